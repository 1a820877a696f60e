import type { Feed } from '../../feed/feed.ts'
import { type Vanished, vanishedFrom } from '../../feed/vanished.ts'
import type { Contribution, InterviewItem } from '../../record/interview.ts'
import { minutesBetween } from '../../time/wall-time.ts'
import type { Replacement } from './cluster.ts'

/** One identity that is a meeting, as much as is needed here of it. */
interface Named {
  item: InterviewItem
  base: Contribution
}

interface Entry extends Named {
  gone: Vanished | undefined
}

/** What one look takes in and what it misses bear the same instant, or that of the tick in which the look went on. */
const oneLook = 10

/**
 * Some feeds name their entries anew at each fetch. An entry that vanished, and one of the same title and organizer that came with that very
 * look, are one: it stands at the hour it had, or has moved. Of several that could have become several the hour tells, and else nothing.
 */
export function renamedInFeeds(named: readonly Named[], feeds: readonly Feed[]): Replacement[] {
  if (feeds.length === 0) return []
  const entries = named.map((one): Entry => ({ ...one, gone: vanishedFrom(one.item, feeds) }))
  const lost = entries.filter(({ gone }) => gone)
  const looks = new Map(lost.map(({ gone, base }) => [`${gone?.feed.id} ${gone?.since} ${titleOf(base)}`, { gone, title: titleOf(base) }]))
  return [...looks.values()].flatMap(({ gone, title }) => {
    if (!gone) return []
    const old = lost.filter((one) => one.gone?.feed.id === gone.feed.id && one.gone.since === gone.since && titleOf(one.base) === title)
    const fresh = entries.filter((one) => !old.includes(one) && titleOf(one.base) === title && cameWith(one, gone))
    return successions(old, fresh)
  })
}

const titleOf = ({ meeting: { title, organizer } }: Contribution): string =>
  `${title?.trim().toLowerCase() ?? ''} ${organizer?.toLowerCase() ?? ''}`

const cameWith = ({ item, gone }: Entry, { feed, since }: Vanished): boolean => {
  const first = item.contributions
    .filter((one) => one.feedId === feed.id)
    .map(({ storedAt }) => storedAt)
    .sort()[0]
  return first !== undefined && Math.abs(minutesBetween(first, since)) <= oneLook && (!gone || gone.since > since)
}

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
