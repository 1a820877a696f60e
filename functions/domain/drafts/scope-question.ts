import { type InviteSays, saysNothing } from '../packet/invite-says.ts'
import type { Draft } from './draft.ts'
import { draft, type FollowUpFor, job, jobOfTalk } from './follow-up.ts'
import { listOf } from './words/en/letters.ts'

export type Unclear = 'format' | 'brief' | 'deadline'

const parts = {
  // What it will be about says what kind it is as well.
  place: ({ place }: InviteSays) => !place && 'where do we meet (an address, a link or a number)',
  topic: ({ topic }: InviteSays) => !topic && 'what will we focus on',
  people: ({ people }: InviteSays) => !people && 'who will I meet',
  length: ({ length }: InviteSays) => !length && 'how long it should be',
  readers: ({ people }: InviteSays) => !people && 'for whom it is meant',
  content: ({ content }: InviteSays) => !content && 'what you would most like to see in it',
} as const

const asked: Record<Exclude<Unclear, 'deadline'>, readonly (keyof typeof parts)[]> = {
  format: ['place', 'topic', 'people'],
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
  const subject = unclear === 'format' ? askingWords(openIn('format', says).length) : 'A question about the task'
  return draft(about, subject, [opening, questionOf(unclear, says)])
}

const askingWords = (count: number): string =>
  ['A quick question', 'Two quick questions', 'Three quick questions'][Math.max(count, 1) - 1] ?? 'Some quick questions'

/** Whole questions are parted by commas. */
const questionsIn = (open: readonly string[]): string =>
  open.length < 2 ? open.join('') : `${open.slice(0, -1).join(', ')}, and ${open.at(-1)}`

function questionOf(unclear: Unclear, says: InviteSays): string {
  if (unclear === 'deadline') return `By when would you like to have it${says.form ? '' : ', and in what form'}?`
  const open = openIn(unclear, says)
  if (open.length === 0) return 'Is there anything I should prepare?'
  return unclear === 'format' ? `${askingWords(open.length)}: ${questionsIn(open)}?` : `May I ask about the task: ${listOf(open)}?`
}
