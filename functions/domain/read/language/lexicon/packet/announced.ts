import { wordsIn } from '../../every/every.ts'
import { everyAnnounced } from '../../every/packet/announced.ts'
import { type Matcher, matcherOf } from '../../matching/matcher.ts'
import { pieceOf } from '../../matching/pattern-piece.ts'
import type { AnnouncedWords } from '../../meanings/packet/announced.ts'

/** What is announced to be done or told at a talk, in all languages at once. */

const wordsOf = (list: keyof AnnouncedWords): string[] => wordsIn(everyAnnounced, (words) => words[list])

export const announced = (list: keyof AnnouncedWords, unless?: keyof AnnouncedWords): Matcher =>
  matcherOf(wordsOf(list), unless ? wordsOf(unless) : [])
/** As a piece of a pattern. */
export const announcedWord = (list: keyof AnnouncedWords): string => pieceOf(wordsOf(list))
