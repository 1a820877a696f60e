import { clockWord, namesClock } from '../language/lexicon/dates.ts'
import { zoneAbbreviations, zoneByName } from '../vocabulary/zone-words.ts'
import { type ClockWords, cap, type FoundZone, zoneOfAddress, zonesNamedIn } from './address-zone.ts'
import { isPartOfName } from './area-words.ts'

const clock: ClockWords = { namesClock, isPartOfName }

export const zoneOfPlace = (place: string): string | null => zoneOfAddress(place, clock)

/** Japanese has no spaces to split at. */
const japanese = /日本時間|東京時間|東部時間|太平洋時間|ロンドン時間|パリ時間|ニューヨーク時間|東京|大阪|横浜|福岡|名古屋|京都/

/** The first zone, country or city named in a text. */
export function zoneNamedIn(text: string): FoundZone | null {
  // "(GMT+08:00) Singapore" is no Greenwich
  for (const found of zonesNamedIn(withoutOffsets(text), clock)) return found
  const match = japanese.exec(text.slice(0, cap))
  const zone = match && zoneByName.get(match[0])
  return match && zone ? { zone, words: match[0], at: match.index } : null
}

/** Only where a clock is named as one: "hora de Brasília", "Berliner Zeit". */
export const clocksNamedIn = (text: string): FoundZone[] =>
  clockWord.test(text) ? [...zonesNamedIn(text, clock)].filter(({ words }) => namesClock.test(words.replace(/[.]$/, ''))) : []

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
