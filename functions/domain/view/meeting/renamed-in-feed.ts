import type { Feed } from '../../feed/feed.ts'
import { type Vanished, vanishedFrom } from '../../feed/vanished.ts'
import type { Contribution, InterviewItem } from '../../record/interview.ts'
import { epochMilliseconds, type Instant, minutesBetween } from '../../time/wall-time.ts'
import type { Replacement } from './cluster.ts'

/** One identity that is a meeting, as much as is needed here of it. */
interface Named {
  item: InterviewItem
  base: Contribution
}

interface Entry extends Named {
  gone: Vanished | undefined
  title: string
}

/** What one look takes in and what it misses bear the same instant, or that of the tick in which the look went on. */
const oneLook = 10

/**
 * Some feeds name their entries anew at each fetch. An entry that vanished, and one of the same title and organizer that came with that very
 * look, are one: it stands at the hour it had, or has moved. Of several that could have become several the hour tells, and else nothing.
 */
export function renamedInFeeds(named: readonly Named[], feeds: readonly Feed[]): Replacement[] {
  if (feeds.length === 0) return []
  const entries = named.map((one): Entry => ({ ...one, gone: vanishedFrom(one.item, feeds), title: titleOf(one.base) }))
  const looks = groupedBy(
    entries.filter(({ gone }) => gone),
    ({ gone, title }) => `${gone?.feed.id} ${gone?.since} ${title}`,
  )
  if (looks.size === 0) return []
  const came = groupedBy(
    entries.flatMap((entry) => arrivals(entry, feeds)),
    ({ feedId, at, entry }) => `${feedId} ${slotOf(at)} ${entry.title}`,
  )
  return [...looks.values()].flatMap((old) => {
    const [{ gone, title } = {}] = old
    if (!gone) return []
    const near = [-1, 0, 1].flatMap((by) => came.get(`${gone.feed.id} ${slotOf(gone.since) + by} ${title}`) ?? [])
    const fresh = near.filter(({ at, entry }) => Math.abs(minutesBetween(at, gone.since)) <= oneLook && isLaterThan(entry, gone))
    return successions(
      old,
      fresh.map(({ entry }) => entry),
    )
  })
}

function groupedBy<One>(list: readonly One[], key: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of list) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return groups
}

const titleOf = ({ meeting: { title, organizer } }: Contribution): string =>
  `${title?.trim().toLowerCase() ?? ''} ${organizer?.toLowerCase() ?? ''}`

const slotOf = (at: Instant): number => Math.floor(epochMilliseconds(at) / (oneLook * 60_000))

/** When each feed showed it first. */
const arrivals = (entry: Entry, feeds: readonly Feed[]): { feedId: string; at: Instant; entry: Entry }[] =>
  feeds.flatMap(({ id }) => {
    const at = entry.item.contributions.flatMap(({ feedId, storedAt }) => (feedId === id ? storedAt : [])).sort()[0]
    return at === undefined ? [] : [{ feedId: id, at, entry }]
  })

const isLaterThan = ({ gone }: Entry, { since }: Vanished): boolean => !gone || gone.since > since

function successions(old: readonly Entry[], fresh: readonly Entry[]): Replacement[] {
  const sameHour = old.flatMap((of) => {
    const by = fresh.find((one) => startOf(one) === startOf(of))
    return by ? [{ of, by }] : []
  })
  const open = old.filter((one) => !sameHour.some(({ of }) => of === one))
  const free = fresh.filter((one) => !sameHour.some(({ by }) => by === one))
  const [by, second] = free
  const moved = by && !second && new Set(open.map(startOf)).size === 1 ? open.map((of) => ({ of, by })) : []
  return [...sameHour, ...moved].map(({ of, by: next }) => ({ of: of.item.identity, by: next.item.identity }))
}

const startOf = ({ base }: Entry): string | undefined => base.meeting.start?.instant
