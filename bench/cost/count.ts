import * as z from 'zod'
import { type FunctionName, table } from '../../functions/contract.ts'
import type { Town } from '../../local/town/town.ts'
import { indexUnits, standing } from './index-units.ts'

/** What one or several scripted lives have used, by what is paid for. */
export interface Used {
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
  runs: Partial<Record<FunctionName, number>>
  /** Of these, the ones that may find no warm function: none ran a moment before. */
  mayBeCold: Partial<Record<FunctionName, number>>
  /** Waited for by each function. */
  calls: Partial<Record<FunctionName, number>>
}

const nothing = (): Used => ({
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
  runs: {},
  mayBeCold: {},
  calls: {},
})

const sqsRecords = z.object({ Records: z.array(z.unknown()) })
/** As it stands in a message within a message. */
const delivery = '\\"eventType\\":\\"Delivery\\"'

const reads = new Set(['GetItem', 'Query'])
const fromQueue: ReadonlySet<FunctionName> = new Set<FunctionName>([
  'on-message-stored',
  'on-touchpoint-due',
  'on-mail-event',
  'on-push-due',
])

/** A function that has run just now is warm, and knows the secret still. */
const warmForMinutes = 4

/** A mail is taken in at once; that it was delivered is told some seconds later, by a message of its own. */
const secondsToDelivery = 3

/** What a call of the table is about, as the ledger names it. */
const keyOf = ({ Key, Item: item, ExpressionAttributeValues: values = {} }: Record<string, Record<string, unknown>>): string =>
  JSON.stringify((Key ?? item)?.[table.sortKey] ?? Object.values(values).slice(0, 3))

/** Counts every call that a town's functions make, in the units the table itself reckons, and every run of a function. */
export function countIn(
  town: Town,
  onRun: (name: FunctionName, isWarm: boolean) => void,
  tell: (line: string) => void = () => {},
): { used(): Used } {
  const used = nothing()
  const lastRun = new Map<FunctionName, number>()
  let running: FunctionName | undefined
  const { endpoint, queues } = town.doubles
  const { around } = endpoint
  endpoint.around = async (service, request, double) => {
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? request.method
    if (running) used.calls[running] = (used.calls[running] ?? 0) + 1
    const about = service === 'dynamodb' ? keyOf(JSON.parse(String(request.body))) : request.path
    // What is paid for is that one fires; one taken back does not.
    if (service === 'scheduler') used.scheduler += request.method === 'POST' ? 1 : -1
    if (service === 'ses') used.mailOut += 1
    if (service === 'secrets') used.secretCall += 1
    if (service === 's3') used[request.method === 'GET' ? 's3Get' : 's3Put'] += 1
    if (service !== 'dynamodb') tell(`  ${service} ${operation} ${about}`)
    if (service !== 'dynamodb') return around(service, request, double)
    const body = Buffer.from(JSON.stringify({ ...JSON.parse(String(request.body)), ReturnConsumedCapacity: 'TOTAL' }))
    const isRead = reads.has(operation)
    const before = isRead ? undefined : await standing(request, double)
    const answer = await around(service, { ...request, body }, double)
    const units = Number(JSON.parse(String(answer.body ?? '{}')).ConsumedCapacity?.CapacityUnits ?? 1)
    // A look that finds nothing is paid for like one that finds little; the double says 0.
    if (isRead) used.dynamodbRead += Math.max(units, 1)
    const indexed = isRead ? 0 : indexUnits(before, await standing(request, double))
    used.dynamodbIndex += indexed
    if (!isRead) used.dynamodbWrite += units
    tell(`  ${operation} ${about}: ${isRead ? `${Math.max(units, 1)} read` : `${units} written, ${indexed} in the index`}`)
    return answer
  }
  const { fate, send } = queues
  queues.fate = (message) => ({ ...fate(message), delaySeconds: message.body.includes(delivery) ? secondsToDelivery : 0 })
  // Whoever sends it, SNS, S3 and Scheduler among them, the queue is paid for.
  queues.send = (queue, ...message) => {
    used.sqs += 1
    if (queue === 'mail-events') used.sns += 1
    return send(queue, ...message)
  }
  const { invoke } = town.pump
  town.pump.invoke = (name, event) => {
    used.runs[name] = (used.runs[name] ?? 0) + 1
    const now = Date.parse(town.clock.now())
    const isWarm = now - (lastRun.get(name) ?? 0) < warmForMinutes * 60_000
    lastRun.set(name, now)
    running = name
    tell(`${town.clock.now()} ${name}`)
    if (!isWarm) {
      used.mayBeCold[name] = (used.mayBeCold[name] ?? 0) + 1
    }
    onRun(name, isWarm)
    // Each message is received; those of one run are deleted together.
    if (fromQueue.has(name)) used.sqs += sqsRecords.parse(event).Records.length + 1
    if (name === 'on-page-request' || name === 'on-webhook') used.httpApi += 1
    return invoke(name, event)
  }
  return { used: () => used }
}
