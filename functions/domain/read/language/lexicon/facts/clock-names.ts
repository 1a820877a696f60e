import type { Zone } from '../../../../time/wall-time.ts'
import { everyDates } from '../../every/dates.ts'
import { codes, wordsIn } from '../../every/every.ts'
import { everyClockNames } from '../../every/facts/zones.ts'
import { type Matcher, matcherOf } from '../../matching/matcher.ts'
import { pieceOf } from '../../matching/pattern-piece.ts'
import { spelledOut, withClasses } from '../../matching/phrase.ts'

/** What clocks are called, in all languages at once. */

/** As words of a text are compared with it: a hyphen may stand where a blank does. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')

/** Phrase by phrase, with its zone. */
const named = (): [phrase: string, zone: Zone][] =>
  codes.flatMap((code) => {
    const { clocks, classes } = everyClockNames[code]
    return Object.entries(clocks).flatMap(([zone, phrases]) =>
      phrases.map((phrase): [string, Zone] => [withClasses(phrase, classes), zone]),
    )
  })

/** Made when a text first asks: most functions carry the words along and read nothing. */
let matcher: Matcher | undefined
const anyClock = (): Matcher => (matcher ??= matcherOf(named().map(([phrase]) => phrase)))

/** Three thousand names, spelled out when a first one is found. Of two languages the first keeps a name. */
let zones: ReadonlyMap<string, Zone> | undefined
const zonesByName = (): ReadonlyMap<string, Zone> => {
  zones ??= new Map(
    named()
      .flatMap(([phrase, zone]) => spelledOut(phrase).map((words): [string, Zone] => [keyOf(words), zone]))
      .toReversed(),
  )
  return zones
}

/** Every clock that a text calls by its name: "heure d'été d'Europe centrale", "deutsche Zeit". */
export const clocksNamed = (text: string): { zone: Zone; words: string; at: number }[] =>
  anyClock()
    .all(text)
    .flatMap(({ 0: words, index }) => {
      const zone = clockCalled(words)
      return zone === undefined ? [] : [{ zone, words, at: index }]
    })

/** The clock whose whole name this is. */
export const clockCalled = (name: string): Zone | undefined => zonesByName().get(keyOf(name))

const clockBefore = pieceOf(wordsIn(everyDates, (dates) => dates.clockBefore))

/** What stands before a place whose clock is meant, to its end: "*heure de* paris", "*hora local de* lima". */
export const leadsToPlace = new RegExp(`(?<!\\p{L})${clockBefore}(?:\\s\\p{L}{3,8})?(?:\\s(?:\\p{L}{1,4}\\s|\\p{L}{1,3}['’])?)$`, 'iu')

const behindPlace = new RegExp(`\\s${pieceOf(wordsIn(everyDates, (dates) => dates.clockBehind))}$`, 'iu')

/** "London time": the place; null where it is no clock's name. */
export const placeOfClock = (words: string): string | null => (behindPlace.test(words) ? words.replace(behindPlace, '') : null)
