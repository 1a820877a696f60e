import { clocksNamed, leadsToPlace } from '../language/lexicon/facts/clock-names.ts'
import { type ClockWords, cap, type FoundZone, zoneOfAddress, zonesNamedIn } from './address-zone.ts'
import { isPartOfName } from './area-words.ts'
import { zoneAbbreviations } from './zone-names.ts'

const clock: ClockWords = { clocksNamed, leadsToPlace, isPartOfName }

export const zoneOfPlace = (place: string): string | null => zoneOfAddress(place, clock)

/** The first zone, country or city named in a text. */
export function zoneNamedIn(text: string): FoundZone | null {
  // "(GMT+08:00) Singapore" is no Greenwich
  for (const found of zonesNamedIn(withoutOffsets(text), clock)) return found
  return null
}

const offsetPattern = /(?:UTC|GMT)\s?([+\-−–])\s?(\d{1,2})(?::?(\d\d))?(?!\d)/i

/** Stands for each character of an offset, so that its digits are no clock time and its sign no dash. */
export const offsetMark = '\uE000'
const offsetsEverywhere = new RegExp(offsetPattern, 'gi')
export const withoutOffsets = (text: string): string =>
  [offsetsEverywhere, behindStamps].reduce((rest, pattern) => rest.replace(pattern, (found) => offsetMark.repeat(found.length)), text)

/** What stands behind the minute of `2026-12-03T14:00:00-05:00` (RFC 3339 §5.6). */
const behindMinute = '(?::\\d\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d)?'
const stamp = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d'
const behindStamps = new RegExp(`(?<=${stamp})${behindMinute}(?![\\d:])`, 'g')
const endsAsStamp = new RegExp(`${stamp}$`)
const offsetOfStamp = /^(?::\d\d(?:\.\d{1,9})?)?(?:(Z)|([+-]\d\d):?(\d\d))/

/** The offset of a time stamp whose minute ends at `at`; null where none stands there. */
export function stampOffset(text: string, at: number): string | null {
  const [, utc, hours = '', minutes = ''] = (endsAsStamp.test(text.slice(at - 16, at)) && offsetOfStamp.exec(text.slice(at, at + 24))) || []
  return utc ? '+00:00' : hours ? `${hours}:${minutes}` : null
}

/** Every zone, country and city named, abbreviations too. */
export const zonesIn = (text: string): FoundZone[] => [...zonesNamedIn(text, clock)]

/** Every place and zone named, in the order of the text; abbreviations left out. */
export const placesNamedIn = (text: string): FoundZone[] =>
  [...zonesNamedIn(text, clock)].filter(({ words }) => !zoneAbbreviations.has(words.toLowerCase().replace(/[.,]$/, '')))

/** `UTC-5`, `GMT+01:00`: an offset, not a zone. */
export function offsetNamedIn(text: string): string | null {
  const match = offsetPattern.exec(text.slice(0, cap))
  return match ? `${match[1] === '+' ? '+' : '-'}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : null
}
