import type { Draft } from '../../functions/domain/drafts/draft.ts'
import type { FollowUpFor } from '../../functions/domain/drafts/follow-up.ts'
import { mailtoOf } from '../../functions/domain/drafts/mailto.ts'
import { happenedIn } from '../../functions/domain/happened.ts'
import type { Recruiter } from '../../functions/domain/reading.ts'
import type { Application, Round } from '../../functions/domain/view.ts'
import { dateWords } from '../when.ts'
import type { Block } from './content.ts'
import type { Scene } from './scene.ts'

interface Beside {
  hint?: string
  page?: string
}

/** A draft as a mail shows it, with a link that opens it in the candidate's own mail program where an address is known. */
export const draftBlock = (draft: Draft, person: string, beside: Beside = {}): Block => {
  const mailto = mailtoOf(draft)
  return {
    kind: 'draft',
    draft: {
      person,
      to: mailto ? draft.to : null,
      subject: draft.subject,
      body: draft.body,
      mailto: mailto?.href ?? null,
      bodyLeftOut: mailto?.bodyLeftOut ?? false,
      ...beside,
    },
  }
}

/** Whom to write to about the interview itself: the recruiter, else whoever of those to be met has an address. */
export const contactOf = (round: Round, application: Application): Recruiter | null => {
  const recruiters = [application.recruiter, round.recruiter].filter((one) => one !== null)
  const reached = [...recruiters, ...round.interviewers].find(({ email }) => email !== null)
  return reached ? { name: reached.name, email: reached.email } : (recruiters[0] ?? null)
}

/** `Wednesday, 2 December`: a year in a note of three sentences would sound like a form. */
export const dayWithoutYear = (date: string): string => dateWords(date).replace(/ \d{4}$/, '')

export const followUpFor = (scene: Scene, round: Round | null, application: Application): FollowUpFor => ({
  candidateName: scene.view.candidate.name,
  company: application.company,
  role: application.role,
  recruiter: application.recruiter ?? round?.recruiter ?? null,
  roundDay: round?.localDate ? dayWithoutYear(round.localDate) : null,
  happened: round ? happenedIn(round) : 'yes',
  saidBy: application.decisionBy ? dayWithoutYear(application.decisionBy.date) : null,
})

export const noRecruiter = 'I know no address of a recruiter. Send it to the person who invited you.'
