import type { Application } from '../domain/view.ts'
import { identityOfRound } from './find-round.ts'
import { keepNotes } from './keep-notes.ts'
import type { PlanWorld } from './plan-candidate.ts'
import type { Outcome } from './record-debrief.ts'

/** Keeps how an application went, or that the company has answered; the nudges stop. Kept with its latest round. */
export async function recordOutcome(
  world: PlanWorld,
  candidateId: string,
  application: Application,
  outcome: Outcome | 'heard-back',
): Promise<void> {
  const round = application.rounds.findLast(({ start }) => start !== null && start <= world.clock.now()) ?? application.rounds.at(-1)
  if (round === undefined) return
  const value = outcome === 'heard-back' ? { kind: 'heard-back' as const } : { kind: 'outcome' as const, outcome }
  await keepNotes(world, candidateId, [{ identity: identityOfRound(round), value }])
}
