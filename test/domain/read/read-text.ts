import { readMessage } from '../../../functions/domain/read/read-message.ts'
import type { Reader, Reading } from '../../../functions/domain/read/reading.ts'
import { type Label, labelOf } from '../../../functions/domain/read/verdict/score-label.ts'

export const reader: Reader = {
  name: 'Alex Morgan',
  mail: 'alex.morgan@example.com',
  homeZone: 'America/New_York',
  employer: 'Harborline Software',
  employerDomain: 'harborline.io',
}

export interface MailText {
  from?: string
  replyTo?: string
  to?: string
  cc?: string
  subject: string
  date?: string
  text: string
  headers?: string[]
}

export const mail = ({
  from = 'Nora Field <nora.field@quillmark.com>',
  replyTo,
  to = 'Alex Morgan <alex.morgan@example.com>',
  cc,
  subject,
  date = 'Tue, 1 Dec 2026 10:00:00 -0500',
  text,
  headers = [],
}: MailText): string =>
  [
    `From: ${from}`,
    ...(replyTo ? [`Reply-To: ${replyTo}`] : []),
    `To: ${to}`,
    ...(cc ? [`Cc: ${cc}`] : []),
    `Subject: ${/^[ -~]*$/.test(subject) ? subject : `=?utf-8?b?${Buffer.from(subject).toString('base64')}?=`}`,
    `Date: ${date}`,
    'Message-ID: <one@quillmark.com>',
    ...headers,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ].join('\r\n')

export interface EventText {
  summary: string
  description?: string
  location?: string
  organizer?: string
  guests?: string[]
  start?: string
  end?: string
  method?: string
  more?: string[]
}

const person = (text: string) => {
  const match = /^(.*?)\s*<([^<>]+)>$/.exec(text)
  return match ? `;CN="${match[1]}":mailto:${match[2]}` : `:mailto:${text}`
}
const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')

export const event = (
  {
    summary,
    description,
    location,
    organizer,
    guests = [],
    start = ';TZID=Europe/Paris:20261210T140000',
    end = ';TZID=Europe/Paris:20261210T150000',
    more = [],
  }: EventText,
  uid = 'one@quillmark.com',
): string =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20261201T100000Z',
    `DTSTART${start}`,
    ...(end ? [`DTEND${end}`] : []),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(organizer ? [`ORGANIZER${person(organizer)}`] : []),
    ...guests.map((guest) => (guest.startsWith(';') ? `ATTENDEE${guest}` : `ATTENDEE;ROLE=REQ-PARTICIPANT${person(guest)}`)),
    ...more,
    'END:VEVENT',
  ].join('\r\n')

export const calendar = (events: string[], method: string | null = 'REQUEST', more: string[] = []): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...(method ? [`METHOD:${method}`] : []),
    ...more,
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n')

export async function readingOf(raw: string, who: Reader = reader): Promise<Reading> {
  const carrier = raw.startsWith('BEGIN:VCALENDAR') ? 'ics' : raw.trimStart().startsWith('{') ? 'json' : 'eml'
  const outcome = await readMessage(new TextEncoder().encode(raw), carrier, who)
  if (outcome.outcome !== 'read') throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.reading
}

export const labelFor = async (raw: string): Promise<Label> => labelOf(await readingOf(raw))
export const fromMail = (text: MailText): Promise<Label> => labelFor(mail(text))
export const fromEvent = (text: EventText, method = 'REQUEST'): Promise<Label> => labelFor(calendar([event(text)], method))

/** Names only: the shape most cases ask about. */
export const namesOf = (label: Label): string[] => label.interviewers.map(({ name }) => name)

/** What a case asks about; people and sessions in a short form that is easy to read in a table. */
export interface Expected extends Partial<Omit<Label, 'sessions' | 'recruiter' | 'interviewers' | 'source' | 'sure'>> {
  /** "Jane Doe (CTO) <jane@x.io>; …" */
  people?: string
  /** "Jane Doe <jane@x.io>", null where a part is missing. */
  rec?: string | null
  /** "15:00-15:45 Coding [Jane Doe]; …", in UTC. */
  sess?: string
  sessions?: []
}

const peopleOf = ({ interviewers }: Label) =>
  interviewers.map(({ name, title, email }) => `${name}${title ? ` (${title})` : ''}${email ? ` <${email}>` : ''}`).join('; ')
const sessionsOf = ({ sessions }: Label) =>
  sessions
    .map(({ start, end, title, interviewers }) => `${start.slice(11, 16)}-${end?.slice(11, 16)} ${title} [${interviewers}]`)
    .join('; ')

/** The label, cut down to what the case asks about. */
export function askedOf(label: Label, expected: Expected): Expected {
  const all: Record<string, unknown> = {
    ...label,
    people: peopleOf(label),
    rec: label.recruiter ? `${label.recruiter.name} <${label.recruiter.email}>` : null,
    sess: sessionsOf(label),
  }
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]))
}
