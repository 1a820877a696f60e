import { oneOf } from '../../vocabulary/patterns.ts'
import { wordsIn } from '../every/every.ts'
import { everyPlaces } from '../every/places.ts'
import { matcherOf } from '../matching/matcher.ts'
import { leadOf } from '../matching/pattern-piece.ts'
import type { PlaceWords } from '../meanings/places.ts'

/** Streets, rooms and what stands around them, in all languages at once. */

const wordsOf = (...lists: (keyof PlaceWords)[]): string[] => [
  ...new Set(lists.flatMap((list) => wordsIn(everyPlaces, (words) => words[list]))),
]

/** As a piece of a pattern. */
export const placeWord = (...lists: (keyof PlaceWords)[]): string => oneOf(wordsOf(...lists))

const inCapitals = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** The same, with a capital: in small letters these words are other things too. */
export const capitalWord = (...lists: (keyof PlaceWords)[]): string =>
  oneOf(wordsOf(...lists).flatMap((word) => [inCapitals(word), word.toUpperCase()]))

/** The same, small, with a capital, or in capitals. */
export const spelledWord = (...lists: (keyof PlaceWords)[]): string =>
  oneOf(wordsOf(...lists).flatMap((word) => [word, inCapitals(word), word.toUpperCase()]))

/** Where in a house one goes, as a piece of a pattern. */
export const insideWords = placeWord('inside')
/** Between a kind of street and its name, as a piece of a pattern. */
export const streetArticle = leadOf(wordsOf('streetArticles'))
export const premises = matcherOf(wordsOf('premises'))
export const sentenceWords = new Set(wordsOf('inSentences'))

/** "210 *Court St*", as a piece of a pattern: behind a name that is no city's. */
export const streetEnd = capitalWord('streetEnds', 'streetEndsCapital', 'streetEndsOfOthers', 'streetEndsShort')
