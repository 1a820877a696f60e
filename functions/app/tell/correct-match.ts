import type { NoteValue } from '../../domain/record/note.ts'
import { identityOfApplication } from '../../domain/view/find-round.ts'
import type { Application } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

type Said = Extract<NoteValue, { kind: 'match' }>['said']

/** Keeps what the candidate says of one line of a match. Safe to repeat: the later word on a line counts. */
export async function correctMatch(
  world: PlanWorld,
  candidateId: string,
  application: Application,
  requirement: string,
  said: Said,
): Promise<void> {
  const identity = identityOfApplication(application)
  if (identity !== undefined)
    await keepNotes(world, candidateId, [{ identity, slot: requirement, value: { kind: 'match', requirement, said } }])
}
