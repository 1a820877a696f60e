import { minutesBetween } from '../../time/wall-time.ts'
import type { Round } from '../../view/view.ts'

const leastHours = 4
/** Where no end is known. */
const manyTalks = 3

/** Half a day at least: a test and a talk in one morning are two talks, and no day of interviews. */
export function isLongDay({
  fullDay,
  sessions,
  start,
  end,
  endAssumed,
}: Pick<Round, 'fullDay' | 'sessions' | 'start' | 'end' | 'endAssumed'>) {
  if (!fullDay) return false
  if (start !== null && end !== null && !endAssumed) return minutesBetween(start, end) >= leastHours * 60
  return sessions.filter(({ aside }) => !aside).length >= manyTalks
}

/** By what kind of round one is asked: two talks are asked as any others. */
export const formatAsked = (round: Round): Round['format'] =>
  round.format === 'superday' && round.fullDay && !isLongDay(round) ? null : round.format
