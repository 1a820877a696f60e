import type { Context } from 'aws-lambda'
import { env, type FunctionName } from '../../../functions/contract.ts'
import { overrideWorld } from '../../../functions/start.ts'
import { lambdaContext } from '../../../local/events.ts'
import { anEvent } from '../../page/browser.ts'

const ours: ReadonlySet<string> = new Set(Object.values(env))

/** Of one's own machine alone: the stacks never set it. */
const localOnly: ReadonlySet<string> = new Set([env.localOwner])

/** Where there is an office, which the deployment that is looked at is not one of: with one, whom mails go to is open. */
const ofAnOffice: ReadonlySet<string> = new Set([env.office])

/** Enough for the parts of the world to be made; nothing listens where they point. */
const values: Record<string, string> = {
  [env.table]: 'table',
  [env.inboxBucket]: 'bucket',
  [env.inboxQueueUrl]: 'https://sqs.eu-west-1.amazonaws.com/1/inbox',
  [env.dueQueueUrl]: 'https://sqs.eu-west-1.amazonaws.com/1/due',
  [env.dueQueueArn]: 'arn:aws:sqs:eu-west-1:1:due',
  [env.pushQueueUrl]: 'https://sqs.eu-west-1.amazonaws.com/1/pushes',
  [env.timerGroup]: 'timers',
  [env.timerRoleArn]: 'arn:aws:iam::1:role/timers',
  [env.timerDeadLetterArn]: 'arn:aws:sqs:eu-west-1:1:dead',
  [env.configurationSet]: 'set',
  [env.fromAddress]: 'me@example.com',
  [env.mailDomain]: 'in.example.com',
  [env.publicUrl]: 'https://rounds.example.com',
  [env.secretId]: 'secret',
  [env.stack]: 'roundtwo',
  [env.invited]: '[]',
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  // Nobody is there: a call fails at once.
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  AWS_MAX_ATTEMPTS: '1',
}

/** Which of our variables one function looks at, from a cold start through a first event that asks for nothing. */
export async function variablesRead(name: FunctionName): Promise<string[]> {
  const read = new Set<string>()
  const { env: before } = process
  overrideWorld({})
  // What it logs on its way is none of the reader's business.
  const { write } = process.stdout
  process.stdout.write = () => true
  process.env = new Proxy(
    { ...before, ...values },
    {
      get: (target, key) => {
        if (typeof key === 'string' && ours.has(key)) read.add(key)
        return Reflect.get(target, key)
      },
    },
  )
  try {
    const { handler } = (await import(`../../../functions/handlers/${name}.ts`)) as {
      handler: (event: unknown, context: Context) => Promise<unknown>
    }
    const event = name === 'on-page-request' ? anEvent('GET', '/') : { Records: [], pathParameters: { door: 'x' }, headers: {} }
    await handler(event, lambdaContext(name, 1000)).catch(() => undefined)
  } finally {
    process.stdout.write = write
    process.env = before
    overrideWorld({})
  }
  return [...read].filter((one) => !localOnly.has(one) && !ofAnOffice.has(one))
}
