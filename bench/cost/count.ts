import type { FunctionName } from '../../functions/contract.ts'
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
  mailOut: number
  runs: Partial<Record<FunctionName, number>>
  calls: number
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
  mailOut: 0,
  runs: {},
  calls: 0,
})

const reads = new Set(['GetItem', 'Query'])
const fromQueue: ReadonlySet<FunctionName> = new Set<FunctionName>([
  'on-message-stored',
  'on-touchpoint-due',
  'on-mail-event',
  'on-push-due',
])

/** Counts every call that a town's functions make, in the units the table itself reckons, and every run of a function. */
export function countIn(town: Town): { used(): Used } {
  const used = nothing()
  const { endpoint } = town.doubles
  const { around } = endpoint
  endpoint.around = async (service, request, double) => {
    const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? request.method
    used.calls += 1
    // What is paid for is that one fires; one taken back does not.
    if (service === 'scheduler') used.scheduler += request.method === 'POST' ? 1 : -1
    if (service === 'sqs') used.sqs += 1
    if (service === 'ses') used.mailOut += 1
    if (service === 'secrets') used.secretCall += 1
    if (service === 's3') used[request.method === 'GET' ? 's3Get' : 's3Put'] += 1
    if (service !== 'dynamodb') return around(service, request, double)
    const body = Buffer.from(JSON.stringify({ ...JSON.parse(String(request.body)), ReturnConsumedCapacity: 'TOTAL' }))
    const isRead = reads.has(operation)
    const before = isRead ? undefined : await standing(request, double)
    const answer = await around(service, { ...request, body }, double)
    const units = Number(JSON.parse(String(answer.body ?? '{}')).ConsumedCapacity?.CapacityUnits ?? 1)
    // A look that finds nothing is paid for like one that finds little; the double says 0.
    if (isRead) used.dynamodbRead += Math.max(units, 1)
    else {
      used.dynamodbWrite += units
      used.dynamodbIndex += indexUnits(before, await standing(request, double))
    }
    return answer
  }
  const { invoke } = town.pump
  town.pump.invoke = (name, event) => {
    used.runs[name] = (used.runs[name] ?? 0) + 1
    // A message is received and deleted; one that came by SNS or Scheduler was sent by them.
    if (fromQueue.has(name)) used.sqs += 3
    if (name === 'on-mail-event') used.sns += 1
    if (name === 'on-page-request' || name === 'on-webhook') used.httpApi += 1
    return invoke(name, event)
  }
  return { used: () => used }
}
