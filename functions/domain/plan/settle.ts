import { type Instant, latest, minutesBetween, plus } from '../time/wall-time.ts'
import type { Round } from '../view/view.ts'

const settleTime = { minutes: 5 }
/** Nearer to the start than this nothing waits. */
const closeMinutes = 6 * 60

/** When the dust of a change has settled: five minutes without a new message for the round, so that a burst of updates makes one mail. */
export function settled(round: Round, cause: Instant, start: Instant | null): Instant {
  const quietSince = latest(cause, round.lastMessageAt)
  if (start && minutesBetween(quietSince, start) < closeMinutes) return cause
  return plus(quietSince, settleTime)
}
