import { oneOf } from '../../../vocabulary/patterns.ts'
import { everyDates } from '../../every/dates.ts'
import { wordsIn } from '../../every/every.ts'
import { everyVenues } from '../../every/facts/venues.ts'
import { matcherOf } from '../../matching/matcher.ts'
import { leadOf, pieceOf } from '../../matching/pattern-piece.ts'
import type { VenueWords } from '../../meanings/facts/venues.ts'

/** Where a talk is held, and how streets are written, in all languages at once. */

const wordsOf = (...lists: (keyof VenueWords)[]): string[] => [
  ...new Set(lists.flatMap((list) => wordsIn(everyVenues, (words) => words[list]))),
]

/** As a piece of a pattern. */
export const venueWord = (...lists: (keyof VenueWords)[]): string => pieceOf(wordsOf(...lists))

const inCapitals = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** The same with a capital, as in a name. */
export const venueName = (...lists: (keyof VenueWords)[]): string => oneOf(wordsOf(...lists).map(inCapitals))

/** The same, small or with a capital. */
export const venueSpelled = (...lists: (keyof VenueWords)[]): string => oneOf(wordsOf(...lists).flatMap((word) => [word, inCapitals(word)]))

/** Before the name of a house, and between a kind of street and its name, with the blank behind; as pieces of patterns. */
export const houseArticle = leadOf(wordsOf('houseArticles'))
export const ofStreet = leadOf(wordsOf('ofStreets'))

const one = wordsOf('sameOneBetween')
const same = wordsOf('sameWays')
/** The place, or the room, is the one that was told before. */
export const samePlace = matcherOf(wordsOf('samePlaces'))
export const sameWay = matcherOf([
  ...same,
  ...same.flatMap((way) => one.flatMap((word) => (way.startsWith(`${word} `) ? [`${word} …1 ${way.slice(word.length + 1)}`] : []))),
])

/** "Zoom *or* …", as a piece of a pattern. */
export const orWord = oneOf(wordsIn(everyDates, (dates) => dates.or))
