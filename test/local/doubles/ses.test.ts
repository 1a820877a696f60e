import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2'
import { describe, expect, it } from 'vitest'
import { aWorld, clientConfig, monday, refusalOf } from '../a-world.ts'

const aMail = (simple: object = {}, change: Partial<SendEmailCommandInput> = {}): SendEmailCommandInput => ({
  FromEmailAddress: '=?UTF-8?B?cm91bmR0d28=?= <roundtwo@roundtwo.localhost>',
  Destination: { ToAddresses: ['alex.morgan@example.com'] },
  Content: {
    Simple: {
      Subject: { Data: 'Your packet', Charset: 'UTF-8' },
      Body: { Html: { Data: '<p>Hello</p>', Charset: 'UTF-8' }, Text: { Data: 'Hello', Charset: 'UTF-8' } },
      Headers: [{ Name: 'Auto-Submitted', Value: 'auto-generated' }],
      ...simple,
    },
  },
  EmailTags: [{ Name: 'touchpoint', Value: 'abc' }],
  ConfigurationSetName: 'roundtwo',
  ...change,
})

async function aMailService() {
  const world = await aWorld()
  const client = new SESv2Client({ ...clientConfig, endpoint: world.url('ses') })
  const send = (simple: object = {}, change: Partial<SendEmailCommandInput> = {}) =>
    client.send(new SendEmailCommand(aMail(simple, change)))
  const events = () => world.queues.waiting('mail-events').map(({ body }) => JSON.parse(JSON.parse(body).Message))
  return { ...world, send, events }
}

describe('the mail double', () => {
  it('keeps what was sent, stamped with the world’s clock', async () => {
    const { send, mail } = await aMailService()
    const RawContent = Buffer.from('BEGIN:VCALENDAR')
    const { MessageId } = await send({ Attachments: [{ FileName: 'round.ics', ContentType: 'text/calendar', RawContent }] })
    expect(mail.outbox()).toMatchObject([
      {
        id: MessageId,
        to: ['alex.morgan@example.com'],
        subject: 'Your packet',
        html: '<p>Hello</p>',
        text: 'Hello',
        sentAt: monday,
        tags: { touchpoint: 'abc' },
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: [{ name: 'round.ics', contentType: 'text/calendar', content: RawContent.toString('base64') }],
      },
    ])
  })

  it('reports Send and Delivery with our tags, through SNS into the queue', async () => {
    const { send, events, queues } = await aMailService()
    const { MessageId } = await send()
    expect(JSON.parse(queues.waiting('mail-events')[0]?.body ?? '')).toMatchObject({
      Type: 'Notification',
      TopicArn: expect.stringMatching(/^arn:aws:sns:/),
    })
    expect(events().map(({ eventType }) => eventType)).toEqual(['Send', 'Delivery'])
    expect(events()[1]).toMatchObject({
      mail: { messageId: MessageId, tags: { touchpoint: ['abc'], 'ses:configuration-set': ['roundtwo'] } },
      delivery: { recipients: ['alex.morgan@example.com'] },
    })
  })

  it.each([
    ['an unverified sender', {}, { FromEmailAddress: 'me@elsewhere.example' }, 'MessageRejected'],
    ['a recipient that is not verified', {}, { Destination: { ToAddresses: ['dana@halden.example'] } }, 'MessageRejected'],
    [
      'a copy to somebody',
      {},
      { Destination: { ToAddresses: ['alex.morgan@example.com'], CcAddresses: ['dana@halden.example'] } },
      'BadRequestException',
    ],
    ['a configuration set that does not exist', {}, { ConfigurationSetName: 'other' }, 'NotFoundException'],
    [
      'sixteen headers',
      { Headers: Array.from({ length: 16 }, (_, index) => ({ Name: `X-${index}`, Value: 'x' })) },
      {},
      'BadRequestException',
    ],
    ['a header name with a colon', { Headers: [{ Name: 'X:Y', Value: 'x' }] }, {}, 'BadRequestException'],
    ['a header value with a line break', { Headers: [{ Name: 'X-Y', Value: 'a\r\nBcc: b@c.example' }] }, {}, 'BadRequestException'],
    ['a header value that is not ASCII', { Headers: [{ Name: 'X-Y', Value: 'ü' }] }, {}, 'BadRequestException'],
    ['a header value of 996 characters', { Headers: [{ Name: 'X', Value: 'x'.repeat(996) }] }, {}, 'BadRequestException'],
    ['a header and value of 997 characters together', { Headers: [{ Name: 'XYZ', Value: 'x'.repeat(994) }] }, {}, 'BadRequestException'],
    ['a second Subject', { Headers: [{ Name: 'Subject', Value: 'x' }] }, {}, 'BadRequestException'],
    ['a subject that is not ASCII and names no charset', { Subject: { Data: 'Grüße' } }, {}, 'BadRequestException'],
    ['a subject with a line break', { Subject: { Data: 'a\nb', Charset: 'UTF-8' } }, {}, 'BadRequestException'],
    ['a mail without a body', { Body: {} }, {}, 'BadRequestException'],
    ['a tag with an at sign', {}, { EmailTags: [{ Name: 'touchpoint', Value: 'a@b' }] }, 'BadRequestException'],
    ['a tag of 257 characters', {}, { EmailTags: [{ Name: 'touchpoint', Value: 'a'.repeat(257) }] }, 'BadRequestException'],
    ['a sender name that is not encoded', {}, { FromEmailAddress: 'Zoë <roundtwo@roundtwo.localhost>' }, 'BadRequestException'],
    [
      'an attachment name of 256 characters',
      { Attachments: [{ FileName: 'a'.repeat(256), RawContent: Buffer.from('x') }] },
      {},
      'BadRequestException',
    ],
  ])('refuses %s', async (_what, simple, change, error) => {
    const { send, mail } = await aMailService()
    expect(await refusalOf(send(simple, change))).toMatch(new RegExp(`^${error}`))
    expect(mail.outbox()).toEqual([])
  })

  it('can accept a mail and lose the answer: the caller cannot know, the event does', async () => {
    const { send, mail, events } = await aMailService()
    mail.behave = () => 'lose-answer'
    expect(await refusalOf(send())).not.toMatch(/accepted|Exception/)
    expect(mail.outbox()).toHaveLength(1)
    expect(events()).toHaveLength(2)
  })

  it.each([
    ['bounce', 1, ['Send', 'Bounce']],
    ['soft-bounce', 1, ['Send', 'Bounce']],
    ['complain', 1, ['Send', 'Delivery', 'Complaint']],
    ['silent', 1, []],
    ['vanish', 1, []],
    ['lose-call', 0, []],
    ['throttle', 0, []],
    ['refuse', 0, []],
  ] as const)('can %s', async (behaviour, sent, reported) => {
    const { send, mail, events } = await aMailService()
    mail.behave = () => behaviour
    await refusalOf(send())
    expect(mail.outbox()).toHaveLength(sent)
    expect(events().map(({ eventType }) => eventType)).toEqual(reported)
  })

  it('can report late', async () => {
    const { send, mail, queues, clock } = await aMailService()
    mail.behave = () => ({ eventsLateBySeconds: 600 })
    await send()
    expect(queues.receive('mail-events', 10)).toEqual([])
    clock.moveTo(Date.parse(monday) + 600_000)
    expect(queues.receive('mail-events', 10)).toHaveLength(2)
  })
})
