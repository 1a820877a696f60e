import { shortHash } from '../record/identity.ts'
import type { InterviewItem } from '../record/interview.ts'
import type { Instant } from '../time/wall-time.ts'
import { type Feed, markOf } from './feed.ts'

export interface Vanished {
  feed: Feed
  since: Instant
}

/** What stands in for a message id where an entry's absence is asked about. */
export const vanishedKey = (identity: string, feedId: string): string => `gone-${shortHash(`${feedId} ${identity}`)}`

/**
 * The feed an interview was last read from and is no longer in, as of its last good poll, and since when; undefined while it is there or was
 * over by then. An empty feed shows nothing: broken calendars look like that, and nothing is cancelled or even asked because of one.
 */
export function vanishedFrom({ identity, contributions }: InterviewItem, feeds: readonly Feed[]): Vanished | undefined {
  const last = contributions
    .filter((one) => one.feed)
    .reduce<(typeof contributions)[number] | undefined>((a, b) => (!a || b.storedAt > a.storedAt ? b : a), undefined)
  const feed = feeds.find((one) => one.id === last?.feedId)
  const start = last?.meeting.start?.instant
  if (!last || !feed?.lastGoodAt || !start || last.meeting.method === 'cancel' || feed.lastGoodAt <= last.storedAt) return undefined
  const empty = Object.keys(feed.seen).length === 0
  const mark = markOf(identity)
  const since = feed.gone?.[mark] ?? feed.lastGoodAt
  return empty || mark in feed.seen || start <= since ? undefined : { feed, since }
}
