import type { Attendee, CarriedEvent, CarriedTime } from '../carried.ts'
import { readableText } from '../readable-text.ts'
import { at, isObject, type Json, line, list, raw } from './json-value.ts'
import { emptyEvent, guest, instantAt, personAt, providerIdOf, somebody, timeOf, webLink } from './provider-event.ts'

/** Google Calendar API v3, resource Events; also a list of them. */
export const isGoogle = (body: Json): boolean => {
  const kind = at(body, 'kind')
  if (kind === 'calendar#event' || kind === 'calendar#events') return true
  return typeof at(body, 'iCalUID') === 'string' && (isObject(at(body, 'start')) || at(body, 'status') === 'cancelled')
}

export const readGoogle = (body: Json): CarriedEvent[] =>
  (at(body, 'kind') === 'calendar#events' ? list(body, 'items') : [body]).map(readEvent)

function readEvent(event: Json): CarriedEvent {
  const status = raw(event, 'status')
  const sequence = at(event, 'sequence')
  const organizer = personAt(at(event, 'organizer'), ['displayName'], ['email'])
  return {
    ...emptyEvent,
    uid: raw(event, 'iCalUID', 'id'),
    ...providerIdOf(event),
    recurrenceId: originalStart(event),
    sequence: typeof sequence === 'number' ? sequence : null,
    lastModified: instantAt(event, 'updated', 'created'),
    method: status === 'cancelled' ? 'cancel' : 'request',
    status: status === 'confirmed' || status === 'tentative' || status === 'cancelled' ? status : null,
    summary: line(event, 'summary'),
    description: readableText(raw(event, 'description')),
    location: readableText(raw(event, 'location')),
    start: readTime(at(event, 'start')),
    end: readTime(at(event, 'end')),
    organizer: somebody(organizer) ? organizer : null,
    attendees: list(event, 'attendees').flatMap(readAttendee),
    conferenceUrl: conferenceOf(event),
    url: null,
    recurring: Array.isArray(at(event, 'recurrence')) || typeof at(event, 'recurringEventId') === 'string',
  }
}

const readTime = (time: Json | undefined): CarriedTime | null => timeOf(raw(time, 'dateTime') ?? raw(time, 'date'), raw(time, 'timeZone'))

const originalStart = (event: Json): string | null => {
  const time = readTime(at(event, 'originalStartTime'))
  return time?.kind === 'known' ? time.moment.instant : time?.kind === 'date' ? time.date : null
}

const statuses: Record<string, Attendee['status']> = {
  accepted: 'accepted',
  declined: 'declined',
  tentative: 'tentative',
  needsAction: 'needs-action',
}

function readAttendee(each: Json): Attendee[] {
  const who = personAt(each, ['displayName'], ['email'])
  const status = raw(each, 'responseStatus') ?? ''
  const role = at(each, 'optional') === true ? 'optional' : 'required'
  const kind = at(each, 'resource') === true || who.email?.endsWith('@resource.calendar.google.com') ? 'resource' : 'person'
  return somebody(who) ? [guest(who, { role, kind, status: statuses[status] ?? null, self: at(each, 'self') === true })] : []
}

function conferenceOf(event: Json): string | null {
  const video = list(event, 'conferenceData.entryPoints').find((entry) => at(entry, 'entryPointType') === 'video')
  return webLink(raw(video, 'uri')) ?? webLink(raw(event, 'hangoutLink'))
}
