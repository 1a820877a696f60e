import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in Polish. */
export const rounds: RoundWords = {
  through: ['do'],
  articles: [],
  followed: ['po czym'],
  otherRounds: ['następnie', 'kolejny etap', 'po {rozmowie|tym}'],
  none: ['bez'],
}
