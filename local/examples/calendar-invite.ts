import type { Instant, LocalDate } from '../../functions/domain/time/wall-time.ts'

/** For whom an example is made: a day some days ahead, on the candidate's own clocks. */
export interface Around {
  now: Instant
  zone: string
  name: string
  mail: string
}

export interface Invite {
  uid: string
  method?: 'REQUEST' | 'CANCEL'
  sequence?: number
  title: string
  day: LocalDate
  /** `HHMM`, on the clocks of `zone`. */
  from: string
  until: string
  zone?: string
  place: string
  organizer: readonly [name: string, mail: string]
  people: readonly (readonly [name: string, mail: string])[]
  words: string
}

export const compact = (date: LocalDate): string => date.replaceAll('-', '')

const event = (invite: Invite, { now, zone, name, mail }: Around): string[] => {
  const clock = invite.zone ?? zone
  const cancelled = invite.method === 'CANCEL'
  return [
    'BEGIN:VEVENT',
    `UID:${invite.uid}`,
    `SEQUENCE:${invite.sequence ?? 0}`,
    `DTSTAMP:${now.replace(/[-:]/g, '')}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${text(invite.title)}`,
    `DTSTART;TZID=${clock}:${compact(invite.day)}T${invite.from}00`,
    `DTEND;TZID=${clock}:${compact(invite.day)}T${invite.until}00`,
    `LOCATION:${text(invite.place)}`,
    `ORGANIZER;CN=${text(invite.organizer[0])}:mailto:${invite.organizer[1]}`,
    `ATTENDEE;CN=${text(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:${mail}`,
    ...invite.people.map(([who, address]) => `ATTENDEE;CN=${text(who)};ROLE=REQ-PARTICIPANT:mailto:${address}`),
    `DESCRIPTION:${text(invite.words)}`,
    'END:VEVENT',
  ]
}

/** Meetings as a company's calendar would send them, in one file. */
export function calendarInvite(invites: readonly Invite[], around: Around): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Calendar//EN',
    `METHOD:${invites[0]?.method ?? 'REQUEST'}`,
    ...invites.flatMap((invite) => event(invite, around)),
    'END:VCALENDAR',
    '',
  ]
  return lines.flatMap(fold).join('\r\n')
}

/** RFC 5545 §3.3.11. */
const text = (value: string): string => value.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')

/** RFC 5545 §3.1: at most 75 octets a line, never cut inside a character. */
function fold(line: string): string[] {
  const lines: string[] = []
  let current = ''
  for (const character of line) {
    if (Buffer.byteLength(current + character) > 74) {
      lines.push(current)
      current = ' '
    }
    current += character
  }
  return [...lines, current]
}
