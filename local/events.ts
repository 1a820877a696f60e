import { createHash, randomUUID } from 'node:crypto'
import type { Context, SQSEvent } from 'aws-lambda'
import type { FunctionName } from '../functions/contract.ts'
import type { QueueMessage } from './doubles/queues.ts'
import { account, queueArn, region } from './doubles/wire.ts'

/** Events and answers in the shapes in which Lambda's triggers bring them. */

/** Lambda developer guide, "Using Lambda with Amazon SQS". */
export const sqsEvent = (messages: QueueMessage[]): SQSEvent => ({
  Records: messages.map((message) => ({
    messageId: message.id,
    receiptHandle: message.receiptHandle ?? '',
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: account,
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
      ...(message.group !== undefined && { MessageGroupId: message.group }),
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, { DataType, StringValue }]) => [
        name,
        { stringValue: StringValue ?? '', stringListValues: [], binaryListValues: [], dataType: DataType },
      ]),
    ),
    md5OfBody: createHash('md5').update(message.body).digest('hex'),
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn(message.queue),
    awsRegion: region,
  })),
})

/**
 * Which messages of a batch failed, by ReportBatchItemFailures: nothing or an empty list is success; an answer that is no such list,
 * or names a message that was not in the batch, fails the whole batch. (Same guide, "Implementing partial batch responses".)
 */
export function failedOf(messages: QueueMessage[], answer: unknown): Set<string> {
  const all = new Set(messages.map(({ id }) => id))
  if (answer === undefined || answer === null) return new Set()
  if (typeof answer !== 'object') return all
  const listed: unknown = 'batchItemFailures' in answer ? answer.batchItemFailures : undefined
  if (listed === undefined || listed === null) return new Set()
  if (!Array.isArray(listed)) return all
  const failed = listed.map((entry: unknown) =>
    entry && typeof entry === 'object' && 'itemIdentifier' in entry ? entry.itemIdentifier : undefined,
  )
  return failed.every((id): id is string => typeof id === 'string' && all.has(id)) ? new Set(failed) : all
}

export const lambdaContext = (functionName: FunctionName, timeoutMillis: number): Context => {
  const until = performance.now() + timeoutMillis
  return {
    functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:${region}:${account}:function:${functionName}`,
    memoryLimitInMB: '512',
    awsRequestId: randomUUID(),
    logGroupName: functionName,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, until - performance.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  }
}
