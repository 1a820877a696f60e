import { Worker } from 'node:worker_threads'
import { loaded } from './serve-questions.ts'

export interface WorkerLimits {
  memoryMegabytes?: number
  /** A worker is replaced after so many questions, so that nothing one stranger's bytes leave behind lives for long. */
  questionsPerWorker?: number
  /** Real milliseconds until a new worker has loaded; a cold Lambda shares its processor with everything else that starts. */
  startsWithin?: number
}

interface Hand {
  worker: Worker
  questions: number
  /** It has loaded and said so (`serve-questions.ts`). */
  ready: boolean
}

/** Why there is no answer. */
export type GaveUp = 'deadline' | 'memory' | 'crash'
type Answer<Outcome> = { answer: Outcome } | { gaveUp: GaveUp }

/**
 * Asks a built worker: a loop in a parser cannot be stopped from inside its own thread, and memory it takes must not be ours. `within` is in real
 * milliseconds and begins when the worker has loaded: its start says nothing about the question. A worker that is idle waits for the next one
 * and keeps no process alive.
 */
export function workerAt<Question>(
  bundle: string | URL,
  { memoryMegabytes = 256, questionsPerWorker = 100, startsWithin = 10_000 }: WorkerLimits,
) {
  const idle: Hand[] = []

  const hire = (): Hand => {
    const worker = new Worker(bundle, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 32 },
      env: {},
      execArgv: [],
    })
    worker.unref()
    return { worker, questions: 0, ready: false }
  }

  const release = (hand: Hand): void => {
    hand.questions += 1
    if (hand.questions < questionsPerWorker && idle.length === 0) idle.push(hand)
    else void hand.worker.terminate()
  }

  return async <Outcome>(question: Question, within: number): Promise<Outcome | GaveUp> => {
    const hand = idle.pop() ?? hire()
    const answer = await ask<Question, Outcome>(hand, question, { within, startsWithin })
    if ('answer' in answer) release(hand)
    else void hand.worker.terminate()
    return 'answer' in answer ? answer.answer : answer.gaveUp
  }
}

function ask<Question, Outcome>(
  hand: Hand,
  question: Question,
  { within, startsWithin }: { within: number; startsWithin: number },
): Promise<Answer<Outcome>> {
  const { worker } = hand
  return new Promise((resolve) => {
    const settle = (answer: Answer<Outcome>) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      // A worker that dies after its answer must not take this process with it.
      worker.on('error', () => {})
      worker.unref()
      resolve(answer)
    }
    const giveUpIn = (milliseconds: number) => setTimeout(() => settle({ gaveUp: 'deadline' }), milliseconds)
    let timer = giveUpIn(hand.ready ? within : startsWithin)
    worker.removeAllListeners()
    worker.ref()
    worker.on('message', (said: typeof loaded | { answer: Outcome }) => {
      if (said !== loaded) return settle(said)
      hand.ready = true
      clearTimeout(timer)
      timer = giveUpIn(within)
    })
    worker.on('error', (error: Error & { code?: string }) =>
      settle({ gaveUp: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' }),
    )
    worker.on('exit', () => settle({ gaveUp: 'crash' }))
    worker.postMessage(question)
  })
}
