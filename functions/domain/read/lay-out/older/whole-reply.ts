import type { CarriedEvent, CarriedMail } from '../../carry/carried.ts'
import { isReader } from '../../names/candidate-name.ts'
import type { Reader } from '../../reading.ts'

/**
 * An invitation whose METHOD says REPLY: programs and mail gateways rewrite the method of what they forward (tutao/tutanota #2960). A real
 * answer comes from one attendee and says how they decided (RFC 5546 §3.2.3); what holds the whole event and is none of that, or what the
 * candidate forwards, is the event.
 */
export function readWholeReply(event: CarriedEvent, mail: CarriedMail | null, reader: Reader): CarriedEvent {
  const isWhole = event.start !== null && event.summary !== null && event.organizer !== null && !isReader(reader, event.organizer)
  if (event.method !== 'reply' || !isWhole || hasDeclined(event, reader)) return event
  return isForwardedBy(reader, mail) || !isOneAnswer(event) ? { ...event, method: 'request' } : event
}

const isForwardedBy = (reader: Reader, mail: CarriedMail | null): boolean =>
  mail?.forwardedBy != null && mail.forwarded && isReader(reader, mail.forwardedBy)

const isOneAnswer = ({ attendees: [first, second] }: CarriedEvent): boolean =>
  first !== undefined && second === undefined && first.status !== null && first.status !== 'needs-action'

const hasDeclined = ({ attendees }: CarriedEvent, reader: Reader): boolean =>
  attendees.some((one) => one.status === 'declined' && (isReader(reader, one) || attendees.length === 1))
