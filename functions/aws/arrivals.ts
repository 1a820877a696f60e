import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Arrivals } from '../ports.ts'

/** The inbox queue, from the other side. A message group makes it a fair one (docs/decisions/13-one-flood.md). */
export const queuedArrivals = ({ queue, url }: { queue: SQSClient; url: string }): Arrivals => ({
  putBack: async (arrival) => {
    await queue.send(
      new SendMessageCommand({ QueueUrl: url, MessageGroupId: arrival.candidateId, MessageBody: JSON.stringify({ arrival }) }),
    )
  },
})
