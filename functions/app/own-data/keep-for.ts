import { lastDate } from '../../domain/archive/last-date.ts'
import { type Erasure, erasedWith, oldId } from '../../domain/own-data/erasure.ts'
import { plus, plusDuration } from '../../domain/time/wall-time.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { readView } from '../tell/read-view.ts'
import { eraseRounds } from './erase.ts'

/** Keeps the setting, and has old applications looked for from now on. `null`: until the candidate deletes them. Safe to repeat. */
export async function keepFor(world: Pick<PlanWorld, 'table' | 'clock'>, candidateId: string, months: number | null): Promise<void> {
  const { table, clock } = world
  const candidate = await table.findCandidate(candidateId)
  if (candidate === undefined) return
  await table.putCandidate({ ...candidate, keepMonths: months ?? undefined })
  if (months === null) return table.finishErasure(candidateId, oldId)
  const now = clock.now()
  await table.putErasure({ candidateId, id: oldId, scope: 'old', orderedAt: now, due: now, objects: [], timers: [] })
}

/** Deletes the applications about which nothing has been dated for as long as the candidate wants them kept, and looks again in a day. */
export async function eraseOld(world: PlanWorld, erasure: Erasure): Promise<void> {
  const { table, clock } = world
  const { candidateId } = erasure
  const candidate = await table.findCandidate(candidateId)
  if (candidate?.keepMonths === undefined) return table.finishErasure(candidateId, oldId)
  const now = clock.now()
  await table.putErasure({ ...erasure, due: plus(now, { days: 1 }) })
  const until = plusDuration(now, `-P${candidate.keepMonths}M`)
  const { state, view } = await readView(world, candidateId)
  for (const application of view.applications)
    if (lastDate(erasedWith(state, view, application, application.rounds)) < until)
      await eraseRounds(world, candidateId, application, application.rounds)
}
