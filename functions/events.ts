import * as z from 'zod'
import { mailTag } from './contract.ts'
import { arrivalSchema } from './domain/record/message.ts'
import type { Touchpoint } from './domain/sending/touchpoint.ts'

/** The shapes in which AWS tells us things, reduced to what we use. */

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})

/** SNS in SQS without raw delivery: the message is text in an envelope. */
const inEnvelope = z.object({ Type: z.literal('Notification'), Message: json }).transform((it) => it.Message)

/**
 * What AWS says once when something is set up, to try the way: SES in plain words when it is given a topic, SNS and SES in JSON when a topic is
 * subscribed. Nothing is to be done, and it must not end among the dead letters of the first day.
 */
const setUpMessage = z.object({ Type: z.literal('Notification'), Message: z.string() }).transform(({ Message }, context) => {
  if (Message.startsWith('Successfully validated SNS topic')) return { what: 'nothing-to-do' as const, code: 'topic-validated' }
  if (json.pipe(z.object({ notificationType: z.literal('AmazonSnsSubscriptionSucceeded') })).safeParse(Message).success)
    return { what: 'nothing-to-do' as const, code: 'topic-subscribed' }
  context.addIssue({ code: 'custom', message: 'no message of setting up' })
  return z.NEVER
})

/** S3 writes keys form-encoded: a space is a plus. */
const objectKey = z.string().transform((key) => decodeURIComponent(key.replaceAll('+', ' ')))

/** S3 in SQS. `s3:TestEvent`, sent once when the notification is set up, has no records. */
export const storedObjectsSchema = z.union([
  z.object({ Event: z.literal('s3:TestEvent') }).transform((): string[] => []),
  z
    .object({ Records: z.array(z.object({ s3: z.object({ object: z.object({ key: objectKey }) }) })) })
    .transform((it) => it.Records.map((record) => record.s3.object.key)),
])

const verdict = z
  .object({ status: z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']) })
  .transform(({ status }) => (status === 'DISABLED' ? ('GRAY' as const) : status))

/** One address and nothing else; a From with several is a trick and counts as none. */
const onlyAddress = (from: string[] | undefined): string | null => {
  const found = from?.length === 1 ? /^(?:[^<>@]*<)?([^\s<>,;"]+@[^\s<>,;"]+?)>?$/.exec(from[0] ?? '')?.[1] : undefined
  return found?.toLowerCase() ?? null
}

/** What SES says of a mail it took in: for whom it was, where it lies, and what it thinks of the sender. */
export const mailReceiptSchema = z
  .object({
    notificationType: z.literal('Received'),
    mail: z.object({ source: z.string().nullish(), commonHeaders: z.object({ from: z.array(z.string()).optional() }).optional() }),
    receipt: z.object({
      recipients: z.array(z.string()),
      spfVerdict: verdict,
      dkimVerdict: verdict,
      dmarcVerdict: verdict,
      spamVerdict: verdict,
      virusVerdict: verdict,
      action: z.object({ objectKey: z.string() }),
    }),
  })
  .transform(({ mail, receipt }) => ({
    key: receipt.action.objectKey,
    recipients: receipt.recipients,
    envelopeFrom: mail.source || null,
    headerFrom: onlyAddress(mail.commonHeaders?.from),
    verdicts: {
      spf: receipt.spfVerdict,
      dkim: receipt.dkimVerdict,
      dmarc: receipt.dmarcVerdict,
      spam: receipt.spamVerdict,
      virus: receipt.virusVerdict,
    },
  }))

/** Either way a raw message announces itself on the inbox queue; one of a flood is put back there by ourselves. */
export const messageStoredSchema = z.union([
  inEnvelope.pipe(mailReceiptSchema).transform((receipt) => ({ what: 'mail' as const, receipt })),
  setUpMessage,
  storedObjectsSchema.transform((keys) => ({ what: 'objects' as const, keys })),
  z.object({ arrival: arrivalSchema }).transform(({ arrival }) => ({ what: 'put-back' as const, arrival })),
])

const eventOf = new Map<string, Touchpoint['mailEvent']>([
  ['Send', 'accepted'],
  ['DeliveryDelay', 'delayed'],
  ['Delivery', 'delivered'],
  ['Complaint', 'complained'],
  ['Reject', 'rejected'],
])

/** Why a mail came back, in the mail service's own word, as far as it is one of those it is known to say. */
const bounceSubType = z
  .enum([
    'General',
    'NoEmail',
    'Suppressed',
    'OnAccountSuppressionList',
    'UnsubscribedRecipient',
    'MailboxFull',
    'MessageTooLarge',
    'ContentRejected',
    'AttachmentRejected',
    'CustomTimeoutExceeded',
    'Undetermined',
  ])
  .catch('Undetermined')

/**
 * Only a permanent bounce ends anything: the mail service then keeps back what follows. The others are a full mailbox, a mail too large for it, or
 * an answer of somebody out of office, and the next mail may arrive.
 */
const bounceSchema = z.object({ bounceType: z.string(), bounceSubType }).transform(({ bounceType, bounceSubType: why }) => ({
  event: bounceType === 'Permanent' ? ('bounced' as const) : ('turned-away' as const),
  why,
}))

const tag = z
  .array(z.string())
  .min(1)
  .transform(([first = '']) => first)

const taggedMailEvent = inEnvelope
  .pipe(
    z.object({
      eventType: z.string(),
      bounce: bounceSchema.optional(),
      mail: z.object({ messageId: z.string(), tags: z.object({ [mailTag.candidate]: tag, [mailTag.touchpoint]: tag }) }),
    }),
  )
  .transform(({ eventType, bounce, mail }) => ({
    ...(eventType === 'Bounce' ? bounce : { event: eventOf.get(eventType) }),
    mailMessageId: mail.messageId,
    candidateId: mail.tags.candidate,
    touchpointTag: mail.tags.touchpoint,
  }))

/** Sent through our configuration set by somebody else, from the console for instance. */
const untaggedMailEvent = inEnvelope
  .pipe(z.object({ eventType: z.string(), mail: z.object({ messageId: z.string() }) }))
  .transform(() => ({ what: 'nothing-to-do' as const, code: 'mail-not-ours' }))

/** What became of a mail of ours. `event` is undefined for kinds we have no use for. */
export const mailEventSchema = z.union([taggedMailEvent, setUpMessage, untaggedMailEvent])

/** An HTTP API request to a webhook's address (payload format 2.0); the body back in the bytes that were signed. */
export const webhookRequestSchema = z
  .object({
    pathParameters: z.object({ door: z.string() }),
    headers: z.record(z.string(), z.string()),
    body: z.string().default(''),
    isBase64Encoded: z.boolean().default(false),
  })
  .transform(({ pathParameters, headers, body, isBase64Encoded }) => ({
    token: pathParameters.door,
    request: { headers, body: new Uint8Array(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')) },
  }))
