import { deliverTouchpoint } from '../../functions/app/deliver-touchpoint.ts'
import { ingestMessage } from '../../functions/app/ingest-message.ts'
import { type MailEventNotice, recordMailEvent } from '../../functions/app/record-mail-event.ts'
import { sweep } from '../../functions/app/sweep.ts'
import type { TouchpointRef } from '../../functions/domain/touchpoint.ts'
import { earliest, type Instant, latest, plus } from '../../functions/domain/wall-time.ts'
import type { World } from '../../functions/ports.ts'
import { type MailFate, type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'
import { type Chance, chance } from './chance.ts'
import { faults, worldWithFault } from './crash-world.ts'
import { breaksAtEnd, breaksAtSend } from './invariants.ts'
import { type Script, type ScriptedMessage, writeScript } from './simulation-script.ts'

type Work =
  | { what: 'message'; message: ScriptedMessage }
  | { what: 'wake-up'; ref: TouchpointRef }
  | { what: 'mail-event'; notice: MailEventNotice }
type Job = Work & { at: Instant; tries: number }

interface Run {
  dice: Chance
  town: MemoryWorld
  jobs: Job[]
  faults: number
  breaks: string[]
  /** A message is being taken in right now: what is sent at the same instant may not know of it yet. */
  ingesting: number
  /** When the first event of a mail was recorded, by the mail's id. */
  eventsTaken: Map<string, Instant>
}

export interface Simulated {
  breaks: string[]
  mails: number
  faults: number
  script: Script
  town: MemoryWorld
}

/** SQS gives a message back after its visibility timeout, five times. */
const visibility = { minutes: 6 }
const mostTries = 5
const sweepEvery = { minutes: 5 }

/**
 * Six weeks of one candidate on a clock of its own: invites, moves and cancels come doubled, late and out of order; timers are lost, doubled
 * and delayed, events doubled, delayed and swapped; calls crash and time out; functions run side by side. Everything follows from the seed.
 */
export async function simulate(seed: number): Promise<Simulated> {
  const dice = chance(seed)
  const script = writeScript(dice)
  const town = await memoryWorld({ at: script.begin })
  town.read = (raw) => ({ outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) })
  town.mailFate = () => dice.pick<MailFate>({ deliver: 91, 'lose-answer': 3, 'lose-call': 3, vanish: 1, throttle: 2 })
  const jobs = script.messages.map((message): Job => ({ what: 'message', message, at: message.at, tries: 0 }))
  const run: Run = { dice, town, jobs, faults: 0, breaks: [], ingesting: 0, eventsTaken: new Map() }
  watchSends(run)
  await play(run, script.end)
  return {
    breaks: [...run.breaks, ...(await breaksAtEnd(town, run.eventsTaken))],
    mails: town.outbox.length,
    faults: run.faults,
    script,
    town,
  }
}

/** Every mail is held against the record at the moment it is handed over. */
function watchSends(run: Run): void {
  const { mailer } = run.town.world
  run.town.world.mailer = {
    async send(candidate, mail, tag) {
      const before = run.town.outbox.length
      const breaks = run.ingesting > 0 ? [] : await breaksAtSend(run.town, tag.key)
      const result = await mailer.send(candidate, mail, tag)
      if (run.town.outbox.length > before) run.breaks.push(...breaks.map((words) => `${run.town.clock.now()} ${words}`))
      return result
    },
  }
}

async function play(run: Run, end: Instant): Promise<void> {
  const { dice, town, jobs } = run
  let swept = town.clock.now()
  for (;;) {
    takeUp(run)
    const now = town.clock.now()
    const look = town.nextLook()
    const sweepAt = look === undefined ? end : latest(plus(look, { minutes: 2 }), plus(swept, sweepEvery))
    const next = latest(now, earliest(...jobs.map(({ at }) => at), sweepAt, end))
    if (next >= end) return
    town.moveTo(next)
    const due = jobs.filter(({ at }) => at <= next)
    // Two at a time now and then, in no particular order.
    const batch = due.sort(() => dice.next() - 0.5).slice(0, dice.percent(25) ? 2 : 1)
    for (const job of batch) jobs.splice(jobs.indexOf(job), 1)
    await Promise.all(batch.map((job) => attempt(run, job)))
    if (batch.length === 0 && sweepAt <= next) {
      swept = next
      await sweep(faulty(run)).catch(() => {})
    }
  }
}

/** New wake-ups and events, as AWS delivers them: at least once, nearly in time, or, of timers, not at all. */
function takeUp({ dice, town, jobs }: Run): void {
  const times = () => (dice.percent(10) ? 2 : 1)
  for (const { ref, at } of town.wakeUps.splice(0)) {
    if (dice.percent(8)) continue
    for (let left = times(); left > 0; left -= 1)
      jobs.push({ what: 'wake-up', ref, at: plus(at, { seconds: dice.between(0, 59) }), tries: 0 })
  }
  for (const notice of town.mailEvents.splice(0)) {
    // Most come within the quarter of an hour that a lost answer waits for them.
    const at = plus(town.clock.now(), { seconds: dice.percent(10) ? dice.between(10 * 60, 60 * 60) : dice.between(0, 8 * 60) })
    for (let left = times(); left > 0; left -= 1) jobs.push({ what: 'mail-event', notice, at, tries: 0 })
  }
}

/** The world for one run of a function; in some of a hundred a call of it goes wrong. */
function faulty({ dice, town }: Pick<Run, 'dice' | 'town'>): World {
  return dice.percent(8) ? worldWithFault(town.world, dice.between(0, 30), dice.one(faults)).world : town.world
}

async function attempt(run: Run, job: Job): Promise<void> {
  if (job.what === 'message') run.ingesting += 1
  try {
    await work(run, job, faulty(run))
  } catch {
    run.faults += 1
    if (job.tries + 1 < mostTries) run.jobs.push({ ...job, tries: job.tries + 1, at: plus(run.town.clock.now(), visibility) })
  } finally {
    if (job.what === 'message') run.ingesting -= 1
  }
}

async function work({ town, eventsTaken }: Run, job: Job, world: World): Promise<unknown> {
  if (job.what === 'wake-up') return deliverTouchpoint(world, job.ref)
  if (job.what === 'mail-event') {
    await recordMailEvent(world, job.notice)
    const { mailMessageId } = job.notice
    return eventsTaken.set(mailMessageId, eventsTaken.get(mailMessageId) ?? town.clock.now())
  }
  const { key, reading, origin } = job.message
  if (!town.objects.has(key)) await town.world.inbox.put(key, Buffer.from(JSON.stringify(reading)), 'application/json')
  return ingestMessage(world, { candidateId: 'alex', key, origin })
}
