import { plusBusinessDays } from '../functions/domain/time/business-days.ts'
import { type Instant, type LocalDate, localDate, plusDays } from '../functions/domain/time/wall-time.ts'

const compact = (date: LocalDate): string => date.replaceAll('-', '')

/**
 * What "Try an example" drops in: an interview five days ahead, at 14:00 on the candidate's own clocks, as a company's calendar would
 * send it. Far enough for a packet two days before, near enough to wind to.
 */
export function exampleInvite({ now, zone, name, mail }: { now: Instant; zone: string; name: string; mail: string }): string {
  const day = plusDays(localDate(now, zone), 5)
  const decision = plusBusinessDays(day, 5, null)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Larkfield Instruments//Calendar//EN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:interview-${compact(day)}@larkfield-instruments.example`,
    'SEQUENCE:0',
    `DTSTAMP:${now.replace(/[-:]/g, '')}`,
    'STATUS:CONFIRMED',
    'SUMMARY:Second interview: Product Analyst at Larkfield Instruments',
    `DTSTART;TZID=${zone}:${compact(day)}T140000`,
    `DTEND;TZID=${zone}:${compact(day)}T150000`,
    'LOCATION:https://meet.google.com/lrk-fild-two',
    'ORGANIZER;CN=Noor Haddad:mailto:noor.haddad@larkfield-instruments.example',
    `ATTENDEE;CN=${text(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:${mail}`,
    'ATTENDEE;CN=Priya Raman;ROLE=REQ-PARTICIPANT:mailto:priya.raman@larkfield-instruments.example',
    'ATTENDEE;CN=Tomas Lindqvist;ROLE=REQ-PARTICIPANT:mailto:tomas.lindqvist@larkfield-instruments.example',
    `DESCRIPTION:${text(`Hello ${name},

thank you for the good talk last week. In this round you will meet

- Priya Raman, Director of Product
- Tomas Lindqvist, Senior Data Analyst

We will talk about how you work with engineers and about a metric you have owned. We plan to decide by ${decision}.

Noor Haddad
Recruiter, Larkfield Instruments`)}`,
    'END:VEVENT',
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
