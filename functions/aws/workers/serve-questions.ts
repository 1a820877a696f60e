import { parentPort } from 'node:worker_threads'

/** The first thing a worker says. */
export const loaded = 'loaded'

/**
 * The worker's side of `worker.ts`: says that it has loaded, then answers each question. Whatever is thrown ends this worker, which the other
 * side turns into a refusal.
 */
export function serveQuestions<Question>(answer: (question: Question) => unknown): void {
  parentPort?.on('message', async (question: Question) => {
    parentPort?.postMessage({ answer: await answer(question) })
  })
  parentPort?.postMessage(loaded)
}
