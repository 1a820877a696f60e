import { isCancel, saidAt } from '../../../record/contribution-order.ts'
import type { Note } from '../../../record/note.ts'
import { earliest, type Instant } from '../../../time/wall-time.ts'
import { byFirstStored, type Member, notesOf } from '../../folded-items.ts'
import { isHeld } from '../../notes/happened.ts'
import { byFirstMember, type Cluster, headsOf, takenOver } from '../cluster.ts'

/**
 * An interview to which nobody came, or that was moved as the candidate tells, and the invitation that came since under a uid of its own: it is
 * that interview held anew, as it is where words give the new time. `fits`: nothing speaks against their being one.
 */
export function withHeldAnew(
  clusters: readonly Cluster[],
  notes: readonly Note[],
  fits: (lost: Cluster, next: Cluster) => boolean,
): Cluster[] {
  const standing = [...clusters]
  for (const first of [...clusters].sort(byFirstMember)) {
    for (let host = standing.find((one) => one === first); host; ) {
      const lost = host
      const since = lostSince(lost, notes, standing)
      const next = since && standing.filter((one) => one !== lost && cameSince(since, one) && !isOtherKind(lost, one) && fits(lost, one))
      const [anew] = next ? next.sort(byFirstMember) : []
      host = anew && takenOver(lost, anew)
      if (!host || !anew) break
      standing.splice(standing.indexOf(anew), 1, host)
      standing.splice(standing.indexOf(lost), 1)
    }
  }
  return standing
}

/** From when on an invitation may be in its place; undefined where it was held, or nothing is told of its hour. */
function lostSince(lost: Cluster, notes: readonly Note[], standing: readonly Cluster[]): Instant | undefined {
  const [hour, second] = [...new Set(headsOf(lost).map(hourOf))]
  if (!hour || second !== undefined || headsOf(lost).some(({ meeting: { status } }) => status !== 'on')) return undefined
  const identities = lost.members.map(({ identity }) => identity)
  const told = [...notesOf('debrief', notes, identities), ...notesOf('told', notes, identities)].sort((a, b) => (a.at < b.at ? -1 : 1))
  const ofIt = told.findLast(({ at, value: { start, happened } }) => happened && (start === undefined ? at >= hour : start === hour))
  if (ofIt) return isHeld(ofIt.value.happened ?? 'yes') ? undefined : earliest(hour, ofIt.at)
  // What is told under its name of the hour of another one was asked while that one stood in its place.
  const isAnswered = told.some(({ value: { start } }) => start !== undefined && start > hour && standing.some((one) => isAt(start, one)))
  return isAnswered ? hour : undefined
}

const hourOf = ({ meeting: { base } }: Member): Instant | undefined => (base.meeting.allDay ? undefined : base.meeting.start?.instant)

const isAt = (hour: Instant, one: Cluster): boolean => headsOf(one).some((head) => hourOf(head) === hour)

/** Nobody knew of it before, and it was not written before. */
function cameSince(since: Instant, next: Cluster): boolean {
  const heads = headsOf(next)
  const [first] = [...next.members].sort(byFirstStored)
  const written = heads.flatMap(({ facts }) => facts.filter((one) => !isCancel(one)).map(saidAt)).sort()[0]
  return (
    first !== undefined &&
    first.firstStoredAt >= since &&
    (!written || written >= since) &&
    heads.every((head) => head.meeting.status === 'on' && (hourOf(head) ?? '') > since)
  )
}

/** A screening to which nobody came is not what a panel makes up for. */
function isOtherKind(lost: Cluster, next: Cluster): boolean {
  const [before, now] = [lost, next].map((one) => headsOf(one).flatMap(({ meeting: { base } }) => base.format ?? []))
  return before !== undefined && now !== undefined && before.length > 0 && now.length > 0 && !before.some((one) => now.includes(one))
}
