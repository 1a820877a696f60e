import { onTestFinished } from 'vitest'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { inboxAddress } from '../../local/names.ts'
import { startTown, type Town, type TownOptions } from '../../local/town/town.ts'
import { openMemoryTable } from '../fakes/memory-table.ts'

/** `npm run test:long` plays them through DynamoDB's double, as the functions do it. */
const tableOfTowns = process.env.TABLE_OF_TOWNS === 'dynamodb' ? {} : { openTable: openMemoryTable }

/** A whole roundtwo in memory with the reader itself, on Monday 23 November 2026, 10:00 in New York. */
export async function aTown({ world, ...options }: TownOptions = {}): Promise<Town> {
  const place = options.folder === undefined ? tableOfTowns : {}
  const town = await startTown({ ...place, world: { reader: { read: readMessage }, ...world }, ...options })
  onTestFinished(() => town.close())
  return town
}

export interface InviteWords {
  uid?: string
  /** As a calendar writes it, `20261202T140000`; a date alone is a whole day. */
  start?: string
  minutes?: number
  zone?: string
  method?: 'REQUEST' | 'CANCEL'
  sequence?: number
  title?: string
  organizer?: string
  people?: string[]
  text?: string
  /** The day it was written, `20261120`. */
  written?: string
}

/** An invite as a company's calendar sends it. */
export function anInvite(words: InviteWords = {}): string {
  const { uid = 'r1@fernhill.example', start = '20261202T140000', minutes = 60, zone = 'America/New_York', method = 'REQUEST' } = words
  const { sequence = 0, title = 'Interview: Data Engineer at Fernhill', organizer = 'Maya Lindqvist:maya@fernhill.example' } = words
  const { people = ['Tomas Okafor:tomas@fernhill.example'], text, written = '20261120' } = words
  const person = (one: string) => one.replace(/^(.*?):(.*)$/, 'CN=$1:mailto:$2')
  const isDay = start.length === 8
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fernhill//Calendar//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${written}T12000${sequence}Z`,
    `STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${title}`,
    isDay ? `DTSTART;VALUE=DATE:${start}` : zone === 'UTC' ? `DTSTART:${start}Z` : `DTSTART;TZID=${zone}:${start}`,
    ...(isDay ? [] : [`DURATION:PT${minutes}M`]),
    `ORGANIZER;${person(organizer)}`,
    'ATTENDEE;CN=Alex Morgan:mailto:alex.morgan@example.com',
    ...people.map((one) => `ATTENDEE;${person(one)}`),
    'LOCATION:https://meet.google.com/fer-nhil-one',
    ...(text === undefined ? [] : [`DESCRIPTION:${text.replaceAll('\n', '\\n')}`]),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

export const drop = (town: Town, words: InviteWords = {}) => town.post(anInvite(words), 'text/calendar')

/** `card 2026-12-02T18:00`, in the order of sending. */
export const timeline = async (town: Town): Promise<string[]> =>
  (await town.outbox()).map(({ touchpoint, sentAt }) => `${touchpoint.kind} ${sentAt.slice(0, 16)}`)

export const kinds = async (town: Town): Promise<string[]> => (await town.outbox()).map(({ touchpoint }) => touchpoint.kind)

export const lastMail = async (town: Town, kind: string) => {
  const mail = (await town.outbox()).findLast(({ touchpoint }) => touchpoint.kind === kind)
  if (!mail) throw new Error(`no ${kind} was sent`)
  return { ...mail, words: mail.text.replace(/\s+/g, ' ') }
}

/** A reply of the recruiter's, as the candidate forwards it on Wednesday 25 November. `below`: what stood under it in the thread. */
export const forwardedReply = (text: string, below: readonly string[] = []): string =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    'Subject: Fwd: Re: Interview: Data Engineer',
    'Date: Wed, 25 Nov 2026 08:55:00 -0500',
    'Message-ID: <one@mail.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Maya Lindqvist <maya@fernhill.example>',
    'Date: Wed, Nov 25, 2026 at 8:12 AM',
    'Subject: Re: Interview: Data Engineer',
    'To: <alex.morgan@example.com>',
    '',
    'Hi Alex,',
    '',
    text,
    '',
    'Maya',
    ...below,
  ].join('\r\n')

let replies = 0
/** What the candidate writes in answer to the last mail of that kind; the message it came in as. */
export async function reply(town: Town, kind: string, text: string) {
  const { subject, id } = await lastMail(town, kind)
  replies += 1
  const head = [
    'From: Alex Morgan <alex.morgan@example.com>',
    `To: roundtwo <${inboxAddress}>`,
    `Subject: Re: ${subject}`,
    `Date: ${new Date(town.clock.now()).toUTCString()}`,
    `Message-ID: <reply-${replies}@example.com>`,
    `In-Reply-To: <${id}@email.amazonses.com>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ]
  const raw = Buffer.from([...head, '', text].join('\r\n'))
  town.receiveMail({ id: `reply${replies}`, envelopeFrom: 'alex.morgan@example.com', recipients: [inboxAddress], raw })
  await town.settle()
  return (await town.messages()).at(-1)
}
