import { SQSClient } from '@aws-sdk/client-sqs'
import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import { queuedArrivals } from '../arrivals.ts'
import type { Part } from '../part.ts'

export const arrivals: Part<'arrivals'> = {
  name: 'arrivals',
  make: () => queuedArrivals({ queue: new SQSClient({}), url: environmentOf('arrivals')[env.inboxQueueUrl] }),
}
