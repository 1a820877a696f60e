import { allMatches } from '../vocabulary/patterns.ts'
import { isNamedAfter } from './named-after.ts'
import { namesStreet } from './street-names.ts'
import { isZoneName, zoneAbbreviations, zoneByName, zoneByState, zoneByStateName } from './zone-names.ts'

export interface FoundZone {
  zone: string
  words: string
  at: number
}

const wordAt = /[\p{L}][\p{L}.'/_-]*/gu
/** How far a text is looked through. */
export const cap = 2000

/** Short abbreviations must be written as such: "et" is a French word, "eat" a meal, "Reading" a verb. */
const written = (words: string, key: string): boolean =>
  zoneAbbreviations.has(key) ? words === words.toUpperCase() || (key.length >= 3 && /^[A-Z]/.test(words)) : /^\p{Lu}/u.test(words)

/** How a text speaks of clocks. */
export interface ClockWords {
  /** Every clock that is called by its name: "heure d'été d'Europe centrale". */
  clocksNamed: (text: string) => FoundZone[]
  /** A place in small letters stands behind this, and its clock is meant: "*heure de* paris". */
  leadsToPlace: RegExp
  /** It is part of a name there: "Central Library". */
  isPartOfName: (text: string, from: number, to: number) => boolean
}

/** Every zone, clock, country and city that a text names, from left to right; what a clock is called names nothing else. */
export function* zonesNamedIn(text: string, clock?: ClockWords): Generator<FoundZone> {
  const words = allMatches(text.slice(0, cap), wordAt)
  const clocks = clock?.clocksNamed(text.slice(0, cap)) ?? []
  let clockEnd = 0
  for (const [i, first] of words.entries()) {
    while (clocks[0] && clocks[0].at < first.index + first[0].length) {
      yield clocks[0]
      clockEnd = clocks[0].at + clocks[0].words.length
      clocks.shift()
    }
    if (first.index < clockEnd) continue
    for (let count = Math.min(4, words.length - i); count > 0; count -= 1) {
      const last = words[i + count - 1]
      if (!last) continue
      const phrase = text.slice(first.index, last.index + last[0].length)
      const iana = count === 1 ? isZoneName(phrase.replace(/[.]$/, '')) : undefined
      const [from, to] = [first.index, first.index + phrase.length]
      const named = phrase.length < 40 ? zoneByName.get(phrase.toLowerCase().replace(/[.,]$/, '')) : undefined
      const isWritten = (): boolean =>
        written(phrase.replace(/[.,]$/, ''), phrase.toLowerCase().replace(/[.,]$/, '')) ||
        clock?.leadsToPlace.test(text.slice(Math.max(0, from - 30), from)) === true
      const zone = iana ?? (named && isWritten() ? named : undefined)
      if (zone && (iana || !(namesStreet(text, from, to) || isNamedAfter(text, from, to) || clock?.isPartOfName(text, from, to))))
        yield { zone, words: phrase, at: first.index }
    }
  }
}

/** The zone of an address: the city it names, else its state. The last city counts (`Berliner Straße 3, Hamburg`). */
export function zoneOfAddress(place: string, clock?: ClockWords): string | null {
  const cities = [...zonesNamedIn(place, clock)].filter(({ words }) => !zoneAbbreviations.has(words.toLowerCase()))
  const state = /(?:^|[ ,])([A-Z]{2,3})(?: \d{4,5})?(?:,? USA?)?[ ,.]*$/.exec(place.trim().slice(0, 400))
  const byState = (state?.[1] ? zoneByState.get(state[1]) : undefined) ?? spelledState(place)
  return byCode(place.slice(0, 400)) ?? byState ?? cities.at(-1)?.zone ?? byShape(place.slice(0, 400))
}

/** Codes that only one country, or one part of it, writes so: they say more than a town ("Norfolk NR99 8ZZ", "Perth PH1 5XX"). */
const codes: [string, RegExp][] = [
  ['Europe/London', /(?<![A-Z])[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}(?![A-Z])/],
  ['Europe/Dublin', /(?<!\p{L})Co(?:unty|\.) \p{Lu}\p{L}+,? Ireland|(?<![A-Z\d])[ACDEFHKNPRTVWXY]\d[\dW] [A-Z\d]{4}(?![A-Z\d])/u],
  ['Australia/Melbourne', /(?<![A-Z])VIC 3\d{3}(?!\d)/],
  ['Australia/Sydney', /(?<![A-Z])(?:NSW|ACT) 2\d{3}(?!\d)/],
  ['Australia/Brisbane', /(?<![A-Z])QLD 4\d{3}(?!\d)/],
  ['Australia/Adelaide', /(?<![A-Z])SA 5\d{3}(?!\d)/],
  ['Australia/Perth', /(?<![A-Z])WA 6\d{3}(?!\d)/],
  ['Australia/Hobart', /(?<![A-Z])TAS 7\d{3}(?!\d)/],
]
const byCode = (place: string): string | null => codes.find(([, code]) => code.test(place))?.[0] ?? null

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

/** Whoever writes one of these languages and puts the code so means the country where it is written so. */
const codesByLanguage: Readonly<Record<string, readonly [string, RegExp][]>> = {
  de: [
    ['Europe/Berlin', /(?<![\d-])(?:D-)?\d{5} \p{Lu}/u],
    ['Europe/Vienna', /(?<![\d-])(?:AT?-)?\d{4} \p{Lu}/u],
  ],
  fr: [['Europe/Paris', /(?<!\d)(?!97|98)\d{5} \p{Lu}/u]],
  it: [['Europe/Rome', /(?<!\d)\d{5} \p{Lu}/u]],
  nl: [
    ['Europe/Amsterdam', /(?<!\d)\d{4} ?[A-Z]{2}(?!\p{L})/u],
    ['Europe/Brussels', /(?<!\d)\d{4} \p{Lu}\p{Ll}/u],
  ],
  sv: [['Europe/Stockholm', /(?<!\d)\d{3} \d{2} \p{Lu}/u]],
  pl: [['Europe/Warsaw', /(?<!\d)\d{2}-\d{3} \p{Lu}/u]],
  pt: [
    ['Europe/Lisbon', /(?<!\d)\d{4}-\d{3} \p{Lu}/u],
    ['America/Sao_Paulo', /(?<!\d)\d{5}-\d{3}(?!\d)/u],
  ],
}

/** The clock of an address that a mail of this language asks one to come to. */
export const zoneOfCode = (place: string, language: string | null): string | null =>
  codesByLanguage[language ?? '']?.find(([, code]) => code.test(place.slice(0, 400)))?.[0] ?? null

const byShape = (place: string): string | null => shapes.find(([, shape]) => shape.test(place))?.[0] ?? null
