import { momentIn } from '../../zones/moment-in.ts'
import { resolveZone } from '../../zones/zones.ts'
import type { Attendee, CarriedEvent, CarriedTime } from '../carried.ts'
import { readableText } from '../readable-text.ts'
import { at, isObject, type Json, line, list, raw } from './json-value.ts'
import { asGraphEvent, isDeletedAlone, isPowerAutomate } from './power-automate.ts'
import { emptyEvent, guest, instantAt, personAt, providerIdOf, somebody, timeOf, webLink } from './provider-event.ts'

/** Microsoft Graph, resource event; also a collection (`value`), a notification with the event in `resourceData`, or what Power Automate makes of it. */
export const isGraph = (body: Json): boolean => eventsIn(body).length > 0

export const readGraph = (body: Json): CarriedEvent[] =>
  eventsIn(body).map((event) => readEvent(isPowerAutomate(event) ? asGraphEvent(event) : event))

function eventsIn(body: Json): Json[] {
  const values = list(body, 'value')
  const candidates = values.length > 0 ? values.flatMap((value) => (isGraphEvent(value) ? [value] : (heldIn(value) ?? []))) : [body]
  return candidates.filter(isGraphEvent)
}

/** What a notification is about; of a deleted event that is its id, marked as a delta query marks what is gone. */
function heldIn(value: Json): Json | undefined {
  const held = at(value, 'resourceData')
  if (raw(value, 'changeType') !== 'deleted' || !isObject(held)) return held
  const isEvent = /\bevent$/i.test(String(held['@odata.type'] ?? 'event'))
  return isEvent ? { ...held, '@removed': { reason: 'deleted' } } : undefined
}

/** A delta query names what was deleted by its id alone. */
const isRemoved = (value: Json): boolean => isObject(at(value, '@removed')) && raw(value, 'id') !== null

const isGraphEvent = (value: Json): boolean =>
  typeof at(value, 'iCalUId') === 'string' ||
  isDeletedAlone(value) ||
  isRemoved(value) ||
  (isObject(at(value, 'start')) &&
    (typeof at(value, 'originalStartTimeZone') === 'string' || typeof at(value, 'isCancelled') === 'boolean'))

function readEvent(event: Json): CarriedEvent {
  const cancelled = at(event, 'isCancelled') === true || isRemoved(event)
  const organizer = personAt(at(event, 'organizer.emailAddress'), ['name'], ['address'])
  const allDay = at(event, 'isAllDay') === true
  return {
    ...emptyEvent,
    uid: raw(event, 'iCalUId', 'uid', 'id'),
    ...providerIdOf(event),
    recurrenceId: raw(event, 'type') === 'occurrence' || raw(event, 'type') === 'exception' ? instantAt(event, 'originalStart') : null,
    lastModified: instantAt(event, 'lastModifiedDateTime', 'createdDateTime'),
    method: cancelled ? 'cancel' : 'request',
    status: cancelled ? 'cancelled' : raw(event, 'showAs') === 'tentative' ? 'tentative' : 'confirmed',
    summary: line(event, 'subject'),
    description: readableText(raw(event, 'body.content') ?? raw(event, 'bodyPreview')),
    location: placeOf(event),
    start: readTime(event, 'start', raw(event, 'originalStartTimeZone'), allDay),
    end: readTime(event, 'end', raw(event, 'originalEndTimeZone') ?? raw(event, 'originalStartTimeZone'), allDay),
    organizer: somebody(organizer) ? organizer : null,
    attendees: list(event, 'attendees').flatMap(readAttendee),
    conferenceUrl: webLink(raw(event, 'onlineMeeting.joinUrl')) ?? webLink(raw(event, 'onlineMeetingUrl')),
    categories: list(event, 'categories').filter((each) => typeof each === 'string'),
    recurring: isObject(at(event, 'recurrence')) || typeof at(event, 'seriesMasterId') === 'string',
  }
}

/** Graph converts to the zone it was asked for (UTC by default) and keeps the organizer's zone beside it, by its Windows name. */
function readTime(event: Json, name: string, originalZone: string | null, allDay: boolean): CarriedTime | null {
  const text = raw(event, `${name}.dateTime`)
  if (allDay) return timeOf(text?.slice(0, 10) ?? null, null)
  const time = timeOf(text, raw(event, `${name}.timeZone`))
  const zone = originalZone === null ? null : resolveZone(originalZone)
  if (time?.kind !== 'known') return time
  return zone?.kind === 'zone'
    ? { kind: 'known', moment: momentIn(time.moment.instant, zone.zone) }
    : { kind: 'known', moment: momentIn(time.moment.instant, null) }
}

function placeOf(event: Json): string | null {
  const place = readableText(raw(event, 'location.displayName'))
  const address = ['street', 'city', 'state', 'postalCode', 'countryOrRegion'].flatMap(
    (part) => line(event, `location.address.${part}`) ?? [],
  )
  if (place !== null && address.some((part) => place.includes(part))) return place
  return [place, ...address].filter((part) => part !== null).join(', ') || null
}

const responses: Record<string, Attendee['status']> = {
  accepted: 'accepted',
  organizer: 'accepted',
  declined: 'declined',
  tentativelyAccepted: 'tentative',
  none: 'needs-action',
  notResponded: 'needs-action',
}

function readAttendee(each: Json): Attendee[] {
  const who = personAt(at(each, 'emailAddress'), ['name'], ['address'])
  const type = raw(each, 'type')
  const more = {
    role: type === 'optional' ? 'optional' : 'required',
    kind: type === 'resource' ? 'resource' : 'person',
    status: responses[raw(each, 'status.response') ?? ''] ?? null,
  } as const
  return somebody(who) ? [guest(who, more)] : []
}
