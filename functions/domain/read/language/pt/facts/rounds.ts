import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in Portuguese. */
export const rounds: RoundWords = {
  through: ['para', 'à', 'a'],
  articles: ['o', 'a', 'uma'],
  followed: ['{seguido|seguida} {de|por}'],
  otherRounds: ['depois {de|do|da|dessa|desta|deste|desse}', 'próxima etapa', 'a seguir'],
  none: ['sem'],
}
