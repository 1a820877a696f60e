import type { Zone } from '../../../../time/wall-time.ts'
import { everyDates } from '../../every/dates.ts'
import { codes, wordsIn } from '../../every/every.ts'
import { everyZones } from '../../every/facts/zones.ts'
import { matcherOf } from '../../matching/matcher.ts'
import { pieceOf } from '../../matching/pattern-piece.ts'
import { spelledOut, withClasses } from '../../matching/phrase.ts'
import type { ZoneWords } from '../../meanings/facts/zones.ts'

/** What clocks and places are called, in all languages at once: the words with the zone they mean. Of two languages the first keeps a name. */

const pairsOf = (list: 'clocks' | 'labels' | 'places', spelled: (word: string, words: ZoneWords) => readonly string[]): [string, Zone][] =>
  codes.flatMap((code) =>
    Object.entries(everyZones[code][list]).flatMap(([zone, phrases]) =>
      phrases.flatMap((phrase) => spelled(phrase, everyZones[code]).map((word): [string, Zone] => [word, zone])),
    ),
  )
const firstOf = (pairs: [string, Zone][]): ReadonlyMap<string, Zone> => new Map(pairs.toReversed())

export const namedPlaces = firstOf(pairsOf('places', (word) => [word]))
export const namedLabels = firstOf(pairsOf('labels', (word) => [word]))
/** As words of a text are compared with it: a hyphen may stand where a blank does. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')

const clocks = pairsOf('clocks', (phrase, { classes }) => spelledOut(withClasses(phrase, classes)))
const zoneByClock = firstOf(clocks.map(([words, zone]) => [keyOf(words), zone]))
const matcher = matcherOf(clocks.map(([words]) => words))

/** Every clock that a text calls by its name: "heure d'été d'Europe centrale", "deutsche Zeit". */
export const clocksNamed = (text: string): { zone: Zone; words: string; at: number }[] =>
  matcher.all(text).flatMap(({ 0: words, index }) => {
    const zone = zoneByClock.get(keyOf(words))
    return zone === undefined ? [] : [{ zone, words, at: index }]
  })

/** The clock whose whole name this is. */
export const clockCalled = (name: string): Zone | undefined => zoneByClock.get(keyOf(name))

const clockBefore = pieceOf(wordsIn(everyDates, (dates) => dates.clockBefore))

/** What stands before a place whose clock is meant, to its end: "*heure de* paris", "*hora local de* lima". */
export const leadsToPlace = new RegExp(`(?<!\\p{L})${clockBefore}(?:\\s\\p{L}{3,8})?(?:\\s(?:\\p{L}{1,4}\\s|\\p{L}{1,3}['’])?)$`, 'iu')

const behindPlace = new RegExp(`\\s${pieceOf(wordsIn(everyDates, (dates) => dates.clockBehind))}$`, 'iu')

/** "London time": the place; null where it is no clock's name. */
export const placeOfClock = (words: string): string | null => (behindPlace.test(words) ? words.replace(behindPlace, '') : null)
