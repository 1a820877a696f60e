import { wordsIn } from '../../every/every.ts'
import { everyRounds } from '../../every/facts/rounds.ts'
import { matcherOf } from '../../matching/matcher.ts'
import { pieceOf } from '../../matching/pattern-piece.ts'
import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, in all languages at once. */

const wordsOf = (list: keyof RoundWords): string[] => wordsIn(everyRounds, (words) => words[list])

/** As a piece of a pattern. */
export const roundWord = (list: keyof RoundWords): string => pieceOf(wordsOf(list))
/** What came before, or comes later. */
export const otherRounds = matcherOf(wordsOf('otherRounds'))
