import { finished } from '../../domain/archive/finished.ts'
import { loose } from '../../domain/archive/loose.ts'
import { plan } from '../../domain/plan/plan.ts'
import { reconcile } from '../../domain/plan/reconcile.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { type Instant, latest, plus } from '../../domain/time/wall-time.ts'
import type { View } from '../../domain/view/view.ts'
import { pushKinds } from '../../domain/ways-out/way-out.ts'
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
    const written = await writePlan(world, read, seen, { ticket: ticket.ticket, bookAll: bookAll || round > 0 })
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

/** Whether a plan made from what was read would change nothing: nothing to write, nothing to tell, nothing to put away. */
export function isPlanned({ clock, office }: Pick<World, 'clock' | 'office'>, read: CandidateState): boolean {
  const now = clock.now()
  const seen = viewIn({ office }, read)
  const { add, move, skip } = reconcile(plan(seen, read.touchpoints, now), read.touchpoints, now, read.planTicket)
  const told = (read.waysOut ?? []).filter(({ kind }) => pushKinds.some((one) => one === kind))
  return [told, add, move, skip, finished(read, seen, now), loose(read, seen, now)].every(({ length }) => length === 0)
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
  await takeBack(timers, read.touchpoints, saved, now)
  return saved.length
}

/**
 * Wake-ups that no longer fit would do nothing, and cost a run each. A planner that brought a row back to its old minute in the meantime has passed this
 * one, which then plans again and books everything.
 */
async function takeBack(timers: World['timers'], before: readonly Touchpoint[], saved: readonly Touchpoint[], now: Instant): Promise<void> {
  const rows = new Map(before.map((row) => [row.key, row]))
  for (const row of saved) {
    const was = rows.get(row.key)
    if (was?.state === 'planned' && was.due > now && (row.state !== 'planned' || row.due !== was.due)) await timers.cancel(row, was.due)
  }
}

/** A plan that had nothing to write is the time to put away what no plan will need: nothing of it can fall due any more. */
async function putAway({ table, clock }: PlanWorld, read: CandidateState, seen: View): Promise<void> {
  const now = clock.now()
  for (const one of [...finished(read, seen, now), ...loose(read, seen, now)]) await table.archive(read.candidate.id, one)
}
