import type { Feed } from './feed.ts'
import { type Instant, plus } from './wall-time.ts'

/** One entry of a feed, cut out so that it stands alone. */
export interface FeedEntry {
  /** As interviews are named. */
  identity: string
  /** Of what a person could tell apart: stamps that are set anew at each fetch play no part. */
  hash: string
  bytes: Uint8Array
}

/** What one look at a feed means: the entries to take in, and the feed as it is to be kept. */
export interface Looked {
  fresh: FeedEntry[]
  next: Feed
  /** The plan has something to see: a first look, something vanished, trouble that came or went. */
  news: boolean
}

const pollEvery = { minutes: 15 } as const
const afterTrouble = { minutes: 30 } as const

/** Fewer than this are too few to tell a broken answer from a tidied calendar. */
const tooFewToTell = 4
/** A feed that has shrunk for so long has really shrunk. */
const believedAfter = { hours: 24 } as const

/** It answered as before. */
export const lookedUnchanged = (feed: Feed, now: Instant): Looked => ({
  fresh: [],
  next: { ...feed, nextPollAt: plus(now, pollEvery), lastGoodAt: now, trouble: null, version: feed.version + 1 },
  news: feed.trouble !== null,
})

/** Nothing is cancelled, moved or asked because a feed is broken: what was seen stays seen. */
export const lookedInVain = (feed: Feed, words: string, now: Instant): Looked => ({
  fresh: [],
  next: { ...feed, nextPollAt: plus(now, afterTrouble), trouble: words, version: feed.version + 1 },
  news: feed.trouble !== words,
})

/** What was fetched with it, so that the next look can ask "anything new?". */
export type Stamp = Pick<Feed, 'etag' | 'lastModified'>

export function looked(feed: Feed, entries: FeedEntry[], stamp: Stamp, now: Instant): Looked {
  const fresh = entries.filter((entry) => feed.seen[entry.identity] !== entry.hash)
  const seen = Object.fromEntries(entries.map((entry) => [entry.identity, entry.hash]))
  const shrunk = shrinkage(feed, seen, now)
  if (shrunk !== null) {
    // What is new is real all the same; what is missing is not believed, and neither is the stamp that would hide its return.
    const vain = lookedInVain({ ...feed, seen: { ...feed.seen, ...seen }, etag: null, lastModified: null }, shrunk, now)
    return { ...vain, fresh }
  }
  const vanished = Object.keys(feed.seen).some((identity) => !(identity in seen))
  const next = { ...lookedUnchanged(feed, now).next, ...stamp, seen, gone: goneSince(feed, seen, now) }
  return { fresh, next, news: vanished || feed.firstLookAt === null || feed.trouble !== null }
}

/** Calendars let go of what is past, every day; nobody asks about that any more. */
const goneForGood = { days: 60 } as const

function goneSince(feed: Feed, seen: Record<string, string>, now: Instant): Record<string, Instant> {
  const newly = Object.keys(feed.seen).map((identity): [string, Instant] => [identity, now])
  const all = Object.entries({ ...Object.fromEntries(newly), ...feed.gone })
  return Object.fromEntries(all.filter(([identity, since]) => !(identity in seen) && plus(since, goneForGood) > now))
}

/** An empty or half-empty answer is a sign of trouble on the other side, for a day. */
function shrinkage(feed: Feed, seen: Record<string, string>, now: Instant): string | null {
  const before = Object.keys(feed.seen)
  if (before.length === 0 || (feed.lastGoodAt !== null && plus(feed.lastGoodAt, believedAfter) <= now)) return null
  const left = before.filter((identity) => identity in seen).length
  if (Object.keys(seen).length === 0) return 'The calendar came back empty. Nothing is changed because of that.'
  if (before.length >= tooFewToTell && left * 2 < before.length)
    return 'Most entries are missing from the calendar. Nothing is changed because of that.'
  return null
}
