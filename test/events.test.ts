import { describe, expect, it } from 'vitest'
import { mailEventSchema, messageStoredSchema } from '../functions/events.ts'
import { objectCreated } from '../local/doubles/mail/receipts.ts'

const verdict = (status: string) => ({ status })
const receipt = (over: object = {}, from?: string[]) => ({
  notificationType: 'Received',
  mail: { source: 'maya@bluepine.example', messageId: 'm', ...(from ? { commonHeaders: { from } } : {}) },
  receipt: {
    recipients: ['in-7h3k9@mail.roundtwo.test'],
    spfVerdict: verdict('PASS'),
    dkimVerdict: verdict('PASS'),
    dmarcVerdict: verdict('GRAY'),
    spamVerdict: verdict('PASS'),
    virusVerdict: verdict('DISABLED'),
    action: { type: 'S3', bucketName: 'b', objectKey: 'mail/abc' },
    ...over,
  },
})
const inSns = (message: unknown) => ({ Type: 'Notification', MessageId: 'x', Message: JSON.stringify(message) })

describe('a stored message announces itself', () => {
  it('as a mail receipt through SNS', () => {
    expect(messageStoredSchema.parse(inSns(receipt({}, ['Maya Lindqvist <Maya@Bluepine.example>'])))).toEqual({
      what: 'mail',
      receipt: {
        key: 'mail/abc',
        recipients: ['in-7h3k9@mail.roundtwo.test'],
        envelopeFrom: 'maya@bluepine.example',
        headerFrom: 'maya@bluepine.example',
        verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'GRAY', spam: 'PASS', virus: 'GRAY' },
      },
    })
  })

  it.each([
    [['a@x.example', 'b@y.example']],
    [['Maya <a@x.example>, b@y.example']],
    [['"a@x.example" <b@y.example> <c@z.example>']],
    [[]],
    [undefined],
  ])('without believing a From that is not exactly one address: %j', (from) => {
    const stored = messageStoredSchema.parse(inSns(receipt({}, from)))
    expect(stored).toMatchObject({ receipt: { headerFrom: null } })
  })

  it('as an object of the bucket, whose key is form-encoded', () => {
    const key = 'hook/alex/d1/standard/a b+c%ä'
    const event = JSON.parse(objectCreated({ bucket: 'b', key, size: 1, etag: 'e', storedAt: '2026-11-25T15:00:00Z' } as never))
    expect(messageStoredSchema.parse(event)).toEqual({ what: 'objects', keys: [key] })
  })

  it('not at all when the bucket only tries its notification', () => {
    expect(messageStoredSchema.parse({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'b' })).toEqual({ what: 'objects', keys: [] })
  })

  it.each([
    {},
    { Type: 'Notification', Message: '{' },
    inSns({ notificationType: 'Bounce' }),
    inSns(receipt({ recipients: 'x' })),
    { Records: [{}] },
  ])('or is refused: %j', (event) => {
    expect(messageStoredSchema.safeParse(event).success).toBe(false)
  })
})

describe('an event of the mail service', () => {
  const event = (eventType: string, tags: object = { candidate: ['alex'], touchpoint: ['t1'], 'ses:configuration-set': ['roundtwo'] }) =>
    inSns({ eventType, mail: { messageId: 'mail-1', tags } })

  it.each([
    ['Send', 'accepted'],
    ['Delivery', 'delivered'],
    ['DeliveryDelay', 'delayed'],
    ['Complaint', 'complained'],
    ['Reject', 'rejected'],
    ['Open', undefined],
    ['constructor', undefined],
  ])('%s means %s', (eventType, meaning) => {
    expect(mailEventSchema.parse(event(eventType))).toEqual({
      event: meaning,
      mailMessageId: 'mail-1',
      candidateId: 'alex',
      touchpointTag: 't1',
    })
  })

  const bounce = (detail: object) => ({ ...event('Bounce'), ...inSns({ ...JSON.parse(event('Bounce').Message), bounce: detail }) })

  it.each([
    ['Permanent', 'General', 'bounced', 'General'],
    ['Permanent', 'OnAccountSuppressionList', 'bounced', 'OnAccountSuppressionList'],
    ['Transient', 'MailboxFull', 'turned-away', 'MailboxFull'],
    ['Transient', 'General', 'turned-away', 'General'],
    ['Undetermined', 'Undetermined', 'turned-away', 'Undetermined'],
    ['Transient', 'sam@example.com is away', 'turned-away', 'Undetermined'],
  ])('Bounce of the type %s, %s, means %s', (bounceType, bounceSubType, meaning, why) => {
    expect(mailEventSchema.parse(bounce({ bounceType, bounceSubType }))).toMatchObject({ event: meaning, why, touchpointTag: 't1' })
  })

  it.each([{}, { 'ses:configuration-set': ['roundtwo'] }, { candidate: [], touchpoint: [] }])(
    'without our tags is none of ours: %j',
    (tags) => {
      expect(mailEventSchema.parse(event('Send', tags))).toEqual({ what: 'nothing-to-do', code: 'mail-not-ours' })
    },
  )
})

describe('what AWS says when things are set up', () => {
  const inWords = (Message: string) => ({ Type: 'Notification', MessageId: 'x', Subject: 'Amazon SES', Message })

  it.each([
    [inWords('Successfully validated SNS topic for Amazon SES event publishing.'), 'topic-validated'],
    [inWords('Successfully validated SNS topic for Amazon SES email receiving.'), 'topic-validated'],
    [
      inSns({ notificationType: 'AmazonSnsSubscriptionSucceeded', message: 'You have successfully subscribed your topic.' }),
      'topic-subscribed',
    ],
  ])('asks for nothing: %#', (message, code) => {
    expect(mailEventSchema.parse(message)).toEqual({ what: 'nothing-to-do', code })
    expect(messageStoredSchema.parse(message)).toEqual({ what: 'nothing-to-do', code })
  })

  it('is not any message in words', () => {
    expect(mailEventSchema.safeParse(inWords('Something else')).success).toBe(false)
    expect(messageStoredSchema.safeParse(inWords('')).success).toBe(false)
  })
})
