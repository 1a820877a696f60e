import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in Spanish. */
export const rounds: RoundWords = {
  through: ['para', 'a', 'a la'],
  articles: ['la', 'una'],
  followed: ['{seguido|seguida} {de|por}'],
  otherRounds: ['tras {la|el|esta|este}', 'siguiente etapa', 'después de', 'próxima etapa'],
  none: ['sin', 'no es un', 'no es una'],
}
