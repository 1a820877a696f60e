import type { Instant } from '../../domain/time/wall-time.ts'
import { identityOfRound } from '../../domain/view/find-round.ts'
import type { Round } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

/** Keeps that this mail is to come later, or once more. Safe to repeat: said again before it went, the later word counts. */
export const putOff = (
  world: PlanWorld,
  candidateId: string,
  { round, key, until }: { round: Round; key: string; until: Instant },
): Promise<void> => keepNotes(world, candidateId, [{ identity: identityOfRound(round), slot: key, value: { kind: 'snooze', key, until } }])
