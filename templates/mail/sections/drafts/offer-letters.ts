import {
  draftAccept,
  draftAskAboutTerms,
  draftAskForTimeToDecide,
  draftDecline,
  draftTellOther,
} from '../../../../functions/domain/drafts/answered.ts'
import type { Draft } from '../../../../functions/domain/drafts/draft.ts'
import type { FollowUpFor } from '../../../../functions/domain/drafts/follow-up.ts'
import { type LocalDate, plusDays } from '../../../../functions/domain/time/wall-time.ts'
import { type Running, runningBeside } from '../../../../functions/domain/view/running.ts'
import type { Application, View } from '../../../../functions/domain/view/view.ts'
import { dayInLetter, followUpFor, mannerOfDraft, mannerTo } from './draft-block.ts'

/** The letters that follow an offer, the same in its mails and on its page. They speak of the job, and of no round. */

const aboutJob = (view: Pick<View, 'candidate'>, application: Application): FollowUpFor => {
  const round = application.rounds.at(-1) ?? null
  return followUpFor({ view }, round, application, mannerTo(view, round, application))
}

const dueOf = ({ answered }: Application): LocalDate | null => (answered?.kind === 'offer' ? answered.dueOn : null)

export interface OfferLetter {
  purpose: string
  draft: Draft
  hint?: string
}

const inWriting = 'Only once you have it in writing. Put in the date of their letter.'

/** More time, terms, yes and no. */
export function offerLetters(
  view: Pick<View, 'candidate'>,
  application: Application,
): Record<'time' | 'terms' | 'accept' | 'decline', OfferLetter> {
  const about = aboutJob(view, application)
  const dueOn = dueOf(application)
  const until = dueOn && dayInLetter(plusDays(dueOn, 7), mannerOfDraft(about))
  return {
    time: { purpose: until ? 'To ask for time' : 'To ask by when', draft: draftAskForTimeToDecide(about, until) },
    terms: {
      purpose: 'To ask about terms',
      draft: draftAskAboutTerms(about),
      hint: 'Have it in writing already? Leave out the last question.',
    },
    accept: { purpose: 'To accept', draft: draftAccept(about), hint: inWriting },
    decline: { purpose: 'To decline', draft: draftDecline(about) },
  }
}

/** A round there after the day the answer is due: that one can still be moved. */
export const daysTooLate = ({ next }: Running, dueOn: LocalDate | null): LocalDate | null => {
  const day = next.kind === 'round' ? next.round.localDate : null
  return day !== null && dueOn !== null && day > dueOn ? day : null
}

/** To somebody who is still deciding. */
export function letterToOther(view: Pick<View, 'candidate'>, offered: Application, other: Running): Draft {
  const about = aboutJob(view, other.application)
  const inWords = (day: LocalDate | null) => day && dayInLetter(day, mannerOfDraft(about))
  const dueOn = dueOf(offered)
  return draftTellOther(about, inWords(dueOn), inWords(daysTooLate(other, dueOn)))
}

/** Beyond so many the page would be all letters. */
const mostOthers = 4

/** All of them, for the page of an offer; none where there is no offer to answer. */
export function lettersOf(view: View, application: Application, now: string): OfferLetter[] {
  if (application.answered?.kind !== 'offer') return []
  const { time, terms, accept, decline } = offerLetters(view, application)
  const others = runningBeside(view, application.id, now).slice(0, mostOthers)
  return [
    time,
    terms,
    ...others.map((other) => ({
      purpose: `To tell ${other.application.company ?? other.application.domain ?? 'the other company'}`,
      draft: letterToOther(view, application, other),
    })),
    accept,
    decline,
  ]
}
