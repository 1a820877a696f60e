import { wordsIn } from '../../every/every.ts'
import { everyHouses } from '../../every/facts/houses.ts'
import { leadOf, pieceOf } from '../../matching/pattern-piece.ts'
import type { HouseWords } from '../../meanings/facts/houses.ts'

/** What the names of houses are made of, in all languages at once. */

const wordsOf = (...lists: (keyof HouseWords)[]): string[] => [
  ...new Set(lists.flatMap((list) => wordsIn(everyHouses, (words) => words[list]))),
]

/** As a piece of a pattern. */
export const houseWord = (...lists: (keyof HouseWords)[]): string => pieceOf(wordsOf(...lists))
/** "The", "La": with a capital, as a piece of a pattern. */
export const capitalArticle = pieceOf(wordsOf('openArticles').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
/** "Brightpath *Staffing*", with a capital, as a piece of a pattern. */
export const agencyHouse = pieceOf(wordsOf('agencyHouses').map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`))
/** "d'", "de la ": between a kind of house and its name, as a piece of a pattern. */
export const behindKind = leadOf(wordsOf('behindKinds'))
/** The same before a vowel: "d'". */
export const behindKindVowel = pieceOf(wordsOf('behindKinds').filter((word) => word.endsWith("'")))
/** "Bank *of the* Valley", as a piece of a pattern. */
export const ofWhom = `${houseWord('ofWhom')}(?: ${houseWord('ofWhomArticles')})?`
