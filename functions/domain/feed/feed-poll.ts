import { type Instant, plus } from '../time/wall-time.ts'
import { type Feed, markOf } from './feed.ts'

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

/** The entries of a first look are read one by one after they are stored; its summary waits for them. */
const firstLookSettles = { minutes: 1 } as const

/** A look that does not fit into one run goes on at the next tick. */
const goesOn = { minutes: 5 } as const

/** No look at it has ever come to a good end. */
const isFirst = (feed: Feed): boolean => feed.lastGoodAt === null || feed.firstLookAt === null

/**
 * Written before anything is fetched: a feed that breaks the look is not looked at again at every tick, and what it stores of a first look is
 * known for that while it comes in. Repeated after a crash, its entries bear the same instant, and are the same bytes again.
 */
export const looking = (feed: Feed, now: Instant): Feed => ({
  ...feed,
  nextPollAt: plus(now, pollEvery),
  firstLookAt: isFirst(feed) ? plus(plus(now, pollEvery), firstLookSettles) : feed.firstLookAt,
  lookingSince: feed.lookingSince ?? feed.nextPollAt,
  version: feed.version + 1,
})

/** Some of its new entries are stored; the others are still new at the next tick, which is a look of its own. */
export function goingOn(
  { lookingSince: _, ...feed }: Feed,
  stored: FeedEntry[],
  progress: { stored: number; of: number },
  now: Instant,
): Feed {
  const marks = { ...feed.seen, ...marksOf(stored) }
  return {
    ...feed,
    seen: newest(marks),
    progress,
    nextPollAt: plus(now, goesOn),
    etag: null,
    lastModified: null,
    version: feed.version + 1,
  }
}

/** The look is over. */
const ended = ({ lookingSince: _since, progress: _progress, ...feed }: Feed): Feed => ({ ...feed, version: feed.version + 1 })

/** It answered as before. */
export const lookedUnchanged = (feed: Feed, now: Instant): Looked => ({
  fresh: [],
  next: {
    ...ended(feed),
    nextPollAt: plus(now, pollEvery),
    firstLookAt: isFirst(feed) ? plus(now, firstLookSettles) : feed.firstLookAt,
    lastGoodAt: now,
    trouble: null,
  },
  news: feed.trouble !== null,
})

/** Nothing is cancelled, moved or asked because a feed is broken: what was seen stays seen. A first look that stored nothing is still to come. */
export const lookedInVain = (feed: Feed, words: string, now: Instant): Looked => ({
  fresh: [],
  next: {
    ...ended(feed),
    firstLookAt: feed.lastGoodAt === null && Object.keys(feed.seen).length === 0 ? null : feed.firstLookAt,
    nextPollAt: plus(now, afterTrouble),
    trouble: words,
  },
  news: feed.trouble !== words,
})

/** What was fetched with it, so that the next look can ask "anything new?". */
export type Stamp = Pick<Feed, 'etag' | 'lastModified'>

/** More than a feed's entries at any one time: those of the look before may stand beside them. Newest last. */
const mostMarks = 6_000
const newest = <T>(marks: Record<string, T>, most = mostMarks): Record<string, T> => Object.fromEntries(Object.entries(marks).slice(-most))

const marksOf = (entries: FeedEntry[]): Record<string, string> =>
  Object.fromEntries(entries.map(({ identity, hash }) => [markOf(identity), hash]))

export function looked(feed: Feed, entries: FeedEntry[], stamp: Stamp, now: Instant, partly: string | null = null): Looked {
  const fresh = entries.filter(({ identity, hash }) => feed.seen[markOf(identity)] !== hash)
  const seen = marksOf(entries)
  // What is there again is no message, the same bytes were read before: only the look can say so.
  const returned = Object.keys(feed.gone ?? {}).some((mark) => mark in seen)
  const shrunk = shrinkage(feed, seen, now)
  if (shrunk !== null) {
    // What is new is real all the same; what is missing is not believed, and neither is the stamp that would hide its return.
    const vain = lookedInVain({ ...feed, seen: newest({ ...feed.seen, ...seen }), etag: null, lastModified: null }, shrunk, now)
    return { ...vain, fresh, news: vain.news || returned }
  }
  const vanished = Object.keys(feed.seen).some((identity) => !(identity in seen))
  const next = { ...lookedUnchanged(feed, now).next, ...stamp, partly, seen, gone: goneSince(feed, seen, now) }
  return { fresh, next, news: vanished || returned || isFirst(feed) || feed.trouble !== null }
}

/** Calendars let go of what is past, every day; nobody asks about that any more. */
const goneForGood = { days: 60 } as const
const mostGone = 1_000

function goneSince(feed: Feed, seen: Record<string, string>, now: Instant): Record<string, Instant> {
  const newly = Object.keys(feed.seen).map((identity): [string, Instant] => [identity, now])
  const all = Object.entries({ ...Object.fromEntries(newly), ...feed.gone })
  return newest(Object.fromEntries(all.filter(([identity, since]) => !(identity in seen) && plus(since, goneForGood) > now)), mostGone)
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
