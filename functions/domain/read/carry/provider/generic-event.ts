import { plus } from '../../../time/wall-time.ts'
import { momentIn } from '../../zones/zones.ts'
import type { CarriedEvent, CarriedTime } from '../carried.ts'
import { readableText } from '../readable-text.ts'
import * as names from './generic-names.ts'
import { people, sessionPeople } from './generic-people.ts'
import { at, isObject, type Json, type JsonObject, line, list, raw } from './json-value.ts'
import { emptyEvent, guest, instantAt, timeOf, webLink } from './provider-event.ts'

/** Schedulers and applicant tracking systems without a format of their own here. The event object is found by what it holds. */
export function readGeneric(body: Json): CarriedEvent[] {
  const { event, above } = findEvent(body)
  if (!event) return []
  const all = [event, ...above]
  const zone = firstOf(all, (value) => raw(value, ...names.zonePaths))
  const start = timeAt(event, names.startPaths, zone) ?? timeAt(event, names.looseStartPaths, zone)
  const organizer =
    people(event, names.organizerPaths)[0] ??
    people(event, names.guestPaths, (each) => at(each, 'is_organizer') === true || at(each, 'organizer') === true)[0] ??
    // Some hang the recruiter, the panel and the link beside the interview instead of inside.
    firstOf(above, (value) => people(value, names.arrangerPaths)[0] ?? null)
  const own = [...people(event, names.hostPaths), ...sessionPeople(event)]
  const hosts = own.length > 0 ? own : (firstOf(above, (value) => some(people(value, names.panelPaths))) ?? [])
  return [
    {
      ...emptyEvent,
      uid: raw(event, ...names.uidKeys),
      sequence: wholeNumber(at(event, 'sequence') ?? at(event, 'ical_sequence') ?? at(event, 'iCalSequence')),
      lastModified: firstOf(all, (value) => instantAt(value, ...names.changedPaths)),
      method: all.some(saysCancelled) ? 'cancel' : 'request',
      status: all.some(saysCancelled) ? 'cancelled' : null,
      summary: line(event, ...names.titlePaths) ?? firstOf(above, (value) => line(value, ...names.titlePaths)),
      eventType: line(event, ...names.typePaths),
      description: firstOf([event, ...above], (value) => readableText(raw(value, ...names.textPaths))),
      location: placeOf(event),
      start,
      end: timeAt(event, names.endPaths, zone) ?? endAfter(start, event),
      organizer,
      hosts,
      attendees: people(event, names.guestPaths).map((who) => guest(who)),
      conferenceUrl: videoOf(event, names.videoPaths) ?? firstOf(above, (value) => videoOf(value, names.videoBesidePaths)),
      url: webLink(raw(event, 'url', 'html_link', 'htmlLink')),
      answers: answersOf(all),
      texts: otherTexts(body),
    },
  ]
}

const some = <T>(found: T[]): T[] | null => (found.length > 0 ? found : null)
const videoOf = (value: Json, paths: string[]) => firstOf(paths, (path) => webLink(raw(value, path)))

const firstOf = <From, To>(values: readonly From[], look: (value: From) => To | null): To | null => {
  for (const value of values) {
    const found = look(value)
    if (found !== null) return found
  }
  return null
}

interface FoundEvent {
  event: JsonObject | null
  above: JsonObject[]
}

/** An envelope may carry a `date` or `time` of its own, so a plain start anywhere beats those. */
function findEvent(body: Json): FoundEvent {
  const plain = findBy(body, names.startPaths)
  return plain.event && hasTime(plain.event, names.startPaths) ? plain : findBy(body, names.looseStartPaths)
}

const hasTime = (value: Json, paths: string[]): boolean => paths.some((path) => timeAt(value, [path], null) !== null)

/** The outermost object that has a start, looking through the usual envelopes; else the innermost with a uid or title. */
function findBy(body: Json, paths: string[]): FoundEvent {
  let level: { value: Json; above: JsonObject[] }[] = [{ value: body, above: [] }]
  let fallback: FoundEvent = { event: null, above: [] }
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    for (const { value, above } of level) {
      if (!isObject(value)) continue
      if (hasTime(value, paths)) return { event: value, above }
      if (raw(value, ...names.uidKeys) !== null || line(value, ...names.titlePaths) !== null) fallback = { event: value, above }
    }
    level = level
      .flatMap(({ value, above }) => inside(value).map((inner) => ({ value: inner, above: isObject(value) ? [value, ...above] : above })))
      .slice(0, 200)
  }
  return fallback
}

const inside = (value: Json): Json[] =>
  Array.isArray(value) ? value.slice(0, 20) : isObject(value) ? names.envelopes.flatMap((key) => value[key] ?? []).slice(0, 50) : []

/** A time may be a text, seconds, or an object with the text and its zone. */
function timeAt(event: Json, paths: string[], zone: string | null): CarriedTime | null {
  for (const path of paths) {
    const value = at(event, path)
    const own = isObject(value) ? raw(value, 'time_zone', 'timezone', 'timeZone', 'tz') : null
    const text = isObject(value) ? raw(value, ...names.timeKeys) : raw(event, path)
    const nested = paths === names.endPaths && isObject(at(event, 'when')) ? raw(event, 'when.end_time', 'when.endTime', 'when.end') : null
    const time = timeOf(text ?? nested, own ?? zone)
    if (time) return time
  }
  return paths === names.endPaths ? timeOf(raw(event, 'when.end_time', 'when.endTime', 'when.end'), zone) : null
}

/** `duration` in minutes (schedulers), unless the name says otherwise. */
function endAfter(start: CarriedTime | null, event: Json): CarriedTime | null {
  const minutes = firstOf(names.durationKeys, (key) => wholeNumber(at(event, key)))
  if (minutes === null || minutes <= 0 || minutes > 24 * 60 || start?.kind !== 'known') return null
  return { kind: 'known', moment: momentIn(plus(start.moment.instant, { minutes }), start.moment.zone) }
}

const wholeNumber = (value: Json | undefined): number | null => {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** `meeting.ended`, `interview_no_show`: what happened at a meeting, which arranges none. */
const reportWords = ['started', 'ended', 'finished', 'completed', 'paid', 'no_show', 'noshow', 'ping']

/** What a scheduler without a format of its own here reports; null where the event itself is told. */
export const genericReport = (body: Json): string | null =>
  ['type', 'event', 'event_type', 'eventType', 'action', 'trigger', 'topic'].some((key) => endsWithOneOf(raw(body, key), reportWords))
    ? 'It reports what happened at a meeting, and makes, moves or cancels none.'
    : null

const endsWithOneOf = (text: string | null, words: readonly string[]): boolean => {
  const lower = text?.toLowerCase()
  return (
    lower !== undefined && words.some((word) => lower === word || ['.', '_', '-', ':'].some((mark) => lower.endsWith(`${mark}${word}`)))
  )
}

const cancelWords = ['cancelled', 'canceled', 'cancel', 'cancellation', 'declined', 'rejected']

function saysCancelled(value: Json): boolean {
  if (['cancelled', 'canceled', 'is_cancelled', 'is_canceled', 'isCancelled', 'isCanceled'].some((key) => at(value, key) === true))
    return true
  if (raw(value, 'canceled_at', 'cancelled_at', 'canceledAt', 'cancelledAt') !== null) return true
  return ['status', 'state', 'type', 'event', 'event_type', 'eventType', 'action', 'trigger', 'topic', 'kind'].some((key) =>
    endsWithOneOf(raw(value, key), cancelWords),
  )
}

function placeOf(event: Json): string | null {
  const place = at(event, 'location')
  const text = typeof place === 'string' ? place : raw(event, ...names.placePaths)
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
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, 50).entries()) walk(item, `${path}.${index}`, depth + 1)
    } else if (isObject(value)) for (const [key, item] of Object.entries(value)) walk(item, path === '' ? key : `${path}.${key}`, depth + 1)
  }
  walk(body, '', 0)
  return texts
}
