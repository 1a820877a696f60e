import type { Instant } from '../time/wall-time.ts'
import { isTalk } from './is-talk.ts'
import { tookPlace } from './notes/happened.ts'
import type { Application, Round } from './view.ts'

/** How a round ended: with another one, as the application did, or without a word so far. */
export type RoundOutcome = { ended: 'went-on' } | { ended: 'stopped'; by: NonNullable<Application['stopped']> } | { ended: 'no-word' }

/** Null for a round that is ahead, did not take place, or is no talk. An application ends with its last round. */
export function outcomeOfRound({ rounds, stopped }: Application, round: Round, now: Instant): RoundOutcome | null {
  const over = round.end ?? round.start
  if (!isTalk(round) || round.status !== 'on' || over === null || over > now || !tookPlace(round)) return null
  const later = rounds.slice(rounds.indexOf(round) + 1)
  if (later.some((one) => one.status !== 'cancelled')) return { ended: 'went-on' }
  return stopped ? { ended: 'stopped', by: stopped } : { ended: 'no-word' }
}
