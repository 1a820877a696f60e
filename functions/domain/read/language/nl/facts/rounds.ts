import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in Dutch. */
export const rounds: RoundWords = {
  through: ['naar'],
  articles: ['de'],
  followed: ['gevolgd door'],
  otherRounds: ['na {dit|het|je}', 'volgende ronde'],
  none: ['geen'],
}
