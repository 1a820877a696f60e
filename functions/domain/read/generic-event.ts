import { plus } from '../wall-time.ts'
import type { Address, CarriedEvent, CarriedTime } from './carried.ts'
import { at, isObject, type Json, type JsonObject, line, list, raw } from './json-value.ts'
import { emptyEvent, guest, instantAt, personAt, somebody, timeOf, webLink } from './provider-event.ts'
import { readableText } from './readable-text.ts'
import { momentIn } from './zones.ts'

/** Schedulers and applicant tracking systems without a format of their own here. The event object is found by what it holds. */
const envelopes = [
  'data',
  'payload',
  'event',
  'interview',
  'booking',
  'appointment',
  'meeting',
  'object',
  'resource',
  'schedule',
  'interview_schedule',
  'application_interview',
  'attributes',
  'calendar_event',
  'body',
  'message',
  'item',
  'detail',
]
const startPaths = [
  'start',
  'start_time',
  'startTime',
  'starts_at',
  'startsAt',
  'start_at',
  'startAt',
  'startDate',
  'start_date',
  'startDateTime',
  'start_datetime',
  'begin',
  'from',
  'when',
  'time',
  'scheduled_at',
  'scheduledAt',
  'scheduled_start',
  'scheduledStart',
  'interview_time',
  'date_time',
  'datetime',
  'dateTime',
  'date',
]
const endPaths = [
  'end',
  'end_time',
  'endTime',
  'ends_at',
  'endsAt',
  'end_at',
  'endAt',
  'endDate',
  'end_date',
  'endDateTime',
  'end_datetime',
  'until',
  'to',
  'finish',
  'scheduled_end',
  'scheduledEnd',
]
const zonePaths = [
  'when.start_timezone',
  'when.timezone',
  'when.time_zone',
  'when.timeZone',
  'start.timezone',
  'start.timeZone',
  'start.time_zone',
  'time_zone',
  'timezone',
  'timeZone',
  'tz',
  'start_timezone',
  'startTimeZone',
  'start_time_zone',
  'event_timezone',
  'zone',
]
const titlePaths = [
  'title',
  'summary',
  'subject',
  'name',
  'event_name',
  'eventName',
  'interview_name',
  'meeting_name',
  'topic',
  'display_name',
]
const textPaths = [
  'description',
  'notes',
  'details',
  'body',
  'agenda',
  'content',
  'note',
  'message',
  'instructions',
  'additional_info',
  'comments',
  'text',
  'bodyPreview',
  'description_text',
  'candidate_notes',
]
const videoPaths = [
  'conferencing.join_url',
  'conferencing.details.url',
  'conferencing.url',
  'conference.url',
  'conference.join_url',
  'conference_url',
  'conferenceUrl',
  'conferencing_url',
  'join_url',
  'joinUrl',
  'meeting_url',
  'meetingUrl',
  'meeting_link',
  'meetingLink',
  'video_url',
  'videoUrl',
  'video_link',
  'videoLink',
  'video_conferencing_url',
  'video_conference_url',
  'zoom_url',
  'zoom_link',
  'hangoutLink',
  'hangout_link',
  'online_meeting.url',
  'onlineMeeting.joinUrl',
  'location.join_url',
  'location.url',
  'location.link',
  'location.value',
  'location',
  'web_conference.url',
  'virtual_meeting_url',
  'link.url',
  'link',
]
const uidKeys = ['ical_uid', 'iCalUID', 'uid', 'event_id', 'interview_id', 'id']
const organizerPaths = [
  'organizer',
  'organiser',
  'host',
  'scheduler',
  'owner',
  'created_by',
  'creator',
  'coordinator',
  'recruiter',
  'booked_by',
  'scheduled_by',
]
const hostPaths = [
  'hosts',
  'interviewers',
  'interviewer',
  'panel',
  'panelists',
  'panel_members',
  'interview_panel',
  'team_members',
  'hiring_team',
  'participants_internal',
  'users',
  'members',
  'staff',
]
const guestPaths = [
  'attendees',
  'participants',
  'invitees',
  'guests',
  'people',
  'candidates',
  'candidate',
  'invitee',
  'attendee',
  'applicant',
  'customer',
  'booker',
  'guest',
]

export function readGeneric(body: Json): CarriedEvent[] {
  const { event, above } = findEvent(body)
  if (!event) return []
  const all = [event, ...above]
  const zone = firstOf(all, (value) => raw(value, ...zonePaths))
  const start = timeAt(event, startPaths, zone)
  const organizer =
    people(event, organizerPaths)[0] ??
    people(event, guestPaths, (each) => at(each, 'is_organizer') === true || at(each, 'organizer') === true)[0] ??
    null
  const hosts = [...people(event, hostPaths), ...sessionPeople(event)]
  return [
    {
      ...emptyEvent,
      uid: raw(event, ...uidKeys),
      sequence: wholeNumber(at(event, 'sequence') ?? at(event, 'ical_sequence') ?? at(event, 'iCalSequence')),
      lastModified: firstOf(all, (value) =>
        instantAt(
          value,
          'updated_at',
          'updatedAt',
          'modified_at',
          'occurred_at',
          'occurredAt',
          'updated',
          'timestamp',
          'created_at',
          'createdAt',
        ),
      ),
      method: all.some(saysCancelled) ? 'cancel' : 'request',
      status: all.some(saysCancelled) ? 'cancelled' : null,
      summary: line(event, ...titlePaths) ?? firstOf(above, (value) => line(value, ...titlePaths)),
      eventType: line(
        event,
        'event_type.name',
        'event_type.title',
        'eventType.name',
        'event_type',
        'eventName',
        'interview_type.name',
        'interview_type',
        'interviewType',
        'stage.name',
        'link.name',
        'service.name',
        'appointment_type.name',
      ),
      description: firstOf([event, ...above], (value) => readableText(raw(value, ...textPaths))),
      location: placeOf(event),
      start,
      end: timeAt(event, endPaths, zone) ?? endAfter(start, event),
      organizer,
      hosts,
      attendees: people(event, guestPaths).map((who) => guest(who)),
      conferenceUrl: firstOf(videoPaths, (path) => webLink(raw(event, path))),
      url: webLink(raw(event, 'url', 'html_link', 'htmlLink')),
      answers: answersOf(all),
      texts: otherTexts(body),
    },
  ]
}

const firstOf = <From, To>(values: readonly From[], look: (value: From) => To | null): To | null => {
  for (const value of values) {
    const found = look(value)
    if (found !== null) return found
  }
  return null
}

const hasStart = (value: Json): boolean => isObject(value) && startPaths.some((path) => timeAt(value, [path], null) !== null)

/** The event object: the outermost one that has a start, looking through the usual envelopes; else the innermost envelope with a uid. */
function findEvent(body: Json): { event: JsonObject | null; above: JsonObject[] } {
  let level: { value: Json; above: JsonObject[] }[] = [{ value: body, above: [] }]
  let fallback: { event: JsonObject | null; above: JsonObject[] } = { event: null, above: [] }
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    for (const { value, above } of level) {
      if (!isObject(value)) continue
      if (hasStart(value)) return { event: value, above }
      if (raw(value, ...uidKeys) !== null || line(value, ...titlePaths) !== null) fallback = { event: value, above }
    }
    level = level
      .flatMap(({ value, above }) => inside(value).map((inner) => ({ value: inner, above: isObject(value) ? [value, ...above] : above })))
      .slice(0, 200)
  }
  return fallback
}

const inside = (value: Json): Json[] =>
  Array.isArray(value) ? value.slice(0, 20) : isObject(value) ? envelopes.flatMap((key) => value[key] ?? []).slice(0, 50) : []

/** A time may be a text, seconds, or an object with the text and its zone. */
function timeAt(event: Json, paths: string[], zone: string | null): CarriedTime | null {
  for (const path of paths) {
    const value = at(event, path)
    const own = isObject(value) ? raw(value, 'time_zone', 'timezone', 'timeZone', 'tz') : null
    const text = isObject(value)
      ? raw(
          value,
          'dateTime',
          'date_time',
          'datetime',
          'start_time',
          'startTime',
          'start',
          'begin',
          'date',
          'time',
          'iso',
          'utc',
          'timestamp',
          'value',
        )
      : raw(event, path)
    const nested = paths === endPaths && isObject(at(event, 'when')) ? raw(event, 'when.end_time', 'when.endTime', 'when.end') : null
    const time = timeOf(text ?? nested, own ?? zone)
    if (time) return time
  }
  return paths === endPaths ? timeOf(raw(event, 'when.end_time', 'when.endTime', 'when.end'), zone) : null
}

/** `duration` in minutes (schedulers), unless the name says otherwise. */
function endAfter(start: CarriedTime | null, event: Json): CarriedTime | null {
  const minutes = wholeNumber(
    at(event, 'duration') ??
      at(event, 'duration_minutes') ??
      at(event, 'durationMinutes') ??
      at(event, 'length') ??
      at(event, 'duration_in_minutes') ??
      at(event, 'durationInMinutes'),
  )
  if (minutes === null || minutes <= 0 || minutes > 24 * 60 || start?.kind !== 'known') return null
  return { kind: 'known', moment: momentIn(plus(start.moment.instant, { minutes }), start.moment.zone) }
}

const wholeNumber = (value: Json | undefined): number | null => {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

const cancelWords = ['cancelled', 'canceled', 'cancel', 'cancellation', 'declined', 'rejected']

function saysCancelled(value: Json): boolean {
  if (
    at(value, 'cancelled') === true ||
    at(value, 'canceled') === true ||
    at(value, 'is_cancelled') === true ||
    at(value, 'is_canceled') === true ||
    at(value, 'isCancelled') === true
  )
    return true
  if (raw(value, 'canceled_at', 'cancelled_at', 'canceledAt', 'cancelledAt') !== null) return true
  return ['status', 'state', 'type', 'event', 'event_type', 'eventType', 'action', 'trigger', 'topic', 'kind'].some((key) => {
    const text = raw(value, key)?.toLowerCase()
    return (
      text !== undefined &&
      cancelWords.some(
        (word) =>
          text === word || text.endsWith(`.${word}`) || text.endsWith(`_${word}`) || text.endsWith(`-${word}`) || text.endsWith(`:${word}`),
      )
    )
  })
}

const nameKeys = ['name', 'display_name', 'displayName', 'full_name', 'fullName', 'user_name', 'emailAddress.name', 'user.name']
const emailKeys = [
  'email',
  'email_address',
  'emailAddress.address',
  'emailAddress',
  'user_email',
  'address',
  'user.email',
  'mail',
  'primary_email',
]

function person(each: Json): Address {
  if (typeof each === 'string')
    return each.includes('@') ? personAt({ email: each }, [], ['email']) : personAt({ name: each }, ['name'], [])
  const who = personAt(each, nameKeys, emailKeys)
  const parts = [line(each, 'first_name', 'firstName', 'given_name'), line(each, 'last_name', 'lastName', 'family_name')].filter(
    (part) => part !== null,
  )
  return { ...who, name: who.name ?? (parts.join(' ') || null) }
}

function people(event: Json, paths: string[], wanted: (each: Json) => boolean = () => true): Address[] {
  const found: Address[] = []
  for (const path of paths) {
    const value = at(event, path)
    const each = Array.isArray(value)
      ? list(event, path)
      : isObject(value) || (typeof value === 'string' && !value.startsWith('http'))
        ? [value]
        : []
    for (const one of each) {
      const who = person(one)
      if (wanted(one) && somebody(who) && !found.some(({ name, email }) => (email ?? name) === (who.email ?? who.name))) found.push(who)
    }
  }
  return found
}

/** Interviews that list their slots: the people of each. */
const sessionPeople = (event: Json): Address[] =>
  ['interviews', 'sessions', 'slots', 'events', 'schedule'].flatMap((path) => list(event, path).flatMap((each) => people(each, hostPaths)))

function placeOf(event: Json): string | null {
  const place = at(event, 'location')
  const text =
    typeof place === 'string'
      ? place
      : raw(
          event,
          'location.address',
          'location.location',
          'location.value',
          'location.display_name',
          'location.displayName',
          'location.name',
          'venue',
          'address',
          'place',
          'room',
        )
  return text === null || webLink(text) !== null ? null : readableText(text)
}

const answersOf = (all: Json[]): CarriedEvent['answers'] =>
  all.flatMap((value) =>
    ['questions', 'questions_and_answers', 'answers', 'fields', 'custom_fields', 'form_answers', 'responses'].flatMap((path) =>
      list(value, path).flatMap((each) => {
        const [question, answer] = [
          line(each, 'question', 'label', 'name', 'title'),
          readableText(raw(each, 'answer', 'value', 'response', 'text')),
        ]
        return question !== null && answer !== null ? [{ question, answer }] : []
      }),
    ),
  )

const namesNoText =
  /(?:^|[._])(?:id|uid|url|uri|href|email|slug|token|etag|timezone|time_zone|locale|avatar|phone|version|created_at|updated_at)$/i

/** Every further text of the payload by its path: job titles, company names, stages stand under names nobody can foresee. */
function otherTexts(body: Json): CarriedEvent['texts'] {
  const texts: CarriedEvent['texts'] = []
  const walk = (value: Json, path: string, depth: number): void => {
    if (texts.length >= 200 || depth > 8) return
    if (typeof value === 'string') {
      const words = namesNoText.test(path) || webLink(value) !== null ? null : readableText(value)
      if (words !== null && /\p{L}{2}/u.test(words)) texts.push({ part: path, words })
    } else if (Array.isArray(value)) value.slice(0, 50).forEach((item, index) => walk(item, `${path}.${index}`, depth + 1))
    else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, path === '' ? key : `${path}.${key}`, depth + 1)
  }
  walk(body, '', 0)
  return texts
}
