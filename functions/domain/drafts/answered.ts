import type { Draft } from './draft.ts'
import { type FollowUpFor, letterOf } from './follow-up.ts'

/** Notes for what follows an employer's answer, in the language of whoever reads them. */

/** `until`: a week past the day they gave; null where they gave none. */
export const draftAskForTimeToDecide = (about: FollowUpFor, until: string | null): Draft =>
  letterOf(about, ({ answers }, on) => answers.timeToDecide(on, until))

export const draftAskAboutTerms = (about: FollowUpFor): Draft => letterOf(about, ({ answers }, on) => answers.terms(on))

export const draftAccept = (about: FollowUpFor): Draft => letterOf(about, ({ answers }, on) => answers.accept(on))

export const draftDecline = (about: FollowUpFor): Draft => letterOf(about, ({ answers }, on) => answers.decline(on))

/** To a company that is still deciding; it does not say who made the offer. */
export const draftTellOther = (about: FollowUpFor, answerBy: string | null, nextOn: string | null): Draft =>
  letterOf(about, ({ answers }, on) => answers.tellOther(on, answerBy, nextOn))

export const draftAskForFeedback = (about: FollowUpFor): Draft => letterOf(about, ({ answers }, on) => answers.feedback(on))

/** `since`: the day they said it was on hold. */
export const draftCheckIn = (about: FollowUpFor, since: string): Draft => letterOf(about, ({ answers }, on) => answers.checkIn(on, since))

export const draftAskForTime = (about: FollowUpFor): Draft => letterOf(about, ({ answers }, on) => answers.timeOfNext(on))
