import ICAL from 'ical.js'
import { identityOf, messageIdOf, shortHash } from '../../domain/record/identity.ts'
import type { Instant } from '../../domain/time/wall-time.ts'

/** An interview that the candidate enters, as the calendar entry it would have been. `text`: its bytes; the same facts make the same. */
export interface ByHand {
  bytes: Uint8Array
  messageId: string
  identity: string
}

/** It is stored and read as any other message, so that it can be replayed from the bucket. `end` null: it has none. */
export function byHand({
  company,
  role,
  start,
  end,
}: {
  company: string
  role: string | null
  start: Instant
  end: Instant | null
}): ByHand {
  const event = new ICAL.Component('vevent')
  const uid = `by-hand-${shortHash(JSON.stringify([company, role, start]))}@roundtwo`
  const time = (property: string, at: Instant) =>
    event.addPropertyWithValue(property, ICAL.Time.fromString(at, new ICAL.Property(property)))
  event.addPropertyWithValue('uid', uid)
  // Nothing of the clock's goes in: the same entry sent twice is one.
  time('dtstamp', start)
  time('dtstart', start)
  if (end !== null) time('dtend', end)
  event.addPropertyWithValue('summary', `Interview: ${role ? `${role} at ` : ''}${company}`)
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//roundtwo//by hand//EN')
  calendar.addSubcomponent(event)
  const bytes = new TextEncoder().encode(`${calendar.toString()}\r\n`)
  const messageId = messageIdOf(bytes)
  return { bytes, messageId, identity: identityOf({ uid, recurrenceId: null }, messageId) }
}
