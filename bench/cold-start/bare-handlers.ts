import type { FunctionName } from '../../functions/contract.ts'

type Service = 'dynamodb' | 's3' | 'scheduler' | 'sqs' | 'secrets' | 'ses'

/** A service's client with the commands that a function asks it by, as little code as the SDK can do it with. */
const clients: Record<Service, { imports: string; make: string }> = {
  dynamodb: {
    imports: `import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
      import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'`,
    make: `const dynamodb = DynamoDBDocumentClient.from(new DynamoDBClient({}))
      const tableCommands = [DeleteCommand, PutCommand, UpdateCommand, GetCommand, QueryCommand]`,
  },
  s3: {
    imports: `import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'`,
    make: 'const s3 = [new S3Client({}), GetObjectCommand, PutObjectCommand]',
  },
  scheduler: {
    imports: `import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler'`,
    make: 'const scheduler = [new SchedulerClient({}), CreateScheduleCommand]',
  },
  sqs: {
    imports: `import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs'`,
    make: 'const sqs = [new SQSClient({}), SendMessageCommand]',
  },
  secrets: {
    imports: `import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'`,
    make: 'const secrets = new SecretsManagerClient({})',
  },
  ses: {
    imports: `import { SendEmailCommand, SESv2Client } from '@aws-sdk/client-sesv2'`,
    make: 'const ses = [new SESv2Client({ maxAttempts: 1 }), SendEmailCommand]',
  },
}

const queueIsEmpty = { Records: [] }
const hook = { pathParameters: { door: 'nobody' }, headers: {}, body: '{}', isBase64Encoded: false }
const firstPage = {
  version: '2.0',
  routeKey: 'GET /{path+}',
  rawPath: '/sign-in',
  rawQueryString: '',
  headers: { host: 'roundtwo.example' },
  requestContext: { http: { method: 'GET', path: '/sign-in' } },
  isBase64Encoded: false,
}

/** What each function uses, its first event in which nothing happens, and how many questions that event asks: of the table, and for a secret. */
export const functionsAlone: Record<FunctionName, { uses: Service[]; event: unknown; gets?: number; queries?: number; keys?: number }> = {
  'on-webhook': { uses: ['dynamodb', 's3', 'secrets'], event: hook, gets: 1 },
  'on-feed-tick': { uses: ['dynamodb', 's3', 'scheduler', 'sqs'], event: {}, queries: 4 },
  'on-message-stored': { uses: ['dynamodb', 's3', 'scheduler', 'sqs', 'secrets'], event: queueIsEmpty },
  'on-page-request': { uses: ['dynamodb', 's3', 'scheduler', 'sqs', 'secrets'], event: firstPage, keys: 1 },
  'on-touchpoint-due': { uses: ['dynamodb', 'scheduler', 'sqs', 'secrets', 'ses'], event: queueIsEmpty },
  'on-mail-event': { uses: ['dynamodb', 'scheduler', 'sqs'], event: queueIsEmpty },
  'on-push-due': { uses: ['dynamodb', 'secrets'], event: queueIsEmpty },
  'on-sweep': { uses: ['dynamodb', 's3', 'scheduler', 'sqs'], event: {}, queries: 4 },
}

/** What every function reads its events and tells the time with, used as little as can be. */
const libraries = `import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant'
import * as z from 'zod'
export const used = [toZonedDateTimeISO(fromEpochMilliseconds(0), 'UTC'), z.strictObject({ at: z.string() }).safeParse({ at: 'now' })]`

/** The bare handler with the libraries that the functions have besides the SDK, and none of our own code. */
export const handlerOfLibraries = (name: FunctionName): string => `${libraries}\n${bareHandler(name)}`

/** A handler with the same clients, made while it is imported, that asks as many questions and does nothing else. */
export function bareHandler(name: FunctionName): string {
  const { uses, gets = 0, queries = 0, keys = 0 } = functionsAlone[name]
  return `${uses.map((service) => clients[service].imports).join('\n')}
${uses.map((service) => clients[service].make).join('\n')}
export const kept = [${uses.map((service) => (service === 'dynamodb' ? 'tableCommands' : service)).join(', ')}]
export const handler = async () => {
  for (let n = 0; n < ${gets}; n += 1) await dynamodb.send(new GetCommand({ TableName: 'roundtwo', Key: { pk: 'a', sk: 'b' } }))
  ${keys === 0 ? '' : `await Promise.all(Array.from({ length: ${keys} }, () => secrets.send(new GetSecretValueCommand({ SecretId: 'roundtwo' }))))`}
  for (let n = 0; n < ${queries}; n += 1)
    await dynamodb.send(new QueryCommand({ TableName: 'roundtwo', KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': 'a' } }))
}
`
}
