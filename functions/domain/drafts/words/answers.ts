import type { FollowUpOn, Letter } from './words.ts'

/** What follows an employer's answer, in one language. Each says one thing, and nothing that the record does not know; days are in its language. */
export interface AnswerWords {
  /** `until`: a week past the day they gave; null where they gave none. */
  timeToDecide: (on: FollowUpOn, until: string | null) => Letter
  /** What to talk about before answering is the candidate’s to fill in. */
  terms: (on: FollowUpOn) => Letter
  /** What is accepted is what they have put in writing: its date is the candidate’s to fill in. */
  accept: (on: FollowUpOn) => Letter
  decline: (on: FollowUpOn) => Letter
  /** To a company that is still deciding; it does not say who made the offer. `nextOn`: their next interview, where it comes too late for an answer. */
  tellOther: (on: FollowUpOn, answerBy: string | null, nextOn: string | null) => Letter
  feedback: (on: FollowUpOn) => Letter
  /** `since`: the day they said it was on hold. */
  checkIn: (on: FollowUpOn, since: string) => Letter
  timeOfNext: (on: FollowUpOn) => Letter
}
