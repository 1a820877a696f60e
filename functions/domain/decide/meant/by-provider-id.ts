import type { Meeting } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import { isCancel } from '../../record/contribution-order.ts'
import { identityOf } from '../../record/identity.ts'
import type { Contribution, InterviewItem } from '../../record/interview.ts'
import type { Instant } from '../../time/wall-time.ts'

/**
 * Of an event that was deleted a provider may tell its own id and nothing else: it is the meeting that was told of under that id before, and it was
 * called off when it said so (`at`). One that nothing was told of stays as it came.
 */
export function namedByProvider(told: readonly Contributed[], interviews: readonly InterviewItem[], at: Instant): Contributed[] {
  return told.map((one) => {
    const known = isByIdAlone(one.contribution) ? toldUnder(one.contribution.meeting.uid ?? '', interviews) : undefined
    if (known === undefined) return one
    const { uid, recurrenceId } = known.meeting
    const meeting = { ...one.contribution.meeting, uid, recurrenceId, sequence: known.sequence, dtstamp: null, lastModified: at }
    return { identity: identityOf(meeting, one.contribution.messageId), contribution: { ...one.contribution, meeting } }
  })
}

const isByIdAlone = (one: Contribution): boolean =>
  isCancel(one) && one.meeting.providerId !== undefined && one.meeting.uid === one.meeting.providerId && one.meeting.start === null

/** The latest word on it, and the SEQUENCE that stands, since the order counts from there. */
function toldUnder(id: string, interviews: readonly InterviewItem[]): { meeting: Meeting; sequence: number | null } | undefined {
  const item = interviews.findLast(({ contributions }) => contributions.some(({ meeting }) => meeting.providerId === id))
  const known = item?.contributions.findLast(({ meeting }) => meeting.providerId === id)
  const sequences = item?.contributions.flatMap(({ meeting }) => meeting.sequence ?? []) ?? []
  return known && { meeting: known.meeting, sequence: sequences.length > 0 ? Math.max(...sequences) : null }
}
