import { isCancel, saidAt } from '../../../record/contribution-order.ts'
import type { Contribution } from '../../../record/interview.ts'
import type { Instant } from '../../../time/wall-time.ts'
import type { Member } from '../../folded-items.ts'
import { type Cluster, headsOf, takenOver } from '../cluster.ts'

/**
 * A mail and a calendar that told of one hour, and one of them has moved since: what the other told is the word before, and goes on under that
 * one, in whatever order they came. `fits`: nothing speaks against their being one.
 */
export function withMovedBeside(clusters: readonly Cluster[], fits: (left: Cluster, moved: Cluster) => boolean): Cluster[] {
  const standing = [...clusters]
  for (const left of clusters) {
    if (!standing.includes(left)) continue
    const [moved, second] = standing.filter((one) => one !== left && hasMovedOn(left, one) && fits(left, one))
    if (!moved || second) continue
    standing.splice(standing.indexOf(moved), 1, takenOver(left, moved))
    standing.splice(standing.indexOf(left), 1)
  }
  return standing
}

/** Of two of a kind the candidate says which holds; an entry of their own never moves what somebody else's calendar tells. */
function hasMovedOn(left: Cluster, moved: Cluster): boolean {
  const [heads, ends] = [headsOf(left), headsOf(moved)]
  const [hour, now] = [heads, ends].map(([first]) => first?.meeting.base.meeting.start?.instant)
  if (hour === undefined || now === undefined || hour === now) return false
  const isFollowed = (one: Member) => heads.every((head) => follows(head, one))
  const isLast = ({ meeting: { base } }: Member) => heads.every(({ meeting }) => saidOr(meeting.winner) < saidOr(base))
  return (
    heads.every((head) => isAt(hour, head) && head.meeting.status !== 'cancelled') &&
    ends.every((end) => isAt(now, end)) &&
    ends.some((end) => isFollowed(end) && isLast(end)) &&
    (moved.members.some((one) => isFollowed(one) && wasAt(one, hour)) || ends.every((end) => isOfUnknown(end, heads)))
  )
}

const isAt = (hour: Instant, { meeting: { base } }: Member): boolean => base.meeting.start?.instant === hour && !base.meeting.allDay

const follows = (head: Member, to: Member): boolean => (to.own ? isInWords(head) : head.own || isInWords(head) !== isInWords(to))

const isInWords = ({ meeting: { base } }: Member): boolean => base.meeting.uid === null

const wasAt = ({ facts }: Member, hour: Instant): boolean => facts.some((one) => !isCancel(one) && one.meeting.start?.instant === hour)

/** "We have to move your interview to Friday", of one that nothing was known of then: of what was known, it was heard when it came. */
const isOfUnknown = ({ meeting: { base }, facts }: Member, heads: readonly Member[]): boolean =>
  base.meeting.moves === true &&
  facts.every((one) => isCancel(one) || one.meeting.start?.instant === base.meeting.start?.instant) &&
  heads.every(({ firstStoredAt }) => firstStoredAt > base.storedAt)

const saidOr = (one: Contribution): string => saidAt(one) || one.storedAt
