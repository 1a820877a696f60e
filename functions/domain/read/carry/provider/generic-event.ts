import { conceptsOfName } from '../../labels/field-name.ts'
import type { CarriedEvent } from '../carried.ts'
import { cleanLine } from '../clean-text.ts'
import { decodeEntities } from '../html/html-entities.ts'
import { readableText } from '../readable-text.ts'
import { isObject, type Json, type JsonObject, raw } from './json-value.ts'
import { emptyEvent, guest, instantAt, providerIdOf } from './provider-event.ts'
import { type Field, fieldsOf, isBeside, purposeOf, speaksOf, textOf } from './shape/fields.ts'
import { type FoundEvent, findEvents } from './shape/find-event.ts'
import { arrangers, type Person, peopleTold, recruits, unique } from './shape/people-told.ts'
import { callIn, linkIn, placeIn } from './shape/place-and-link.ts'
import { saysOff, saysPutOff } from './shape/status.ts'
import { answersIn, textsIn } from './shape/texts.ts'

/** Schedulers and hiring systems without a format of their own here: everything is found by its shape and by what its name speaks of. */
export function readGeneric(body: Json): CarriedEvent[] {
  const found = findEvents(body)
  const events = new Set<Json>(found.map(({ event }) => event))
  return found.map((one) => eventOf(one, body, events))
}

function eventOf(found: FoundEvent, body: Json, events: ReadonlySet<Json>): CarriedEvent {
  const { event, path, above, start, end } = found
  const own = fieldsOf(event, { path })
  const beside = fieldsOf(body, { without: events })
  const people = peopleTold(event)
  const around = peopleTold(body, events)
  const met = withPurpose(people, 'people')
  const candidates = unique([...withPurpose(people, 'candidate'), ...withPurpose(around, 'candidate')])
  const isCandidate = ({ name, email }: Person) => candidates.some((one) => (email ? one.email === email : one.name === name))
  const organizer =
    arrangers(people.filter((one) => !isCandidate(one)))[0] ?? arrangers(around.filter((one) => !isCandidate(one) && plainly(one)))[0]
  const telling = [...own, ...beside.filter((field) => isOnWay(field, body, above))]
  const off = saysOff(telling)
  const { place, used } = placeIn(own)
  const title =
    titleOf(event, own) ??
    above.map((object) => titleOf(object, fieldsOf(object, { enters: () => false }))).find((one) => one !== null) ??
    null
  const notes = notesIn(own) ?? notesIn(beside)
  const taken = new Set<Field>([...used, ...(title ? [title] : []), ...(notes ? [notes] : [])])
  const named = off && end === null && title === null ? innermost(event) : event
  return {
    ...emptyEvent,
    uid: uidOf(named),
    ...providerIdOf(named, ...ownIds),
    sequence: wholeNumber(own.find(({ key, parent }) => parent === event && /^(?:i?_?cal_?)?sequence$/i.test(key))?.value),
    lastModified: modifiedAt([event, ...above]),
    ...(off ? {} : { partial: true }),
    method: off ? 'cancel' : 'request',
    status: off ? 'cancelled' : null,
    ...(!off && saysPutOff(telling) ? { postponed: true } : {}),
    summary: title ? cleanLine(decodeEntities(textOf(title) ?? '')) : null,
    eventType: kindIn(own),
    description: notes ? readableText(textOf(notes)) : null,
    location: place,
    start: named === event ? start : null,
    end,
    organizer: organizer ? { ...told(organizer), ...(recruits(organizer) ? { recruits: true } : {}) } : null,
    hosts: (met.length > 0 ? met : withPurpose(around, 'people')).map(told),
    attendees: [...withPurpose(people, 'guests'), ...candidates].map((who) => guest(told(who), who.isOptional ? { role: 'optional' } : {})),
    candidates: candidates.map(told),
    conferenceUrl: callIn(own) ?? callIn(beside),
    url: linkIn(event, own),
    answers: answersIn([event, ...above]),
    texts: [...textsIn(own, taken), ...textsIn(beside, taken)],
  }
}

const withPurpose = (people: readonly Person[], purpose: Person['purpose']): Person[] => people.filter((one) => one.purpose === purpose)
const told = ({ name, email, title }: Person) => ({ name, email, ...(title ? { title } : {}) })

/** Beside the event only names that cannot mean anyone else: a payload's `owner` or `created_by` may be of the account. */
const plainly = ({ called }: Person): boolean => !/owner|creat|account|admin|sender|book|host|contact/i.test(called)

/** On the way from the top of the payload to the event. */
const isOnWay = ({ parent }: Field, body: Json, above: readonly JsonObject[]): boolean => parent === body || above.includes(parent)

/** Names of the provider's own, which a deletion may bring alone. */
const ownIds = ['event_id', 'interview_id', 'id']
const uidKeys = ['ical_uid', 'iCalUID', 'uid', ...ownIds]

/** By the label's rule the keys above first, then any field that holds an id of nothing but the event. */
function uidOf(event: JsonObject): string | null {
  const plain = raw(event, ...uidKeys)
  if (plain !== null) return plain
  const key = Object.keys(event).find((name) => {
    const concepts = conceptsOfName(name)
    return (
      concepts.has('id') &&
      [...concepts].every((one) => one === 'id' || one === 'booking') &&
      !/code|number|slug|token|hash|etag|^key$/i.test(name)
    )
  })
  return key === undefined ? null : raw(event, key)
}

/** A deletion wraps the id of what is gone into a message with an id and a time of its own. */
function innermost(event: JsonObject): JsonObject {
  const inner = Object.entries(event).find(
    ([key, value]) => isObject(value) && speaksOf(conceptsOfName(key), 'wrapping', 'booking') && purposeOf(conceptsOfName(key)) === null,
  )?.[1]
  const deeper = isObject(inner) ? innermost(inner) : event
  return uidOf(deeper) === null ? event : deeper
}

/** What the event is called: a title before a mere name, its own before one of a form inside. */
function titleOf(object: JsonObject, fields: readonly Field[]): Field | null {
  const named = fields.filter(
    (field) =>
      field.parent === object &&
      textOf(field) !== null &&
      speaksOf(field.own, 'title', 'name') &&
      purposeOf(field.own) === null &&
      !speaksOf(field.own, 'role', 'company', 'place', 'kind', 'id', 'status', 'notes', 'link', 'old', 'mail') &&
      /\p{L}{2}/u.test(String(field.value)) &&
      !/^\w+(?:[.:]\w+)+$/.test(String(field.value)),
  )
  const rank = ({ key }: Field) => ['title', 'summary', 'subject', 'name'].indexOf(key.toLowerCase())
  const known = named.filter((field) => rank(field) >= 0).toSorted((a, b) => rank(a) - rank(b))
  return known[0] ?? named.find(({ own }) => own.has('title')) ?? named[0] ?? null
}

/** The kind of event or the stage of hiring, as words; the type of a hook (`interview.scheduled`) is none. */
function kindIn(fields: readonly Field[]): string | null {
  const field = fields.find((one) => {
    const text = textOf(one)
    if (
      text === null ||
      text.length > 80 ||
      isBeside(one) ||
      one.around.some((concepts) => speaksOf(concepts, 'place', 'call', 'role', 'company'))
    )
      return false
    const isKind = one.own.has('kind') && !speaksOf(one.own, 'id', 'place', 'call', 'role', 'notes')
    const isNamed = speaksOf(one.own, 'name', 'title') && (one.around.at(-1)?.has('kind') ?? false)
    return (isKind || isNamed) && !/^\w+(?:[.:/]\w+)+$/.test(text) && (/\s/.test(text) || one.own.has('booking') || isNamed)
  })
  return field ? cleanLine(textOf(field)?.replace(/_/g, ' ')) : null
}

function notesIn(fields: readonly Field[]): Field | null {
  const notes = fields.filter(
    (field) => field.own.has('notes') && !isBeside(field) && textOf(field) !== null && !speaksOf(field.own, 'id', 'stamp', 'kind'),
  )
  return notes.find(({ around }) => around.length === 0) ?? notes[0] ?? null
}

function modifiedAt(objects: readonly JsonObject[]): string | null {
  for (const object of objects) {
    const at = instantAt(
      object,
      'updated_at',
      'updatedAt',
      'modified_at',
      'occurred_at',
      'occurredAt',
      'updated',
      'timestamp',
      'created_at',
      'createdAt',
    )
    if (at !== null) return at
  }
  return null
}

const wholeNumber = (value: string | number | boolean | undefined): number | null => {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}
