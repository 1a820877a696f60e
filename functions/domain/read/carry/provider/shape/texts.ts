import { conceptsOfName } from '../../../labels/field-name.ts'
import type { LabelId } from '../../../labels/labels.ts'
import type { CarriedEvent } from '../../carried.ts'
import { cleanLine } from '../../clean-text.ts'
import { readableText } from '../../readable-text.ts'
import { isObject, type Json, type JsonObject } from '../json-value.ts'
import { webLink } from '../provider-event.ts'
import { type Field, purposeOf, speaksOf, textOf } from './fields.ts'

type Text = CarriedEvent['texts'][number]
const most = 200

/** No words of the event: addresses of the net, keys, when the record was made. */
const isMute = ({ own, key }: Field): boolean =>
  speaksOf(own, 'id', 'zone', 'mail', 'phone', 'stamp', 'link', 'call', 'start', 'end') ||
  /(?:locale|avatar|version|slug|token|etag|href|language|currency)$/i.test(key)

/** Which fact a value names by the names of its field and of the objects around it. A job under a person never is the one to fill. */
export function labelOfField({ own, around }: Field): LabelId | null {
  if (purposeOf(own) !== null || around.some((concepts) => purposeOf(concepts) !== null || speaksOf(concepts, 'old', 'place'))) return null
  if (speaksOf(own, 'notes', 'status', 'street', 'city', 'postcode', 'round', 'length', 'question', 'answer')) return null
  const nearest = around.findLast((concepts) => speaksOf(concepts, 'role', 'company', 'booking', 'kind'))
  if (own.has('company')) return own.has('kind') ? null : 'company'
  if (own.has('role') || (own.has('job') && own.size === 1)) return own.has('kind') ? null : 'role'
  if (!speaksOf(own, 'title', 'name') || !nearest) return null
  return nearest.has('role') ? 'role' : nearest.has('company') ? 'company' : null
}

/** Every further text of a payload with its path: what the employer wants kept in mind stands under names nobody can foresee. */
export function textsIn(fields: readonly Field[], used: ReadonlySet<Field>): Text[] {
  return fields
    .filter((field) => !used.has(field) && !isMute(field) && !isCandidates(field) && !namesSomebody(field))
    .flatMap((field): Text[] => {
      const text = textOf(field)
      if (countsRound(field)) return [{ part: field.path, words: `Round ${field.value}` }]
      const words = text === null || webLink(text) !== null ? null : readableText(text)
      if (words === null || !/\p{L}{2}/u.test(words)) return []
      const label = labelOfField(field)
      return [{ part: field.path, words, ...(label ? { label } : {}) }]
    })
    .slice(0, most)
}

/** `round: 2`, `stage: {number: 2, of: 4}`. */
const countsRound = ({ own, around, key, value }: Field): boolean =>
  /^[1-9]$/.test(String(value)) &&
  (own.has('round')
    ? !/total|count|max/i.test(key)
    : /^(?:n|no|nr|number|order|position|step)$/i.test(key) && around.at(-1)?.has('kind') === true)

/** Who somebody is stands with the people; what they will talk about is a text. */
const namesSomebody = ({ own, around, value }: Field): boolean =>
  !own.has('notes') &&
  (purposeOf(own) !== null ||
    (around.some((concepts) => purposeOf(concepts) !== null) &&
      (speaksOf(own, 'name', 'given', 'family', 'job', 'role', 'title', 'kind', 'status', 'company') ||
        String(value).split(' ').length < 3)))

/** What the candidate is or was is not what the interview is about. */
const isCandidates = ({ own, around }: Field): boolean =>
  [own, ...around].some((concepts) => purposeOf(concepts) === 'candidate') ||
  own.has('old') ||
  around.some((concepts) => concepts.has('old'))

/** Questions of a form and what was answered: lists of pairs, or fields whose names are questions. */
export function answersIn(objects: readonly JsonObject[]): CarriedEvent['answers'] {
  const found: CarriedEvent['answers'] = []
  const walk = (value: Json, depth: number): void => {
    if (depth > 8 || found.length >= 50) return
    if (Array.isArray(value)) for (const item of value.slice(0, 60)) walk(item, depth + 1)
    else if (isObject(value)) {
      const pair = pairOf(value)
      if (pair) found.push(pair)
      for (const [key, inner] of Object.entries(value)) {
        const answer = typeof inner === 'string' && isQuestion(key) ? readableText(inner) : null
        if (answer !== null) found.push({ question: key.slice(0, 200), answer })
        else walk(inner, depth + 1)
      }
    }
  }
  for (const object of objects) walk(object, 0)
  return found
    .filter(({ question, answer }, at) => found.findIndex((one) => one.question === question && one.answer === answer) === at)
    .slice(0, 50)
}

const isQuestion = (key: string): boolean => key.length <= 200 && (/\p{L} .*\p{L} .*\p{L}/u.test(key) || key.endsWith('?'))

function pairOf(object: JsonObject): { question: string; answer: string } | null {
  let question: string | null = null
  let label: string | null = null
  let answer: string | null = null
  for (const [key, value] of Object.entries(object)) {
    const concepts = conceptsOfName(key)
    const text = typeof value === 'string' ? value : Array.isArray(value) ? value.filter((one) => typeof one === 'string').join(', ') : null
    if (text === null || text === '') continue
    if (concepts.has('question')) question ??= cleanLine(text)
    else if (speaksOf(concepts, 'answer') || key === 'value' || key === 'text') answer ??= readableText(text)
    else if (speaksOf(concepts, 'title', 'name')) label ??= cleanLine(text)
  }
  const asked = question ?? label
  return asked !== null && answer !== null && answer !== asked ? { question: asked, answer } : null
}
