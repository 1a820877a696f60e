import { earliest, latest } from '../../time/wall-time.ts'
import type { Detail, Format, How, Meeting, Method, Person, Reading, Recruiter, Source } from '../reading.ts'

/** A reading as one flat record: what the label of an invitation holds, with how sure the reader is. */
export interface Label {
  interview: boolean
  method: Method | null
  uid: string | null
  sequence: number | null
  start: string | null
  end: string | null
  timeZone: string | null
  allDay: boolean
  company: string | null
  role: string | null
  round: number | null
  format: Format | null
  interviewers: Person[]
  recruiter: Recruiter | null
  meetingUrl: string | null
  location: string | null
  sessions: { start: string; end: string | null; title: string | null; interviewers: string[] }[]
  taskBrief: boolean
  decisionBy: string | null
  /** The employer's own practical sentences, and how one meets. */
  details: Detail[]
  how: How | null
  source: Source
  sure: number
}

/**
 * Several meetings are joined to one full day: their span, and uid, sequence and zone of the earliest.
 * Without a meeting (a one-way interview, times to choose from) link and place are the words they were read from.
 */
export function labelOf(reading: Reading): Label {
  const { meetings } = reading
  const [first] = meetings
  const identity = { method: reading.method, uid: first?.uid ?? null, source: reading.source, sure: reading.sure }
  if (reading.sure < 0.5) return { ...emptyLabel, ...identity }
  return {
    interview: true,
    ...identity,
    sequence: first?.sequence ?? null,
    start: first?.start?.instant ?? null,
    end: endOf(meetings),
    timeZone: reading.timeZone,
    allDay: first?.allDay ?? false,
    company: reading.company,
    role: reading.role,
    round: reading.round,
    format: reading.format,
    interviewers: reading.interviewers,
    recruiter: reading.recruiter,
    meetingUrl: first
      ? (first.meetingUrl ?? meetings.find(({ meetingUrl }) => meetingUrl)?.meetingUrl ?? null)
      : (reading.evidence.meetingUrl?.words ?? null),
    location: first
      ? (first.location ?? meetings.find(({ location }) => location)?.location ?? null)
      : (reading.evidence.location?.words ?? null),
    sessions: sessionsOf(meetings),
    taskBrief: reading.task !== null,
    decisionBy: reading.decisionBy,
    details: reading.details ?? [],
    how: reading.how ?? null,
  }
}

const emptyLabel = {
  interview: false,
  sequence: null,
  start: null,
  end: null,
  timeZone: null,
  allDay: false,
  company: null,
  role: null,
  round: null,
  format: null,
  interviewers: [],
  recruiter: null,
  meetingUrl: null,
  location: null,
  sessions: [],
  taskBrief: false,
  decisionBy: null,
  details: [],
  how: null,
}

const endOf = (meetings: Meeting[]): string | null => {
  const ends = meetings.flatMap(({ end }) => (end ? [end.instant] : []))
  return ends.length ? latest(...ends) : null
}

function sessionsOf(meetings: Meeting[]): Label['sessions'] {
  if (meetings.length < 2) return (meetings[0]?.sessions ?? []).filter(({ aside }) => !aside)
  return meetings
    .flatMap((meeting) =>
      meeting.start
        ? [
            {
              start: earliest(meeting.start.instant),
              end: meeting.end?.instant ?? null,
              title: meeting.title,
              interviewers: meeting.interviewers.map(({ name }) => name),
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
}
