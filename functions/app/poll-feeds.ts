import { createHash } from 'node:crypto'
import { inboxFolder, table as names } from '../contract.ts'
import type { Feed } from '../domain/feed.ts'
import { type Looked, looked, lookedInVain, lookedUnchanged } from '../domain/feed-poll.ts'
import { type Instant, minutesBetween, plus } from '../domain/wall-time.ts'
import type { World } from '../ports.ts'
import { planCandidate } from './plan-candidate.ts'
import { splitFeed } from './split-feed.ts'

type PollWorld = Pick<World, 'table' | 'inbox' | 'fetcher' | 'timers' | 'clock' | 'log'>

/** A feed may take ten seconds and the function has sixty; what is left over is first in line at the next tick. */
const longestTick = { minutes: 0.6 } as const
const mostFeeds = 50

/** The entries of a first look are stored and read one by one; its summary waits for them. */
const firstLookSettles = { minutes: 1 } as const

/** Polls the feeds whose time has come, one candidate after the other in turn, so that many feeds of one do not keep the others waiting. */
export async function pollFeeds(world: PollWorld): Promise<{ polled: number }> {
  const { table, clock, log } = world
  const began = clock.now()
  const due: { candidateId: string; feedId: string }[] = []
  const faults: unknown[] = []
  for (let shard = 0; shard < names.dueShards; shard += 1)
    await table.listDue(shard, began).then(
      (rows) => due.push(...rows.flatMap((row) => (row.what === 'feed' ? [row] : []))),
      (fault: unknown) => faults.push(fault),
    )
  let polled = 0
  for (const { candidateId, feedId } of inTurn(due).slice(0, mostFeeds)) {
    if (minutesBetween(began, clock.now()) > longestTick.minutes) break
    await pollFeed(world, candidateId, feedId).catch((fault) => faults.push(fault))
    polled += 1
  }
  log.note('polled', { polled, due: due.length, faults: faults.length })
  if (faults.length > 0) throw new AggregateError(faults, 'Not every feed could be polled')
  return { polled }
}

/** Safe to repeat: entries are named by their content, and the feed is written only where nobody polled it meanwhile. */
async function pollFeed(world: PollWorld, candidateId: string, feedId: string): Promise<void> {
  const { table, inbox, clock, log } = world
  const feed = await table.findFeed(candidateId, feedId)
  if (feed === undefined || feed.nextPollAt > clock.now()) return
  const { fresh, next, news } = await lookAt(world, feed)
  // First the entries, then what was seen: a crash in between stores them again, under the same names.
  for (const { bytes } of fresh) await inbox.put(`${inboxFolder.feed}${candidateId}/${feedId}/${nameOf(bytes)}`, bytes, 'text/calendar')
  const isGood = next.trouble === null
  const firstLookAt = feed.firstLookAt ?? (isGood ? plus(clock.now(), firstLookSettles) : null)
  const saved = await table.putFeed({ ...next, firstLookAt }, { unplanned: news })
  log.note('feed-polled', { candidateId, feedId, fresh: fresh.length, good: isGood, saved })
  if (saved === 'saved' && news) await planCandidate(world, candidateId)
}

const nameOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

async function lookAt({ fetcher, clock }: PollWorld, feed: Feed): Promise<Looked> {
  const fetched = await fetcher.fetch(feed.url, { etag: feed.etag, lastModified: feed.lastModified })
  const now: Instant = clock.now()
  if (fetched.outcome === 'unchanged') return lookedUnchanged(feed, now)
  if (fetched.outcome === 'failed') return lookedInVain(feed, fetched.words, now)
  // By when the look was due, which stays the same when it is repeated after a crash: the entries are the same bytes again.
  const split = splitFeed(fetched.bytes, now, feed.nextPollAt)
  if ('trouble' in split) return lookedInVain(feed, split.trouble, now)
  return looked(feed, split.entries, { etag: fetched.etag, lastModified: fetched.lastModified }, now)
}

/** One feed of each candidate, then the second of each, and so on. */
function inTurn<Due extends { candidateId: string }>(due: Due[]): Due[] {
  const turn = new Map<string, number>()
  const numbered = due.map((each) => {
    const number = turn.get(each.candidateId) ?? 0
    turn.set(each.candidateId, number + 1)
    return { each, number }
  })
  return numbered.sort((a, b) => a.number - b.number).map(({ each }) => each)
}
