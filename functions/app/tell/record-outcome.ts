import type { Outcome } from '../../domain/record/note.ts'
import { identityOfRound } from '../../domain/view/find-round.ts'
import type { Application } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

/** Of an offer: by when they ask for an answer. On hold: when they mean to go on. */
export interface OutcomeDue {
  dueOn?: string
  dueAt?: string
}

/** Keeps how an application went, or that the company has answered; the nudges stop. Kept with its latest round. */
export async function recordOutcome(
  world: PlanWorld,
  candidateId: string,
  application: Application,
  outcome: Outcome | 'heard-back',
  due: OutcomeDue = {},
): Promise<void> {
  const round = application.rounds.findLast(({ start }) => start !== null && start <= world.clock.now()) ?? application.rounds.at(-1)
  if (round === undefined) return
  const value = outcome === 'heard-back' ? { kind: 'heard-back' as const } : { kind: 'outcome' as const, outcome, ...due }
  await keepNotes(world, candidateId, [{ identity: identityOfRound(round), value }])
}
