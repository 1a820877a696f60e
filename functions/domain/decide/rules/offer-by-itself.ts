import { identitiesOf } from '../../employer/last-round.ts'
import { saidIn } from '../../employer/said.ts'
import type { Reading } from '../../read/reading.ts'
import { type Contributed, contributionsOf } from '../../record/contribution.ts'
import { identityOf } from '../../record/identity.ts'
import { type Considered, nothing, type Situation } from '../considered.ts'
import { reasonFor } from '../decision-reason.ts'
import { applicationsMeant } from '../meant/applications-meant.ts'
import { employerAnswer } from './employer-answer.ts'

/** An offer that follows no talk we know of begins an application without one. It is proposed, and watched, as any other offer is. */
export function offerByItself(about: Situation): Considered | undefined {
  const { message, reading, trust, items, before } = about
  // "We are pleased to offer you 20 % off": what nobody handed in has to name a job.
  if (!isOffer(reading) || trust === 'unconfirmed' || !(message.byHand || reading.role !== null)) return undefined
  const heard = nothing('heard-back', reasonFor.offerByItself(reading.company))
  const known = applicationsMeant(reading, before).flatMap(({ rounds }) => rounds.filter(({ offerOnly }) => offerOnly))
  const [identity] = identitiesOf(known.slice(-1))
  if (identity) return { ...heard, identities: [identity] }
  const [offer] = contributionsOf(message, withoutTalk(reading), trust, items.candidate)
  if (!offer) return undefined
  const own: Contributed = {
    identity: identityOf({ uid: null, recurrenceId: null }, message.id, reading.meetings.length),
    contribution: { ...offer.contribution, offerOnly: true },
  }
  return { ...heard, contributions: [own], identities: [own.identity] }
}

/** "We would like to offer you the job. Shall we go through it on Tuesday at three?": the offer is heard, and the talk arranged. */
export function offerAndTalk(about: Situation): Considered | undefined {
  const { message, reading, trust, items, consider } = about
  const { mail, meetings } = reading
  if (!mail || meetings.length === 0 || reading.verdict === 'not' || !isOffer(reading)) return undefined
  const offer = employerAnswer({ ...about, reading: { ...reading, meetings: [] } }) ?? offerByItself(about)
  if (!offer) return undefined
  const { said: _, ...plain } = mail
  const talk = consider({ message, reading: { ...reading, mail: { ...plain, answer: null }, decisionBy: null }, trust, items })
  return {
    ...offer,
    reason: `${offer.reason} ${talk.reason}`,
    contributions: [...offer.contributions, ...talk.contributions],
    notes: [...offer.notes, ...talk.notes],
  }
}

const isOffer = (reading: Reading): boolean => {
  const said = saidIn(reading)
  return said?.kind === 'offer' && said.against.length === 0
}

/** The day it names is the last one for the answer, and what it says of hours is about the job. */
const withoutTalk = ({ offered: _, where: __, taskOnly: ___, ...reading }: Reading): Reading => ({
  ...reading,
  verdict: 'interview',
  meetings: [],
  method: null,
  round: null,
  format: null,
  interviewers: [],
  task: null,
  decisionBy: null,
  doubts: [],
})
