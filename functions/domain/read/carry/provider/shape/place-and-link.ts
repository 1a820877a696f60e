import { isRoom, neverLinks } from '../../../lay-out/rooms.ts'
import { readableText } from '../../readable-text.ts'
import type { JsonObject } from '../json-value.ts'
import { webLink } from '../provider-event.ts'
import { type Field, isBeside, speaksOf, textOf } from './fields.ts'

/** The link to the call: a room whatever the field is called, else what a field for calls or places holds. */
export function callIn(fields: readonly Field[]): string | null {
  const links = fields.flatMap((field) => {
    const url = webLink(textOf(field))
    return url === null ? [] : [{ url, field }]
  })
  const room = links.find(({ url, field }) => isRoom(url) && !isBeside(field)) ?? links.find(({ url }) => isRoom(url))
  if (room) return room.url
  const called = links.find(
    ({ url, field }) =>
      !isBeside(field) && [field.own, ...field.around].some((concepts) => speaksOf(concepts, 'call', 'place')) && !neverLinks.test(url),
  )
  return called?.url ?? null
}

const isPart = ({ own }: Field): boolean => speaksOf(own, 'street', 'postcode', 'city')

/** "IL 60499" is written without a comma. */
const stateAndCode = /(?<=, )(\p{Lu}{2,3}), (\d{4,5}(?:-\d{4})?)(?=,|$)/u

/** Where it is, its parts in the order given. The place of a job, an employer or a person is another one. */
export function placeIn(fields: readonly Field[]): { place: string | null; used: ReadonlySet<Field> } {
  const told = fields.filter((field) => {
    const text = textOf(field)
    if (text === null || webLink(text) !== null || text.length > 300 || isBeside(field)) return false
    if (speaksOf(field.own, 'kind', 'id', 'notes', 'zone', 'call', 'link', 'phone', 'mail', 'day', 'hour')) return false
    if (field.around.some((concepts) => speaksOf(concepts, 'role', 'company', 'question', 'call', 'status'))) return false
    const isInPlace = field.around.some((concepts) => speaksOf(concepts, 'place'))
    // the state of a meeting is none of a country
    if (speaksOf(field.own, 'status') && !(isInPlace && isPart(field))) return false
    return isInPlace
      ? true
      : isPart(field) || (speaksOf(field.own, 'place') && !speaksOf(field.own, 'candidate', 'people', 'contact', 'company', 'role'))
  })
  const parts: string[] = []
  for (const field of told) {
    const words = readableText(textOf(field))
    if (words === null || parts.some((part) => part.includes(words))) continue
    const kept = parts.filter((part) => !words.includes(part))
    parts.splice(0, parts.length, ...kept, words)
  }
  return { place: parts.length > 0 ? parts.join(', ').replace(stateAndCode, '$1 $2') : null, used: new Set(told) }
}

/** A link of the event that may lead anywhere. */
export const linkIn = (event: JsonObject, fields: readonly Field[]): string | null => {
  const field = fields.find((one) => one.parent === event && one.own.has('link') && webLink(textOf(one)) !== null)
  return field ? webLink(textOf(field)) : null
}
