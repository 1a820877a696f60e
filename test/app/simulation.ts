import { pollFeeds } from '../../functions/app/receive/feeds/poll-feeds.ts'
import { findOrigin } from '../../functions/app/receive/find-origin.ts'
import { ingestMessage } from '../../functions/app/receive/ingest-message.ts'
import { deliverTouchpoint } from '../../functions/app/send/deliver-touchpoint.ts'
import { type MailEventNotice, recordMailEvent } from '../../functions/app/send/record-mail-event.ts'
import { sweep } from '../../functions/app/send/sweep.ts'
import { inboxFolder, table as names } from '../../functions/contract.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import type { ReadOutcome } from '../../functions/domain/read/reading.ts'
import type { TouchpointRef } from '../../functions/domain/sending/touchpoint.ts'
import { earliest, type Instant, latest, plus } from '../../functions/domain/time/wall-time.ts'
import type { World } from '../../functions/ports.ts'
import { type MemoryWorld, memoryWorld } from '../fakes/memory-world.ts'
import { type Chance, chance } from './chance.ts'
import { breaksAtEnd } from './invariants.ts'
import { breaksAtSend, type Moment } from './send-invariants.ts'
import { type Act, perform, reactionTo } from './simulation-acts.ts'
import { answerOf, openFeed } from './simulation-feed.ts'
import { type Script, type ScriptedMessage, writeScript } from './simulation-script.ts'
import { fateOfMail, troubledWorld } from './simulation-trouble.ts'

type Work =
  | { what: 'message'; message: ScriptedMessage }
  | { what: 'feed-entry'; key: string }
  | { what: 'feed-tick' }
  | { what: 'act'; act: Act }
  | { what: 'wake-up'; ref: TouchpointRef }
  | { what: 'mail-event'; notice: MailEventNotice }
type Job = Work & { at: Instant; tries: number }

interface Run {
  dice: Chance
  script: Script
  town: MemoryWorld
  jobs: Job[]
  faults: number
  breaks: string[]
  moment: Moment
  /** Feed entries that have been announced. */
  announced: Set<string>
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

/** SQS gives a message back after its visibility timeout. What it gives up on is redriven by hand, here at the same pace. */
const visibility = { minutes: 6 }
const sweepEvery = { minutes: 5 }

/**
 * Six weeks of two candidates on a clock of its own: invites, moves, cancels and replacements come doubled, late and out of order; a
 * calendar is polled; the candidates answer, edit and tell how it went; timers are lost, doubled and delayed, events doubled, delayed and
 * swapped; calls crash, time out and are turned away; clocks differ; functions run side by side. Everything follows from the seed.
 */
export async function simulate(seed: number): Promise<Simulated> {
  const dice = chance(seed)
  const script = writeScript(dice)
  const run = await begin(dice, script)
  watchSends(run)
  await play(run, script.end)
  return {
    breaks: [...new Set([...run.breaks, ...(await breaksAtEnd(run.town, script, run.eventsTaken))])],
    mails: run.town.outbox.length,
    faults: run.faults,
    script,
    town: run.town,
  }
}

/** One seed after the other; what broke is told with its seed. */
export async function simulateAll(seeds: readonly number[]): Promise<{ broken: string[]; mails: number; faults: number }> {
  const sum = { broken: [] as string[], mails: 0, faults: 0 }
  for (const seed of seeds) {
    const { breaks, mails, faults } = await simulate(seed)
    sum.broken.push(...breaks.map((words) => `seed ${seed}: ${words}`))
    sum.mails += mails
    sum.faults += faults
  }
  return sum
}

async function begin(dice: Chance, script: Script): Promise<Run> {
  const town = await memoryWorld({ at: script.begin })
  for (const candidate of script.candidates) await town.world.table.putCandidate(candidate)
  for (const feed of script.feeds) await openFeed(town, feed)
  // What scripted messages say is given; the entries of the calendar are real ones, and really read.
  const readEntry = readingOnce()
  town.world.reader = {
    read: async (raw, carrier, reader) =>
      carrier === 'json' ? { outcome: 'read', reading: JSON.parse(Buffer.from(raw).toString()) } : readEntry(raw, carrier, reader),
  }
  town.fetch = () => {
    const feed = script.feeds[0]
    return feed ? answerOf(feed, town.clock.now()) : { outcome: 'failed', words: 'There is no such calendar.' }
  }
  town.mailFate = () => fateOfMail(dice, town.clock.now(), script.storms)
  const looks = script.feeds.flatMap((feed) => feed.looks)
  const jobs = [
    ...script.messages.map((message): Job => ({ what: 'message', message, at: message.at, tries: 0 })),
    ...looks.map((at): Job => ({ what: 'feed-tick', at, tries: 0 })),
  ]
  const moment: Moment = { before: town.store.items(), changedAt: script.begin, troubles: [] }
  return { dice, script, town, jobs, faults: 0, breaks: [], moment, announced: new Set(), eventsTaken: new Map() }
}

/** The same entry comes doubled and again after crashes, and reading it is the dearest thing here. */
function readingOnce(): typeof readMessage {
  const readings = new Map<string, ReadOutcome>()
  return async (raw, carrier, reader) => {
    const question = JSON.stringify([Buffer.from(raw).toString('latin1'), carrier, reader])
    const known = readings.get(question) ?? (await readMessage(raw, carrier, reader))
    readings.set(question, known)
    return known
  }
}

/** Every mail is held against the record at the moment it is handed over, and the candidate may react to it. */
function watchSends(run: Run): void {
  const { town, dice, moment } = run
  const { mailer } = town.world
  town.world.mailer = {
    async send(candidate, mail, tag) {
      const already = town.outbox.length
      const breaks = await breaksAtSend(town, moment, candidate.id, tag.key)
      const result = await mailer.send(candidate, mail, tag)
      const isOut = town.outbox.length > already
      if (result.outcome !== 'accepted') moment.troubles.push(town.clock.now())
      if (!isOut) return result
      const now = town.clock.now()
      run.breaks.push(...breaks.map((words) => `${now} ${candidate.id} ${words}`))
      const reaction = reactionTo(dice, { candidateId: candidate.id, key: tag.key, kind: tag.kind })
      if (reaction) run.jobs.push({ what: 'act', act: reaction.act, at: plus(now, reaction.after), tries: 0 })
      return result
    },
  }
}

async function play(run: Run, end: Instant): Promise<void> {
  const { dice, town, jobs, moment } = run
  let swept = town.clock.now()
  for (;;) {
    takeUp(run)
    const now = town.clock.now()
    const look = nextSweep(town)
    const sweepAt = look === undefined ? end : latest(plus(look, { minutes: 2 }), plus(swept, sweepEvery))
    const next = latest(now, earliest(...jobs.map(({ at }) => at), sweepAt, end))
    if (next >= end) return
    town.moveTo(next)
    const due = jobs.filter(({ at }) => at <= next)
    // Two at a time now and then, in no particular order.
    const batch = due.sort(() => dice.next() - 0.5).slice(0, dice.percent(25) ? 2 : 1)
    for (const job of batch) jobs.splice(jobs.indexOf(job), 1)
    moment.before = town.store.items()
    await Promise.all(batch.map((job) => attempt(run, job)))
    if (batch.length === 0 && sweepAt <= next) {
      swept = next
      await sweep(troubled(run)).catch(() => moment.troubles.push(next))
    }
  }
}

const troubled = ({ dice, town, script }: Run): World => troubledWorld(dice, town, script.storms)

/** What the sweep would find something to do for. Feeds have a tick of their own. */
function nextSweep({ store }: MemoryWorld): Instant | undefined {
  let first: Instant | undefined
  for (const item of store.items()) {
    const at = item[names.dueAt]
    if (typeof at !== 'string' || (String(item[names.sortKey]).startsWith('FEED#') && item.unplanned !== true)) continue
    if (first === undefined || at < first) first = at
  }
  return first
}

/** New wake-ups, events and stored entries, as AWS delivers them: at least once, nearly in time, or, of Scheduler's timers, not at all. */
function takeUp({ dice, town, jobs, announced }: Run): void {
  const times = () => (dice.percent(10) ? 2 : 1)
  for (const { ref, at } of town.wakeUps.splice(0)) {
    // What is near goes through the queue, which loses nothing.
    if (at >= plus(town.clock.now(), { seconds: 90 }) && dice.percent(8)) continue
    for (let left = times(); left > 0; left -= 1)
      jobs.push({ what: 'wake-up', ref, at: plus(at, { seconds: dice.between(0, 59) }), tries: 0 })
  }
  for (const notice of town.mailEvents.splice(0)) {
    // Most come within the quarter of an hour that a lost answer waits for them.
    const at = plus(town.clock.now(), { seconds: dice.percent(10) ? dice.between(10 * 60, 60 * 60) : dice.between(0, 8 * 60) })
    for (let left = times(); left > 0; left -= 1) jobs.push({ what: 'mail-event', notice, at, tries: 0 })
  }
  for (const key of town.objects.keys()) {
    if (announced.has(key) || !key.startsWith(inboxFolder.feed)) continue
    announced.add(key)
    const at = plus(town.clock.now(), { seconds: dice.between(0, 40) })
    for (let left = times(); left > 0; left -= 1) jobs.push({ what: 'feed-entry', key, at, tries: 0 })
  }
}

async function attempt(run: Run, job: Job): Promise<void> {
  const { town, moment } = run
  try {
    if (job.what === 'message' && job.message.twice) await Promise.all([work(run, job, troubled(run)), work(run, job, troubled(run))])
    else await work(run, job, troubled(run))
  } catch {
    run.faults += 1
    moment.troubles.push(town.clock.now())
    run.jobs.push({ ...job, tries: job.tries + 1, at: plus(town.clock.now(), visibility) })
  }
  if (job.what !== 'wake-up' && job.what !== 'mail-event') moment.changedAt = town.clock.now()
}

async function work({ town, eventsTaken }: Run, job: Job, world: World): Promise<unknown> {
  switch (job.what) {
    case 'wake-up':
      return deliverTouchpoint(world, job.ref)
    case 'mail-event': {
      await recordMailEvent(world, job.notice)
      const { mailMessageId } = job.notice
      return eventsTaken.set(mailMessageId, eventsTaken.get(mailMessageId) ?? town.clock.now())
    }
    case 'feed-tick':
      return pollFeeds(world)
    case 'feed-entry': {
      const arrived = findOrigin(job.key)
      return arrived && ingestMessage(world, arrived)
    }
    case 'act':
      return perform(world, job.act, job.at)
    default: {
      const { candidateId, key, reading, origin } = job.message
      if (!town.objects.has(key)) await town.world.inbox.put(key, Buffer.from(JSON.stringify(reading)), 'application/json')
      return ingestMessage(world, { candidateId, key, origin })
    }
  }
}
