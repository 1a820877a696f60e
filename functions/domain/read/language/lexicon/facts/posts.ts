import { wordsIn } from '../../every/every.ts'
import { everyPosts } from '../../every/facts/posts.ts'
import { matcherOf } from '../../matching/matcher.ts'
import { leadOf, pieceOf } from '../../matching/pattern-piece.ts'
import type { PostWords } from '../../meanings/facts/posts.ts'

/** What stands around the job of somebody, in all languages at once. */

const wordsOf = (...lists: (keyof PostWords)[]): string[] => [
  ...new Set(lists.flatMap((list) => wordsIn(everyPosts, (words) => words[list]))),
]

/** As a piece of a pattern. */
export const postWord = (...lists: (keyof PostWords)[]): string => pieceOf(wordsOf(...lists))
/** "the ", "l'": with what parts it from the job, as a piece of a pattern. */
export const postLead = (...lists: (keyof PostWords)[]): string => leadOf(wordsOf(...lists))

/** The one who is met is called the one who hires, the candidate's future manager, or the one who leads the team. */
export const callsManager = matcherOf(wordsOf('managers'))
