import type { AnswerKind } from '../read/reading.ts'
import type { NoteValue } from '../record/note.ts'
import { atWallTime, type Instant, type LocalDate, type Zone } from '../time/wall-time.ts'
import { notesOf } from '../view/folded-items.ts'
import type { Answered } from '../view/view.ts'
import { isForAll, saidAbout, type Told } from './heard-back.ts'
import { answerHolding, holds, outcomeHolding } from './holds.ts'
import { identitiesOf } from './last-round.ts'
import type { Said } from './said.ts'

type Outcome = Extract<NoteValue, { kind: 'outcome' }>['outcome']

const kindOf: Partial<Record<Outcome, AnswerKind>> = {
  offer: 'offer',
  rejected: 'rejection',
  'on-hold': 'on-hold',
  'next-round': 'next-step',
}

/** Their later word overtakes these; a no and what the candidate decided stand until the candidate says otherwise, an offer until they take it back. */
const passing: ReadonlySet<Outcome> = new Set(['on-hold', 'next-round'])

const isTakenBack = (outcome: Outcome, later: Said['kind']): boolean => outcome === 'offer' && later === 'rejection'

/**
 * What the employer has answered, as it stands: what the candidate said, else what their latest mail reads like. Of an offer that was
 * confirmed a later mail of theirs may name another day for the answer.
 */
export function answeredOf(told: Omit<Told, 'statedAt'>, zone: Zone): Answered | null {
  const { rounds, notes } = told
  const isStill = holds(rounds, notes)
  const note = notesOf('outcome', notes, identitiesOf(rounds)).at(-1)
  const mails = saidAbout(told)
  const outcome = note && isStill(outcomeHolding(note, mails)) ? note : undefined
  const mail = mails.findLast((one) => isStill(answerHolding(one)) && one.said.against.length === 0 && !isForAll(one.said))
  const isLater = outcome !== undefined && mail !== undefined && mail.at > outcome.at
  const isOvertaken = isLater && (passing.has(outcome.value.outcome) || isTakenBack(outcome.value.outcome, mail.said.kind))
  if (outcome && !isOvertaken) {
    const kind = kindOf[outcome.value.outcome]
    const longer = kind === 'offer' && mail && mail.at > outcome.at && mail.said.kind === 'offer' && mail.said.dueOn ? mail.said : undefined
    const { dueOn, dueAt } = longer ?? outcome.value
    const either = kind === 'offer' && !dueOn ? mail?.said.dueEither : undefined
    const due = { ...dueOf(dueOn ?? null, dueAt ?? null, zone), ...(either ? { dueEither: either } : {}) }
    return kind ? { kind, at: outcome.at, confirmed: true, answerId: null, ...writtenIn(mail?.said), ...due } : null
  }
  if (!mail || mail.said.kind === 'date' || mail.said.kind === 'contact') return null
  const { kind, dueOn = null, dueAt = null, dueEither, asks } = mail.said
  const heard = { kind, at: mail.at, confirmed: false, answerId: mail.answerId, ...writtenIn(mail.said), ...(asks ? { asks } : {}) }
  return { ...heard, ...dueOf(dueOn, dueAt, zone), ...(dueEither ? { dueEither } : {}) }
}

const writtenIn = (said: Said | undefined): Pick<Answered, 'language'> => (said?.language ? { language: said.language } : {})

/** A day without an hour lasts until its end. */
export const endOfDay = '23:59'

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/

export const deadlineOf = (dueOn: LocalDate | null, dueAt: string | null, zone: Zone): Instant | null =>
  dueOn === null ? null : atWallTime(dueOn, dueAt !== null && clock.test(dueAt) ? dueAt : endOfDay, zone)

const dueOf = (dueOn: LocalDate | null, dueAt: string | null, zone: Zone): Pick<Answered, 'dueOn' | 'deadline'> => ({
  dueOn,
  deadline: deadlineOf(dueOn, dueAt, zone),
})
