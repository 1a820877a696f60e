import { oneOf } from '../../vocabulary/patterns.ts'
import { spelledOut } from './phrase.ts'

/** Phrases as a piece of a pattern that sets its own bounds; `*` stands for any end, `…` is for matchers. */
export const pieceOf = (phrases: readonly string[]): string => oneOf(phrases.flatMap(spelledOut)).replaceAll('\\*', '\\p{L}*')

/** What leads to a word: a blank follows, unless its vowel is left out ("*d'*Estrelle"). */
export const leadOf = (words: readonly string[]): string =>
  `(?:${oneOf(words.filter((word) => !word.endsWith("'")))}\\s|${oneOf(words.filter((word) => word.endsWith("'")))})`
