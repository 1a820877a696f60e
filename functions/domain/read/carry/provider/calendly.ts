import type { CarriedEvent } from '../carried.ts'
import { readableText } from '../readable-text.ts'
import { at, first, isObject, type Json, line, list, raw } from './json-value.ts'
import { emptyEvent, guest, instantAt, personAt, somebody, timeOf, webLink } from './provider-event.ts'

/** https://developer.calendly.com webhook payloads: `invitee.created`, `invitee.canceled`, and reports at the same subscription. */
export const isCalendly = (body: Json): boolean => {
  const kind = raw(body, 'event') ?? ''
  return (
    ((kind.startsWith('invitee') || reports.has(kind.split('.')[0] ?? '')) && isObject(at(body, 'payload'))) ||
    (isObject(at(body, 'payload.scheduled_event')) && typeof at(body, 'payload.scheduled_event.uri') === 'string')
  )
}

const reports = new Map([
  ['invitee_no_show', 'Calendly reports that somebody did not come to a meeting, which changes no interview by itself.'],
  ['routing_form_submission', 'Calendly reports a filled-in form, which arranges no interview.'],
  ['event_type', 'Calendly reports a change of somebody’s booking page, which changes no interview.'],
])

/** What Calendly reports where nothing is booked or cancelled; null where something is. */
export const calendlyReport = (body: Json): string | null => reports.get(raw(body, 'event')?.split('.')[0] ?? '') ?? null

export function readCalendly(body: Json): CarriedEvent {
  const payload = at(body, 'payload')
  const event = at(payload, 'scheduled_event')
  const zone = raw(payload, 'timezone')
  const cancelled = at(body, 'event') === 'invitee.canceled' || at(payload, 'status') === 'canceled' || at(event, 'status') === 'canceled'
  const hosts = list(event, 'event_memberships')
    .map((host) => personAt(host, ['user_name'], ['user_email']))
    .filter(somebody)
  const invitee = personAt(payload, ['name'], ['email'])
  const guests = list(event, 'event_guests')
    .map((each) => personAt(each, ['name'], ['email']))
    .filter(somebody)
  return {
    ...emptyEvent,
    uid: raw(event, 'uri') ?? raw(payload, 'event'),
    lastModified: instantAt(body, 'created_at') ?? instantAt(payload, 'updated_at', 'created_at'),
    method: cancelled ? 'cancel' : 'request',
    status: cancelled ? 'cancelled' : 'confirmed',
    summary: line(event, 'name'),
    eventType: line(event, 'name'),
    description: readableText(raw(event, 'meeting_notes_plain') ?? raw(event, 'meeting_notes_html')),
    location: placeOf(event),
    start: timeOf(raw(event, 'start_time'), zone),
    end: timeOf(raw(event, 'end_time'), zone),
    organizer: hosts[0] ?? null,
    hosts,
    attendees: [...(somebody(invitee) ? [guest(invitee)] : []), ...guests.map((who) => guest(who, { role: 'optional' }))],
    conferenceUrl: webLink(raw(event, 'location.join_url')) ?? webLink(raw(event, 'location.location')),
    answers: list(payload, 'questions_and_answers').flatMap((each) => {
      const [question, answer] = [line(each, 'question'), readableText(raw(each, 'answer'))]
      return question !== null && answer !== null ? [{ question, answer }] : []
    }),
    replaces: eventOf(raw(payload, 'old_invitee')),
    toBeMoved: cancelled && at(payload, 'rescheduled') === true,
    texts: textsOf(payload),
  }
}

/** Physical and custom places; an instruction ("ask for Eleanor") is no part of the address. */
const placeOf = (event: Json | undefined): string | null => {
  const place = first(event, 'location.location', 'location')
  return typeof place === 'string' && webLink(place) === null ? readableText(place) : null
}

/** An invitee's uri holds the uri of its event: `…/scheduled_events/ID/invitees/ID`. */
const eventOf = (invitee: string | null): string | null => {
  const end = invitee?.indexOf('/invitees/') ?? -1
  return invitee !== null && end > 0 ? invitee.slice(0, end) : null
}

const textsOf = (payload: Json | undefined): CarriedEvent['texts'] =>
  [
    'scheduled_event.location.additional_info',
    'cancellation.reason',
    'cancellation.canceled_by',
    'scheduled_event.cancellation.reason',
  ].flatMap((path) => {
    const words = readableText(raw(payload, path))
    return words === null ? [] : [{ part: `payload.${path}`, words }]
  })
