import type { LetterLanguage, LetterRoute } from '../../domain/drafts/manner.ts'
import type { NoteValue } from '../../domain/record/note.ts'
import { identityOfRound } from '../../domain/view/find-round.ts'
import type { Round } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

export type Thanked = Extract<NoteValue, { kind: 'thanked' }>['done']

/** Closes one person of a round, or opens them again. Unknown people are refused: a note about nobody would stay for ever. */
export async function markThanked(
  world: PlanWorld,
  candidateId: string,
  round: Round,
  person: string,
  done: Thanked,
): Promise<'marked' | 'unknown-person'> {
  if (!round.interviewers.some(({ key }) => key === person)) return 'unknown-person'
  await keepNotes(world, candidateId, [{ identity: identityOfRound(round), slot: person, value: { kind: 'thanked', person, done } }])
  return 'marked'
}

/** Keeps a person's note as the candidate has changed it; an empty one gives the first draft back. */
export async function keepDraft(
  world: PlanWorld,
  candidateId: string,
  round: Round,
  person: string,
  body: string,
): Promise<'kept' | 'unknown-person'> {
  if (!round.interviewers.some(({ key }) => key === person)) return 'unknown-person'
  await keepNotes(world, candidateId, [{ identity: identityOfRound(round), slot: person, value: { kind: 'draft', person, body } }])
  return 'kept'
}

/** Keeps how a person's note goes, or in what language it is written; null gives back what we would do. */
export async function keepLetter(
  world: PlanWorld,
  candidateId: string,
  round: Round,
  person: string,
  said: { language: LetterLanguage | null } | { route: LetterRoute | null },
): Promise<'kept' | 'unknown-person'> {
  if (!round.interviewers.some(({ key }) => key === person)) return 'unknown-person'
  const slot = `${person} ${'language' in said ? 'language' : 'route'}`
  await keepNotes(world, candidateId, [{ identity: identityOfRound(round), slot, value: { kind: 'letter', person, ...said } }])
  return 'kept'
}
