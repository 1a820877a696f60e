import type { Edit } from '../../domain/record/edit.ts'
import type { Said } from '../../domain/record/note.ts'
import { editSaid } from '../../domain/view/notes/edit-said.ts'
import type { Application, Interview } from '../../domain/view/view.ts'
import type { CandidateState } from '../../ports.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

/**
 * Keeps what the candidate changed in an interview beside what they changed before. Safe to repeat, and from two tabs at once: each field
 * is a note of its own. Company and role are those of the application, so they go to all its interviews: changed in one alone, it would
 * become an application of its own.
 */
export async function editRound(
  world: PlanWorld,
  candidateId: string,
  application: Application,
  interview: Interview,
  edit: Edit,
): Promise<void> {
  const all = application.rounds.flatMap((round) => round.interviews)
  const said = editSaid(edit).flatMap(({ slot, value }): Said[] =>
    (shared.has(slot) ? all : [interview]).map(({ identity }) => ({ identity, slot, value })),
  )
  await keepNotes(world, candidateId, said)
}

const shared: ReadonlySet<string> = new Set(['company', 'role'])

/** Says that two identities are one meeting. */
export const joinInterviews = (world: PlanWorld, candidateId: string, one: Interview, other: Interview): Promise<void> =>
  keepNotes(world, candidateId, [{ identity: one.identity, slot: other.identity, value: { kind: 'same-as', identity: other.identity } }])

/** Says that the identities taken for one meeting are different ones, each from each. */
export async function partInterviews(world: PlanWorld, candidateId: string, interview: Interview): Promise<void> {
  const said: Said[] = interview.identities.flatMap((identity, index) =>
    interview.identities
      .slice(index + 1)
      .map((other) => ({ identity, slot: other, value: { kind: 'not-same' as const, identity: other } })),
  )
  await keepNotes(world, candidateId, said)
}

/** Answers "no" to every message this interview was read from. */
export async function dismissInterview(world: PlanWorld, state: CandidateState, interview: Interview): Promise<void> {
  const messages = state.interviews
    .filter(({ identity }) => interview.identities.includes(identity))
    .flatMap(({ identity, contributions }) => contributions.map(({ messageId }) => ({ identity, messageId })))
  const said: Said[] = messages.map(({ identity, messageId }) => ({
    identity,
    slot: messageId,
    value: { kind: 'answer', messageId, answer: 'no' },
  }))
  await keepNotes(world, state.candidate.id, said)
}
