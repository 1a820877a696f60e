import { identitiesOf, lastAsked } from '../../employer/last-round.ts'
import { type Considered, nothing, type Situation } from '../considered.ts'
import { reasonFor } from '../decision-reason.ts'
import { applicationsMeant } from '../meant/applications-meant.ts'

/** "Take until Tuesday": of an offer that waits for its answer, whether or not the candidate has confirmed it, it is the new last day. */
export function newLimit({ message, reading, trust, before }: Situation): Considered | undefined {
  const { limit, mail } = reading
  if (!limit || reading.meetings.length > 0 || !mail || mail.automatic || mail.machine || trust === 'unconfirmed') return undefined
  const at = mail.sentAt ?? message.storedAt
  const [only, second] = applicationsMeant(reading, before).filter(
    ({ answered }) => answered?.kind === 'offer' && answered.at <= at && (answered.deadline ?? at) >= at,
  )
  if (!only || second) return undefined
  const [identity] = lastAsked(only.rounds)?.interviews.map((one) => one.identity) ?? identitiesOf(only.rounds)
  return identity === undefined
    ? undefined
    : { ...nothing('heard-back', reasonFor.newLimit(limit.dueOn, only.company)), identities: [identity] }
}
