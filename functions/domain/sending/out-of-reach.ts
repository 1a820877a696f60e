import type { Reading } from '../read/reading.ts'
import { type Instant, minutesBetween, plusDuration } from '../time/wall-time.ts'

/** Further away nobody arranges an interview, and longer none lasts: it is a slip of the pen, or something else. */
const reach = { ahead: 'P18M', back: '-P18M', days: 92 }

export interface OutOfReach {
  why: 'far-ahead' | 'long-past' | 'too-long'
  start: Instant
  end: Instant | null
}

/** Why nothing can be planned by any of the times of a message. A cancel is always heard. */
export function outOfReach({ meetings, method }: Reading, storedAt: Instant): OutOfReach | undefined {
  if (method === 'cancel') return undefined
  const found = meetings.map(({ start, end }) => (start ? boundsOf(start.instant, end?.instant ?? null, storedAt) : undefined))
  return found.length > 0 && found.every((one) => one !== undefined) ? found[0] : undefined
}

function boundsOf(start: Instant, end: Instant | null, storedAt: Instant): OutOfReach | undefined {
  const why =
    start > plusDuration(storedAt, reach.ahead)
      ? 'far-ahead'
      : start < plusDuration(storedAt, reach.back)
        ? 'long-past'
        : end && minutesBetween(start, end) > reach.days * 24 * 60
          ? 'too-long'
          : undefined
  return why && { why, start, end }
}
