import { fileURLToPath } from 'node:url'
import { env } from '../contract.ts'
import { instantOf } from '../domain/wall-time.ts'
import { environmentOf } from '../environment.ts'
import type { World } from '../ports.ts'

type Get = <Part extends keyof World>(name: Part) => Promise<World[Part]>

type Makers = { [Part in keyof World]: (get: Get) => Promise<World[Part]> }

/** Its bundle lies beside the function's own (infra/bundle.ts). */
const parseWorker = async () =>
  (await import('./read-in-worker.ts')).readInWorker(fileURLToPath(new URL('./parse-worker.mjs', import.meta.url)))

/**
 * How each part of the world is made on AWS. Loaded when needed: a function that never touches S3 does not spend its cold start on
 * reading the S3 client. Where the services are, the SDK reads itself (`AWS_ENDPOINT_URL_*` on one machine).
 */
const makers: Makers = {
  clock: async () => ({ now: () => instantOf(Date.now()) }),

  log: async (get) => {
    const { jsonLog } = await import('./log.ts')
    return jsonLog(await get('clock'))
  },

  site: async () => {
    const { [env.publicUrl]: publicUrl, [env.mailDomain]: mailDomain } = environmentOf('site')
    return { publicUrl, mailDomain }
  },

  table: async (get) => {
    const [{ dynamoTable }, { DynamoDBClient }, { DynamoDBDocumentClient }] = await Promise.all([
      import('./table.ts'),
      import('@aws-sdk/client-dynamodb'),
      import('@aws-sdk/lib-dynamodb'),
    ])
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } })
    return dynamoTable({ client, name: environmentOf('table')[env.table], clock: await get('clock'), log: await get('log') })
  },

  inbox: async () => {
    const [{ s3Inbox }, { S3Client }] = await Promise.all([import('./inbox.ts'), import('@aws-sdk/client-s3')])
    // Path style: one host name for every bucket, which a loopback address needs and AWS allows.
    return s3Inbox({ client: new S3Client({ forcePathStyle: true }), bucket: environmentOf('inbox')[env.inboxBucket] })
  },

  timers: async (get) => {
    const [{ scheduledTimers }, { SchedulerClient }, { SQSClient }] = await Promise.all([
      import('./timers.ts'),
      import('@aws-sdk/client-scheduler'),
      import('@aws-sdk/client-sqs'),
    ])
    const settings = environmentOf('timers')
    return scheduledTimers({
      scheduler: new SchedulerClient({}),
      queue: new SQSClient({}),
      clock: await get('clock'),
      group: settings[env.timerGroup],
      roleArn: settings[env.timerRoleArn],
      deadLetterArn: settings[env.timerDeadLetterArn],
      dueQueueUrl: settings[env.dueQueueUrl],
      dueQueueArn: settings[env.dueQueueArn],
    })
  },

  mailer: async (get) => {
    const { mailClient, sesMailer } = await import('./mailer.ts')
    const { [env.fromAddress]: fromAddress, [env.configurationSet]: configurationSet } = environmentOf('mailer')
    return sesMailer({ client: mailClient(), site: await get('site'), fromAddress, configurationSet })
  },

  reader: () => parseWorker(),

  splitter: () => parseWorker(),

  fetcher: async () => (await import('./feed-fetcher.ts')).guardedFetcher(),

  secrets: async () => {
    const [{ managedSecrets }, { SecretsManagerClient }] = await Promise.all([
      import('./secrets.ts'),
      import('@aws-sdk/client-secrets-manager'),
    ])
    return managedSecrets({ client: new SecretsManagerClient({}), secretId: environmentOf('secrets')[env.secretId] })
  },
}

export const partOfWorld = <Part extends keyof World>(name: Part, get: Get): Promise<World[Part]> => makers[name](get)
