import type { Debrief, NoteValue, Outcome } from '../../domain/record/note.ts'
import { identityOfRound } from '../../domain/view/find-round.ts'
import type { Round } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

/** Keeps what the candidate tells about a round. Safe to repeat: a later debrief of the same round takes the place of this one. */
export async function recordDebrief(
  world: PlanWorld,
  candidateId: string,
  round: Round,
  debrief: Debrief,
  outcome: Outcome | null,
): Promise<void> {
  const identity = identityOfRound(round)
  const values: NoteValue[] = [{ kind: 'debrief', ...debrief }, ...(outcome === null ? [] : [{ kind: 'outcome' as const, outcome }])]
  await keepNotes(
    world,
    candidateId,
    values.map((value) => ({ identity, value })),
  )
}
