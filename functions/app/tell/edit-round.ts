import type { Note, NoteValue } from '../../domain/record/note.ts'
import type { Application, Interview } from '../../domain/view/view.ts'
import type { CandidateState } from '../../ports.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes, type Said } from './keep-notes.ts'

export type Edit = Omit<Extract<NoteValue, { kind: 'edit' }>, 'kind'>

/**
 * Keeps what the candidate changed in an interview beside what they changed before. Safe to repeat. Company and role are those of the
 * application, so they go to all its interviews: changed in one alone, it would become an application of its own.
 */
export async function editRound(
  world: PlanWorld,
  state: CandidateState,
  application: Application,
  interview: Interview,
  edit: Edit,
): Promise<void> {
  const { company, role, ...own } = edit
  const shared: Edit = { ...(company === undefined ? {} : { company }), ...(role === undefined ? {} : { role }) }
  const interviews = Object.keys(shared).length > 0 ? application.rounds.flatMap((round) => round.interviews) : [interview]
  const said = interviews.map(({ identity }): Said => {
    const before = state.notes.filter(isEdit).find((note) => note.identity === identity)
    return { identity, value: { ...before?.value, ...shared, ...(identity === interview.identity ? own : {}), kind: 'edit' } }
  })
  await keepNotes(world, state.candidate.id, said)
}

const isEdit = (note: Note): note is Note & { value: Extract<NoteValue, { kind: 'edit' }> } => note.value.kind === 'edit'

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
