import { isAnswer } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import { compareContributions, isCancel, saidAt } from '../../record/contribution-order.ts'
import type { Contribution } from '../../record/interview.ts'
import { isOfFormerHost } from '../../trust/former-host.ts'
import type { FoldedItem } from '../../view/folded-items.ts'

/**
 * A word that the order of messages puts behind what is known, and that may be newer all the same: its SEQUENCE is lower and its stamp later (two
 * systems that count apart, senders that write SEQUENCE:0 always), or it says nothing of when it was written. Without stamps a word that was said
 * before is sent again, or the meeting is back where it was. Where it would move the meeting or call it off, it is kept as the latest word and
 * asked about, since nobody may sit in an empty call.
 */
export function inDoubtOfOrder(told: Contributed[], folded: readonly FoldedItem[]): Contributed[] {
  return told.map((one): Contributed => {
    const item = folded.find(({ item: { identity } }) => identity === one.identity)
    const winner = item?.folded.meeting?.winner
    const { contribution } = one
    if (!item || !winner || !changes(contribution, item)) return one
    const goesBack = saysAsBefore(contribution, item)
    if (!goesBack && !isUnclear(contribution, winner)) return one
    if (isAskedAbout(contribution, winner, item)) return one
    // The sender's SEQUENCE was overruled by the candidate before.
    const isSettled = winner.doubt === 'order-unclear' && !goesBack
    const meeting = { ...contribution.meeting, sequence: winner.meeting.sequence, dtstamp: contribution.storedAt }
    return {
      identity: one.identity,
      contribution: { ...contribution, meeting, ...(isSettled ? {} : { unsure: true, doubt: 'order-unclear' }) },
    }
  })
}

function isUnclear(one: Contribution, winner: Contribution): boolean {
  if (isAnswer(one.meeting.method) || one.feed || one.doubt || compareContributions(one, winner) > 0) return false
  if (isOfFormerHost(one, winner)) return false
  if (saidAt(one) !== '') return sequence(one) < sequence(winner) && saidAt(one) > (saidAt(winner) || winner.storedAt)
  // The new hour that a title which says "postponed" waits for has its place already.
  return winner.meeting.postponed !== true && (one.meeting.sequence === null || sequence(one) === sequence(winner))
}

/** What was said before another word came, and nothing in it tells when it was written. */
const saysAsBefore = (one: Contribution, { item }: FoldedItem): boolean =>
  !isAnswer(one.meeting.method) && !one.feed && !one.doubt && saidAt(one) === '' && item.contributions.some((known) => isSame(known, one))

const isSame = (a: Contribution, b: Contribution): boolean =>
  a.contentHash === b.contentHash && a.meeting.sequence === b.meeting.sequence && !a.feed

/** Since that which stands: a sender that tries again is heard once. */
const isAskedAbout = (one: Contribution, winner: Contribution, { item }: FoldedItem): boolean =>
  item.contributions.some(
    (known) => known.contentHash === one.contentHash && known.doubt === 'order-unclear' && compareContributions(known, winner) > 0,
  )

const sequence = ({ meeting }: Contribution): number => meeting.sequence ?? 0

/** Another hour than the one that stands, or it is off, or on again. */
function changes(one: Contribution, { folded: { meeting } }: FoldedItem): boolean {
  if (!meeting) return false
  if (isCancel(one) || isCancel(meeting.winner)) return isCancel(one) !== isCancel(meeting.winner)
  const [said, known] = [one.meeting.start?.instant, meeting.base.meeting.start?.instant]
  return said !== undefined && said !== known
}
