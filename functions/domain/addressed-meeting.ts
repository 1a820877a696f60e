import { belongs, keysOf } from './applications.ts'
import type { FoldedItem } from './members.ts'
import type { Message } from './message.ts'
import { employerDomain } from './names.ts'
import type { Meeting, Reading } from './reading.ts'
import { samePerson } from './same-meeting.ts'
import type { Interview, View } from './view.ts'
import { localDate, localTime, minutesBetween, plus } from './wall-time.ts'

/**
 * The interviews that a mail without calendar data may mean when it moves or cancels one: of the same application, still ahead when the mail came, and not
 * against what it says of round and people. Empty when it does neither, or means none that is known.
 */
export function addressedMeetings(meeting: Meeting, reading: Reading, message: Pick<Message, 'storedAt'>, view: View): Interview[] {
  const cancels = meeting.method === 'cancel'
  if (meeting.uid !== null || (!cancels && !(meeting.start && meeting.moves))) return []
  const domain = employerDomain(meeting.organizer ?? reading.mail?.from.email ?? reading.recruiter?.email)
  const said = keysOf({ company: reading.company, role: reading.role, domain })
  const rounds = view.applications.filter((one) => belongs(said, keysOf(one))).flatMap((one) => one.rounds)
  const ahead = rounds
    .flatMap((round) => round.interviews)
    .filter((one) => one.status === 'on' && one.start !== null && (one.end ?? one.start) > message.storedAt)
  const fitting = ahead.filter((one) => fits(one, meeting, reading))
  if (!cancels || !meeting.start) return fitting
  const [exact, sameDay] = [
    fitting.filter((one) => one.start === meeting.start?.instant),
    fitting.filter((one) => isSameDay(one, meeting, view.candidate.homeZone)),
  ]
  return exact.length > 0 ? exact : sameDay
}

const isSameDay = ({ start }: Interview, meeting: Meeting, zone: string): boolean =>
  start !== null && meeting.start !== null && localDate(start, zone) === localDate(meeting.start.instant, zone)

function fits(interview: Interview, meeting: Meeting, { round }: Reading): boolean {
  if (round !== null && interview.round !== null && round !== interview.round) return false
  const [named, known] = [meeting.interviewers, interview.interviewers]
  return named.length === 0 || known.length === 0 || named.some((one) => known.some((other) => samePerson(one, other)))
}

/** The message told as an update of that meeting: what it leaves out stays as it was. Its place in the order is its own date. */
export function asUpdateOf(target: FoldedItem, meeting: Meeting, saidAt: string): Meeting | undefined {
  const { base, winner } = target.folded.meeting ?? {}
  if (!base || !winner) return undefined
  const update: Meeting = {
    ...base.meeting,
    method: meeting.method,
    sequence: winner.meeting.sequence,
    dtstamp: saidAt,
    lastModified: null,
    toBeMoved: meeting.toBeMoved,
    replaces: null,
  }
  if (meeting.method === 'cancel' || !meeting.start) return update
  return {
    ...update,
    start: meeting.start,
    end: meeting.end ?? shiftedEnd(base.meeting, meeting),
    allDay: meeting.allDay,
    sessions: meeting.sessions,
    interviewers: meeting.interviewers.length > 0 ? meeting.interviewers : base.meeting.interviewers,
    meetingUrl: meeting.meetingUrl ?? base.meeting.meetingUrl,
    location: meeting.location ?? base.meeting.location,
  }
}

/** As long as before, when the new end is not said. */
function shiftedEnd(before: Meeting, { start }: Meeting): Meeting['end'] {
  if (!start || !before.start || !before.end || before.allDay) return null
  const instant = plus(start.instant, { minutes: minutesBetween(before.start.instant, before.end.instant) })
  const zone = start.zone ?? 'UTC'
  return { instant, wall: `${localDate(instant, zone)}T${localTime(instant, zone)}:00`, zone: start.zone }
}
