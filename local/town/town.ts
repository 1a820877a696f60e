import { invite } from '../../functions/app/join/invite.ts'
import { readView } from '../../functions/app/tell/read-view.ts'
import { clock } from '../../functions/aws/parts/clock.ts'
import { secrets } from '../../functions/aws/parts/secrets.ts'
import { table } from '../../functions/aws/parts/table.ts'
import { timers } from '../../functions/aws/parts/timers.ts'
import { type FunctionName, inboxFolder } from '../../functions/contract.ts'
import type { Invitee } from '../../functions/domain/access/candidate.ts'
import { messageIdOf } from '../../functions/domain/record/identity.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, plusDuration } from '../../functions/domain/time/wall-time.ts'
import { start } from '../../functions/start.ts'
import type { Decided, ShownMail, ShownMessage } from '../control/control-answers.ts'
import { type ShownInterview, shownInterviews, shownMessages, shownOutbox } from '../control/shown.ts'
import { type Doubles, openDoubles } from '../doubles/open.ts'
import { openStore, type Store } from '../doubles/store.ts'
import type { OpenTable } from '../doubles/table.ts'
import { mailArrives } from '../mail-arrives.ts'
import { candidateId, names } from '../names.ts'
import type { ReceivedBySmtp } from '../smtp-door.ts'
import { type MovableClock, movableClock } from './clock.ts'
import type { Winding } from './driver.ts'
import { type Standing, type StandingOptions, stand } from './standing.ts'

export interface TownOptions extends StandingOptions {
  /** Where everything is kept; without it, in memory. */
  folder?: string
  /** Where the clock of a new town starts; an old one continues its own. */
  startAt?: Instant
  /** Instead of the double of DynamoDB. */
  openTable?: OpenTable
}

/** The message is safe, but nobody could decide it yet: a fault of ours, not of the message. */
export class UndecidedError extends Error {}

/**
 * A whole roundtwo on one machine: the doubles, the functions and one candidate. One at a time per process, since functions read their
 * environment.
 */
export interface Town extends Pick<Standing, 'doubles' | 'pump' | 'driver' | 'table'> {
  clock: {
    now(): Instant
    windTo(to: Instant): Promise<void>
    windBy(duration: string): Promise<void>
    /** What is being wound just now. */
    winding(): Winding | undefined
  }
  /** Drops a message in, as the candidate would on the page, and does all that is then due. */
  post(raw: string | Uint8Array, contentType: string): Promise<Decided>
  /** A mail at the mail door. Returns once it is stored; the rest follows. */
  receiveMail(mail: ReceivedBySmtp): void
  /** Asks people to join; their mails go at once. */
  invite(people: Invitee[]): Promise<('invited' | 'known')[]>
  /** Calls one function as its trigger would, then does all that is due. */
  call(name: FunctionName, event: unknown): Promise<unknown>
  settle(): Promise<void>
  outbox(): Promise<ShownMail[]>
  messages(): Promise<ShownMessage[]>
  interviews(): Promise<ShownInterview[]>
  /** In order of due time. */
  touchpoints(): Promise<Touchpoint[]>
  /** A cold start on what is stored: from disk, or from memory as it stands. Doubles, pump, driver and table are new ones then. */
  restart(): Promise<void>
  close(): Promise<void>
}

export async function startTown(options: TownOptions = {}): Promise<Town> {
  const open = opener(options)
  let now = await stand(...(await open.raise()), options)
  const messages = async () => shownMessages(await now.table.listMessages(candidateId), now.doubles.buckets.arrivals(names.bucket))
  const lookAt = () => readView({ table: now.table, clock: now.clock }, candidateId)
  return {
    clock: {
      now: () => now.clock.now(),
      windTo: (to) => now.driver.windTo(to),
      windBy: (duration) => now.driver.windTo(plusDuration(now.clock.now(), duration)),
      winding: () => now.driver.winding(),
    },
    post: (raw, contentType) => post(now, Buffer.from(raw), contentType),
    receiveMail: (mail) => mailArrives(now.doubles, now.clock, mail),
    async invite(people) {
      const outcomes: ('invited' | 'known')[] = []
      for (const person of people) {
        // Outside of here, who receives mail need not be known to the mail service.
        now.doubles.mail.verify(person.mail)
        outcomes.push(await inviteHere(person))
      }
      await now.driver.settle()
      return outcomes
    },
    async call(name, event) {
      const answer = await now.pump.invoke(name, event)
      await now.driver.settle()
      return answer
    },
    settle: () => now.driver.settle(),
    outbox: async () => shownOutbox(now.doubles.mail.outbox(), (await lookAt()).state.touchpoints),
    messages,
    interviews: async () => shownInterviews((await lookAt()).view, await messages()),
    touchpoints: async () => (await lookAt()).state.touchpoints.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    async restart() {
      await now.leave()
      await open.lower()
      now = await stand(...(await open.raise()), options)
    },
    async close() {
      await now.leave()
      await now.doubles.close()
    },
    get doubles() {
      return now.doubles
    },
    get pump() {
      return now.pump
    },
    get driver() {
      return now.driver
    },
    get table() {
      return now.table
    },
  }
}

const inviteHere = start([table, timers, clock, secrets], (world) => (person: Invitee) => invite(world, person))

/** On disk a restart opens everything anew; in memory the doubles are what is stored, so they stay. */
function opener(options: TownOptions) {
  let standing: [Doubles, MovableClock] | undefined
  return {
    async raise(): Promise<[Doubles, MovableClock]> {
      if (standing) return standing
      const store = openStore(options.folder)
      const clock = clockFor(store, options)
      standing = [await openDoubles({ store, clock, folder: options.folder, openTable: options.openTable }), clock]
      return standing
    },
    async lower(): Promise<void> {
      if (options.folder === undefined) return
      await standing?.[0].close()
      standing = undefined
    },
  }
}

/** Where a world without a past begins, when nobody says otherwise: a Monday morning in New York. */
const beginning = '2026-11-23T15:00:00Z'

function clockFor(store: Store, { startAt, ticking }: TownOptions): MovableClock {
  const saved = store.map<number>('clock')
  const ticks = ticking ? () => Date.now() : () => 0
  const atFirst = startAt ? Date.parse(startAt) - ticks() : ticking ? 0 : Date.parse(beginning)
  if (saved.get('offset') === undefined) saved.set('offset', atFirst)
  return movableClock({ ticks, offset: saved.get('offset') ?? atFirst, save: (offset) => saved.set('offset', offset) })
}

async function post({ doubles, driver, table }: Standing, raw: Buffer, contentType: string): Promise<Decided> {
  const id = messageIdOf(raw)
  doubles.buckets.put(names.bucket, `${inboxFolder.page}${candidateId}/${id}`, raw, { contentType })
  await driver.settle()
  let message = await table.findMessage(candidateId, id)
  // The queue would bring it again in some minutes; whoever dropped it in waits for the answer.
  for (let again = 0; again < 5 && message?.decision === undefined && message?.givenUp !== undefined; again += 1) {
    doubles.queues.release('inbox')
    await driver.settle()
    message = await table.findMessage(candidateId, id)
  }
  if (!message?.decision)
    throw new UndecidedError(
      'The message is stored, but reading it failed; it will be tried again. The reason is printed where roundtwo runs.',
    )
  return { id, decision: message.decision, reason: message.reason ?? '' }
}
