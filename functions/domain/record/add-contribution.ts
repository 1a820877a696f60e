import { earliest } from '../time/wall-time.ts'
import { trustRank } from '../trust/trust.ts'
import type { Contributed } from './contribution.ts'
import { joinContributions } from './contribution-order.ts'
import type { InterviewItem } from './interview.ts'

/** The stored record with what a message adds to it. */
export function addContribution(
  item: InterviewItem | undefined,
  { identity, contribution }: Contributed,
  candidateId: string,
): InterviewItem {
  if (!item)
    return { candidateId, identity, firstStoredAt: contribution.storedAt, contributions: [contribution], version: 1, unplanned: true }
  const firstStoredAt = earliest(item.firstStoredAt, contribution.storedAt)
  return {
    ...item,
    firstStoredAt,
    contributions: joinContributions(item.contributions, [contribution]),
    version: item.version + 1,
    unplanned: true,
  }
}

/** The same words again, from nobody better: they add nothing. A feed is a picture of now, so there only the last look counts. */
export function isRepeat({ contribution }: Contributed, item: InterviewItem | undefined): boolean {
  const known = item?.contributions ?? []
  const { meeting, contentHash } = contribution
  if (contribution.feed) {
    const last = known
      .filter((one) => one.feedId === contribution.feedId)
      .reduce<(typeof known)[number] | undefined>((a, b) => (!a || b.storedAt > a.storedAt ? b : a), undefined)
    return last?.contentHash === contentHash && last.meeting.sequence === meeting.sequence
  }
  const isSame = (one: (typeof known)[number]) =>
    one.contentHash === contentHash &&
    one.meeting.sequence === meeting.sequence &&
    one.meeting.dtstamp === meeting.dtstamp &&
    one.meeting.lastModified === meeting.lastModified
  return known.some(
    (one) =>
      isSame(one) &&
      !one.feed &&
      trustRank(one.trust) >= trustRank(contribution.trust) &&
      one.unsure === contribution.unsure &&
      one.answer !== 'no',
  )
}
