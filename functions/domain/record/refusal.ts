import { isCancel, saidAt } from './contribution-order.ts'
import type { Contribution } from './interview.ts'

/** A no to a time that was asked for. */
export const isRefusal = (one: Contribution): boolean => isCancel(one) && one.meeting.declined === true

/** What stands is still ahead when the no is said: a time that is over cannot be kept any more. */
export const standsOn = ({ meeting: { start, allDay } }: Contribution, refusal: Contribution): boolean =>
  start !== null && (allDay ? start.instant.slice(0, 10) : start.instant) >= (saidAt(refusal) || refusal.storedAt)

/**
 * What is left when each no has taken back the time it is about: the one agreed on before stands. Where there is none, or the very time that
 * was agreed on is taken back, it calls the meeting off. In order, and so is what comes out; `refusal`: the last word took a time back.
 */
export function afterRefusals(accepted: readonly Contribution[]): { standing: Contribution[]; refusal?: Contribution } {
  let standing: Contribution[] = []
  let refusal: Contribution | undefined
  for (const one of accepted) {
    const rest = isRefusal(one) ? withoutAsked(standing, one) : undefined
    standing = rest ?? [...standing, one]
    refusal = rest ? one : undefined
  }
  return { standing, ...(refusal ? { refusal } : {}) }
}

function withoutAsked(before: readonly Contribution[], refusal: Contribution): Contribution[] | undefined {
  const start = refusal.meeting.start?.instant
  const isIts = ({ meeting }: Contribution) => start === undefined || meeting.start?.instant === start
  const asked = before.filter((one) => !isCancel(one) && one.meeting.askedFor && isIts(one))
  const rest = before.filter((one) => !asked.includes(one))
  const agreed = rest.findLast((one) => !isCancel(one))
  if (!agreed || !standsOn(agreed, refusal)) return undefined
  return isIts(agreed) && (start !== undefined || asked.length === 0) ? undefined : rest
}
