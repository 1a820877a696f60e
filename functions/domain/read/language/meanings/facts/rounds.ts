import type { Words } from '../../words.ts'

/** Which round a sentence tells of, and what a talk is not. */
export interface RoundWords {
  /** Before a round that comes later: "you are through *to the* second round". */
  through: Words
  /** Between that and its number. */
  articles: Words
  /** Before what comes behind the talk: "you present, *followed by* questions". */
  followed: Words
  /** In a sentence that tells of what was before or comes later. */
  otherRounds: Words
  /** Right before a kind of talk that it is not: "*no* case study". */
  none: Words
}
