import { namesClock } from '../language/lexicon/dates.ts'
import { isZoneName, zoneAbbreviations, zoneByName, zoneByState, zoneByStateName } from '../vocabulary/zone-words.ts'

export interface FoundZone {
  zone: string
  words: string
  at: number
}

const wordAt = /[\p{L}][\p{L}.'/_-]*/gu
const cap = 2000

/** Short abbreviations must be written as such: "et" is a French word, "eat" a meal, "Reading" a verb. */
const written = (words: string, key: string): boolean => {
  if (zoneAbbreviations.has(key)) return words === words.toUpperCase() || (key.length >= 3 && /^[A-Z]/.test(words))
  return /^[\p{Lu}\u3040-\u9fff]/u.test(words) || namesClock.test(words)
}

function* candidates(text: string): Generator<FoundZone> {
  const words = [...text.slice(0, cap).matchAll(wordAt)]
  for (const [i, first] of words.entries()) {
    for (let count = Math.min(4, words.length - i); count > 0; count -= 1) {
      const last = words[i + count - 1]
      if (!last) continue
      const phrase = text.slice(first.index, last.index + last[0].length)
      const iana = count === 1 ? isZoneName(phrase.replace(/[.]$/, '')) : undefined
      const key = phrase.toLowerCase().replace(/[.,]$/, '')
      const zone = iana ?? (phrase.length < 40 && written(phrase.replace(/[.,]$/, ''), key) ? zoneByName.get(key) : undefined)
      if (zone) yield { zone, words: phrase, at: first.index }
    }
  }
}

/** Japanese has no spaces to split at. */
const japanese = /日本時間|東京時間|東部時間|太平洋時間|ロンドン時間|パリ時間|ニューヨーク時間|東京|大阪|横浜|福岡|名古屋|京都/

/** The first zone, country or city named in a text. */
export function zoneNamedIn(text: string): FoundZone | null {
  for (const found of candidates(text)) return found
  const match = japanese.exec(text.slice(0, cap))
  const zone = match && zoneByName.get(match[0])
  return match && zone ? { zone, words: match[0], at: match.index } : null
}

const offsetPattern = /(?:UTC|GMT)\s?([+\-−–])\s?(\d{1,2})(?::?(\d\d))?(?!\d)/i

/** Stands for each character of an offset, so that its digits are no clock time and its sign no dash. */
export const offsetMark = '\uE000'
const offsetsEverywhere = new RegExp(offsetPattern, 'gi')
export const withoutOffsets = (text: string): string => text.replace(offsetsEverywhere, (found) => offsetMark.repeat(found.length))

/** Every place and zone named, in the order of the text; abbreviations left out. */
export const placesNamedIn = (text: string): FoundZone[] =>
  [...candidates(text)].filter(({ words }) => !zoneAbbreviations.has(words.toLowerCase().replace(/[.,]$/, '')))

/** `UTC-5`, `GMT+01:00`: an offset, not a zone. */
export function offsetNamedIn(text: string): string | null {
  const match = offsetPattern.exec(text.slice(0, cap))
  return match ? `${match[1] === '+' ? '+' : '-'}${(match[2] ?? '').padStart(2, '0')}:${match[3] ?? '00'}` : null
}

/** The zone of an address: the city it names, else its state. The last city counts (`Berliner Straße 3, Hamburg`). */
export function zoneOfPlace(place: string): string | null {
  const cities = [...candidates(place)].filter(({ words }) => !zoneAbbreviations.has(words.toLowerCase()))
  const state = /(?:^|[ ,])([A-Z]{2,3})(?: \d{4,5})?(?:,? USA?)?[ ,.]*$/.exec(place.trim().slice(0, 400))
  const byState = (state?.[1] ? zoneByState.get(state[1]) : undefined) ?? spelledState(place)
  const british = /(?<![A-Z])[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}(?![A-Z])/.test(place.slice(0, 400)) ? 'Europe/London' : null
  return byState ?? cities.at(-1)?.zone ?? british ?? byShape(place.slice(0, 400))
}

/** `Athens, Georgia 30601`, `Paris, Texas`: a state behind a comma at the end says more than a town that shares its name with a capital. */
function spelledState(place: string): string | undefined {
  const end = /,\s?(\p{L}[\p{L}. ]{2,20}?)(?:,?\s\d{5}(?:-\d{4})?)?(?:,?\s(?:USA?|United States))?[\s.]*$/u.exec(place.trim().slice(-80))
  return end?.[1] ? zoneByStateName.get(end[1].toLowerCase()) : undefined
}

/** Postal codes and words for a street that only one country writes so; four digits behind a "Straße" may be Austrian or Swiss. */
const shapes: [string, RegExp][] = [
  ['Europe/Berlin', /(?:stra(?:ß|ss)e|str\.|platz|allee|gasse|weg|damm|ufer) \d{1,4}\p{L}?, (?:D-)?\d{5} \p{Lu}/iu],
  ['Europe/Paris', /(?<!\p{L})(?:rue|avenue|boulevard|quai|allée) [^,]{2,40}, \d{5} \p{Lu}/iu],
  ['Europe/Rome', /(?<!\p{L})(?:via|viale|piazza|corso) [^,]{2,40}(?:, \d{1,4}\p{L}?)?, \d{5} \p{Lu}/iu],
  ['Europe/Amsterdam', /, \d{4} ?[A-Z]{2} \p{Lu}/u],
  ['Europe/Stockholm', /(?:gatan|vägen|gränd|esplanaden|torget) \d{1,4}\p{L}?, \d{3} \d{2} \p{Lu}/iu],
  ['Europe/Warsaw', /(?<!\p{L})(?:ul|al|pl|os)\. [^,]{2,40}, \d{2}-\d{3} \p{Lu}/iu],
]

const byShape = (place: string): string | null => shapes.find(([, shape]) => shape.test(place))?.[0] ?? null
