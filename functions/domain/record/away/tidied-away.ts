import type { Meeting } from '../../read/reading.ts'
import { type Instant, latest, plus } from '../../time/wall-time.ts'
import { assumedLength } from '../../view/meeting/busy-time.ts'
import { compareContributions, isCancel, saidAt } from '../contribution-order.ts'
import type { Contribution } from '../interview.ts'
import { afterRefusals } from '../refusal.ts'

/** A whole day is over when it is over everywhere. */
const lastMidnight = { hours: 12 }

function endOf({ start, end, allDay, sessions }: Meeting): Instant | null {
  if (!start) return null
  if (allDay) return plus(end?.instant ?? plus(start.instant, { hours: 24 }), lastMidnight)
  const stated = end && end.instant > start.instant ? end.instant : plus(start.instant, assumedLength)
  return latest(stated, ...sessions.map((one) => one.end ?? plus(one.start, assumedLength)))
}

/**
 * Calendars are tidied: a recruiter deletes what is over, and the calendar sends a cancel for it. Said when the hour that stood had passed, it
 * calls nothing off, whoever passes it on, for the interview took place as far as anybody knows, and the debrief asks. Not so of what a person
 * writes in words or the candidate says yes to, nor of a time that is to be found anew: nobody would ask for one who has had it. `invites`: what
 * counts beside it, in order; `heldUntil`: the hour as the candidate has set it right. A time that was asked for and declined never stood.
 */
export function isTidiedAway(one: Contribution, invites: readonly Contribution[], heldUntil: Instant | null): boolean {
  const { toBeMoved, pickNewTime, declined } = one.meeting
  if (!isCancel(one) || one.inWords || one.answer === 'yes' || toBeMoved || pickNewTime || declined) return false
  const before = invites.filter((other) => compareContributions(other, one) < 0)
  const stood = afterRefusals(before).standing.findLast((other) => !isCancel(other))
  return stood !== undefined && isOverFor(one, stood, heldUntil)
}

/** This was said when the hour of the other had passed. */
export function isOverFor(one: Contribution, { meeting }: Contribution, heldUntil: Instant | null): boolean {
  const end = endOf(meeting)
  const said = saidAt(one) || one.storedAt
  return end !== null && said >= end && said >= (heldUntil ?? end)
}
