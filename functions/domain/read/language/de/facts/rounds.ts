import type { RoundWords } from '../../meanings/facts/rounds.ts'

/** Which round a sentence tells of, and what a talk is not, in German. */
export const rounds: RoundWords = {
  through: ['in die', 'zu', 'zur', 'in'],
  articles: ['der', 'die', 'den'],
  followed: ['gefolgt von', 'anschließend'],
  otherRounds: ['danach', 'im anschluss folgt', 'anschließend folgt', 'nach {dem|ihrem|deinem|unserem}'],
  none: ['kein', 'keine', 'keinen', 'ohne'],
}
