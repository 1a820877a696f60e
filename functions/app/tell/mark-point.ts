import type { Point } from '../../domain/record/note.ts'
import { identityOfRound } from '../../domain/view/find-round.ts'
import type { Round } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

/** Keeps that what this round left open has been answered since, or is open after all. Safe to repeat. */
export const markPoint = (world: PlanWorld, candidateId: string, round: Round, about: Point, done: 'answered' | 'open'): Promise<void> =>
  keepNotes(world, candidateId, [{ identity: identityOfRound(round), slot: about, value: { kind: 'point', about, done } }])
