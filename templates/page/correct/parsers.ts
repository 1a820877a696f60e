import { homeZoneFrom, severalCities } from '../../../functions/domain/time/home-zone.ts'
import { atWallTime, localDateSchema, localTimeSchema, type Zone } from '../../../functions/domain/time/wall-time.ts'

/** What is made of a field's text, or why nothing can be. */
export type Parsed<Value> = { value: Value } | { problem: string }

export const plain = (text: string): Parsed<string> => ({ value: text })

export function moment(text: string, zone: Zone): Parsed<string> {
  const parsed = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?$/.exec(text)
  const [date, time] = [localDateSchema.safeParse(parsed?.[1]), localTimeSchema.safeParse(parsed?.[2])]
  return date.success && time.success
    ? { value: atWallTime(date.data, time.data, zone) }
    : { problem: 'There is no such day or hour. Write it as 2026-12-03T14:30.' }
}

export function zone(text: string): Parsed<string> {
  const found = homeZoneFrom(text)
  if (found.outcome === 'zone') return { value: found.zone }
  const name = text.slice(0, 40)
  return {
    problem:
      found.outcome === 'several' ? `${name} ${severalCities(found.zones)}.` : 'There is no such time zone. Choose a city from the list.',
  }
}

export const date = (text: string): Parsed<string> =>
  localDateSchema.safeParse(text).success ? { value: text } : { problem: 'There is no such day. Write it as 2026-12-03.' }
export const time = (text: string): Parsed<string> =>
  localTimeSchema.safeParse(text).success ? { value: text } : { problem: 'There is no such hour. Write it as 14:30.' }
export const isMail = (text: string): boolean => /^[^\s@<>,]+@[^\s@<>,]+\.[^\s@<>,]+$/.test(text)
export const mail = (text: string): Parsed<string> =>
  isMail(text) ? { value: text } : { problem: `“${text.slice(0, 80)}” is no mail address.` }

export const oneOf =
  (choices: readonly (readonly [string, string])[]) =>
  (text: string): Parsed<string> =>
    choices.some(([value]) => value === text) ? { value: text } : { problem: 'Choose one from the list.' }
