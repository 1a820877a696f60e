import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dynamoTable } from '../../functions/aws/table.ts'
import type { FunctionName } from '../../functions/contract.ts'
import type { Office } from '../../functions/domain/office/office.ts'
import type { Log, Table, World } from '../../functions/ports.ts'
import { overrideWorld } from '../../functions/start.ts'
import type { Doubles } from '../doubles/open.ts'
import { region } from '../doubles/wire.ts'
import { names } from '../names.ts'
import type { MovableClock } from './clock.ts'
import { type Driver, openDriver } from './driver.ts'
import { environmentOf, provision } from './provision.ts'
import { type Handler, type Pump, startPump } from './pump.ts'
import { recallInterrupted } from './recall-interrupted.ts'
import { recurring } from './recurring.ts'
import { type CandidateWishes, settleCandidate } from './settlement.ts'
import { type Told, teller } from './teller.ts'
import { bundledReaders } from './worker-bundles.ts'

export interface StandingOptions {
  /** Time passes by itself. In tests it does not: the clock is wound. */
  ticking?: boolean
  candidate?: CandidateWishes
  publicUrl?: string
  /** Whose it is, where it is to be as an office's. */
  office?: Office | undefined
  /** Instead of the function's own handler. */
  handlers?: Partial<Record<FunctionName, Handler>>
  /** Instead of a part of the real world: a reader without a worker, a fault around a port. The clock is the town's own. */
  world?: Partial<Omit<World, 'clock'>>
  /** What a person who watches wants to know. */
  tell?: (told: Told) => void
  /** What the functions log: ids and kinds. */
  onNote?: Log['note']
}

/** One life of a town, from a cold start until it is left. */
export interface Standing {
  doubles: Doubles
  clock: MovableClock
  table: Table
  pump: Pump
  driver: Driver
  leave(): Promise<void>
}

/** The functions on the doubles: what the stacks would have made is made, and what happens next is up to the driver. */
export async function stand(doubles: Doubles, clock: MovableClock, options: StandingOptions): Promise<Standing> {
  await provision(doubles)
  doubles.queues.release()
  const restoreEnvironment = enterEnvironment(environmentOf(doubles, options.publicUrl ?? 'http://127.0.0.1:3000', options.office))
  const client = new DynamoDBClient({
    region,
    endpoint: doubles.url('dynamodb'),
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
  const direct = doubles.table.direct?.(options.world?.log)
  const table = direct ?? dynamoTable({ client: documents, name: names.table, clock })
  const candidate = await settleCandidate(table, options.candidate ?? {})
  doubles.mail.verify(candidate.mail)
  // Nobody knows beforehand who enrols: an office's mails may go to any address, as the service stack has it.
  doubles.mail.sandbox = options.office === undefined
  await recallInterrupted(table, candidate.id, doubles.mail.outbox())

  const { log, watch, onSent, onFailure } = teller({ table, clock, ...options })
  overrideWorld({
    ...(direct && { table: direct }),
    log,
    reader: bundledReaders,
    splitter: bundledReaders,
    material: bundledReaders.material,
    ...options.world,
    clock,
  })
  doubles.mail.onSent = onSent

  const handlers = async (name: FunctionName): Promise<Handler> =>
    watch(name, options.handlers?.[name] ?? (await import(`../../functions/handlers/${name}.ts`)).handler)
  const pump = startPump({ clock, queues: doubles.queues, timers: doubles.timers, handlers })
  pump.onFailure = onFailure
  const ticks = recurring({ store: doubles.store, table: doubles.table, tableName: names.table, clock, pump })
  const driver = openDriver({
    clock,
    pump,
    ticks,
    table: doubles.table,
    tableName: names.table,
    onTrouble: (error) => onFailure('on-sweep', error),
  })
  doubles.queues.onArrival = driver.wake
  if (options.ticking) driver.start()
  return {
    doubles,
    clock,
    table,
    pump,
    driver,
    async leave() {
      await driver.stop()
      client.destroy()
      overrideWorld({})
      restoreEnvironment()
    },
  }
}

/** The functions read the process's environment; it is put back when the town is left. */
function enterEnvironment(variables: Record<string, string | undefined>): () => void {
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]))
  setEnvironment(variables)
  return () => setEnvironment(before)
}

function setEnvironment(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
