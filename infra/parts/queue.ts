import { Duration, Validations } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'

/** Tries before a message goes to the dead-letter queue: with the visibility timeout below, a bad quarter of an hour is survived. */
const tries = 5

export interface QueueWithDeadLetters {
  queue: Queue
  deadLetters: Queue
}

/**
 * A queue and where its failures end. Visibility is six times the timeout of the function that reads it and the time it gathers messages for, as AWS
 * advises for event sources (docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html).
 * SQS-managed encryption: no key to pay for, and SNS, S3 and Scheduler can write without a grant on one.
 */
export function defineQueue(
  scope: Construct,
  id: string,
  functionTimeout: Duration,
  { queueName, gathering = Duration.seconds(0) }: { queueName?: string; gathering?: Duration } = {},
): QueueWithDeadLetters {
  const deadLetters = defineDeadLetters(scope, `${id}DeadLetters`)
  const queue = new Queue(scope, id, {
    ...(queueName && { queueName }),
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    visibilityTimeout: Duration.seconds(6 * functionTimeout.toSeconds() + gathering.toSeconds()),
    retentionPeriod: Duration.days(14),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: tries },
  })
  return { queue, deadLetters }
}

/** Where failures end: of a queue, or of a schedule that could not reach its target. */
export function defineDeadLetters(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, retentionPeriod: Duration.days(14) })
  Validations.of(queue).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is itself the last stop, watched by an alarm.' })
  return queue
}
