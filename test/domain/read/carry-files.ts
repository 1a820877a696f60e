import type { Carried, CarriedEvent, CarriedMail } from '../../../functions/domain/read/carry/carried.ts'
import { carry } from '../../../functions/domain/read/carry/carry.ts'
import type { Carrier, Reader } from '../../../functions/domain/read/reading.ts'

export const alex: Reader = { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' }

const bytesOf = (input: string | Uint8Array): Uint8Array => (typeof input === 'string' ? new TextEncoder().encode(input) : input)

/** Carries, or says why not. */
export async function carriedFrom(input: string | Uint8Array, carrier: Carrier): Promise<Carried> {
  const outcome = await carry(bytesOf(input), carrier, alex)
  if (outcome.outcome === 'refused') throw new Error(`refused: ${outcome.refusal.code}`)
  return outcome.carried
}

export const refusalOf = async (input: string | Uint8Array, carrier: Carrier): Promise<string | null> => {
  const outcome = await carry(bytesOf(input), carrier, alex)
  return outcome.outcome === 'refused' ? outcome.refusal.code : null
}

export async function eventFrom(input: string | Uint8Array, carrier: Carrier = 'ics'): Promise<CarriedEvent> {
  const { events } = await carriedFrom(input, carrier)
  if (!events[0]) throw new Error('no event')
  return events[0]
}

export async function mailFrom(input: string | Uint8Array): Promise<CarriedMail> {
  const { mail } = await carriedFrom(input, 'eml')
  if (!mail) throw new Error('no mail')
  return mail
}

/** A calendar around the lines given; `outside` stands before the event (a method, zones). */
export const ics = (lines: string[], outside: string[] = []): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...outside, 'BEGIN:VEVENT', 'UID:one@x.example', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join(
    '\r\n',
  )

export const eml = (body: string, headers: Record<string, string> = {}): string => {
  const all = {
    From: 'Sam Ito <sam.ito@widgets.example>',
    To: 'Alex Morgan <alex.morgan@example.com>',
    Subject: 'Interview',
    Date: 'Tue, 1 Dec 2026 10:00:00 -0500',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  }
  return `${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n${body}`
}
