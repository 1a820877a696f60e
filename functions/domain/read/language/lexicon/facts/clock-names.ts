import type { Zone } from '../../../../time/wall-time.ts'
import { everyDates } from '../../every/dates.ts'
import { codes, wordsIn } from '../../every/every.ts'
import { everyClockNames } from '../../every/facts/zones.ts'
import { matcherOf } from '../../matching/matcher.ts'
import { pieceOf } from '../../matching/pattern-piece.ts'
import { spelledOut, withClasses } from '../../matching/phrase.ts'

/** What clocks are called, in all languages at once. */

/** As words of a text are compared with it: a hyphen may stand where a blank does. */
const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')

/** Spelled out when a text first asks: most functions carry the words along and read nothing. Of two languages the first keeps a name. */
function compiled() {
  const named = codes.flatMap((code) => {
    const { clocks, classes } = everyClockNames[code]
    return Object.entries(clocks).flatMap(([zone, phrases]) =>
      phrases.flatMap((phrase) => spelledOut(withClasses(phrase, classes)).map((words): [string, Zone] => [words, zone])),
    )
  })
  return {
    matcher: matcherOf(named.map(([words]) => words)),
    zones: new Map(named.toReversed().map(([words, zone]) => [keyOf(words), zone])),
  }
}
let known: ReturnType<typeof compiled> | undefined
const names = () => (known ??= compiled())

/** Every clock that a text calls by its name: "heure d'été d'Europe centrale", "deutsche Zeit". */
export const clocksNamed = (text: string): { zone: Zone; words: string; at: number }[] =>
  names()
    .matcher.all(text)
    .flatMap(({ 0: words, index }) => {
      const zone = clockCalled(words)
      return zone === undefined ? [] : [{ zone, words, at: index }]
    })

/** The clock whose whole name this is. */
export const clockCalled = (name: string): Zone | undefined => names().zones.get(keyOf(name))

const clockBefore = pieceOf(wordsIn(everyDates, (dates) => dates.clockBefore))

/** What stands before a place whose clock is meant, to its end: "*heure de* paris", "*hora local de* lima". */
export const leadsToPlace = new RegExp(`(?<!\\p{L})${clockBefore}(?:\\s\\p{L}{3,8})?(?:\\s(?:\\p{L}{1,4}\\s|\\p{L}{1,3}['’])?)$`, 'iu')

const behindPlace = new RegExp(`\\s${pieceOf(wordsIn(everyDates, (dates) => dates.clockBehind))}$`, 'iu')

/** "London time": the place; null where it is no clock's name. */
export const placeOfClock = (words: string): string | null => (behindPlace.test(words) ? words.replace(behindPlace, '') : null)
