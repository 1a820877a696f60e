import { createHash } from 'node:crypto'
import * as z from 'zod'
import type { Queues } from './queues.ts'
import { AwsError, type Double, operation, queueArn, targetDouble } from './wire.ts'

const attributesSchema = z
  .record(
    z.string().regex(/^[A-Za-z0-9_.-]{1,256}$/),
    z.strictObject({
      DataType: z.string().regex(/^(String|Number|Binary)(\..+)?$/),
      StringValue: z.string().optional(),
      BinaryValue: z.string().optional(),
    }),
  )
  .refine((attributes) => Object.keys(attributes).length <= 10, 'Number of message attributes exceeds the allowed maximum of 10')

const sendSchema = z.strictObject({
  QueueUrl: z.string(),
  MessageBody: z.string().min(1),
  DelaySeconds: z.int().min(0).max(900).optional(),
  /** On a standard queue: whose it is, so that the messages of one flood no others out. */
  MessageGroupId: z
    .string()
    .regex(/^[A-Za-z0-9!-/:-@[-`{-~]{1,128}$/)
    .optional(),
  MessageAttributes: attributesSchema.optional(),
})

const batchEntrySchema = sendSchema.omit({ QueueUrl: true }).extend({ Id: z.string().regex(/^[A-Za-z0-9_-]{1,80}$/) })

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

/** What the SDK may ask of the queues. */
export function queueApi(queues: Queues): Double {
  const nameOf = (url: string): string => {
    const prefix = queues.url('')
    if (!url.startsWith(prefix)) throw new AwsError(400, 'QueueDoesNotExist', 'The specified queue does not exist.')
    return url.slice(prefix.length)
  }
  const code = 'InvalidParameterValue'
  const send = (
    queue: string,
    { MessageBody, DelaySeconds, MessageGroupId, MessageAttributes }: Omit<z.infer<typeof sendSchema>, 'QueueUrl'>,
  ) => {
    const { id } = queues.send(queue, MessageBody, {
      ...(DelaySeconds !== undefined && { delaySeconds: DelaySeconds }),
      ...(MessageGroupId !== undefined && { group: MessageGroupId }),
      ...(MessageAttributes && { attributes: MessageAttributes }),
    })
    return { MessageId: id, MD5OfMessageBody: md5(MessageBody) }
  }
  return targetDouble('SQS', {
    SendMessage: operation(sendSchema, ({ QueueUrl, ...entry }) => send(nameOf(QueueUrl), entry), code),
    SendMessageBatch: operation(
      z.strictObject({ QueueUrl: z.string(), Entries: z.array(batchEntrySchema).min(1).max(10) }),
      ({ QueueUrl, Entries }) => ({
        Successful: Entries.map(({ Id, ...entry }) => ({ Id, ...send(nameOf(QueueUrl), entry) })),
        Failed: [],
      }),
      code,
    ),
    ReceiveMessage: operation(
      z.object({ QueueUrl: z.string(), MaxNumberOfMessages: z.int().min(1).max(10).default(1) }),
      ({ QueueUrl, MaxNumberOfMessages }) => ({
        Messages: queues
          .receive(nameOf(QueueUrl), MaxNumberOfMessages)
          .map(({ id, receiptHandle, body }) => ({ MessageId: id, ReceiptHandle: receiptHandle, Body: body, MD5OfBody: md5(body) })),
      }),
      code,
    ),
    DeleteMessage: operation(z.strictObject({ QueueUrl: z.string(), ReceiptHandle: z.string() }), ({ QueueUrl, ReceiptHandle }) => {
      queues.remove(nameOf(QueueUrl), ReceiptHandle)
      return {}
    }),
    GetQueueAttributes: operation(z.object({ QueueUrl: z.string() }), ({ QueueUrl }) => {
      const name = nameOf(QueueUrl)
      return { Attributes: { QueueArn: queueArn(name), ApproximateNumberOfMessages: String(queues.waiting(name).length) } }
    }),
  })
}
