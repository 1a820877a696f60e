import { isAnswer } from '../read/reading.ts'
import { isTidiedAway } from '../record/away/tidied-away.ts'
import { compareContributions, isCancel } from '../record/contribution-order.ts'
import type { Contribution } from '../record/interview.ts'
import { afterRefusals } from '../record/refusal.ts'
import type { Instant } from '../time/wall-time.ts'
import { cancelOfFormerHost, isPerson, isVouchedOrganizer, lower } from './former-host.ts'
import { isOfReplacedBooking } from './replaced-booking.ts'
import { trustRank } from './trust.ts'
import { isForItsWords, isOpenlyUnproven, type WhyAsked, whyUnproven } from './unproven.ts'

/** Which messages about one meeting count, and which wait for the candidate's word. A function of the set, so arrival plays no part. */
export interface Admission {
  /** In order; the last one has the say. */
  accepted: Contribution[]
  /** The last word of all: a no to a time that was asked for, by which the one agreed on before stands. */
  refusal?: Contribution
  /** In order, and of no say: weaker but no newer than what is accepted, or a feed's late picture. They may fill a gap, and need no question. */
  background: Contribution[]
  waiting: Waiting[]
  /** Of a meeting that nothing else tells of: read as unsure, or vouched for by nobody, and not answered. They start nothing. */
  unproven: Contribution[]
}

export interface Waiting {
  contribution: Contribution
  why: WhyAsked
  /** What it says is all that matters: asked only where a person would see a difference. */
  forItsWords: boolean
}

/** `mail`: the candidate's address, by which a list of attendees is judged; `heldUntil`: the hour as they have set it right. */
export function admit(sorted: readonly Contribution[], mail: string, heldUntil: Instant | null = null): Admission {
  const said = sorted.filter((one) => one.answer !== 'no' && mayChange(one))
  const unproven = said.filter(isOpenlyUnproven)
  const vouched = said.filter((one) => !isOpenlyUnproven(one))
  const proven = vouched.filter(
    (one) => one.answer === 'yes' || !(isOfReplacedBooking(one, vouched) || cancelOfFormerHost(one, vouched)?.inOneGo),
  )
  const all = proven.map((contribution) => ({ contribution, why: whyAsk(contribution, proven, mail) }))
  const counting = all.filter(({ why }) => why === null).map(({ contribution }) => contribution)
  const judged = all.filter(({ contribution }) => !isTidiedAway(contribution, counting, heldUntil))
  const free = judged.filter(({ why }) => why === null).map(({ contribution }) => contribution)
  const { standing: accepted, ...refused } = afterRefusals(free.filter((one) => !revives(one, free)))
  const winner = accepted.at(-1)
  const asks = judged.flatMap(({ contribution, why }) => (why === null ? [] : [{ contribution, why }]))
  const isNewer = (one: Contribution) => !winner || (comesAfter(one, winner) && !revives(one, accepted))
  const unvouched = unproven.map((contribution) => ({
    contribution,
    why: whyUnproven(contribution),
  }))
  return {
    accepted,
    ...refused,
    background: proven.filter((one) => !accepted.includes(one) && !isNewer(one)),
    waiting: [...asks, ...(winner ? unvouched : [])]
      .filter(({ contribution }) => isNewer(contribution))
      .map((one) => ({ ...one, forItsWords: isForItsWords(one.why, one.contribution) })),
    unproven: winner ? [] : unproven,
  }
}

/** A message that nobody could read has no place in the senders' order: whatever came in since speaks for the meeting again. */
const comesAfter = (one: Contribution, winner: Contribution): boolean =>
  one.doubt === 'unread' && one.answer === undefined ? one.storedAt >= winner.storedAt : compareContributions(one, winner) > 0

const mayChange = ({ meeting }: Contribution): boolean => !isAnswer(meeting.method)

/** The candidate's yes vouches for what nobody else does. */
const standing = ({ trust, answer }: Contribution): number => Math.max(trustRank(trust), answer === 'yes' ? trustRank('forwarded') : 0)

const includes = (contribution: Contribution, mail: string) => contribution.meeting.attendees.includes(mail.toLowerCase())

/**
 * A CANCEL sent round because somebody else was taken off the meeting names those people only (RFC 5546 §3.2.5), and the meeting stands. It is
 * seen by the candidate's own absence, where an invite lists the candidate together with them. Some calendars leave people out for no reason: ask.
 */
function isAboutOthers(one: Contribution, all: readonly Contribution[], mail: string): boolean {
  const removed = one.meeting.attendees
  if (!isCancel(one) || removed.length === 0 || includes(one, mail)) return false
  return all.some(
    (other) => !isCancel(other) && includes(other, mail) && removed.every((address) => other.meeting.attendees.includes(address)),
  )
}

/** Why a message needs the candidate's word before it applies; null when it does not. */
function whyAsk(one: Contribution, proven: readonly Contribution[], mail: string): WhyAsked | null {
  if (one.answer === 'yes') return null
  const before = firstOrganizer(proven)
  const named = one.meeting.organizer
  if (before && isPerson(named) && lower(named) !== before && !isVouchedOrganizer(named, proven))
    return { code: 'other-organizer', named, before }
  const former = cancelOfFormerHost(one, proven)
  if (former && named) return { code: 'other-organizer', named, before: former.holder }
  if (isAboutOthers(one, proven, mail)) return { code: 'for-others' }
  if (takesCandidateOff(one, proven, mail)) return { code: 'you-left-out' }
  const strongest = Math.max(...proven.map(standing))
  if (standing(one) >= strongest || isForwardedMove(one, proven, strongest)) return null
  return { code: 'less-certain' }
}

/** Of what was stored first, by our own clock: a sender can date a message back, but cannot have been here before. Exchange drops the organizer from updates. */
const firstOrganizer = (proven: readonly Contribution[]): string | null => {
  const named = proven.filter((one) => isPerson(one.meeting.organizer))
  const first = named.reduce<Contribution | undefined>((a, b) => (!a || b.storedAt < a.storedAt ? b : a), undefined)
  return lower(first?.meeting.organizer ?? null)
}

const takesCandidateOff = (one: Contribution, proven: readonly Contribution[], mail: string): boolean =>
  !isCancel(one) &&
  one.meeting.attendees.length > 0 &&
  !includes(one, mail) &&
  proven.some((other) => !isCancel(other) && includes(other, mail) && compareContributions(other, one) < 0)

/** A move or a cancel that the candidate forwards applies at once: waiting for an answer could cost the interview. It can be undone. */
function isForwardedMove(one: Contribution, proven: readonly Contribution[], strongest: number): boolean {
  if (!one.byHand) return false
  if (isCancel(one)) return true
  const known = proven.filter((other) => !isCancel(other) && standing(other) === strongest).at(-1)
  return one.meeting.start !== null && one.meeting.start.instant !== known?.meeting.start?.instant
}

/** Feeds are read late: an entry that still stands there does not bring back what was cancelled with the same SEQUENCE. */
function revives(one: Contribution, among: readonly Contribution[]): boolean {
  if (!one.feed || isCancel(one)) return false
  const rivals = among.filter(
    (other) =>
      (other.meeting.sequence ?? 0) === (one.meeting.sequence ?? 0) && (!other.feed || (isCancel(other) && !other.meeting.postponed)),
  )
  const last = rivals.at(-1)
  return last !== undefined && isCancel(last)
}
