import { isCancel } from '../record/contribution-order.ts'
import type { Contribution } from '../record/interview.ts'
import { trustRank } from './trust.ts'

/**
 * A provider that keeps one calendar uid over a move goes on to call off the booking that was moved away from, by that one's own id: the booking
 * that took its place stands. A time that was only asked for has taken nobody's place.
 */
export const isOfReplacedBooking = (one: Contribution, all: readonly Contribution[]): boolean =>
  isCancel(one) &&
  one.meeting.providerId !== undefined &&
  all.some(
    (other) => !isCancel(other) && !other.meeting.askedFor && hasReplaced(other, one) && trustRank(other.trust) >= trustRank(one.trust),
  )

/** Named by its own id, or by the calendar uid that is made of it. */
const hasReplaced = ({ meeting: { providerId, replaces } }: Contribution, { meeting: { providerId: before } }: Contribution): boolean =>
  providerId !== undefined && providerId !== before && (replaces === before || replaces?.startsWith(`${before}@`) === true)
