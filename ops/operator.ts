import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { S3Client } from '@aws-sdk/client-s3'
import { SchedulerClient } from '@aws-sdk/client-scheduler'
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import { SESClient } from '@aws-sdk/client-ses'
import { SESv2Client } from '@aws-sdk/client-sesv2'
import { SNSClient } from '@aws-sdk/client-sns'
import { SQSClient } from '@aws-sdk/client-sqs'
import { STSClient } from '@aws-sdk/client-sts'
import type { Clock } from '../functions/ports.ts'
import type { Wishes } from './wishes.ts'

/** What whoever runs a deployment has at hand: their own credentials, a stack by name, and a terminal. */
export interface Operator {
  clients: Clients
  /** Name of the service stack; the data stack is `<stack>-data`. */
  stack: string
  /** By `--stack` or `-c`, and not because nothing was said. */
  stackIsNamed: boolean
  /** What the deployment is to be, by its settings. */
  wishes: Wishes
  say(line: string): void
  clock: Clock
  sleep(milliseconds: number): Promise<void>
  /** Host names of a domain's mail servers. */
  mailServersOf(domain: string): Promise<string[]>
  post(url: string, body: string, headers: Record<string, string>): Promise<{ status: number; text: string }>
}

export type Clients = ReturnType<typeof clientsWith>

/** Where the services are and who asks, the SDK reads itself: profile, `AWS_ENDPOINT_URL`, and the region where the settings name none. */
export const clientsWith = (config: object = {}) => ({
  stacks: new CloudFormationClient(config),
  metrics: new CloudWatchClient(config),
  table: new DynamoDBClient(config),
  objects: new S3Client({ forcePathStyle: true, ...config }),
  timers: new SchedulerClient(config),
  secrets: new SecretsManagerClient(config),
  receiving: new SESClient(config),
  mail: new SESv2Client(config),
  topics: new SNSClient(config),
  queues: new SQSClient(config),
  identity: new STSClient(config),
})

/** Something the operator has to set right: said as it is, without the places in our code. */
export class OperatorProblem extends Error {}
