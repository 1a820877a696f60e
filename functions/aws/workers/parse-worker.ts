import { splitFeed } from '../../domain/feed/split-feed.ts'
import { readMessage } from '../../domain/read/read-message.ts'
import type { Carrier, Reader } from '../../domain/read/reading.ts'
import type { Instant } from '../../domain/time/wall-time.ts'
import { serveQuestions } from './serve-questions.ts'

/** What the other side asks: to read one message, or to split one calendar. */
export type Question = { raw: Uint8Array; carrier: Carrier; reader: Reader } | { feed: Uint8Array; now: Instant; lookedAt: Instant }

const answer = (question: Question) =>
  'feed' in question
    ? splitFeed(question.feed, question.now, question.lookedAt)
    : readMessage(question.raw, question.carrier, question.reader)

/** The worker's side of `readInWorker`. */
serveQuestions(answer)
