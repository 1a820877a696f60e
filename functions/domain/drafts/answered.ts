import type { Draft } from './draft.ts'
import { draft, type FollowUpFor, job } from './follow-up.ts'

/** Notes for what follows an employer's answer. Each says one thing, and nothing that the record does not know. */

/** `until`: a week past the day they gave; null where they gave none. */
export const draftAskForTimeToDecide = (about: FollowUpFor, until: string | null): Draft =>
  draft(about, 'Your offer', [
    `Thank you very much for offering me ${job(about)}. I am glad about it, and want to give it the thought it deserves.`,
    until
      ? `Would it be possible to have a little longer, until ${until}? I will let you know as soon as I can.`
      : 'By when do you need my answer?',
  ])

export const draftAccept = (about: FollowUpFor): Draft =>
  draft(about, 'Yes to your offer', [
    `Thank you for offering me ${job(about)}. I am delighted to accept.`,
    'What do you need from me now, and by when?',
  ])

export const draftDecline = (about: FollowUpFor): Draft =>
  draft(about, 'Your offer', [
    `Thank you very much for offering me ${job(about)}, and for all the time you gave me. After careful thought I have decided not to accept.`,
    'It was not an easy decision. I wish you and the team well, and hope that our paths cross again.',
  ])

/** To a company that is still deciding; it does not say who made the offer. */
export const draftTellOther = (about: FollowUpFor, answerBy: string | null): Draft =>
  draft(about, 'A question of timing', [
    `I have received an offer elsewhere${answerBy ? ` and am asked to answer by ${answerBy}` : ''}. I am still very interested in ${job(about)}, so I wanted you to know.`,
    `Would it be possible to hear where things stand${answerBy ? ' before then' : ''}?`,
  ])

export const draftAskForFeedback = (about: FollowUpFor): Draft =>
  draft(about, 'Thank you, and one question', [
    `Thank you for letting me know about ${job(about)}, and for the time you and the others gave me.`,
    'If you have a minute, I would be grateful for a sentence or two on what would have made the difference. And should something fitting come up later, I would be glad to hear from you.',
  ])

/** `since`: the day they said it was on hold. */
export const draftCheckIn = (about: FollowUpFor, since: string): Draft =>
  draft(about, 'Is there any news?', [
    `On ${since} you wrote that the process for ${job(about)} was on hold. I am still interested, and wanted to ask whether anything has moved.`,
    'If it will take longer, a rough idea of when to ask again would help me.',
  ])

export const draftAskForTime = (about: FollowUpFor): Draft =>
  draft(about, 'The next round', [
    `Thank you for inviting me to a further round for ${job(about)}. I am glad to go on.`,
    'Which day and hour would suit you? I can also send you a few times of mine, if that helps.',
  ])
