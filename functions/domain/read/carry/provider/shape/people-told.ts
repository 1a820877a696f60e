import { conceptsOfName, wordsOfName } from '../../../labels/field-name.ts'
import type { Concept } from '../../../language/lexicon/fields.ts'
import { recruiterTitles } from '../../../language/lexicon/jobs.ts'
import { peopleListed, toldTitle } from '../../../names/people-text.ts'
import type { Told } from '../../carried.ts'
import { cleanLine } from '../../clean-text.ts'
import { mailAddress } from '../../mail/mail-address.ts'
import { isObject, type Json, type JsonObject } from '../json-value.ts'
import { type Purpose, purposeOf, speaksOf } from './fields.ts'

/** Somebody a payload tells of, and as what. */
export interface Person extends Told {
  purpose: Purpose
  /** The name of the field that says so. */
  called: string
  isOptional: boolean
}

const most = { people: 300, depth: 9 }

type Attribute = 'mail' | 'name' | 'given' | 'family' | 'job' | 'nothing'

/** Which part of a person a field gives; `nothing` for what is no part of a name, an address or a job. */
function attributeOf(concepts: ReadonlySet<Concept>): Attribute | null {
  if (speaksOf(concepts, 'mail')) return 'mail'
  if (speaksOf(concepts, 'phone', 'id', 'link', 'call', 'zone', 'notes', 'status', 'company', 'place', 'street', 'city', 'stamp', 'start'))
    return 'nothing'
  if (speaksOf(concepts, 'given')) return 'given'
  if (speaksOf(concepts, 'family')) return 'family'
  if (speaksOf(concepts, 'name')) return 'name'
  if (speaksOf(concepts, 'job', 'role', 'title', 'kind')) return 'job'
  return null
}

/** Everybody at or below an object, in strings, lists and objects of any shape; `without` are objects that are not entered. */
export function peopleTold(root: Json, without?: ReadonlySet<Json>): Person[] {
  const found: Person[] = []
  const add = (people: readonly Person[]) => {
    for (const one of people) if ((one.name !== null || one.email !== null) && found.length < most.people) found.push(one)
  }
  const walk = (value: Json, depth: number): void => {
    if (depth > most.depth || without?.has(value)) return
    if (Array.isArray(value)) for (const item of value.slice(0, most.people)) walk(item, depth + 1)
    else if (isObject(value)) {
      add(flatPeople(value))
      for (const [key, inner] of Object.entries(value)) {
        const concepts = conceptsOfName(key)
        const purpose = purposeOf(concepts)
        if (speaksOf(concepts, 'old')) continue
        if (purpose === null) walk(inner, depth + 1)
        else if (attributeOf(concepts) === null) add(peopleIn(inner, purpose, key, depth + 1))
      }
    }
  }
  walk(root, 0)
  return unique(found)
}

/** What stands under the name of a person: one or several of them. */
function peopleIn(value: Json, purpose: Purpose, called: string, depth: number): Person[] {
  if (depth > most.depth) return []
  const as = (told: Told): Person => ({ ...told, purpose, called, isOptional: false })
  if (typeof value === 'string') return /^https?:/i.test(value) ? [] : peopleListed(value).map(as)
  if (Array.isArray(value)) return value.slice(0, most.people).flatMap((item) => peopleIn(item, purpose, called, depth + 1))
  if (!isObject(value)) return []
  const one = personIn(value)
  if (one.name !== null || one.email !== null) return [asTold(value, { ...as(one) })]
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'object' && !purposeOf(conceptsOfName(key))) return []
    const inside = purposeOf(conceptsOfName(key))
    const isOther = inside !== null && inside !== 'guests'
    return peopleIn(inner, isOther ? inside : purpose, isOther ? key : called, depth + 1)
  })
}

/** One person: of its own fields, and of the object inside that holds them (`user`, `emailAddress`). */
function personIn(object: JsonObject): Told {
  const parts: Partial<Record<Attribute | 'label', string>> = {}
  const read = (inner: JsonObject, depth: number): void => {
    for (const [key, value] of Object.entries(inner)) {
      const concepts = conceptsOfName(key)
      if (isObject(value) && depth < 3 && !speaksOf(concepts, 'company', 'role', 'place', 'old')) read(value, depth + 1)
      const text = typeof value === 'string' ? cleanLine(value) : null
      if (text === null || /^https?:/i.test(text)) continue
      const attribute = mailAddress(text) ? 'mail' : attributeOf(concepts)
      if (attribute === 'job' && speaksOf(concepts, 'title') && !speaksOf(concepts, 'job', 'role')) parts.label ??= text
      else if (attribute === null && purposeOf(concepts) !== null) parts.name ??= text
      if (attribute !== null && !(attribute === 'job' && isPurpose(text))) parts[attribute] ??= text
    }
  }
  read(object, 0)
  const given = parts.given ?? (parts.family !== undefined && !parts.name?.includes(' ') ? parts.name : undefined)
  const joined = [given, parts.family].filter((part) => part !== undefined).join(' ')
  const named = parts.family !== undefined && given !== undefined ? joined : (parts.name ?? (joined || undefined))
  // Without a name of its own what it is called is the name, not the job.
  const [listed] = peopleListed(named ?? (parts.mail === undefined || parts.label === undefined ? '' : parts.label))
  const email = mailAddress(parts.mail ?? '') ?? listed?.email ?? null
  const job = named === undefined && parts.job === parts.label ? null : (parts.job ?? null)
  return { name: listed?.name ?? null, email, title: toldTitle(job) ?? listed?.title ?? null }
}

/** "interviewer", "Recruiter", "invitee": says as what somebody takes part. */
const isPurpose = (text: string): boolean => /^[\p{Ll}_-]+$/u.test(text) && purposeOf(conceptsOfName(text)) !== null

/** A list whose name says of nobody why they are in it. */
const ofAllKinds = /^(?:people|persons?|participants|attendees|members|team|personen|personnes|personas|pessoas|persone|deelnemers|osoby)$/i
const onlyWatches = /^(?:shadow(?:ing)?|observer|trainee|note[- ]?taker)$/i

/** Among guests of all kinds a field may say who is who. */
function asTold(object: JsonObject, person: Person): Person {
  const isOptional = Object.entries(object).some(([key, value]) => /optional/i.test(key) && value === true)
  if (person.purpose !== 'guests' && person.purpose !== 'people') return person
  for (const [key, value] of Object.entries(object)) {
    const concepts = conceptsOfName(key)
    if (value === true && purposeOf(concepts) === 'contact') return { ...person, purpose: 'contact', called: key, isOptional }
    if (typeof value !== 'string' || (concepts.size > 0 && !speaksOf(concepts, 'kind', 'role', 'job', 'status'))) continue
    if (onlyWatches.test(value.trim())) return { ...person, isOptional: true }
    const purpose = isPurpose(value.trim().toLowerCase()) ? purposeOf(conceptsOfName(value)) : null
    const isOther =
      purpose !== null && purpose !== 'guests' && (person.purpose === 'guests' || purpose === 'candidate' || ofAllKinds.test(person.called))
    if (isOther) return { ...person, purpose, called: value, isOptional }
    if (/^optional$/i.test(value)) return { ...person, isOptional: true }
  }
  return { ...person, isOptional }
}

const fieldOf = (attribute: Exclude<Attribute, 'nothing'> | null): string =>
  attribute === null
    ? 'alone'
    : attribute === 'mail'
      ? 'email'
      : attribute === 'job'
        ? 'job title'
        : attribute === 'name'
          ? 'full name'
          : attribute

/** `interviewer_name` and `interviewer_email` side by side; numbers keep several apart. */
function flatPeople(object: JsonObject): Person[] {
  const groups = new Map<string, { purpose: Purpose; called: string; fields: JsonObject }>()
  for (const [key, value] of Object.entries(object)) {
    const concepts = conceptsOfName(key)
    const [purpose, attribute] = [purposeOf(concepts), attributeOf(concepts)]
    if (purpose === null || attribute === 'nothing' || typeof value !== 'string') continue
    const group = `${purpose} ${/\d+/.exec(key)?.[0] ?? ''}`
    const known = groups.get(group) ?? { purpose, called: key, fields: {} }
    known.fields[fieldOf(attribute)] ??= value
    groups.set(group, known)
  }
  // "HR Contact" alone is somebody or several, and is read as such; with "HR Contact Email" beside it the two are one person.
  for (const [group, { fields }] of groups) if (Object.keys(fields).every((field) => field === 'alone')) groups.delete(group)
  return [...groups.values()].map(({ purpose, called, fields: { alone, ...fields } }) => {
    const one = personIn(fields)
    const [named, ...others] = one.name === null && typeof alone === 'string' ? peopleListed(alone) : []
    const name = named && others.length === 0 ? named.name : one.name
    return { ...one, name, title: one.title ?? (name === one.name ? null : (named?.title ?? null)), purpose, called, isOptional: false }
  })
}

/** The same person told of twice is one, with all that is told. */
export function unique(people: readonly Person[]): Person[] {
  const kept: Person[] = []
  for (const one of people) {
    const same = kept.find(
      ({ name, email, purpose }) =>
        purpose === one.purpose &&
        ((email !== null && email === one.email) || (name !== null && name === one.name && !(email && one.email))),
    )
    if (!same) kept.push({ ...one })
    else Object.assign(same, { name: same.name ?? one.name, email: same.email ?? one.email, title: same.title ?? one.title ?? null })
  }
  return kept
}

/** Who recruits before who coordinates, and both before whoever only made the entry. */
export const arrangers = (people: readonly Person[]): Person[] =>
  people.filter(({ purpose }) => purpose === 'contact').toSorted((a, b) => rankOf(b) - rankOf(a))

export const recruits = (person: Person): boolean => rankOf(person) >= 2

function rankOf({ called, title }: Person): number {
  const words = `${wordsOfName(called).join(' ')} ${title ?? ''}`
  if (/owner|creator|created|booked|admin|account|sender/i.test(called)) return 0
  if (/coordinat|koordinat|coordin|scheduler|assist/i.test(words)) return 2
  if (recruiterTitles.test(words) || recruiterTitles.test(called)) return 3
  return /organi|host|veranst|arrang/i.test(called) ? 1 : 2
}
