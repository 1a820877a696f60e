import { createHash, createHmac, randomUUID } from 'node:crypto'
import { GetScheduleCommand } from '@aws-sdk/client-scheduler'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openWebhookDoor, webhookDoors } from '../functions/app/receive/webhooks/webhook-doors.ts'
import { managedSecrets } from '../functions/aws/secrets.ts'
import { dynamoTable } from '../functions/aws/table.ts'
import { timerName } from '../functions/aws/timers.ts'
import { candidateSchema } from '../functions/domain/access/candidate.ts'
import { messageIdOf } from '../functions/domain/record/identity.ts'
import type { Touchpoint } from '../functions/domain/sending/touchpoint.ts'
import { epochMilliseconds, plus, wholeMinute } from '../functions/domain/time/wall-time.ts'
import type { Table } from '../functions/ports.ts'
import { cleanUp } from './clean-up.ts'
import { readDeployed } from './deployed.ts'
import { type Operator, OperatorProblem } from './operator.ts'

/** Where the deployment's things are. */
export interface Place {
  table: string
  bucket: string
  secret: string
  timerGroup: string
  address: string
}

/** A candidate of its own, so that what is tested touches nothing of anybody's. */
const testCandidate = 'selftest'

/** How long each step may take: a cold start, a queue, a mail. */
const patience = { tries: 45, between: 2_000 } as const

/**
 * The whole chain on a deployment that is there: an invite through a signed webhook, the record, the schedules, a mail, and all of it taken
 * away again. The mail goes to a candidate of the deployment (`--mail`, or the first of the settings), since no other may be mailed.
 * `--no-mail-events` does not wait for what SES tells of the mail: an emulator tells nothing.
 */
export async function selftest(operator: Operator, args: string[], known?: Place): Promise<number> {
  const place = known ?? (await placeOf(operator))
  const mail = args[args.indexOf('--mail') + 1 || args.length] ?? operator.wishes.candidates[0]
  if (mail === undefined)
    throw new OperatorProblem('Whom may the test mail go to? npm run selftest -- --mail you@example.com, a candidate of this deployment.')
  const table = dynamoTable({
    client: DynamoDBDocumentClient.from(operator.clients.table, { marshallOptions: { removeUndefinedValues: true } }),
    name: place.table,
    clock: operator.clock,
  })
  const door: { hash?: string } = {}
  try {
    await chain(operator, place, table, { mail, door, mailEvents: !args.includes('--no-mail-events') })
    operator.say('All of it works.')
    return 0
  } catch (error) {
    if (!(error instanceof OperatorProblem)) throw error
    operator.say(`FAILED  ${error.message}`)
    return 1
  } finally {
    const removed = await cleanUp(operator, place, testCandidate, door.hash)
    operator.say(`cleaned up: ${removed.items} items, ${removed.objects} objects, ${removed.schedules} schedules`)
  }
}

async function placeOf(operator: Operator): Promise<Place> {
  const deployed = await readDeployed(operator)
  return {
    table: deployed.nameOf('Table'),
    bucket: deployed.nameOf('Inbox'),
    secret: deployed.secret(),
    timerGroup: `${operator.stack}-timers`,
    address: deployed.address.replace(/\/$/, ''),
  }
}

async function chain(
  operator: Operator,
  place: Place,
  table: Table,
  { mail, door: opened, mailEvents }: { mail: string; door: { hash?: string }; mailEvents: boolean },
): Promise<void> {
  const { clock, say, clients } = operator
  // Quiet for a minute half a day away: the receipt is to go now, whatever the hour.
  const [from, until_] = [720, 721].map((minutes) => plus(clock.now(), { minutes }).slice(11, 16))
  const candidate = candidateSchema.parse({ id: testCandidate, name: 'Self Test', mail, homeZone: 'UTC', quiet: { from, until: until_ } })
  await table.putCandidate(candidate)
  const secrets = managedSecrets({ client: clients.secrets, secretId: place.secret, clock })
  const world = { table, secrets, clock, site: { publicUrl: place.address, mailDomain: undefined } }
  const key = await openWebhookDoor(world, testCandidate, 'standard')
  const door = (await webhookDoors(world, testCandidate)).find(({ provider }) => provider === 'standard')
  if (door === undefined || key === undefined)
    throw new OperatorProblem('The master secret cannot be read, so there is no key to sign with.')
  opened.hash = createHash('sha256')
    .update(door.address.split('/').at(-1) ?? '')
    .digest('hex')

  const body = anInvite(operator, mail)
  const unsigned = await operator.post(door.address, body, { 'content-type': 'application/json' })
  if (unsigned.status !== 401) throw new OperatorProblem(`A webhook without a signature was answered with ${unsigned.status}, not 401.`)
  const signed = await operator.post(door.address, body, signatureOf(operator, key, body))
  if (signed.status !== 202) throw new OperatorProblem(`The signed webhook was answered with ${signed.status}: ${signed.text.trim()}`)
  say('ok    a signed webhook is taken in, one without a signature is not')

  const decided = await until(operator, 'The invite was stored and never decided: look at on-message-stored and its queue.', async () =>
    (await table.listMessages(testCandidate)).find(({ id, decision }) => id === messageIdOf(Buffer.from(body)) && decision !== undefined),
  )
  if (decided.decision !== 'new-round') throw new OperatorProblem(`The invite was read as ${decided.decision}: ${decided.reason ?? ''}`)
  const rows = await until(operator, 'The record is there and nothing was planned.', async () => {
    const { interviews, touchpoints } = await table.readCandidate(testCandidate)
    return interviews.length > 0 && touchpoints.some(({ kind }) => kind === 'card') ? touchpoints : undefined
  })
  say(`ok    the interview is on record, with ${rows.length} mails planned`)

  await scheduled(operator, place, rows)
  say('ok    its card has a schedule')

  const receipt = await until(operator, 'The receipt is planned and was not sent: look at on-touchpoint-due.', async () =>
    (await table.readCandidate(testCandidate)).touchpoints.find(
      ({ kind, state, refused }) => kind === 'receipt' && (state === 'sent' || state === 'failed' || refused !== undefined),
    ),
  )
  if (receipt.state !== 'sent')
    throw new OperatorProblem(
      `SES would not take the receipt: ${receipt.refused?.reason ?? receipt.reason ?? ''}. npm run doctor says more.`,
    )
  say(`ok    the receipt was sent to ${mail}`)
  if (!mailEvents) return say('--    what SES tells of the mail was not waited for')

  const told = await until(operator, 'SES took the mail and its event never came: look at on-mail-event and its queue.', async () =>
    (await table.readCandidate(testCandidate)).touchpoints.find(
      ({ key: one, mailEvent }) => one === receipt.key && mailEvent !== undefined,
    ),
  )
  say(`ok    SES told what became of it: ${told.mailEvent}`)
}

/** The one thing of the chain that only the timers' own service can tell. */
async function scheduled({ clients }: Operator, { timerGroup }: Place, rows: Touchpoint[]): Promise<void> {
  const card = rows.find(({ kind }) => kind === 'card')
  if (card === undefined) throw new OperatorProblem('No card is planned.')
  try {
    await clients.timers.send(new GetScheduleCommand({ GroupName: timerGroup, Name: timerName(card, card.due) }))
  } catch (error) {
    const why = error instanceof Error ? error.name : 'unknown'
    throw new OperatorProblem(
      `The card planned for ${card.due} has no schedule in ${timerGroup} (${why}). The sweep would send it; its timer will not.`,
    )
  }
}

async function until<T>({ sleep }: Operator, otherwise: string, look: () => Promise<T | undefined>): Promise<T> {
  for (let time = 0; time < patience.tries; time += 1) {
    const found = await look()
    if (found !== undefined) return found
    await sleep(patience.between)
  }
  throw new OperatorProblem(otherwise)
}

/** Five days ahead, so that most of what is planned lies ahead too; a new one each time, so that an earlier test is not met again. */
function anInvite({ clock }: Operator, mail: string): string {
  const start = plus(wholeMinute(clock.now()), { days: 5 })
  return JSON.stringify({
    type: 'interview.scheduled',
    data: {
      id: `selftest-${randomUUID()}`,
      title: 'Interview with Selftest Industries: Product Designer',
      company: 'Selftest Industries',
      job_title: 'Product Designer',
      start_time: start,
      end_time: plus(start, { hours: 1 }),
      timezone: 'UTC',
      candidate: { name: 'Self Test', email: mail },
      interviewers: [{ name: 'Ada Testwright', email: 'ada@selftest.example', title: 'Design Director' }],
      location: 'https://meet.google.com/abc-defg-hij',
    },
  })
}

/** As Standard Webhooks signs: HMAC over id, time and body, with the key behind `whsec_`. */
function signatureOf({ clock }: Operator, key: string, body: string): Record<string, string> {
  const [id, time] = [`msg_${randomUUID()}`, String(epochMilliseconds(clock.now()) / 1000)]
  const mac = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64')).update(`${id}.${time}.${body}`)
  return {
    'webhook-id': id,
    'webhook-timestamp': time,
    'webhook-signature': `v1,${mac.digest('base64')}`,
    'content-type': 'application/json',
  }
}
