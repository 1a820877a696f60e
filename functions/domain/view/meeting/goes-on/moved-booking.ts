import { isCancel, saidAt } from '../../../record/contribution-order.ts'
import { type Instant, plus } from '../../../time/wall-time.ts'
import { compareText, type Member } from '../../folded-items.ts'
import { byFirstMember, type Cluster, headsOf, takenOver } from '../cluster.ts'

/**
 * A cancel that promised a new time, and the meeting that came for it under a uid of its own: the first since, also when that one was moved
 * on in its turn. `fits`: nothing speaks against their being one.
 */
export function withMoves(clusters: readonly Cluster[], fits: (open: Cluster, next: Cluster) => boolean): Cluster[] {
  const standing = [...clusters]
  for (const open of openMoves(clusters)) {
    const host = standing.find((one) => one.members.includes(open.head))
    const next = standing.filter((one) => one !== host && cameFor(open, one) && host && fits(host, one)).sort(byFirstMember)[0]
    if (!host || !next) continue
    standing.splice(standing.indexOf(next), 1, takenOver(host, next))
    standing.splice(standing.indexOf(host), 1)
  }
  return standing
}

interface OpenMove {
  head: Member
  cancelledAt: Instant
}

/** In the order in which they were called off, so that a chain is followed from its beginning. */
const openMoves = (clusters: readonly Cluster[]): OpenMove[] =>
  clusters
    .flatMap((cluster) => {
      const heads = headsOf(cluster)
      const [head] = heads
      const cancelledAt = head?.meeting.cancelledAt
      return head && cancelledAt && heads.every(({ meeting }) => meeting.status === 'to-be-moved') ? [{ head, cancelledAt }] : []
    })
    .sort((a, b) => compareText(`${saidAt(a.head.meeting.winner)} ${a.cancelledAt}`, `${saidAt(b.head.meeting.winner)} ${b.cancelledAt}`))

/** A provider's two webhooks may come in either order, so what came just before the cancel counts too. */
const slack = { minutes: -10 } as const

/** Booked since the cancel: as both say themselves, where they do; else by when they were stored. */
function cameFor({ head, cancelledAt }: OpenMove, next: Cluster): boolean {
  const [called, booked, before] = [saidAt(head.meeting.winner), firstSaid(headsOf(next)), saidAt(head.meeting.base)]
  if (called && booked && called !== booked) return booked > before && booked >= plus(called, slack)
  return headsOf(next).every(({ firstStoredAt }) => firstStoredAt >= plus(cancelledAt, slack))
}

const firstSaid = (heads: readonly Member[]): string =>
  heads.flatMap(({ facts }) => facts.filter((one) => !isCancel(one)).map(saidAt)).sort()[0] ?? ''
