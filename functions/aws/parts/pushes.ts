import { SQSClient } from '@aws-sdk/client-sqs'
import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import type { Part } from '../part.ts'
import { queuedPushes } from '../pushes.ts'

export const pushes: Part<'pushes'> = {
  name: 'pushes',
  make: () => queuedPushes({ queue: new SQSClient({}), url: environmentOf('pushes')[env.pushQueueUrl] }),
}
