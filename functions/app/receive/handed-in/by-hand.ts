import { anEntry, writtenOut } from '../../../../templates/calendar/calendar-text.ts'
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
  const facts = 'start' in entered ? [company, role, start] : [company, role, entered.brief, entered.dueOn]
  const uid = `by-hand-${shortHash(JSON.stringify(facts))}@roundtwo`
  // Nothing of the clock's goes in: the same entry sent twice is one.
  const event = anEntry()
    .add('uid', uid)
    .at('dtstamp', start ?? noHour)
  if (start !== null) event.at('dtstart', start)
  if (end !== null) event.at('dtend', end)
  event.add('summary', `${start === null ? 'Task' : 'Interview'}: ${role ? `${role} at ` : ''}${company}`)
  const calendar = writtenOut(
    [event],
    [
      ['version', '2.0'],
      ['prodid', '-//roundtwo//by hand//EN'],
    ],
  )
  const bytes = new TextEncoder().encode(calendar)
  const messageId = messageIdOf(bytes)
  return { bytes, messageId, identity: identityOf({ uid, recurrenceId: null }, messageId) }
}
