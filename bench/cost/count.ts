import * as z from 'zod'
import { type FunctionName, functionNames, table } from '../../functions/contract.ts'
import { mailEventsGather } from '../../infra/parts/mail-events.ts'
import type { Town } from '../../local/town/town.ts'
import { indexUnits, standing } from './index-units.ts'

/** What a function has used, by what is paid for; the queue it reads and the timers that wake it are its own too. */
export interface Used {
  runs: number
  /** Of these, the ones that may find no warm function: none ran a moment before. */
  mayBeCold: number
  /** Answers it waited for. */
  calls: number
  dynamodbRead: number
  dynamodbWrite: number
  /** Write units of the due index. */
  dynamodbIndex: number
  scheduler: number
  sqs: number
  sns: number
  s3Put: number
  s3Get: number
  httpApi: number
  secretCall: number
  /** Bytes of our own lines. */
  logged: number
  mailOut: number
}
export type UsedBy = Record<FunctionName, Used>

export const nothing = (): Used => ({
  runs: 0,
  mayBeCold: 0,
  calls: 0,
  dynamodbRead: 0,
  dynamodbWrite: 0,
  dynamodbIndex: 0,
  scheduler: 0,
  sqs: 0,
  sns: 0,
  s3Put: 0,
  s3Get: 0,
  httpApi: 0,
  secretCall: 0,
  logged: 0,
  mailOut: 0,
})

const sqsRecords = z.object({ Records: z.array(z.unknown()) })

/** As it stands in a message within a message. */
const isMailEvent = (body: string): boolean => body.includes('\\"eventType\\":')

const reads = new Set(['GetItem', 'Query'])
const readers = {
  inbox: 'on-message-stored',
  due: 'on-touchpoint-due',
  'mail-events': 'on-mail-event',
  pushes: 'on-push-due',
} as const satisfies Record<string, FunctionName>
type QueueName = keyof typeof readers
const fromQueue: ReadonlySet<FunctionName> = new Set(Object.values(readers))

/** A function that has run just now is warm, and knows the secret still. */
const warmForMinutes = 4

/** What a call of the table is about, as the ledger names it. */
const keyOf = ({ Key, Item: item, ExpressionAttributeValues: values = {} }: Record<string, Record<string, unknown>>): string =>
  JSON.stringify((Key ?? item)?.[table.sortKey] ?? Object.values(values).slice(0, 3))

/** Counts every call that a town's functions make, in the units the table itself reckons, and every run of a function. */
export function countIn(
  town: Town,
  onRun: (name: FunctionName, isWarm: boolean) => void,
  tell: (line: string) => void = () => {},
): { used: UsedBy } {
  const used = Object.fromEntries(functionNames.map((name) => [name, nothing()])) as UsedBy
  const lastRun = new Map<FunctionName, number>()
  /** Whatever is asked before the first run is asked by what takes an invite in. */
  let running: FunctionName = 'on-page-request'
  const { endpoint, queues } = town.doubles
  const { around } = endpoint
  endpoint.around = async (service, request, double) => {
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? request.method
    const own = used[running]
    own.calls += 1
    const about = service === 'dynamodb' ? keyOf(JSON.parse(String(request.body))) : request.path
    // What is paid for is that one fires; one taken back does not.
    if (service === 'scheduler') used['on-touchpoint-due'].scheduler += request.method === 'POST' ? 1 : -1
    if (service === 'ses') own.mailOut += 1
    if (service === 'secrets') own.secretCall += 1
    if (service === 's3') own[request.method === 'GET' ? 's3Get' : 's3Put'] += 1
    if (service !== 'dynamodb') tell(`  ${service} ${operation} ${about}`)
    if (service !== 'dynamodb') return around(service, request, double)
    const body = Buffer.from(JSON.stringify({ ...JSON.parse(String(request.body)), ReturnConsumedCapacity: 'TOTAL' }))
    const isRead = reads.has(operation)
    const before = isRead ? undefined : await standing(request, double)
    const answer = await around(service, { ...request, body }, double)
    const units = Number(JSON.parse(String(answer.body ?? '{}')).ConsumedCapacity?.CapacityUnits ?? 1)
    // A look that finds nothing is paid for like one that finds little; the double says 0.
    if (isRead) own.dynamodbRead += Math.max(units, 1)
    const indexed = isRead ? 0 : indexUnits(before, await standing(request, double))
    own.dynamodbIndex += indexed
    if (!isRead) own.dynamodbWrite += units
    tell(`  ${operation} ${about}: ${isRead ? `${Math.max(units, 1)} read` : `${units} written, ${indexed} in the index`}`)
    return answer
  }
  const { fate, send } = queues
  // Whatever comes of a mail within that time comes in one run.
  const gathering = mailEventsGather.toSeconds()
  queues.fate = (message) => ({ ...fate(message), delaySeconds: isMailEvent(message.body) ? gathering : 0 })
  // Whoever sends it, SNS, S3 and Scheduler among them, the queue is paid for.
  queues.send = (queue, ...message) => {
    const reader = readers[queue as QueueName]
    used[reader].sqs += 1
    if (reader === 'on-mail-event') used[reader].sns += 1
    return send(queue, ...message)
  }
  const { invoke } = town.pump
  town.pump.invoke = (name, event) => {
    const own = used[name]
    own.runs += 1
    const now = Date.parse(town.clock.now())
    const isWarm = now - (lastRun.get(name) ?? 0) < warmForMinutes * 60_000
    lastRun.set(name, now)
    running = name
    tell(`${town.clock.now()} ${name}`)
    if (!isWarm) own.mayBeCold += 1
    onRun(name, isWarm)
    // Each message is received; those of one run are deleted together.
    if (fromQueue.has(name)) own.sqs += sqsRecords.parse(event).Records.length + 1
    if (name === 'on-page-request' || name === 'on-webhook') own.httpApi += 1
    return invoke(name, event)
  }
  return { used }
}
