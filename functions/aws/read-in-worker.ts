import { Worker } from 'node:worker_threads'
import type { Split } from '../domain/feed/split-feed.ts'
import type { ReadOutcome } from '../domain/read/reading.ts'
import type { FeedSplitter, MessageReader } from '../ports.ts'
import type { Question } from './parse-worker.ts'

export interface WorkerLimits {
  /** Real milliseconds for one message. A reading takes a few; a small Lambda needs the rest to start. */
  deadline?: number
  /** The same for one calendar, which may hold thousands of entries. */
  feedDeadline?: number
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
export function readInWorker(bundle: string | URL = besideUs, limits: WorkerLimits = {}): MessageReader & FeedSplitter {
  const { deadline = 5000, feedDeadline = 20_000, memoryMegabytes = 256, messagesPerWorker = 100 } = limits
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

  const asked = async <Outcome>(question: Question, within: number): Promise<Outcome | GaveUp> => {
    const hand = idle.pop() ?? hire()
    const answer = await ask<Outcome>(hand.worker, question, within)
    if ('answer' in answer) release(hand)
    else void hand.worker.terminate()
    return 'answer' in answer ? answer.answer : answer.gaveUp
  }

  return {
    async read(raw, carrier, reader) {
      const outcome = await asked<ReadOutcome>({ raw, carrier, reader }, deadline)
      return typeof outcome === 'string'
        ? { outcome: 'refused', refusal: { code: outcome, words: messageWords[outcome], passing: true } }
        : outcome
    },
    async split(feed, now, lookedAt) {
      const outcome = await asked<Split>({ feed, now, lookedAt }, feedDeadline)
      return typeof outcome === 'string' ? { trouble: feedWords[outcome] } : outcome
    },
  }
}

type GaveUp = 'deadline' | 'memory' | 'crash'
type Answer<Outcome> = { answer: Outcome } | { gaveUp: GaveUp }

function ask<Outcome>(worker: Worker, question: Question, deadline: number): Promise<Answer<Outcome>> {
  return new Promise((resolve) => {
    const settle = (answer: Answer<Outcome>) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      // A worker that dies after its answer must not take this process with it.
      worker.on('error', () => {})
      worker.unref()
      resolve(answer)
    }
    const timer = setTimeout(() => settle({ gaveUp: 'deadline' }), deadline)
    worker.removeAllListeners()
    worker.ref()
    worker.on('message', (answer: Outcome) => settle({ answer }))
    worker.on('error', (error: Error & { code?: string }) =>
      settle({ gaveUp: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash' }),
    )
    worker.on('exit', () => settle({ gaveUp: 'crash' }))
    worker.postMessage(question)
  })
}

const messageWords: Record<GaveUp, string> = {
  deadline: 'Reading this message took too long, so I stopped. Forward the invitation itself, without what was around it.',
  memory:
    'Reading this message needed more memory than any invitation does, so I stopped. Forward the invitation itself, without what was around it.',
  crash:
    'Something in this message broke the reader. I kept the message as it came; forward the invitation itself or upload its .ics file.',
}

const feedWords: Record<GaveUp, string> = {
  deadline: 'Reading this calendar took too long, so I stopped.',
  memory: 'Reading this calendar needed more memory than I have.',
  crash: 'Something in this calendar broke the reader.',
}
