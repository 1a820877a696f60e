import { createHash } from 'node:crypto'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import type { StoredObject } from '../s3.ts'
import { account, region } from '../wire.ts'
import { millis, snsEnvelope, topicArn } from './sns.ts'

export interface ReceivedMail {
  id: string
  envelopeFrom: string
  recipients: string[]
  bucket: string
  folder: string
  at: Instant
  raw: Buffer
}

/**
 * The receipt that an SES rule with an S3 action publishes: who it was for, verdicts and where the raw mail lies; never its content.
 * (SES developer guide, "Contents of notifications for Amazon SES email receiving".)
 * A local client signs nothing, so DKIM and DMARC are GRAY. It is on this machine, and its envelope is believed as SPF believes one: whoever has
 * joined here forwards by hand.
 */
export function mailReceipt({ id, envelopeFrom, recipients, bucket, folder, at, raw }: ReceivedMail): string {
  const { headers, headersTruncated } = headersOf(raw)
  const all = (name: string) => headers.filter((header) => header.name.toLowerCase() === name).map(({ value }) => value)
  const one = (name: string) => all(name)[0]
  const commonHeaders = {
    returnPath: envelopeFrom,
    from: all('from'),
    date: one('date'),
    to: all('to'),
    messageId: one('message-id'),
    subject: one('subject'),
  }
  return snsEnvelope(
    'mail-received',
    'Amazon SES Email Receipt Notification',
    {
      notificationType: 'Received',
      mail: {
        timestamp: millis(at),
        source: envelopeFrom,
        messageId: id,
        destination: recipients,
        headersTruncated,
        headers,
        commonHeaders,
      },
      receipt: {
        timestamp: millis(at),
        processingTimeMillis: 20,
        recipients,
        spamVerdict: { status: 'PASS' },
        virusVerdict: { status: 'PASS' },
        spfVerdict: { status: 'PASS' },
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
}

/** SES quotes at most 10 KB of headers. */
const mostHeaderBytes = 10 * 1024

function headersOf(raw: Buffer) {
  const text = raw.toString('latin1', 0, 256 * 1024)
  const [head = ''] = text.split(/\r?\n\r?\n/, 1)
  const lines = head
    .slice(0, mostHeaderBytes)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const headers = lines.flatMap((line) => {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? []
    return name !== undefined && value !== undefined ? [{ name, value }] : []
  })
  return { headers, headersTruncated: head.length > mostHeaderBytes }
}

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
