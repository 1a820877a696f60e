import { readTitleState } from '../facts/change/cancelled-title.ts'
import { readWholeReply } from '../lay-out/older/whole-reply.ts'
import type { Carrier, Reader, Refusal } from '../reading.ts'
import { byStart, readCalendar } from './calendar/calendar.ts'
import { caps, Refused, refuse } from './caps.ts'
import type { Carried, CarriedEvent, CarriedMail } from './carried.ts'
import type { Loss } from './losses.ts'
import { readMail } from './mail/mail.ts'
import { readProviderJson } from './provider/provider-json.ts'

export type Carriage = { outcome: 'carried'; carried: Carried } | { outcome: 'refused'; refusal: Refusal }

/** Raw bytes of one message to what they carry. Whatever comes in, this answers: a fault of the input is a refusal, never an error. */
export async function carry(raw: Uint8Array, carrier: Carrier, reader: Reader): Promise<Carriage> {
  try {
    const carried = await carriers[carrier](raw, reader)
    return { outcome: 'carried', carried: { ...carried, events: carried.events.map((event) => asMeant(event, carried.mail, reader)) } }
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', refusal: error.refusal }
    throw error
  }
}

/** What an event says of itself beyond its label: called off or put off in its title, or an invitation under the label of an answer. */
const asMeant = (event: CarriedEvent, mail: CarriedMail | null, reader: Reader): CarriedEvent =>
  readTitleState(readWholeReply(event, mail, reader))

const carriers: Record<Carrier, (raw: Uint8Array, reader: Reader) => Carried | Promise<Carried>> = {
  ics: readCalendarFile,
  eml: readMail,
  json: (raw) => {
    const { source, events, report } = readProviderJson(raw)
    if (report !== undefined) return { source, events: [], mail: null, losses: [], report }
    if (events.length === 0)
      refuse('not-an-event', 'This JSON holds no event. Send the body of the webhook or the event exactly as the calendar gave it.')
    return { source, events: events.toSorted(byStart), mail: null, losses: [] }
  },
}

function readCalendarFile(raw: Uint8Array): Carried {
  if (raw.length > caps.calendarBytes)
    refuse('over-cap:calendarBytes', 'The calendar file is larger than I read. Send the one event instead of the whole calendar.')
  const losses: Loss[] = []
  const { events } = readCalendar(raw, losses)
  if (events.length === 0)
    refuse('no-calendar-data', 'There is no event in this file. Forward the invitation itself, or export the event from your calendar.')
  return { source: 'ics', events, mail: null, losses: [...new Set(losses)] }
}
