import { compareContributions, isCancel, saidAt } from '../record/contribution-order.ts'
import type { Contribution } from '../record/interview.ts'
import { type Elapsed, plus } from '../time/wall-time.ts'

/** Calendars put such an address where they do not know the organizer, and some feeds a group calendar's. */
export const isPerson = (organizer: string | null): organizer is string =>
  organizer !== null && !/@group\.calendar\.google\.com$|^unknownorganizer@/i.test(organizer)

export const lower = (address: string | null): string | null => address?.toLowerCase() ?? null

/** A door whose signature proves the provider: whom it names as organizer is the organizer (round robin hands a booking on under one uid). */
const proves = (one: Contribution): boolean => one.trust === 'linked'

/** The candidate approved of them, or a provider says so itself. */
export const isVouchedOrganizer = (organizer: string, proven: readonly Contribution[]): boolean =>
  proven.some((other) => (other.answer === 'yes' || proves(other)) && lower(other.meeting.organizer) === lower(organizer))

/** A provider calls off what the host before held, counted by that one's own SEQUENCE, after `winner` gave the booking to another. */
export const isOfFormerHost = (one: Contribution, winner: Contribution): boolean =>
  isCancel(one) &&
  proves(one) &&
  proves(winner) &&
  [one, winner].every(({ meeting }) => isPerson(meeting.organizer)) &&
  lower(one.meeting.organizer) !== lower(winner.meeting.organizer)

/** A provider takes the booking from one host and gives it to another in one go, and tells both in any order. */
const inOneGo: Elapsed = { hours: 1 }

/** A cancel that names who held the booking before somebody else got it. `inOneGo`: it is how that was told, and calls nothing off. */
export function cancelOfFormerHost(one: Contribution, proven: readonly Contribution[]): { holder: string; inOneGo: boolean } | undefined {
  const named = one.meeting.organizer
  if (!isCancel(one) || !isPerson(named)) return undefined
  const before = proven.filter((other) => proves(other) && !isCancel(other) && compareContributions(other, one) < 0)
  const last = before.findLast(({ meeting }) => isPerson(meeting.organizer))
  const holder = last?.meeting.organizer
  if (!last || !holder || lower(holder) === lower(named)) return undefined
  if (!before.some(({ meeting }) => lower(meeting.organizer) === lower(named))) return undefined
  const spoke = (each: Contribution) => saidAt(each) || each.storedAt
  return { holder, inOneGo: proves(one) && spoke(one) <= plus(spoke(last), inOneGo) }
}
