import { shortHash } from '../record/identity.ts'
import type { InterviewItem } from '../record/interview.ts'
import type { Instant } from '../time/wall-time.ts'
import { type Feed, markOf } from './feed.ts'

export interface Vanished {
  feed: Feed
  since: Instant
  /** The feed has nothing in it at all. Broken calendars look like that, so nobody is asked because of one; what was answered before stands. */
  isEmpty: boolean
}

/** What stands in for a message id where an entry's absence is asked about. */
export const vanishedKey = (identity: string, feedId: string): string => `gone-${shortHash(`${feedId} ${identity}`)}`

/**
 * The feed an interview was last read from and is no longer in, as of its last good poll, and since when; undefined while it is there or was
 * over by then.
 */
export function vanishedFrom({ identity, contributions }: InterviewItem, feeds: readonly Feed[]): Vanished | undefined {
  const last = contributions
    .filter((one) => one.feed)
    .reduce<(typeof contributions)[number] | undefined>((a, b) => (!a || b.storedAt > a.storedAt ? b : a), undefined)
  const feed = feeds.find((one) => one.id === last?.feedId)
  const start = last?.meeting.start?.instant
  if (!last || !feed?.lastGoodAt || !start || last.meeting.method === 'cancel' || feed.lastGoodAt <= last.storedAt) return undefined
  const mark = markOf(identity)
  const since = feed.gone?.[mark] ?? feed.lastGoodAt
  return mark in feed.seen || start <= since ? undefined : { feed, since, isEmpty: Object.keys(feed.seen).length === 0 }
}
