import { type LocalDate, localDate } from '../time/wall-time.ts'
import { mergePeople } from '../who/merge-people.ts'
import type { Arranged } from './facts/when.ts'
import type { Evidence, Meeting, Person, Reader } from './reading.ts'

export const dateOf = (meeting: Meeting | undefined, reader: Reader): LocalDate | null => {
  if (!meeting?.start) return null
  return meeting.allDay ? meeting.start.instant.slice(0, 10) : localDate(meeting.start.instant, meeting.start.zone ?? reader.homeZone)
}

export const unionOf = (meetings: readonly Meeting[]): Person[] => mergePeople(meetings.map(({ interviewers }) => interviewers))

export function noteTimes(
  note: (field: string, fact: Evidence | null) => void,
  meeting: Meeting | undefined,
  arranged: Pick<Arranged, 'part' | 'words'> | null,
): void {
  if (!meeting?.start) return
  const part = arranged ? arranged.part || 'agenda' : 'DTSTART'
  const sure = arranged ? 0.85 : 0.99
  note('start', { part, words: arranged?.words || meeting.start.wall, sure })
  if (meeting.end) note('end', { part: arranged ? part : 'DTEND', words: arranged?.words || meeting.end.wall, sure })
  if (meeting.meetingUrl) note('meetingUrl', { part: 'link', words: meeting.meetingUrl.slice(0, 200), sure: 0.95 })
}
