import { table as names } from '../../contract.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { givenUpOn, released, unknown } from '../../domain/sending/touchpoint-moves.ts'
import { type Instant, minutesBetween, plus } from '../../domain/time/wall-time.ts'
import { Fault } from '../../fault.ts'
import type { Facts } from '../../notices.ts'
import type { DueRow, World } from '../../ports.ts'
import { followTerm } from '../office/follow-term.ts'
import { carryOutErasure, type ErasureWorld } from '../own-data/carry-out-erasure.ts'
import { type PlanWorld, planCandidate } from './plan-candidate.ts'

type SweepWorld = ErasureWorld & Pick<World, 'pushes'>

export interface Healed {
  dueButUnsent: number
  expiredClaims: number
  lostAnswers: number
  waitsOver: number
  plannedAgain: number
}

/** The handlers are still at it: a timer fires within its minute, and a mail takes a moment. */
const grace = { minutes: 2 } as const

/** The function has two minutes; what is left over is for the next sweep. */
const longestSweep = { minutes: 1.5 } as const

/** Heals what a crash, a lost timer or a lost answer left behind. Safe to repeat: every step is what the handler would have done. */
export async function sweep(world: SweepWorld): Promise<Healed> {
  const { table, clock, log } = world
  const until = plus(clock.now(), { minutes: -grace.minutes })
  const healed: Healed = { dueButUnsent: 0, expiredClaims: 0, lostAnswers: 0, waitsOver: 0, plannedAgain: 0 }
  const faults: unknown[] = []
  const began = clock.now()
  await followTerm(world).catch((cause: unknown) => void faults.push(cause))
  let left = 0
  // One candidate's fault must not keep the others waiting; it is thrown when everybody has had their turn.
  for (const rows of await readDue(table, until, faults)) {
    if (minutesBetween(began, clock.now()) > longestSweep.minutes) left += 1
    else await healCandidate(world, rows, healed, faults)
  }
  log.note('swept', { ...healed, faults: faults.length, candidatesLeft: left })
  if (faults.length > 0) throw new AggregateError(faults, 'The sweep could not heal every candidate')
  return healed
}

/** What is due, by candidate; those with little to heal come first, so that nobody waits behind a candidate with hundreds of stuck rows. */
async function readDue(table: PlanWorld['table'], until: Instant, faults: unknown[]): Promise<DueRow[][]> {
  const rows: DueRow[] = []
  for (let shard = 0; shard < names.dueShards; shard += 1)
    await table.listDue(shard, until).then(
      (due) => rows.push(...due),
      (fault: unknown) => faults.push(fault),
    )
  return [...byCandidate(rows).values()].sort((a, b) => a.length - b.length)
}

/** A row that cannot be healed leaves the candidate's others to be healed, and the plan to be made. */
async function healCandidate(world: SweepWorld, rows: DueRow[], healed: Healed, faults: unknown[]): Promise<void> {
  const attempt = (work: Promise<void>, facts: Facts) =>
    work.catch((cause: unknown) => void faults.push(new Fault('Something of a candidate could not be healed', facts, { cause })))
  for (const row of rows) if (row.what === 'erasure') await attempt(carryOutErasure(world, row.erasure), { candidateId: candidateOf(row) })
  const candidateId = rows.map(candidateOf)[0]
  if (candidateId === undefined || (rows.some(isLeaving) && (await world.table.findCandidate(candidateId)) === undefined)) return
  for (const row of rows) {
    if (row.what === 'touchpoint') {
      const { candidateId, key: touchpoint } = row.touchpoint
      await attempt(healTouchpoint(world, row.touchpoint, healed), { candidateId, touchpoint })
    }
    if (row.what === 'push') await attempt(world.pushes.wake(row.push), { candidateId: row.push.candidateId, touchpoint: row.push.key })
    // Half in the archive and half out of it: whole again, before anything is planned.
    if (row.what === 'archive') await attempt(world.table.recall(row.candidateId, row.archiveId), { candidateId: row.candidateId })
  }
  await attempt(planAgain(world, rows, healed), { candidateId })
}

async function planAgain(world: PlanWorld, rows: DueRow[], healed: Healed): Promise<void> {
  const { table } = world
  const leftBehind = rows.flatMap((row) => (row.what === 'plan' ? [{ candidateId: row.candidateId, ticket: row.ticket }] : []))
  const candidateId = rows.map(candidateOf)[0]
  if (candidateId === undefined || !rows.some(({ what }) => what === 'plan' || what === 'unplanned' || what === 'archive')) return
  await planCandidate(world, candidateId, { bookAll: leftBehind.length > 0 })
  for (const ticket of leftBehind) await table.dropPlanTicket(ticket)
  healed.plannedAgain += 1
}

/** By the state the row was left in. A move that is lost was made by somebody else. */
async function healTouchpoint({ table, timers, clock }: PlanWorld, row: Touchpoint, healed: Healed): Promise<void> {
  if (row.state === 'planned') {
    healed.dueButUnsent += 1
    return timers.book(row, clock.now())
  }
  if (row.state === 'claimed') {
    healed.expiredClaims += 1
    if ((await table.moveTouchpoint(row, released(row))) === 'saved') await timers.book(row, clock.now())
  } else if (row.state === 'sending') {
    // Whether it went is for the mail service's event to say.
    healed.lostAnswers += 1
    await table.moveTouchpoint(row, unknown(row))
  } else if (row.state === 'unknown' && row.reason === undefined) {
    healed.waitsOver += 1
    const next = givenUpOn(row)
    if ((await table.moveTouchpoint(row, next)) === 'saved' && next.state === 'planned') await timers.book(row, clock.now())
  }
}

const candidateOf = (row: DueRow): string =>
  row.what === 'touchpoint'
    ? row.touchpoint.candidateId
    : row.what === 'erasure'
      ? row.erasure.candidateId
      : row.what === 'push'
        ? row.push.candidateId
        : row.candidateId

const isLeaving = (row: DueRow): boolean => row.what === 'erasure' && row.erasure.scope === 'everything'

function byCandidate(rows: DueRow[]): Map<string, DueRow[]> {
  const groups = new Map<string, DueRow[]>()
  for (const row of rows) {
    const group = groups.get(candidateOf(row))
    if (group) group.push(row)
    else groups.set(candidateOf(row), [row])
  }
  return groups
}
