import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'
import type { Pushes } from '../ports.ts'

/** The queue of what is owed to the candidates' own programs and phones: nothing that happens there can hold up a mail. */
export const queuedPushes = ({ queue, url }: { queue: SQSClient; url: string }): Pushes => ({
  wake: async ({ candidateId, to, key }) => {
    await queue.send(
      new SendMessageCommand({ QueueUrl: url, MessageGroupId: candidateId, MessageBody: JSON.stringify({ candidateId, to, key }) }),
    )
  },
})
