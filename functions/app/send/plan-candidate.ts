import { finished } from '../../domain/archive/finished.ts'
import { loose } from '../../domain/archive/loose.ts'
import { plan } from '../../domain/plan/plan.ts'
import { reconcile } from '../../domain/plan/reconcile.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { latest, plus } from '../../domain/time/wall-time.ts'
import type { View } from '../../domain/view/view.ts'
import type { CandidateState, PlanTicket, World } from '../../ports.ts'
import { viewIn } from '../tell/read-view.ts'
import { owePushes } from '../ways-out/owe-pushes.ts'
import { readWhole } from './recall.ts'

export type PlanWorld = Pick<World, 'table' | 'timers' | 'clock' | 'office' | 'log'>

/** A planner that has not finished by then is taken as dead, and the sweep plans again. */
const planLease = { minutes: 2 } as const

/** More rounds than planners meet in practice; what is still open then is the sweep's. */
const mostRounds = 6

/**
 * Brings rows and timers in line with what the candidate's items say now. Safe to repeat, at the same time too: a planner whose ticket was
 * passed by a higher one plans again if it has written anything, since the other may have read before that.
 * `bookAll`: also books what should be booked already (the sweep, after a planner died).
 */
export async function planCandidate(
  world: PlanWorld,
  candidateId: string,
  { bookAll = false }: { bookAll?: boolean } = {},
): Promise<'planned' | 'overtaken' | 'left-to-the-sweep'> {
  const { table, clock, log } = world
  /** Passed by others, their leases still stand. */
  const tickets: PlanTicket[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const ticket = await table.takePlanTicket(candidateId, plus(clock.now(), planLease))
    const read = await readWhole(world, candidateId)
    const seen = viewIn(world, read)
    await owePushes(world, candidateId, read.touchpoints)
    const written = await writePlan(world, read, seen, { ticket: ticket.ticket, bookAll })
    const overtaken = (await table.currentPlanTicket(candidateId)) > ticket.ticket
    if (overtaken) tickets.push(ticket)
    else await table.finishPlan(ticket, read)
    if (overtaken && written > 0) continue
    for (const each of tickets) await table.dropPlanTicket(each)
    if (!overtaken && written === 0) await putAway(world, read, seen)
    return overtaken ? 'overtaken' : 'planned'
  }
  log.note('plan-left-to-the-sweep', { candidateId })
  return 'left-to-the-sweep'
}

/** Writes the rows that differ, then books their timers; tells how many rows it wrote. */
async function writePlan(
  { table, timers, clock }: PlanWorld,
  read: CandidateState,
  seen: View,
  { ticket, bookAll }: { ticket: number; bookAll: boolean },
): Promise<number> {
  const now = clock.now()
  const { add, move, skip, keep, timers: wakeUps } = reconcile(plan(seen, read.touchpoints, now), read.touchpoints, now, ticket)
  const changed = [...add, ...move, ...skip]
  const saved: Touchpoint[] = []
  for (const row of changed) if ((await table.writePlanned(row)) === 'saved') saved.push(row)

  // A row under a ticket that was never finished may have lost its timer with the planner that wrote it.
  const unfinished = new Set(read.touchpoints.filter((row) => bookAll || row.ticket > read.plannedTicket).map((row) => row.key))
  const named = new Set(wakeUps.map((wakeUp) => wakeUp.ref.key))
  const toBook = [...saved.filter((row) => named.has(row.key) || unfinished.has(row.key)), ...keep.filter((row) => unfinished.has(row.key))]
  for (const row of toBook) if (row.state === 'planned') await timers.book(row, latest(row.due, now))
  return saved.length
}

/** A plan that had nothing to write is the time to put away what no plan will need: nothing of it can fall due any more. */
async function putAway({ table, clock }: PlanWorld, read: CandidateState, seen: View): Promise<void> {
  const now = clock.now()
  for (const one of [...finished(read, seen, now), ...loose(read, seen, now)]) await table.archive(read.candidate.id, one)
}
