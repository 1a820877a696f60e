import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in Japanese. */
export const rounds: RoundWords = {
  through: [],
  articles: [],
  followed: [],
  otherRounds: ['次回', '次のステップ', 'その後', 'の後は', '通過後'],
  none: [],
}
