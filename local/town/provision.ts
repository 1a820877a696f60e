import { randomBytes } from 'node:crypto'
import { env } from '../../functions/contract.ts'
import type { Office } from '../../functions/domain/office/office.ts'
import type { Doubles } from '../doubles/open.ts'
import { services } from '../doubles/serve.ts'
import { account, queueArn, region } from '../doubles/wire.ts'
import { candidateId, names } from '../names.ts'

/** A visibility timeout of six function timeouts, and five tries, as the stacks have it. */
const visibilityTimeout = 6 * 60
const maxReceiveCount = 5

const queueNames = ['inbox', 'due', 'mail-events', 'pushes'] as const
const timerDeadLetters = 'timer-dead-letters'

/** Creates what the stacks create. Safe to repeat: what is there is kept. */
export async function provision({ queues, timers, mail, buckets, secrets, table, store }: Doubles): Promise<void> {
  store.batch(() => {
    for (const name of queueNames) {
      queues.ensure({ name: `${name}-dead-letters`, visibilityTimeout: 30 })
      queues.ensure({ name, visibilityTimeout, redrive: { deadLetterQueue: `${name}-dead-letters`, maxReceiveCount } })
    }
    queues.ensure({ name: timerDeadLetters, visibilityTimeout: 30 })
    timers.ensureGroup(names.timerGroup)
    buckets.ensure(names.bucket)
    secrets.ensure(names.secret, () => JSON.stringify({ master: randomBytes(32).toString('hex') }))
    mail.ensureConfigurationSet(names.configurationSet, 'mail-events')
    mail.verify(names.mailDomain)
  })
  await table.ensure(names.table)
}

const ownSetUp = [
  'AWS_PROFILE',
  'AWS_SESSION_TOKEN',
  'AWS_ENDPOINT_URL',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_MAX_ATTEMPTS',
]

/** The functions' environment (undefined: not set), with the SDK pointed at the doubles. */
export function environmentOf(
  { queues, url }: Pick<Doubles, 'queues' | 'url'>,
  publicUrl: string,
  office?: Office,
): Record<string, string | undefined> {
  const endpoints = Object.entries(services).map(([variable, service]) => [`AWS_ENDPOINT_URL_${variable}`, url(service)])
  return {
    ...Object.fromEntries(endpoints),
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    // Nothing of the machine's own AWS set-up may leak in; a profile would even win over the keys above.
    ...Object.fromEntries(ownSetUp.map((name) => [name, undefined])),
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    [env.table]: names.table,
    [env.inboxBucket]: names.bucket,
    [env.inboxQueueUrl]: queues.url('inbox'),
    [env.dueQueueUrl]: queues.url('due'),
    [env.dueQueueArn]: queueArn('due'),
    [env.pushQueueUrl]: queues.url('pushes'),
    [env.timerGroup]: names.timerGroup,
    [env.timerRoleArn]: `arn:aws:iam::${account}:role/roundtwo-timers`,
    [env.timerDeadLetterArn]: queueArn(timerDeadLetters),
    [env.configurationSet]: names.configurationSet,
    [env.fromAddress]: `roundtwo@${names.mailDomain}`,
    [env.mailDomain]: names.mailDomain,
    [env.publicUrl]: publicUrl,
    [env.localOwner]: candidateId,
    [env.office]: office && JSON.stringify(office),
    [env.secretId]: names.secret,
  }
}
