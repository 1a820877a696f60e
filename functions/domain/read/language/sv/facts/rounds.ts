import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in Swedish. */
export const rounds: RoundWords = {
  through: ['till'],
  articles: ['den'],
  followed: ['följt av'],
  otherRounds: ['därefter', 'efter {intervjun|samtalet}', 'nästa steg'],
  none: ['ingen', 'inget'],
}
