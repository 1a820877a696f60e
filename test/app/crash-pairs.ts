import { deliverTouchpoint } from '../../functions/app/send/deliver-touchpoint.ts'
import { planCandidate } from '../../functions/app/send/plan-candidate.ts'
import { recordMailEvent } from '../../functions/app/send/record-mail-event.ts'
import { sweep } from '../../functions/app/send/sweep.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { earliest, type Instant, latest, plus } from '../../functions/domain/time/wall-time.ts'
import type { World } from '../../functions/ports.ts'
import { anInterview } from '../builders.ts'
import { type MailFate, type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'
import { windTo } from '../fakes/run-town.ts'
import { type Fault, worldWithFault } from './crash-world.ts'

/**
 * Two faults in a row on the way of one mail: the first at any call of its delivery (claim, read, render, move to sending, send, settle,
 * plan), the second at any call that any function makes afterwards: redeliveries, sweeps, events, the second try.
 */
export interface Trouble {
  at: number
  fault: Fault
}

export interface PairRun {
  town: MemoryWorld
  /** Calls of the delivery, and of everything after it. */
  calls: { first: string[]; after: string[] }
}

type Job = { at: Instant; run: (world: World) => Promise<unknown> }

/** SQS gives a message back after its visibility timeout. */
const visibility = { minutes: 6 }
const sweepEvery = { minutes: 5 }
/** The wait for an event, twice, and room for sweeps. */
const watched = { minutes: 90 }

export const rowOf = async ({ world }: MemoryWorld, kind: TouchpointKind): Promise<Touchpoint> => {
  const row = (await world.table.readCandidate('alex')).touchpoints.find((one) => one.kind === kind)
  if (!row) throw new Error(`no ${kind} planned`)
  return row
}

/** The mail is due this minute and its wake-up is in hand; nothing else is under way. */
export async function dueTown(kind: TouchpointKind, fate: MailFate): Promise<MemoryWorld> {
  const town = await memoryWorld()
  await town.world.table.saveInterview(anInterview())
  await planCandidate(town.world, 'alex')
  const { due, key } = await rowOf(town, kind)
  await windTo(town, plus(due, { minutes: -10 }))
  town.wakeUps = town.wakeUps.filter((one) => one.ref.key !== key)
  town.moveTo(due)
  town.outbox.length = 0
  town.mailFate = () => fate
  return town
}

export async function runWithPair(before: MemoryWorld, row: Touchpoint, first: Trouble, second: Trouble | undefined): Promise<PairRun> {
  const town = before.twin()
  const end = plus(town.clock.now(), watched)
  const after: string[] = []
  const jobs: Job[] = []
  /** One run of a function; the second fault is counted over all of them. What fails is given back. */
  const run = async (job: Job['run'], counted: ReturnType<typeof worldWithFault>) => {
    const failed = await job(counted.world).then(
      () => false,
      () => true,
    )
    if (failed) jobs.push({ at: plus(town.clock.now(), visibility), run: job })
    return counted.calls
  }
  const later = async (job: Job['run']) => {
    const at = second === undefined ? -1 : second.at - after.length
    after.push(...(await run(job, worldWithFault(town.world, at, second?.fault ?? 'crash-before'))))
  }

  const delivery: Job['run'] = (world) => deliverTouchpoint(world, row)
  const calls = await run(delivery, worldWithFault(town.world, first.at, first.fault))
  let swept = town.clock.now()
  for (;;) {
    for (const notice of town.mailEvents.splice(0))
      jobs.push({ at: plus(town.clock.now(), { minutes: 1 }), run: (world) => recordMailEvent(world, notice) })
    for (const { ref, at } of town.wakeUps.filter((one) => one.at < end)) jobs.push({ at, run: (world) => deliverTouchpoint(world, ref) })
    town.wakeUps = town.wakeUps.filter((one) => one.at >= end)
    const sweepAt = plus(swept, sweepEvery)
    const next = latest(town.clock.now(), earliest(...jobs.map(({ at }) => at), sweepAt))
    if (next >= end) return { town, calls: { first: calls, after } }
    town.moveTo(next)
    const due = jobs.filter(({ at }) => at <= next)
    for (const job of due) jobs.splice(jobs.indexOf(job), 1)
    for (const job of due) await later(job.run)
    if (sweepAt <= next) {
      swept = next
      // The next sweep is its own repeat.
      const given = jobs.length
      await later(sweep)
      jobs.length = Math.min(jobs.length, given)
    }
  }
}
