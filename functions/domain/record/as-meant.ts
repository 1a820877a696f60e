import { isAnswer, type Meeting } from '../read/reading.ts'
import { momentIn } from '../read/zones/moment-in.ts'
import { minutesBetween, plus } from '../time/wall-time.ts'
import { compareContributions, isCancel } from './contribution-order.ts'
import type { Contribution } from './interview.ts'
import { settlePostponed } from './postponed.ts'

/** What each version means beside the others, each in its place: what was changed in part is whole, and what was put off waits or moves. */
export const asMeant = (contributions: readonly Contribution[]): readonly Contribution[] => settlePostponed(completed(contributions))

/**
 * A tool's webhook may tell what changed and nothing else (no start, or a link alone), as no version of a calendar may (RFC 5546 §3.2.2): what
 * it leaves out stands as the versions before it say. After a cancel such a message brings nothing back. A function of the set.
 */
export function completed(contributions: readonly Contribution[]): readonly Contribution[] {
  if (!contributions.some(isPartial)) return contributions
  const sorted = contributions.toSorted(compareContributions)
  return contributions.map((one) => (isPartial(one) ? complete(one, sorted) : one))
}

/** The versions that a partial one is read with: at most one for each thing it leaves out, and the last cancel. */
export function completing(one: Contribution, contributions: readonly Contribution[]): Contribution[] {
  if (!isPartial(one)) return []
  const before = versionsBefore(one, contributions.toSorted(compareContributions))
  const telling = parts.map((part) => before.findLast(({ meeting }) => tells(meeting, part)))
  return [...new Set([...telling, before.findLast(isCancel)])].filter((each) => each !== undefined)
}

const isPartial = ({ meeting }: Contribution): boolean => meeting.partial === true && meeting.method === 'request'

/** What hangs together is taken together: a new hour has no old end, and a new link stands in for the old place. */
const parts: { by: readonly (keyof Meeting)[]; takes: readonly (keyof Meeting)[] }[] = [
  { by: ['start'], takes: ['start', 'end', 'allDay', 'sessions'] },
  { by: ['meetingUrl', 'location'], takes: ['meetingUrl', 'location'] },
  ...(['interviewers', 'attendees', 'organizer', 'title'] as const).map((field) => ({ by: [field], takes: [field] })),
]

const tells = (meeting: Meeting, { by }: (typeof parts)[number]): boolean =>
  by.some((field) => (Array.isArray(meeting[field]) ? meeting[field].length > 0 : meeting[field] !== null))

/** Those that the same door vouches for. */
const versionsBefore = (one: Contribution, sorted: readonly Contribution[]): Contribution[] =>
  sorted.filter(
    (other) =>
      compareContributions(other, one) < 0 &&
      other.trust === one.trust &&
      other.answer !== 'no' &&
      !other.doubt &&
      !other.unsure &&
      !isAnswer(other.meeting.method),
  )

function complete(one: Contribution, sorted: readonly Contribution[]): Contribution {
  const before = versionsBefore(one, sorted)
  const last = before.at(-1)
  if (!last) return one
  if (one.meeting.start === null && isCancel(last)) return { ...one, meeting: { ...one.meeting, method: 'reply' } }
  const filled = parts
    .filter((part) => !tells(one.meeting, part))
    .flatMap((part) => {
      const from = before.findLast((other) => tells(other.meeting, part))?.meeting
      return from ? part.takes.map((field) => [field, from[field]]) : []
    })
  const meeting: Meeting = { ...one.meeting, ...Object.fromEntries(filled) }
  return { ...one, meeting: withLength(meeting, before) }
}

/** A new start alone keeps the length. */
function withLength(meeting: Meeting, before: readonly Contribution[]): Meeting {
  const known = before.findLast((other) => other.meeting.start && other.meeting.end)?.meeting
  if (!meeting.start || meeting.end || meeting.allDay || !known?.start || !known.end) return meeting
  const minutes = minutesBetween(known.start.instant, known.end.instant)
  return { ...meeting, end: momentIn(plus(meeting.start.instant, { minutes }), meeting.start.zone) }
}
