import { createHash } from 'node:crypto'
import type { Instant } from '../../functions/domain/wall-time.ts'
import type { StoredObject } from './s3.ts'
import { millis, snsEnvelope, topicArn } from './sns.ts'
import { account, region } from './wire.ts'

export interface ReceivedMail {
  id: string
  envelopeFrom: string
  recipients: string[]
  bucket: string
  folder: string
  at: Instant
}

/**
 * The receipt that an SES rule with an S3 action publishes: who it was for, verdicts and where the raw mail lies; never its content.
 * (SES developer guide, "Contents of notifications for Amazon SES email receiving".)
 * A local client proves no domain, so SPF, DKIM and DMARC are GRAY: nobody vouches but the door.
 */
export const mailReceipt = ({ id, envelopeFrom, recipients, bucket, folder, at }: ReceivedMail): string =>
  snsEnvelope(
    'mail-received',
    'Amazon SES Email Receipt Notification',
    {
      notificationType: 'Received',
      mail: {
        timestamp: millis(at),
        source: envelopeFrom,
        messageId: id,
        destination: recipients,
        headersTruncated: true,
        headers: [],
        commonHeaders: {},
      },
      receipt: {
        timestamp: millis(at),
        processingTimeMillis: 20,
        recipients,
        spamVerdict: { status: 'PASS' },
        virusVerdict: { status: 'PASS' },
        spfVerdict: { status: 'GRAY' },
        dkimVerdict: { status: 'GRAY' },
        dmarcVerdict: { status: 'GRAY' },
        action: {
          type: 'S3',
          topicArn: topicArn('mail-received'),
          bucketName: bucket,
          objectKeyPrefix: folder,
          objectKey: `${folder}${id}`,
        },
      },
    },
    at,
  )

/** The bucket's own notice of a new object, straight to SQS. Keys are encoded as in a form: a space is a plus. */
export const objectCreated = ({ bucket, key, size, etag, storedAt }: StoredObject): string =>
  JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: region,
        eventTime: millis(storedAt),
        eventName: 'ObjectCreated:Put',
        userIdentity: { principalId: `AWS:${account}` },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': 'local', 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'inbox',
          bucket: { name: bucket, ownerIdentity: { principalId: account }, arn: `arn:aws:s3:::${bucket}` },
          object: {
            key: encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+'),
            size,
            eTag: etag,
            sequencer: sequencerOf(key, storedAt),
          },
        },
      },
    ],
  })

const sequencerOf = (key: string, at: Instant): string =>
  createHash('sha256').update(`${at} ${key}`).digest('hex').slice(0, 18).toUpperCase()
