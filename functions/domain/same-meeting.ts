import { masterOf, seriesOf } from './identity.ts'
import { assumedMinutes } from './meeting-times.ts'
import { byFirstStored, type Member, notesOf } from './members.ts'
import type { Note } from './note.ts'
import { trustRank } from './trust.ts'
import { earliest, type Instant, latest, minutesBetween, plus } from './wall-time.ts'
import { samePerson } from './who/same-person.ts'

/** One meeting as the candidate lives it: all identities that carry it, first stored first. */
export interface Cluster {
  members: Member[]
  /** Identities whose meeting another member took over: a provider gave the new time a new uid, or an instance stands for its series. */
  replaced: Set<string>
}

/** Joins identities where a provider or the candidate says that they are one meeting. The candidate's later word on a pair counts. */
export function clusterByWord(members: readonly Member[], notes: readonly Note[]): Cluster[] {
  const clusters = new Map<string, Cluster>(members.map((member) => [member.identity, { members: [member], replaced: new Set<string>() }]))
  const parted = new Map(partings(notes).map(({ pair, at }) => [pair, at]))
  for (const { from, to, replaces, at } of [...replacements(members), ...sameAs(notes)]) {
    const [a, b] = [clusters.get(from), clusters.get(to)]
    if (!a || !b || from === to || (parted.get(`${from} ${to}`) ?? '') > at) continue
    const joined = a === b ? a : join(a, b)
    if (replaces && !joined.replaced.has(from)) joined.replaced.add(to)
    for (const member of joined.members) clusters.set(member.identity, joined)
  }
  return [...new Set(clusters.values())].sort(byFirstMember)
}

const join = (a: Cluster, b: Cluster): Cluster => ({
  members: [...a.members, ...b.members].sort(byFirstStored),
  replaced: new Set([...a.replaced, ...b.replaced]),
})

const byFirstMember = (a: Cluster, b: Cluster): number => (a.members[0] && b.members[0] ? byFirstStored(a.members[0], b.members[0]) : 0)

interface Link {
  from: string
  to: string
  replaces: boolean
  at: Instant | ''
}

function replacements(members: readonly Member[]): Link[] {
  return members.flatMap((member) => {
    const named = member.facts.flatMap(({ meeting: { replaces } }) =>
      replaces ? members.filter((one) => isNamed(one, replaces) && mayReplace(member, one)) : [],
    )
    const master = masterOf(member.identity)
    const series = members.find((one) => one.identity === master)
    // The first occurrence of a series is the series' own DTSTART: an instance with that recurrence id tells it anew.
    const isFirst = series?.meeting.base.meeting.start?.instant === member.meeting.base.meeting.recurrenceId
    return [...named, ...(series && isFirst ? [series] : [])].map((one) => ({
      from: member.identity,
      to: one.identity,
      replaces: true,
      at: '',
    }))
  })
}

/** Calendly names the invitee it replaces, whose address lies under that of the event; Cal.com its booking, whose calendar uid ends in its own host. */
const isNamed = ({ identity, meeting }: Member, name: string): boolean =>
  identity === seriesOf(name.split('/invitees/')[0] ?? name) || (meeting.base.meeting.uid ?? '').startsWith(`${name}@`)

/** A new uid must not be a way round the rule that a weaker sender asks first. */
const mayReplace = ({ meeting: { winner } }: Member, replaced: Member): boolean =>
  winner.byHand || winner.answer === 'yes' || trustRank(winner.trust) >= trustRank(replaced.meeting.base.trust)

const sameAs = (notes: readonly Note[]): Link[] =>
  notesOf('same-as', notes).map((note) => ({ from: note.identity, to: note.value.identity, replaces: false, at: note.at }))

const partings = (notes: readonly Note[]): { pair: string; at: Instant }[] =>
  notesOf('not-same', notes).flatMap(({ identity, value, at }) => [
    { pair: `${identity} ${value.identity}`, at },
    { pair: `${value.identity} ${identity}`, at },
  ])

/** Those that tell how things stand. */
export const headsOf = ({ members, replaced }: Cluster): Member[] => {
  const heads = members.filter((member) => !replaced.has(member.identity))
  return heads.length > 0 ? heads : members
}

/** Within one application: joins meetings that overlap in time, where neither a note nor people speak against it, then finds a time for those without. */
export function clusterByTime(clusters: readonly Cluster[], notes: readonly Note[]): Cluster[] {
  const apart = pairsApart(notes)
  const joined: Cluster[] = []
  const place = (cluster: Cluster, host: Cluster | undefined) => {
    if (host) joined.splice(joined.indexOf(host), 1, join(host, cluster))
    else joined.push(cluster)
  }
  // Each joins the first it belongs with and that holds no meeting it cannot be: a chain of overlaps does not run on.
  for (const cluster of clusters.filter(spanOf)) {
    place(
      cluster,
      joined.find((other) => overlap(other, cluster) && !contradict(other, cluster, apart)),
    )
  }
  for (const cluster of clusters.filter((one) => !spanOf(one))) {
    place(cluster, joined.filter((other) => mayGiveTime(cluster, other) && !contradict(cluster, other, apart)).sort(byStart)[0])
  }
  return withMoves(joined, apart).sort(byFirstMember)
}

/** A meeting of this application at that time, with nothing that speaks against its being the same one. */
export const hasSameMeeting = (clusters: readonly Cluster[], cluster: Cluster, notes: readonly Note[]): boolean =>
  clusters.some((other) => overlap(other, cluster) && !contradict(other, cluster, pairsApart(notes)))

const pairsApart = (notes: readonly Note[]): Set<string> => new Set(partings(notes).map(({ pair }) => pair))

/**
 * A cancel that promised a new time, and the meeting that came for it under a uid of its own: the first stored since, or just before, as a
 * provider's two webhooks may come in either order.
 */
function withMoves(clusters: readonly Cluster[], apart: ReadonlySet<string>): Cluster[] {
  const standing = [...clusters]
  for (const open of clusters) {
    const cancelledAt = headsOf(open)[0]?.meeting.cancelledAt
    if (!cancelledAt || headsOf(open).some(({ meeting }) => meeting.status !== 'to-be-moved')) continue
    const since = plus(cancelledAt, { minutes: -10 })
    const came = standing.filter(
      (one) =>
        one !== open && headsOf(one).some(({ meeting }) => meeting.status === 'on') && (one.members[0]?.firstStoredAt ?? '') >= since,
    )
    const next = came.filter((one) => !contradict(open, one, apart)).sort(byFirstMember)[0]
    if (!next) continue
    const moved = {
      ...join(open, next),
      replaced: new Set([...open.replaced, ...next.replaced, ...open.members.map((member) => member.identity)]),
    }
    standing.splice(standing.indexOf(next), 1, moved)
    standing.splice(standing.indexOf(open), 1)
  }
  return standing
}

interface Span {
  start: Instant
  end: Instant
}

function spanOf(cluster: Cluster): Span | undefined {
  const { start, end, allDay } =
    headsOf(cluster).find(({ meeting: { base } }) => base.meeting.start && !base.meeting.allDay)?.meeting.base.meeting ?? {}
  return start && !allDay ? { start: start.instant, end: end?.instant ?? plus(start.instant, { minutes: assumedMinutes }) } : undefined
}

const byStart = (a: Cluster, b: Cluster): number => ((spanOf(a)?.start ?? '') < (spanOf(b)?.start ?? '') ? -1 : 1)

/** The same start, or half of the longer in common: six talks of a day that lie inside one long hold are six meetings, not one. */
function overlap(a: Cluster, b: Cluster): boolean {
  const [x, y] = [spanOf(a), spanOf(b)]
  if (!x || !y) return false
  if (x.start === y.start) return true
  const common = minutesBetween(latest(x.start, y.start), earliest(x.end, y.end))
  return common > 0 && common * 2 >= Math.max(minutesBetween(x.start, x.end), minutesBetween(y.start, y.end))
}

/** A mail that asked for times is about the meeting that then came: the first in that application to start after it. */
function mayGiveTime(open: Cluster, timed: Cluster): boolean {
  const span = spanOf(timed)
  const [first] = open.members
  const isMail = open.members.every(
    ({ meeting }) => meeting.base.meeting.uid === null && !meeting.base.meeting.allDay && meeting.status === 'on',
  )
  return isMail && span !== undefined && first !== undefined && span.start > first.firstStoredAt
}

function contradict(a: Cluster, b: Cluster, apart: ReadonlySet<string>): boolean {
  return a.members.some((x) => b.members.some((y) => apart.has(`${x.identity} ${y.identity}`) || cannotBeOne(x, y)))
}

function cannotBeOne(a: Member, b: Member): boolean {
  const [x, y] = [a.meeting.base, b.meeting.base]
  if (x.messageId === y.messageId) return true
  if (masterOf(a.identity) && masterOf(a.identity) === masterOf(b.identity)) return true
  if (x.round !== null && y.round !== null && x.round !== y.round) return true
  return (
    x.meeting.interviewers.length > 0 &&
    y.meeting.interviewers.length > 0 &&
    !x.meeting.interviewers.some((one) => y.meeting.interviewers.some((other) => samePerson(one, other)))
  )
}
