import { Worker } from 'node:worker_threads'
import type { Carrier, Reader, ReadOutcome } from '../domain/reading.ts'
import type { MessageReader } from '../ports.ts'

export interface WorkerLimits {
  /** Real milliseconds for one message. A reading takes a few; a small Lambda needs the rest to start. */
  deadline?: number
  memoryMegabytes?: number
  /** A worker is replaced after so many messages, so that nothing one stranger's message leaves behind lives for long. */
  messagesPerWorker?: number
}

interface Hand {
  worker: Worker
  messages: number
}

/** The built worker (`infra/bundle.ts`) lies beside the built handler. */
const besideUs = new URL('./parse-worker.mjs', import.meta.url)

/**
 * The reader, in a worker: a loop in a parser cannot be stopped from inside its own thread, and memory it takes must not be ours.
 * A worker that is idle waits for the next message and keeps no process alive.
 */
export function readInWorker(bundle: string | URL = besideUs, limits: WorkerLimits = {}): MessageReader {
  const { deadline = 5000, memoryMegabytes = 256, messagesPerWorker = 100 } = limits
  const idle: Hand[] = []

  const hire = (): Hand => {
    const worker = new Worker(bundle, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 32 },
      env: {},
      execArgv: [],
    })
    worker.unref()
    return { worker, messages: 0 }
  }

  const release = (hand: Hand): void => {
    hand.messages += 1
    if (hand.messages < messagesPerWorker && idle.length === 0) idle.push(hand)
    else void hand.worker.terminate()
  }

  return {
    async read(raw: Uint8Array, carrier: Carrier, reader: Reader): Promise<ReadOutcome> {
      const hand = idle.pop() ?? hire()
      const answer = await ask(hand.worker, { raw, carrier, reader }, deadline)
      if (answer.alive) release(hand)
      else void hand.worker.terminate()
      return answer.outcome
    },
  }
}

interface Answer {
  outcome: ReadOutcome
  alive: boolean
}

function ask(worker: Worker, message: unknown, deadline: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      // A worker that dies after its answer must not take this process with it.
      worker.on('error', () => {})
      worker.unref()
      resolve(answer)
    }
    const timer = setTimeout(
      () =>
        settle(
          gaveUp(
            'deadline',
            'Reading this message took too long, so I stopped. Forward the invitation itself, without what was around it.',
          ),
        ),
      deadline,
    )
    worker.removeAllListeners()
    worker.ref()
    worker.on('message', (outcome: ReadOutcome) => settle({ outcome, alive: true }))
    worker.on('error', (error: Error & { code?: string }) =>
      settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? gaveUp('memory', tooMuch) : gaveUp('crash', broken)),
    )
    worker.on('exit', () => settle(gaveUp('crash', broken)))
    worker.postMessage(message)
  })
}

const tooMuch =
  'Reading this message needed more memory than any invitation does, so I stopped. Forward the invitation itself, without what was around it.'
const broken =
  'Something in this message broke the reader. I kept the message as it came; forward the invitation itself or upload its .ics file.'

const gaveUp = (code: string, words: string): Answer => ({
  outcome: { outcome: 'refused', refusal: { code, words, passing: true } },
  alive: false,
})
