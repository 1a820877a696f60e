import { isCancel } from '../../record/contribution-order.ts'
import type { Contribution } from '../../record/interview.ts'
import { isRefusal, standsOn } from '../../record/refusal.ts'
import { byFirstStored, type Member } from '../folded-items.ts'
import type { PendingUpdate } from '../view.ts'

/** One meeting as the candidate lives it: all identities that carry it, first stored first. */
export interface Cluster {
  members: Member[]
  replacements: Replacement[]
  /** Cancels of its hour under uids that invite to nothing known. */
  cancelled?: Contribution[] | undefined
  /** Another invitation to its hour has moved, and this one has not. */
  leftBehind?: PendingUpdate | undefined
}

/** One identity took over the meeting of another: a provider gave the new time a new uid, or an instance stands for its series. */
export interface Replacement {
  of: string
  by: string
}

export const joinClusters = (a: Cluster, b: Cluster): Cluster => ({
  members: [...a.members, ...b.members].sort(byFirstStored),
  replacements: [...a.replacements, ...b.replacements],
})

/** The one goes on where the other was. */
export function takenOver(before: Cluster, next: Cluster): Cluster {
  const joined = joinClusters(before, next)
  const replacements = before.members.flatMap(({ identity: of }) => headsOf(next).map(({ identity: by }) => ({ of, by })))
  return { ...joined, replacements: [...joined.replacements, ...replacements] }
}

export const byFirstMember = (a: Cluster, b: Cluster): number =>
  a.members[0] && b.members[0] ? byFirstStored(a.members[0], b.members[0]) : 0

/**
 * Those that tell how things stand: the ends of each chain of replacements, whatever order its links came in. Two that name each other are
 * both an end. The candidate's own entry for the hour only repeats what somebody else's invitation says.
 */
export function headsOf({ members, replacements }: Cluster): Member[] {
  const successors = successorsIn(replacements)
  const refused = new Set(refusedIn(members).map(({ identity }) => identity))
  const isLast = (identity: string) => [...successors(identity)].every((one) => refused.has(one) || successors(one).has(identity))
  const ends = members.filter(({ identity }) => !refused.has(identity) && isLast(identity))
  const invited = ends.filter((one) => !one.own)
  return ends.filter((one) => !one.own || !invited.some((other) => isCopyOf(one, other)))
}

/** A new time that was never more than asked for, under a uid of its own, and declined, while the one agreed on before is still to come. */
export const refusedIn = (members: readonly Member[]): Member[] =>
  members.filter(
    ({ meeting: { winner }, facts }) =>
      facts.every((one) => isCancel(one) || one.meeting.askedFor) &&
      isRefusal(winner) &&
      members.some(({ meeting }) => meeting.status === 'on' && standsOn(meeting.base, winner)),
  )

/** Whose words tell company, role and people: the candidate's own entries only where there is nothing else. */
export function tellersOf(members: readonly Member[]): readonly Member[] {
  const invited = members.filter((one) => !one.own)
  return invited.length > 0 ? invited : members
}

/** Beside a mail alone an entry of another hour is the candidate's later knowledge, and counts. */
const isCopyOf = (own: Member, { meeting: { base } }: Member): boolean =>
  base.meeting.uid !== null || base.meeting.start?.instant === own.meeting.base.meeting.start?.instant

/** All that replaced an identity, however many steps on. */
function successorsIn(replacements: readonly Replacement[]): (identity: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (identity) => {
    const found = known.get(identity) ?? reach(identity, replacements)
    known.set(identity, found)
    return found
  }
}

function reach(from: string, replacements: readonly Replacement[]): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { of, by } of replacements) {
      if (of !== at || reached.has(by)) continue
      reached.add(by)
      open.push(by)
    }
  }
  return reached
}
