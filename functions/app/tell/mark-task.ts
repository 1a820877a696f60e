import { identityOfRound } from '../../domain/view/find-round.ts'
import type { Round } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

/** Keeps that the work is handed in, or that it is not after all: its reminders stop, or come again. Safe to repeat. */
export const markTask = (world: PlanWorld, candidateId: string, round: Round, done: 'handed-in' | 'open'): Promise<void> =>
  keepNotes(world, candidateId, [{ identity: identityOfRound(round), value: { kind: 'task', done } }])
