import type { Source } from '../../reading.ts'
import { caps, refuse } from '../caps.ts'
import type { CarriedEvent } from '../carried.ts'
import { calcomReport, isCalcom, readCalcom } from './calcom.ts'
import { calendlyReport, isCalendly, readCalendly } from './calendly.ts'
import { readForm } from './form-body.ts'
import { readGeneric } from './generic-event.ts'
import { isGoogle, readGoogle } from './google-calendar.ts'
import { isObject, readJson } from './json-value.ts'
import { isGraph, readGraph } from './microsoft-graph.ts'
import { isNotification } from './notification.ts'
import { reportOf } from './shape/status.ts'

/** A webhook body or an API event, told apart by shape alone: a header or a name could be anything. */
export function readProviderJson(raw: Uint8Array): { source: Source; events: CarriedEvent[]; report?: string } {
  if (raw.length > caps.jsonBytes) refuse('over-cap:jsonBytes', 'The data is larger than any scheduling message, so I did not read it.')
  const body = readForm(raw) ?? readJson(raw)
  if (!isObject(body) && !Array.isArray(body))
    refuse('not-an-event', 'This JSON holds no event. Send the body of the webhook or the event exactly as the calendar gave it.')
  if (isCalendly(body)) return told('calendly', calendlyReport(body), () => readCalendly(body))
  if (isCalcom(body)) return told('calcom', calcomReport(body), () => readCalcom(body))
  if (isGoogle(body)) return { source: 'google-calendar', events: readGoogle(body) }
  if (isGraph(body)) return { source: 'microsoft-graph', events: readGraph(body) }
  if (isNotification(body))
    refuse(
      'no-event-in-it',
      'This only says that something in a calendar changed. I need the event itself, as the calendar gives it when asked.',
    )
  const report = reportOf(body)
  return report === null ? { source: 'generic', events: readGeneric(body) } : { source: 'generic', events: [], report }
}

const told = (source: Source, report: string | null, read: () => CarriedEvent) =>
  report === null ? { source, events: [read()] } : { source, events: [], report }
