import { type InviteSays, saysNothing } from '../packet/invite-says.ts'
import type { Draft } from './draft.ts'
import { draft, type FollowUpFor, job, jobOfTalk } from './follow-up.ts'
import { listOf } from './words/en/letters.ts'

export type Unclear = 'format' | 'brief' | 'deadline'

const parts = {
  // Whoever has said what it is about is not asked what it is.
  format: ({ topic }: InviteSays) => !topic && 'what kind of round it will be',
  topic: ({ topic }: InviteSays) => !topic && 'what it will be about',
  people: ({ people }: InviteSays) => !people && 'who takes part',
  place: ({ place }: InviteSays) => !place && 'where to come, or which link or number we’ll use',
  length: ({ length }: InviteSays) => !length && 'how long it should be',
  readers: ({ people }: InviteSays) => !people && 'for whom it is meant',
  content: ({ content }: InviteSays) => !content && 'what you would most like to see in it',
} as const

const asked: Record<Exclude<Unclear, 'deadline'>, readonly (keyof typeof parts)[]> = {
  format: ['format', 'topic', 'people', 'place'],
  brief: ['length', 'readers', 'content'],
}

/** What is still to be asked; a brief may leave nothing. */
export const openIn = (unclear: keyof typeof asked, says: InviteSays): string[] =>
  asked[unclear].map((part) => parts[part](says)).filter((words) => words !== false)

/** The format is not stated, or the brief can be read in more than one way: ask instead of guessing, and only what nobody has said. */
export function draftScopeQuestion(about: FollowUpFor, unclear: Unclear, says: InviteSays = saysNothing): Draft {
  // Whoever is asked need not be in the interview, and a task may come without one.
  const opening =
    about.roundDay && about.happened !== 'due' && about.happened !== 'handed-in'
      ? `I’m looking forward to the interview on ${about.roundDay}${jobOfTalk(about)}.`
      : unclear === 'format'
        ? `I’m looking forward to the interview${jobOfTalk(about)}.`
        : `Thank you for the task for ${job(about)}.`
  const subject = unclear === 'format' ? 'A question about the round' : 'A question about the task'
  return draft(about, subject, [opening, questionOf(unclear, says)])
}

function questionOf(unclear: Unclear, says: InviteSays): string {
  if (unclear === 'deadline') return `By when would you like to have it${says.form ? '' : ', and in what form'}?`
  const open = listOf(openIn(unclear, says))
  if (open === '') return 'Is there anything I should prepare?'
  return unclear === 'format' ? `Could you tell me ${open}? I’d like to prepare the right things.` : `May I ask about the task: ${open}?`
}
