import { isCancel } from '../../../record/contribution-order.ts'
import type { Instant } from '../../../time/wall-time.ts'
import type { Member } from '../../folded-items.ts'
import { type Cluster, headsOf, takenOver } from '../cluster.ts'

/**
 * An invitation that was taken back, and another one that held its hour and has moved on since: the meeting went on under that one, and what
 * was told of the first is told of it. Of two such it says nothing. `fits`: nothing speaks against their being one.
 */
export function withHandovers(clusters: readonly Cluster[], fits: (off: Cluster, next: Cluster) => boolean): Cluster[] {
  const standing = [...clusters]
  for (const off of clusters) {
    const hour = hourOff(off)
    const host = standing.find((one) => one.members.some((member) => off.members.includes(member)))
    if (hour === undefined || !host) continue
    const [next, second] = standing.filter((one) => one !== host && headsOf(one).some((head) => hasHeld(head, hour)) && fits(host, one))
    if (!next || second) continue
    standing.splice(standing.indexOf(next), 1, takenOver(host, next))
    standing.splice(standing.indexOf(host), 1)
  }
  return standing
}

/** Of what is off as a whole. */
function hourOff(cluster: Cluster): Instant | undefined {
  const heads = headsOf(cluster)
  const start = heads.find(({ meeting }) => meeting.base.meeting.start)?.meeting.base.meeting.start
  return heads.every(({ meeting, own }) => meeting.status === 'cancelled' && !own) ? start?.instant : undefined
}

/** By an invitation of its own, which stands at another hour now. */
const hasHeld = ({ own, meeting, facts }: Member, hour: Instant): boolean =>
  !own &&
  meeting.status === 'on' &&
  meeting.base.meeting.uid !== null &&
  meeting.base.meeting.start?.instant !== hour &&
  facts.some((one) => !isCancel(one) && one.meeting.uid !== null && one.meeting.start?.instant === hour)
