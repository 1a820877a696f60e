import { type Draft, isNamed } from '../../../../functions/domain/drafts/draft.ts'
import { mailtoOf } from '../../../../functions/domain/drafts/mailto.ts'
import { draftPromised } from '../../../../functions/domain/drafts/promised.ts'
import { promisedTo } from '../../../../functions/domain/packet/told/promised-to.ts'
import type { Recruiter } from '../../../../functions/domain/read/reading.ts'
import type { LocalDate } from '../../../../functions/domain/time/wall-time.ts'
import type { Application, Interviewer, Round, View } from '../../../../functions/domain/view/view.ts'
import { findPerson } from '../../../../functions/domain/who/merge-people.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { contactOf, dayInLetter, mannerTo } from './draft-block.ts'

export interface PromiseGoesTo {
  to: Recruiter | null
  /** Whom it was promised to, where that is one. */
  person: Interviewer | null
  /** Those who were met, where it may be any of them and goes through whoever arranges it. */
  passTo: readonly string[]
}

/** Whom it goes to: of several who were met, none is named as the one, and whoever arranges it passes it on; nobody met, it is theirs. */
export function promiseGoesTo(round: Round, application: Application): PromiseGoesTo {
  const person = promisedTo(round)
  if (person) return { to: person, person: isNamed(person.name) ? person : null, passTo: [] }
  const to = contactOf(round, application)
  const met = round.interviewers.filter(({ absent, name }) => !absent && isNamed(name))
  const reader = to && findPerson({ name: to.name ?? '', email: to.email }, met)
  return { to, person: null, passTo: met.filter((one) => one !== reader).map(styledName) }
}

/** The letter that goes along with what was promised; null where nobody is the one it goes to. */
export function promiseLetter(view: Pick<View, 'candidate'>, round: Round, application: Application, today: LocalDate): Draft | null {
  const { to, passTo } = promiseGoesTo(round, application)
  if (to?.email == null) return null
  const manner = mannerTo(view, round, application)
  const day = round.localDate ? dayInLetter(round.localDate, manner) : null
  const { promise = '', promiseDue = null } = round.debrief ?? {}
  const late = promiseDue !== null && promiseDue < today
  return draftPromised({ candidateName: view.candidate.name, contact: to, day, promise, late, passTo, manner })
}

/** Where it opens written; one with a gap is not offered for sending. */
export const promiseMail = (letter: Draft | null): string | null =>
  letter === null || letter.gap ? null : (mailtoOf(letter)?.href ?? null)

export const promiseHint = 'Attach it, take out the line in brackets, then send.'
