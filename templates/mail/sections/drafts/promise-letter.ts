import { type Draft, isNamed } from '../../../../functions/domain/drafts/draft.ts'
import { draftPromised } from '../../../../functions/domain/drafts/promised.ts'
import { promisedTo } from '../../../../functions/domain/packet/told/promised-to.ts'
import type { Recruiter } from '../../../../functions/domain/read/reading.ts'
import type { Application, Round, View } from '../../../../functions/domain/view/view.ts'
import { styledName } from '../../../../functions/domain/who/styled-name.ts'
import { contactOf, dayInLetter, mannerTo } from './draft-block.ts'

/** Whom it goes to: of several who were met, none is named as the one; nobody met, it goes to whoever arranges it. */
export function promiseGoesTo(round: Round, application: Application): { to: Recruiter | null; name: string | null } {
  const person = promisedTo(round)
  const to = person ?? (round.interviewers.some(({ absent }) => !absent) ? null : contactOf(round, application))
  return { to, name: person && isNamed(person.name) ? styledName(person) : null }
}

/** The letter that goes along with what was promised; null where nobody is the one it goes to. */
export function promiseLetter(view: Pick<View, 'candidate'>, round: Round, application: Application): Draft | null {
  const { to } = promiseGoesTo(round, application)
  if (to?.email == null) return null
  const manner = mannerTo(view, round, application)
  const day = round.localDate ? dayInLetter(round.localDate, manner) : null
  return draftPromised({ candidateName: view.candidate.name, contact: to, day, manner })
}

export const promiseHint = 'Put it with the mail, then send.'
