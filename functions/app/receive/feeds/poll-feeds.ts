import { createHash } from 'node:crypto'
import { inboxFolder, table as names } from '../../../contract.ts'
import type { Feed } from '../../../domain/feed/feed.ts'
import { type FeedEntry, goingOn, type Looked, looked, lookedInVain, lookedUnchanged, looking } from '../../../domain/feed/feed-poll.ts'
import { glanceAt } from '../../../domain/feed/typed-address.ts'
import { minutesBetween } from '../../../domain/time/wall-time.ts'
import { Fault } from '../../../fault.ts'
import type { DueRow, World } from '../../../ports.ts'
import { planCandidate } from '../../send/plan-candidate.ts'

type DueFeed = Extract<DueRow, { what: 'feed' }>
type PollWorld = Pick<World, 'table' | 'inbox' | 'fetcher' | 'splitter' | 'timers' | 'office' | 'clock' | 'log'>

/** A feed may take a minute (fetched in 10 s, split in 20 s, stored) and the function has two; what is left over is first in line at the next tick. */
const longestTick = { minutes: 0.6 } as const
/** Most of a look is waiting for somebody's server; each may have a worker of 256 MB at work, and the function has 1,024. */
const sideBySide = 3

/** So many entries are stored, then noted: a crash loses little, and a feed of thousands goes on where it stopped. */
const noteEvery = 100
/** A run that has stored so many leaves the rest of this feed to the next tick. */
const mostPerLook = 500

/**
 * Polls the feeds whose time has come: one of each candidate before the second of any, and those that have waited longest first, so that neither
 * the many feeds of one nor more feeds than a tick can look at keep anybody waiting for good.
 */
export async function pollFeeds(world: PollWorld): Promise<{ polled: number }> {
  const { table, clock, log } = world
  const began = clock.now()
  const due: DueFeed[] = []
  const faults: unknown[] = []
  for (let shard = 0; shard < names.dueShards; shard += 1)
    await table.listDue(shard, began).then(
      (rows) => due.push(...rows.flatMap((row) => (row.what === 'feed' ? [row] : []))),
      (fault: unknown) => faults.push(fault),
    )
  let polled = 0
  const waiting = inTurn(due)
  const lane = async () => {
    while (waiting.length > 0 && minutesBetween(began, clock.now()) <= longestTick.minutes) {
      const { candidateId, feedId } = waiting.shift() as DueFeed
      await pollFeed(world, candidateId, feedId).catch((cause) =>
        faults.push(new Fault('A feed could not be polled', { candidateId, feedId }, { cause })),
      )
      polled += 1
    }
  }
  await Promise.all(Array.from({ length: sideBySide }, lane))
  log.note('polled', { polled, feedsDue: due.length, feedsLeft: waiting.length, faults: faults.length })
  if (faults.length > 0) throw new AggregateError(faults, 'Not every feed could be polled')
  return { polled }
}

/** Safe to repeat: entries are named by their content, and the feed is written only where nobody polled it meanwhile. */
async function pollFeed(world: PollWorld, candidateId: string, feedId: string): Promise<void> {
  const { table, clock, log } = world
  const found = await table.findFeed(candidateId, feedId)
  if (found === undefined || found.nextPollAt > clock.now()) return
  const feed = looking(found, clock.now())
  if ((await table.beginLook(feed)) === 'lost') return
  const { fresh, next, news } = await lookAt(world, feed)
  const standing = await takeIn(world, { ...feed, partly: next.partly }, fresh)
  const left = Math.max(0, fresh.length - mostPerLook)
  const isOver = standing !== undefined && left === 0
  const saved = isOver ? await table.putFeed({ ...next, version: standing.version + 1 }, { unplanned: news }) : 'lost'
  log.note('feed-polled', { candidateId, feedId, fresh: fresh.length, entriesLeft: left, good: next.trouble === null, saved })
  if (saved === 'saved' && news) await planCandidate(world, candidateId)
}

/**
 * First the entries, then what was seen: a crash in between stores them again, under the same names. Gives the feed as it stands in the table
 * then; undefined when somebody else has written or removed it.
 */
async function takeIn({ table, inbox, clock }: PollWorld, feed: Feed, fresh: FeedEntry[]): Promise<Feed | undefined> {
  const before = feed.progress?.stored ?? 0
  let standing = feed
  for (let stored = 0; stored < Math.min(fresh.length, mostPerLook); stored += noteEvery) {
    const some = fresh.slice(stored, stored + noteEvery)
    for (const { bytes } of some)
      await inbox.put(`${inboxFolder.feed}${feed.candidateId}/${feed.id}/${nameOf(bytes)}`, bytes, 'text/calendar')
    // What fits into one note is noted with the end of the look.
    if (fresh.length <= noteEvery) break
    standing = goingOn(standing, some, { stored: before + stored + some.length, of: before + fresh.length }, clock.now())
    if ((await table.putFeed(standing, { unplanned: false })) === 'lost') return undefined
  }
  return standing
}

const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

async function lookAt({ fetcher, splitter, clock }: PollWorld, feed: Feed): Promise<Looked> {
  const fetched = await fetcher.fetch(feed.url, { etag: feed.etag, lastModified: feed.lastModified })
  const now = clock.now()
  if (fetched.outcome === 'unchanged') return lookedUnchanged(feed, now)
  if (fetched.outcome === 'failed') return lookedInVain(feed, fetched.words, now)
  const split = await splitter.split(fetched.bytes, now, feed.lookingSince ?? now)
  if ('trouble' in split) return lookedInVain(feed, split.trouble, now)
  const named = glanceAt(fetched.bytes)
  const known = feed.name === null && 'name' in named ? { ...feed, name: named.name } : feed
  return looked(known, split.entries, { etag: fetched.etag, lastModified: fetched.lastModified }, now, split.partly)
}

/** One feed of each candidate, then the second of each, and so on; whichever has waited longest goes first. */
function inTurn(due: DueFeed[]): DueFeed[] {
  const turn = new Map<string, number>()
  const longestFirst = due.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
  const numbered = longestFirst.map((each) => {
    const number = turn.get(each.candidateId) ?? 0
    turn.set(each.candidateId, number + 1)
    return { each, number }
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ each }) => each)
}
