import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in Italian. */
export const rounds: RoundWords = {
  through: ['alla', 'al'],
  articles: ['il', 'la'],
  followed: ['{seguito|seguita} da'],
  otherRounds: ['dopo {il|questo|questa}', 'prossimo step', 'step successivo'],
  none: ['senza', 'nessun', 'nessuna'],
}
