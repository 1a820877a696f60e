import type { Meeting, Person } from '../../read/reading.ts'
import { identityOf, masterOf } from '../../record/identity.ts'
import type { Note } from '../../record/note.ts'
import { earliest, type Instant, latest, minutesBetween, plus } from '../../time/wall-time.ts'
import { findPerson } from '../../who/merge-people.ts'
import type { Member } from '../folded-items.ts'
import { isTalk } from '../is-talk.ts'
import { byFirstMember, type Cluster, headsOf, joinClusters } from './cluster.ts'
import { withHandovers } from './goes-on/handed-over.ts'
import { withHeldAnew } from './goes-on/held-anew.ts'
import { withLeftBehind } from './goes-on/left-behind.ts'
import { withMovedBeside } from './goes-on/moved-beside.ts'
import { withMoves } from './goes-on/moved-booking.ts'
import { assumedMinutes } from './meeting-times.ts'
import { pairsApart } from './same-meeting.ts'

/** Within one application: joins meetings that overlap in time, where neither a note nor people speak against it, then finds a time for those without. */
export function clusterByTime(clusters: readonly Cluster[], notes: readonly Note[]): Cluster[] {
  const apart = pairsApart(notes)
  const joined: Cluster[] = []
  const place = (cluster: Cluster, host: Cluster | undefined) => {
    if (host) joined.splice(joined.indexOf(host), 1, joinClusters(host, cluster))
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
  const fits = (a: Cluster, b: Cluster) => !contradict(a, b, apart)
  const moved = withMoves(withHandovers(withMovedBeside(joined, fits), fits), fits)
  return withLeftBehind(withHeldAnew(moved, notes, fits), notes, fits).sort(byFirstMember)
}

/** A meeting of this application at that time, with nothing that speaks against its being the same one. */
export const hasSameMeeting = (clusters: readonly Cluster[], cluster: Cluster, notes: readonly Note[]): boolean =>
  clusters.some((other) => overlap(other, cluster) && !contradict(other, cluster, pairsApart(notes)))

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

/**
 * A mail that asked for times is about the meeting that then came: the first in that application to start after it. Work done at home and an
 * offer are no meeting, and wait for no hour.
 */
function mayGiveTime(open: Cluster, timed: Cluster): boolean {
  const span = spanOf(timed)
  const [first] = open.members
  const isMail = open.members.every(
    ({ meeting: { base, status } }) => base.meeting.uid === null && !base.meeting.allDay && status === 'on' && isTalk(base),
  )
  return isMail && span !== undefined && first !== undefined && span.start > first.firstStoredAt
}

function contradict(a: Cluster, b: Cluster, apart: ReadonlySet<string>): boolean {
  return a.members.some((x) => b.members.some((y) => apart.has(`${x.identity} ${y.identity}`) || cannotBeOne(x, y)))
}

function cannotBeOne(a: Member, b: Member): boolean {
  const [x, y] = [a.meeting.base, b.meeting.base]
  const sameStart = x.meeting.start?.instant === y.meeting.start?.instant
  // By the candidate's own entry one may have moved, and that entry with it; and what words say of a meeting is told to all that carry it.
  const isToldTo = a.own !== b.own || isCarrier(a) || isCarrier(b)
  if (x.messageId === y.messageId && !(sameStart && isToldTo)) return true
  if (masterOf(a.identity) && masterOf(a.identity) === masterOf(b.identity)) return true
  if (x.round !== null && y.round !== null && x.round !== y.round) return true
  // Whom the candidate notes down for their own entry of the hour says nothing of who will be there.
  if (sameStart && a.own !== b.own) return false
  const [here, there] =
    sameStart && isHandover(x.meeting, y.meeting)
      ? [guestsOf(x.meeting), guestsOf(y.meeting)]
      : [x.meeting.interviewers, y.meeting.interviewers]
  return here.length > 0 && there.length > 0 && !here.some((one) => findPerson(one, there))
}

/** Known before the words that were told of it. */
const isCarrier = ({ identity, meeting: { base } }: Member): boolean =>
  base.inWords === true && !identity.startsWith(identityOf({ uid: null, recurrenceId: null }, base.messageId))

/** The same meeting, sent anew by somebody else: the one who invites changed, and what one is invited to did not. */
const isHandover = (a: Meeting, b: Meeting): boolean =>
  a.organizer !== null && b.organizer !== null && !isSame(a.organizer, b.organizer) && a.title !== null && isSame(a.title, b.title ?? '')

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

const guestsOf = ({ interviewers, organizer }: Meeting): Person[] =>
  interviewers.filter(({ email }) => email?.toLowerCase() !== organizer?.toLowerCase())
