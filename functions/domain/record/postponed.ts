import { isAnswer } from '../read/reading.ts'
import { isOpenlyUnproven } from '../trust/unproven.ts'
import { compareContributions, isCancel, joinContributions, saidAt } from './contribution-order.ts'
import type { Contribution } from './interview.ts'

/**
 * What a title that says "postponed" means, by what was known before it: at the known hour the meeting waits for a new one, at another hour it
 * moves there. Of a meeting that nothing else tells of nobody can say whether its hour is the old one, so the candidate is asked.
 * A function of the set, each in its place.
 */
export function settlePostponed(contributions: readonly Contribution[]): readonly Contribution[] {
  if (!contributions.some(isPutOff)) return contributions
  const sorted = joinContributions(contributions)
  const settled = new Map<Contribution, Contribution>()
  for (const one of sorted.filter(isPutOff)) settled.set(one, settle(one, sorted, movedBefore(one, settled)))
  return contributions.map((one) => settled.get(one) ?? (isOver(one, sorted) ? withoutSay(one) : one))
}

const isPutOff = (one: Contribution): boolean => one.meeting.postponed === true && !isCancel(one)

/** The candidate's yes to one that nothing else told of: its hour is the new one. */
const isAgreed = (one: Contribution): boolean => isPutOff(one) && one.answer === 'yes'

/** Versions before it that moved the meeting to their hour, though their title says that it was put off. */
const movedBefore = (one: Contribution, settled: ReadonlyMap<Contribution, Contribution>): Contribution[] =>
  [...settled]
    .filter(([said, meant]) => said === meant && said.answer !== 'no' && (said.meeting.sequence ?? 0) < (one.meeting.sequence ?? 0))
    .map(([said]) => said)

function settle(one: Contribution, sorted: readonly Contribution[], moved: readonly Contribution[]): Contribution {
  const told = toldHours(sorted)
  if (told.some((other) => isNextHour(other, one))) return withoutSay(one)
  const before = told.filter((other) => compareContributions(other, one) < 0)
  const known = before.filter((other) => one.answer !== 'yes' || other.storedAt <= (one.answeredAt ?? one.storedAt))
  const last = [...known.filter((other) => !isPutOff(other)), ...moved].sort(compareContributions).at(-1) ?? known.at(-1)
  if (!last) return one.answer === 'yes' ? one : { ...one, unsure: true }
  if (!isSameHour(one, last)) return one
  // Its hour is what the title speaks of: it was said to be moved there before.
  if (before.some((other) => isAgreed(other) && isSameHour(other, one))) return one
  const isMovedThere = known.some((other) => !isSameHour(other, one))
  return isMovedThere ? titleAlone(one) : waitingForTime(one)
}

/** Nobody can say which hour it speaks of. */
const titleAlone = (one: Contribution): Contribution => ({ ...waitingForTime(one), unsure: true, doubt: 'title-alone' })

/** It names its hour, and somebody vouches for it. */
const tellsHour = (one: Contribution): boolean =>
  !isPutOff(one) && !isOpenlyUnproven(one) && !isAnswer(one.meeting.method) && one.meeting.start !== null

const toldHours = (sorted: readonly Contribution[]): Contribution[] =>
  sorted.filter((other) => other.answer !== 'no' && !isCancel(other) && (isAgreed(other) || tellsHour(other)))

/** Neither says when it was said, so that only the order in which they came tells. */
const areUndated = (a: Contribution, b: Contribution): boolean =>
  saidAt(a) === '' && saidAt(b) === '' && (a.meeting.sequence ?? 0) === (b.meeting.sequence ?? 0)

/** The new hour that was waited for. */
const isNextHour = (other: Contribution, one: Contribution): boolean =>
  !isPutOff(other) && areUndated(other, one) && other.storedAt > one.storedAt && !isSameHour(other, one)

/** The old hour: it was put off, and the new one came. */
const isOver = (one: Contribution, sorted: readonly Contribution[]): boolean =>
  sorted.some(
    (putOff) =>
      isPutOff(putOff) &&
      putOff.answer !== 'no' &&
      areUndated(putOff, one) &&
      putOff.storedAt >= one.storedAt &&
      isSameHour(putOff, one) &&
      toldHours(sorted).some((next) => isNextHour(next, putOff)),
  )

/** A whole day at the day of an hour says no other time. */
function isSameHour({ meeting: a }: Contribution, { meeting: b }: Contribution): boolean {
  if (a.start === null || b.start === null) return true
  const dayOf = ({ allDay, start }: typeof a) => (allDay ? start?.instant : start?.wall)?.slice(0, 10)
  return a.allDay === b.allDay ? a.start.instant === b.start.instant : dayOf(a) === dayOf(b)
}

const waitingForTime = (one: Contribution): Contribution => ({ ...one, meeting: { ...one.meeting, method: 'cancel', toBeMoved: true } })

/** As an answer to an invitation, it changes nothing. */
const withoutSay = (one: Contribution): Contribution => ({ ...one, meeting: { ...one.meeting, method: 'reply' } })
