import { takesPlaceOf } from '../../view/meeting/same-meeting.ts'
import { moreWords } from '../change/resolve-change.ts'
import { takenOffer } from '../change/taken-offer.ts'
import { type Considered, nothing, type Situation } from '../considered.ts'
import { decided } from '../decided.ts'
import { reasonFor } from '../decision-reason.ts'
import { saysNothingNew } from '../meant/addressed-meeting.ts'
import { calledOffSince } from '../meant/called-off-since.ts'
import { contactChanged, employerAnswer } from './employer-answer.ts'
import { knowsOne, meantBy, withoutDoubt } from './meant.ts'
import { offerByItself } from './offer-by-itself.ts'

/** An invitation older than the mail that called its meeting off. */
export function alreadyCalledOff(about: Situation): Considered | undefined {
  const { told, reading, folded } = about
  const off = reading.verdict === 'not' ? undefined : calledOffSince(told, reading, folded)
  if (!off) return undefined
  const { identity } = off.of.item
  if (off.known) return { ...nothing('stale', reasonFor.calledOffSince), identities: [identity] }
  return decided(
    told.map((one) => ({ ...one, identity })),
    about,
  )
}

/** The next word of whoever offered hours. */
export function offeredHour(about: Situation): Considered | undefined {
  const { told, message, reading, folded, before } = about
  const taken = takenOffer(told, { message, reading }, folded, before)
  if (!taken) return undefined
  if (taken.length === 0) return reading.verdict === 'not' ? undefined : nothingMore(about)
  const found = decided(taken, about)
  const isOffer = found.decision === 'no-change' && found.contributions.some(({ contribution }) => contribution.meeting.start === null)
  return isOffer ? { ...found, decision: 'changed', reason: reasonFor.otherHours } : found
}

/** It names the known hour and changes nothing. */
export const nothingNew = (about: Situation): Considered | undefined =>
  about.reading.verdict !== 'not' && saysNothingNew(about.reading, about.message, about.before) ? nothingMore(about) : undefined

const nothingMore = (about: Situation): Considered =>
  employerAnswer(about) ?? moreOfKnown(about) ?? nothing('no-change', reasonFor.noChange)

/** It only says more about a known meeting. */
function moreOfKnown(about: Situation): Considered | undefined {
  const { told, message, reading, trust, folded, before } = about
  const more = trust === 'unconfirmed' ? [] : moreWords(told, { message, reading }, folded, before)
  return more.length > 0 ? decided(more, about) : undefined
}

/** A new meeting, or a change of one that is known; else an answer of the employer's, or nothing. */
export function meeting(about: Situation): Considered {
  const { reading, folded } = about
  const meant = meantBy(about)
  const isKnown = knowsOne(meant, about) || meant.some(({ contribution }) => takesPlaceOf(contribution, folded))
  if (reading.verdict !== 'interview' && !isKnown) {
    const answer = reading.verdict === 'not' || reading.meetings.length === 0 ? (employerAnswer(about) ?? contactChanged(about)) : undefined
    if (answer) return answer
    if (reading.verdict === 'not') return moreOfKnown(about) ?? offerByItself(about) ?? nothing('not-an-interview', reasonFor.not(reading))
  }
  return decided(isKnown ? meant.map(withoutDoubt) : meant, about)
}
