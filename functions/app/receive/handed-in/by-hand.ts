import ICAL from 'ical.js'
import { identityOf, messageIdOf, shortHash } from '../../../domain/record/identity.ts'
import type { Instant } from '../../../domain/time/wall-time.ts'

/** An interview that the candidate enters, as the calendar entry it would have been. `text`: its bytes; the same facts make the same. */
export interface ByHand {
  bytes: Uint8Array
  messageId: string
  identity: string
}

/** What is known when it is entered: a talk has its hour (`end` null: it has none), work to hand in its brief. */
export type Entered = { company: string; role: string | null } & (
  | { start: Instant; end: Instant | null }
  | { brief: string; dueOn: string | null }
)

/** Work has no hour, and a stamp must say one that no clock gives. */
const noHour: Instant = '2000-01-01T00:00:00Z'

/** It is stored and read as any other message, so that it can be replayed from the bucket. */
export function byHand(entered: Entered): ByHand {
  const { company, role } = entered
  const { start = null, end = null } = 'start' in entered ? entered : {}
  const event = new ICAL.Component('vevent')
  const facts = 'start' in entered ? [company, role, start] : [company, role, entered.brief, entered.dueOn]
  const uid = `by-hand-${shortHash(JSON.stringify(facts))}@roundtwo`
  const time = (property: string, at: Instant) =>
    event.addPropertyWithValue(property, ICAL.Time.fromString(at, new ICAL.Property(property)))
  event.addPropertyWithValue('uid', uid)
  // Nothing of the clock's goes in: the same entry sent twice is one.
  time('dtstamp', start ?? noHour)
  if (start !== null) time('dtstart', start)
  if (end !== null) time('dtend', end)
  event.addPropertyWithValue('summary', `${start === null ? 'Task' : 'Interview'}: ${role ? `${role} at ` : ''}${company}`)
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//roundtwo//by hand//EN')
  calendar.addSubcomponent(event)
  const bytes = new TextEncoder().encode(`${calendar.toString()}\r\n`)
  const messageId = messageIdOf(bytes)
  return { bytes, messageId, identity: identityOf({ uid, recurrenceId: null }, messageId) }
}
