import type { Carrier, Reader, Refusal } from '../reading.ts'
import { byStart, readCalendar } from './calendar.ts'
import { caps, Refused, refuse } from './caps.ts'
import type { Carried } from './carried.ts'
import { readMail } from './mail.ts'
import { readProviderJson } from './provider-json.ts'

export type Carriage = { outcome: 'carried'; carried: Carried } | { outcome: 'refused'; refusal: Refusal }

/** Raw bytes of one message to what they carry. Whatever comes in, this answers: a fault of the input is a refusal, never an error. */
export async function carry(raw: Uint8Array, carrier: Carrier, reader: Reader): Promise<Carriage> {
  try {
    return { outcome: 'carried', carried: await carriers[carrier](raw, reader) }
  } catch (error) {
    if (error instanceof Refused) return { outcome: 'refused', refusal: error.refusal }
    throw error
  }
}

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
  const losses: string[] = []
  const { events } = readCalendar(raw, losses)
  if (events.length === 0)
    refuse('no-calendar-data', 'There is no event in this file. Forward the invitation itself, or export the event from your calendar.')
  return { source: 'ics', events, mail: null, losses: [...new Set(losses)] }
}
