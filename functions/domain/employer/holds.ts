import type { Note, NoteValue } from '../record/note.ts'
import { type Instant, type LocalDate, localDate, plus } from '../time/wall-time.ts'
import { notesOf } from '../view/folded-items.ts'
import type { Round } from '../view/view.ts'
import { identitiesOf, lastRound } from './last-round.ts'
import type { Said } from './said.ts'

export interface Holding {
  at: Instant
  /** What the candidate said became of it, and not that they go on. */
  final: boolean
  /** It is an offer, to be answered by then; null where no day was named. */
  offerUntil?: LocalDate | null
}

/** An offer without a day is taken to be open for so long. */
const openOffer = { days: 30 }

/**
 * Whether something said then still holds: an answer counts for the round before it, an outcome until a further round comes. What is arranged
 * while an offer waits for its answer is about the offer, and ends nothing.
 */
export function holds(rounds: readonly Round[], notes: readonly Note[]): (one: Holding) => boolean {
  const reopenedAt = notesOf('outcome', notes, identitiesOf(rounds)).findLast((note) => note.value.outcome === 'open')?.at
  return ({ at, final, offerUntil }) => {
    if (reopenedAt !== undefined && at <= reopenedAt) return false
    const until = offerUntil === null ? localDate(plus(at, openOffer), 'UTC') : offerUntil
    const later = rounds.filter(
      ({ firstStoredAt }) => until === undefined || (firstStoredAt > at && localDate(firstStoredAt, 'UTC') > until),
    )
    const last = lastRound(later)
    return final ? !later.some((round) => round.firstStoredAt > at) : !last?.start || at >= last.start
  }
}

type Outcome = Extract<NoteValue, { kind: 'outcome' }>

/** `mails`: what they wrote, of which a later one may name another day. */
export function outcomeHolding(
  { at, value }: Pick<Note, 'at'> & { value: Outcome },
  mails: readonly { at: Instant; said: Said }[],
): Holding {
  const held = { at, final: value.outcome !== 'next-round' }
  if (value.outcome !== 'offer') return held
  const longer = mails.flatMap((mail) => (mail.at > at && mail.said.kind === 'offer' && mail.said.dueOn ? mail.said.dueOn : []))
  return { ...held, offerUntil: [value.dueOn ?? [], longer].flat().sort().at(-1) ?? null }
}

export const answerHolding = ({ at, said }: { at: Instant; said: Said }): Holding => ({
  at,
  final: false,
  ...(said.kind === 'offer' ? { offerUntil: said.dueOn ?? null } : {}),
})
