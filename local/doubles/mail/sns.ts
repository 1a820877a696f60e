import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { account, region } from '../wire.ts'

/** What SNS puts into an SQS queue without raw delivery: the message as text inside an envelope. */
export const snsEnvelope = (topic: string, subject: string | undefined, message: object, at: Instant): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: topicArn(topic),
    ...(subject && { Subject: subject }),
    Message: JSON.stringify(message),
    Timestamp: millis(at),
    SignatureVersion: '1',
    Signature: 'local',
    SigningCertURL: `https://sns.${region}.amazonaws.com/SimpleNotificationService-local.pem`,
    UnsubscribeURL: `https://sns.${region}.amazonaws.com/?Action=Unsubscribe`,
  })

export const topicArn = (topic: string): string => `arn:aws:sns:${region}:${account}:${topic}`

/** AWS writes milliseconds. */
export const millis = (at: Instant): string => at.replace('Z', '.000Z')
