import { lastRound as heldRound } from '../../../employer/last-round.ts'
import type { Instant } from '../../../time/wall-time.ts'
import { isTalk } from '../../../view/is-talk.ts'
import { workDone } from '../../../view/task/work-done.ts'
import type { Application, Round } from '../../../view/view.ts'

/** Rounds without a start that came after the last one held. */
function openSince(rounds: readonly Round[]): Round[] {
  const end = heldRound(rounds)?.end
  return end == null ? [] : rounds.filter(({ status, start, firstStoredAt }) => status === 'on' && start === null && firstStoredAt >= end)
}

/** Work to do at home is their answer to the round before it: nobody is nudged about that one any more. Without a day there is none to count from. */
export const hasWorkOpen = ({ rounds }: Application): boolean =>
  openSince(rounds).some((round) => round.taskOnly && workDone(round) === null)

/** Since when a further round is promised whose time is not known: their word, or a round without a start that came after the last one. */
export function awaitsTime({ rounds, stopped, answered }: Application): Instant | null {
  const last = heldRound(rounds)
  const open = openSince(rounds).find(isTalk)
  if (open) return open.firstStoredAt
  const isPromised =
    stopped !== null && answered?.kind === 'next-step' && !answered.asks && last?.start != null && answered.at >= last.start
  return isPromised ? answered.at : null
}
