import type { Split } from '../../domain/feed/split-feed.ts'
import type { ReadOutcome } from '../../domain/read/reading.ts'
import type { FeedSplitter, MessageReader } from '../../ports.ts'
import type { Question } from './parse-worker.ts'
import { type GaveUp, type WorkerLimits, workerAt } from './worker.ts'

export interface ReaderLimits extends WorkerLimits {
  /** Real milliseconds for one message. A reading takes a few; a small Lambda needs the rest to start. */
  deadline?: number
  /** The same for one calendar, which may hold thousands of entries. */
  feedDeadline?: number
}

/** The built worker (`infra/bundle.ts`) lies beside the built handler. */
const besideUs = new URL('./parse-worker.mjs', import.meta.url)

/** The reader of messages and the splitter of calendars, in a worker. */
export function readInWorker(bundle: string | URL = besideUs, limits: ReaderLimits = {}): MessageReader & FeedSplitter {
  const { deadline = 8000, feedDeadline = 20_000 } = limits
  const asked = workerAt<Question>(bundle, limits)
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
