import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in French. */
export const rounds: RoundWords = {
  through: ['au', 'à la', 'à'],
  articles: ['la', 'le'],
  followed: ['suivi d*', 'suivie d*'],
  otherRounds: ["après {cet|ce|votre|l'*}", 'ensuite', "l'étape suivante", 'prochaine étape', 'prochain entretien'],
  none: ['pas de'],
}
