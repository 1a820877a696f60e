import type { Candidate } from '../../access/candidate.ts'
import { isCancel } from '../../record/contribution-order.ts'
import type { Contribution } from '../../record/interview.ts'
import type { Note } from '../../record/note.ts'
import { isOwnAddress } from '../../who/oneself.ts'
import { belongs, keysOf, type Pursuit } from '../applications.ts'
import { answered, type FoldedItem } from '../folded-items.ts'
import { type Cluster, headsOf } from './cluster.ts'

/**
 * A cancel under a uid that invites to nothing we know, for the hour of a meeting that is known under another: one of two invitations to it was
 * called off, or all of it. In whatever order both came; of two meetings at that hour it tells of neither, and a copy out of the candidate's own
 * calendar calls off nothing.
 */
export function withCancelsOfTheirHour(
  pursuits: readonly Pursuit[],
  folded: readonly FoldedItem[],
  { notes, candidate }: { notes: readonly Note[]; candidate: Candidate },
): readonly Pursuit[] {
  const cancels = folded.flatMap((one) => lastCancel(one, notes, candidate) ?? [])
  if (cancels.length === 0) return pursuits
  const meant = new Map<Cluster, Contribution[]>()
  for (const cancel of cancels) {
    const [only, second] = pursuits
      .filter((one) => isAbout(cancel, one))
      .flatMap(({ clusters }) => clusters.filter((one) => isAt(cancel, one)))
    if (only && !second) meant.set(only, [...(meant.get(only) ?? []), cancel])
  }
  return pursuits.map((one) => ({
    ...one,
    clusters: one.clusters.map((cluster) => {
      const cancelled = meant.get(cluster)
      return cancelled ? { ...cluster, cancelled } : cluster
    }),
  }))
}

function lastCancel({ item, folded }: FoldedItem, notes: readonly Note[], candidate: Candidate): Contribution | undefined {
  if (folded.meeting) return undefined
  const last = answered(item, notes).findLast((one) => isCancel(one) && one.answer !== 'no')
  const { uid, start, organizer } = last?.meeting ?? {}
  return uid && start && !(organizer && isOwnAddress(candidate, organizer)) ? last : undefined
}

/** By company, role and domain; else by who invites, or by the title. */
function isAbout({ company, role, domain, meeting }: Contribution, { keys, clusters }: Pursuit): boolean {
  if (belongs(keysOf({ company, role, domain }), keys)) return true
  const told = clusters.flatMap(({ members }) => members.flatMap((member) => member.facts.map((one) => one.meeting)))
  return told.some(
    ({ organizer, title }) => isSame(organizer, meeting.organizer) || ((title?.length ?? 0) >= leastTitle && isSame(title, meeting.title)),
  )
}

/** A shorter title tells nothing. */
const leastTitle = 12

const isSame = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toLowerCase() === b.trim().toLowerCase()

/** At its very hour, and not over when the cancel came. */
const isAt = ({ meeting, storedAt }: Contribution, cluster: Cluster): boolean =>
  headsOf(cluster).some(({ meeting: { status, base } }) => {
    const { start, end } = base.meeting
    return status === 'on' && start !== null && start.instant === meeting.start?.instant && (end ?? start).instant > storedAt
  })
