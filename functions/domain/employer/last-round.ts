import { isTalk } from '../view/is-talk.ts'
import type { Round } from '../view/view.ts'

/** The last round that took or takes place: what the company owes an answer about. */
export const lastRound = (rounds: readonly Round[]): Round | undefined =>
  rounds.findLast((round) => round.status === 'on' && round.start !== null)

/** What an answer is about: the last round, or where there was none the work that was asked for, or the offer that came by itself. */
export const lastAsked = (rounds: readonly Round[]): Round | undefined =>
  lastRound(rounds) ?? rounds.findLast((round) => round.status === 'on' && !isTalk(round))

export const identitiesOf = (rounds: readonly Round[]): string[] =>
  rounds.flatMap((round) => round.interviews.flatMap((one) => one.identities))
