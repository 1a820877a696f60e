import { createHash } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { look } from '../functions/app/look.ts'
import { dynamoTable } from '../functions/aws/table.ts'
import { type FunctionName, inboxFolder } from '../functions/contract.ts'
import type { Touchpoint } from '../functions/domain/touchpoint.ts'
import { type Instant, plusDuration } from '../functions/domain/wall-time.ts'
import type { Table } from '../functions/ports.ts'
import { overrideWorld } from '../functions/start.ts'
import { type MovableClock, movableClock } from './clock.ts'
import { type Doubles, openDoubles } from './doubles/open.ts'
import { openStore, type Store } from './doubles/store.ts'
import { region } from './doubles/wire.ts'
import { type Driver, openDriver } from './driver.ts'
import { mailArrives } from './mail-arrives.ts'
import { candidateId, names } from './names.ts'
import { environmentOf, provision } from './provision.ts'
import { type Handler, type Pump, startPump } from './pump.ts'
import { recurring } from './recurring.ts'
import { type CandidateWishes, settleCandidate } from './settlement.ts'
import { type ShownInterview, type ShownMail, type ShownMessage, shownInterviews, shownMessage, shownOutbox } from './shown.ts'
import type { ReceivedBySmtp } from './smtp-door.ts'

export interface TownOptions {
  /** Where everything is kept; without it, in memory. */
  folder?: string
  /** Where the clock of a new town starts; an old one continues its own. */
  startAt?: Instant
  /** Time passes by itself. In tests it does not: the clock is wound. */
  ticking?: boolean
  candidate?: CandidateWishes
  publicUrl?: string
  /** Instead of the function's own handler. */
  handlers?: Partial<Record<FunctionName, Handler>>
  onFailure?: Pump['onFailure']
}

export interface Decided {
  id: string
  decision: string
  reason: string
}

/** A whole roundtwo on one machine: the doubles, the functions, and one candidate. One at a time per process, since functions read their environment. */
export interface Town {
  clock: { now(): Instant; windTo(to: Instant): Promise<void>; windBy(duration: string): Promise<void> }
  /** Drops a message in, as the candidate would on the page, and does all that is then due. */
  post(raw: string | Uint8Array, contentType: string): Promise<Decided>
  /** The same through the mail door; gives the message id. */
  receiveMail(mail: ReceivedBySmtp): void
  /** Calls one function as its trigger would, then does all that is due. */
  call(name: FunctionName, event: unknown): Promise<unknown>
  settle(): Promise<void>
  outbox(): Promise<ShownMail[]>
  messages(): Promise<ShownMessage[]>
  interviews(): Promise<ShownInterview[]>
  touchpoints(): Promise<Touchpoint[]>
  /** A cold start on what is stored: from disk, or from memory as it stands. */
  restart(): Promise<void>
  close(): Promise<void>
  /** The parts, for faults and for a look inside. They change with a restart. */
  readonly doubles: Doubles
  readonly pump: Pump
  readonly driver: Driver
  readonly table: Table
}

interface Standing {
  doubles: Doubles
  pump: Pump
  driver: Driver
  table: Table
  clock: MovableClock
  leave(): void
}

/** Where a world without a past begins, when nobody says otherwise: a Monday morning in New York. */
const beginning = '2026-11-23T15:00:00Z'

export async function startTown(options: TownOptions = {}): Promise<Town> {
  let memory: Store | undefined
  let kept: { doubles: Doubles; clock: MovableClock } | undefined

  const raise = async (): Promise<Standing> => {
    memory ??= options.folder === undefined ? openStore() : undefined
    const store = memory ?? openStore(options.folder)
    const clock = kept?.clock ?? clockFor(store, options)
    const doubles = kept?.doubles ?? (await openDoubles({ store, clock, folder: options.folder }))
    if (memory) kept = { doubles, clock }
    return settle(doubles, clock, options)
  }

  let now = await raise()
  const hold = async () => {
    await now.driver.stop()
    now.leave()
  }
  const state = () => look({ table: now.table, clock: now.clock }, candidateId)
  return {
    clock: {
      now: () => now.clock.now(),
      windTo: (to) => now.driver.windTo(to),
      windBy: (duration) => now.driver.windTo(plusDuration(now.clock.now(), duration)),
    },
    post: (raw, contentType) => post(now, Buffer.from(raw), contentType),
    receiveMail: (mail) => mailArrives(now.doubles, now.clock, mail),
    async call(name, event) {
      const answer = await now.pump.invoke(name, event)
      await now.driver.settle()
      return answer
    },
    settle: () => now.driver.settle(),
    outbox: async () => shownOutbox(now.doubles.mail.outbox(), (await state()).state.touchpoints),
    messages: async () => (await now.table.listMessages(candidateId)).map(shownMessage),
    interviews: async () => shownInterviews((await state()).view),
    touchpoints: async () => (await state()).state.touchpoints.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)),
    async restart() {
      await hold()
      if (!kept) await now.doubles.close()
      now = await raise()
    },
    async close() {
      await hold()
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

function clockFor(store: Store, { startAt, ticking }: TownOptions): MovableClock {
  const saved = store.map<number>('clock')
  const ticks = ticking ? () => Date.now() : () => 0
  const atFirst = startAt ? Date.parse(startAt) - ticks() : ticking ? 0 : Date.parse(beginning)
  if (saved.get('offset') === undefined) saved.set('offset', atFirst)
  return movableClock({ ticks, offset: saved.get('offset') ?? atFirst, save: (offset) => saved.set('offset', offset) })
}

async function settle(doubles: Doubles, clock: MovableClock, options: TownOptions): Promise<Standing> {
  await provision(doubles, options.candidate?.mail ?? 'alex.morgan@example.com')
  const client = new DynamoDBClient({
    region,
    endpoint: doubles.url('dynamodb'),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const table = dynamoTable({
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    name: names.table,
    clock,
  })
  const candidate = await settleCandidate(table, doubles.store, options.candidate ?? {})
  doubles.mail.verify(candidate.mail)
  const leave = enter(environmentOf(doubles, options.publicUrl ?? 'http://127.0.0.1:3000'))
  overrideWorld({ clock })

  const handlers = async (name: FunctionName): Promise<Handler> =>
    options.handlers?.[name] ?? (await import(`../functions/handlers/${name}.ts`)).handler
  const pump = startPump({ clock, queues: doubles.queues, timers: doubles.timers, handlers })
  const onTrouble = (error: unknown) => pump.onFailure('on-sweep', error)
  if (options.onFailure) pump.onFailure = options.onFailure
  const ticks = recurring({ store: doubles.store, table: doubles.table, tableName: names.table, clock, pump })
  const driver = openDriver({ clock, pump, ticks, table: doubles.table, tableName: names.table, onTrouble })
  doubles.queues.onArrival = driver.wake
  if (options.ticking) driver.start()
  return {
    doubles,
    pump,
    driver,
    table,
    clock,
    leave() {
      client.destroy()
      overrideWorld({})
      leave()
    },
  }
}

/** The functions read the process's environment; it is put back when the town closes. */
function enter(variables: Record<string, string>): () => void {
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]))
  Object.assign(process.env, variables)
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

async function post({ doubles, driver, table }: Standing, raw: Buffer, contentType: string): Promise<Decided> {
  const id = createHash('sha256').update(raw).digest('hex').slice(0, 32)
  doubles.buckets.put(names.bucket, `${inboxFolder.page}${candidateId}/${id}`, raw, { contentType })
  await driver.settle()
  const message = await table.findMessage(candidateId, id)
  if (!message?.decision)
    throw new Error('The message is stored, but reading it failed; it will be tried again. The reason was printed where roundtwo runs.')
  return { id, decision: message.decision, reason: message.reason ?? '' }
}
