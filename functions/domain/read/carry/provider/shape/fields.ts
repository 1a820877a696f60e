import { conceptsOfName } from '../../../labels/field-name.ts'
import type { Concept } from '../../../language/lexicon/fields.ts'
import { isObject, type Json, type JsonObject } from '../json-value.ts'

/** One value of a payload, with what the names on the way to it speak of. */
export interface Field {
  path: string
  key: string
  value: string | number | boolean
  /** What its own name speaks of. */
  own: ReadonlySet<Concept>
  /** What the names of the objects around it speak of, outermost first. */
  around: readonly ReadonlySet<Concept>[]
  parent: JsonObject
}

const most = { fields: 2000, depth: 10, items: 60 }

interface Walk {
  /** Objects that are not entered. */
  without?: ReadonlySet<Json>
  /** Which inner objects are entered, by what their name speaks of. */
  enters?: (concepts: ReadonlySet<Concept>) => boolean
  path?: string
}

/** Every value at or below an object, in the order in which it is written. */
export function fieldsOf(root: Json, { without, enters, path: at = '' }: Walk = {}): Field[] {
  const found: Field[] = []
  const walk = (value: Json, path: string, around: readonly ReadonlySet<Concept>[]): void => {
    if (found.length >= most.fields || around.length > most.depth || without?.has(value)) return
    if (Array.isArray(value) && enters !== undefined && isOffer(value)) return
    if (Array.isArray(value)) for (const [index, item] of value.slice(0, most.items).entries()) walk(item, `${path}.${index}`, around)
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) enter(value, key, inner, path, around)
  }
  const enter = (parent: JsonObject, key: string, value: Json, above: string, around: readonly ReadonlySet<Concept>[]): void => {
    const [path, own] = [above === '' ? key : `${above}.${key}`, conceptsOfName(key)]
    if (value === null) return
    if (typeof value !== 'object') found.push({ path, key, value, own, around, parent })
    else if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
      for (const [index, item] of value.slice(0, most.items).entries())
        found.push({ path: `${path}.${index}`, key, value: String(item), own, around, parent })
    else if (enters === undefined || enters(own)) walk(value, path, [...around, own])
  }
  walk(root, at, [])
  return found
}

/** Several stretches that are nothing but that: times to choose from, or that somebody has free. A talk has a name, or people. */
export const isOffer = (list: readonly Json[]): boolean =>
  list.length > 1 && list.every((one) => isObject(one) && Object.keys(one).length > 0 && Object.keys(one).every(tellsTime))

const tellsTime = (name: string): boolean =>
  speaksOf(conceptsOfName(name), 'start', 'end', 'day', 'hour', 'when', 'zone', 'length', 'status')

export const personConcepts = ['candidate', 'people', 'contact', 'guests'] as const satisfies readonly Concept[]
export type Purpose = (typeof personConcepts)[number]

/** Whom a name speaks of; nobody where it speaks of their interview, or of how things were before. */
export function purposeOf(concepts: ReadonlySet<Concept>): Purpose | null {
  if (concepts.has('old') || (concepts.has('candidate') && concepts.has('booking'))) return null
  return personConcepts.find((purpose) => concepts.has(purpose)) ?? null
}

export const speaksOf = (concepts: ReadonlySet<Concept>, ...any: Concept[]): boolean => any.some((one) => concepts.has(one))

/** What is told of a person, of how things were, or of nothing in particular says nothing about the event. */
export const isBeside = ({ around }: Field): boolean => around.some((concepts) => purposeOf(concepts) !== null || concepts.has('old'))

export const textOf = ({ value }: Field): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)
