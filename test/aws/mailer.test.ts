import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { SESv2Client, SESv2ClientConfig } from '@aws-sdk/client-sesv2'
import { afterEach, describe, expect, it } from 'vitest'
import { mailClient, patience, sesMailer } from '../../functions/aws/mail/mailer.ts'
import { touchpointTag } from '../../functions/aws/table/keys.ts'
import { sendLease } from '../../functions/domain/sending/sending.ts'
import { NotHandedOver } from '../../functions/not-handed-over.ts'
import type { OutgoingMail } from '../../functions/ports.ts'
import { mailRefusals, passingRefusals } from '../../local/doubles/mail/ses-refusals.ts'
import { aCandidate } from '../builders.ts'

interface Asked {
  FromEmailAddress: string
  ReplyToAddresses?: string[]
  Destination: unknown
  ConfigurationSetName: string
  EmailTags: { Name: string; Value: string }[]
  Content: { Simple: { Subject: { Data: string }; Headers: { Name: string; Value: string }[]; Attachments?: object[] } }
}

type Answer = { status: number; code?: string; message?: string } | 'hang' | 'reset'

const aMail: OutgoingMail = { subject: 'Your packet', html: '<p>Hello</p>', text: 'Hello', attachments: [] }
const tag = { key: 'r1#packet#1', kind: 'packet' as const, attempt: 1 }
const servers: Server[] = []
const clients: SESv2Client[] = []
afterEach(() => {
  for (const client of clients.splice(0)) client.destroy()
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

type MailerOptions = { receives?: boolean; timeout?: number } & Pick<SESv2ClientConfig, 'credentials' | 'endpoint'>

/** A mail service that answers as told and remembers what it was asked. */
async function aMailer(answer: Answer = { status: 200 }, { receives = true, timeout = 20_000, ...sdk }: MailerOptions = {}) {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      asked.push(JSON.parse(body))
      if (answer === 'hang') return
      if (answer === 'reset') return void request.socket.resetAndDestroy()
      response.writeHead(answer.status, { 'content-type': 'application/json', ...(answer.code ? { 'x-amzn-errortype': answer.code } : {}) })
      response.end(JSON.stringify(answer.code ? { message: answer.message ?? 'no' } : { MessageId: 'ses-1' }))
    })
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const client = mailClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    timeout,
    ...sdk,
  })
  clients.push(client)
  const site = { publicUrl: 'https://roundtwo.test', mailDomain: receives ? 'mail.roundtwo.test' : undefined }
  return { asked, mailer: sesMailer({ client, site, fromAddress: 'roundtwo@mail.roundtwo.test', configurationSet: 'roundtwo' }) }
}

const headersOf = (asked: Asked[]) => Object.fromEntries((asked[0]?.Content.Simple.Headers ?? []).map(({ Name, Value }) => [Name, Value]))

describe('handing a mail to the mail service', () => {
  it('goes to the candidate’s own address and names touchpoint and attempt in its tags', async () => {
    const { asked, mailer } = await aMailer()
    expect(await mailer.send(aCandidate(), aMail, { ...tag, attempt: 2 })).toEqual({ outcome: 'accepted', mailMessageId: 'ses-1' })
    expect(asked[0]).toMatchObject({
      FromEmailAddress: '"roundtwo" <roundtwo@mail.roundtwo.test>',
      Destination: { ToAddresses: ['alex.morgan@example.com'] },
      ReplyToAddresses: ['in-7h3k9@mail.roundtwo.test'],
      ConfigurationSetName: 'roundtwo',
      EmailTags: [
        { Name: 'candidate', Value: 'alex' },
        { Name: 'touchpoint', Value: touchpointTag('r1#packet#1') },
        { Name: 'attempt', Value: '2' },
        { Name: 'kind', Value: 'packet' },
      ],
    })
  })

  it('offers no answer where no mail is received', async () => {
    const { asked, mailer } = await aMailer({ status: 200 }, { receives: false })
    await mailer.send(aCandidate(), aMail, tag)
    expect(asked[0]?.ReplyToAddresses).toBeUndefined()
  })

  it('tells machines that it comes from one, and how to stop it with one click', async () => {
    const { asked, mailer } = await aMailer()
    await mailer.send(aCandidate(), { ...aMail, stopUrl: 'https://roundtwo.test/stop/x', inThreadOf: '0100-1' }, tag)
    expect(headersOf(asked)).toEqual({
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'X-Roundtwo-Loop': '1',
      'List-Unsubscribe': '<https://roundtwo.test/stop/x>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'In-Reply-To': '<0100-1@email.amazonses.com>',
      References: '<0100-1@email.amazonses.com>',
    })
  })

  it('encodes a subject that is not plain ASCII, in words of at most 75 characters', async () => {
    const { asked, mailer } = await aMailer()
    const subject = 'Zweites Gespräch bei Rückenwind – 面接のご案内、よろしくお願いいたします 🎈 am Mittwoch'
    await mailer.send(aCandidate(), { ...aMail, subject }, tag)
    const words = asked[0]?.Content.Simple.Subject.Data.split(' ') ?? []
    expect(words.every((word) => word.length <= 75 && /^=\?UTF-8\?B\?[A-Za-z0-9+/=]+\?=$/.test(word))).toBe(true)
    expect(words.map((word) => Buffer.from(word.slice(10, -2), 'base64').toString()).join('')).toBe(subject)
  })

  it.each([
    ['subject', { subject: 'Hello\r\nBcc: someone@example.net' }],
    ['thread', { inThreadOf: 'x>\r\nBcc: someone@example.net' }],
    ['stop link', { stopUrl: 'https://roundtwo.test/\nX-Evil: 1' }],
    ['file name', { attachments: [{ name: 'a\r\nb.ics', contentType: 'text/calendar', content: new Uint8Array() }] }],
  ])('refuses a line break in the %s and hands nothing over', async (_where, change) => {
    const { asked, mailer } = await aMailer()
    const fault = await mailer.send(aCandidate(), { ...aMail, ...change }, tag).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(NotHandedOver)
    expect(fault).toMatchObject({ facts: { candidateId: 'alex', touchpoint: 'r1#packet#1' } })
    // In a log line `kind` is that of a stored item.
    expect(fault).not.toHaveProperty('facts.kind')
    expect((fault as NotHandedOver).cause).toMatchObject({ message: expect.stringContaining('line break') })
    expect(asked).toEqual([])
  })

  it('refuses an address that is more than one', async () => {
    const { asked, mailer } = await aMailer()
    const candidate = { ...aCandidate(), mail: 'alex@example.com, other@example.net' }
    await expect(mailer.send(candidate, aMail, tag)).rejects.toThrow(NotHandedOver)
    expect(asked).toEqual([])
  })

  it.each([
    [429, 'TooManyRequestsException', { outcome: 'refused', again: true, reason: 'TooManyRequestsException' }],
    [400, 'SendingPausedException', { outcome: 'refused', again: true, reason: 'SendingPausedException' }],
    [500, 'InternalFailure', { outcome: 'unknown' }],
    [503, 'ServiceUnavailable', { outcome: 'unknown' }],
  ])('takes %i %s for what it is, after one call', async (status, code, result) => {
    const { asked, mailer } = await aMailer({ status, code })
    expect(await mailer.send(aCandidate(), aMail, tag)).toEqual(result)
    expect(asked).toHaveLength(1)
  })

  it.each(passingRefusals)(
    'keeps a mail owed that is refused for the sake of the account or the moment: $status $code, $message',
    async (refusal) => {
      const { asked, mailer } = await aMailer(refusal)
      expect(await mailer.send(aCandidate(), aMail, tag)).toEqual({ outcome: 'refused', again: true, reason: refusal.code })
      expect(asked).toHaveLength(1)
    },
  )

  it.each(['Email sending is not enabled in this Region', 'User not allowed to send from this domain', 'Address blacklisted.', 'no'])(
    'keeps a mail owed whose refusal says nothing of the mail itself: %s',
    async (message) => {
      const { mailer } = await aMailer({ status: 400, code: 'MessageRejected', message })
      expect(await mailer.send(aCandidate(), aMail, tag)).toEqual({ outcome: 'refused', again: true, reason: 'MessageRejected' })
    },
  )

  it.each([
    mailRefusals.malformed,
    mailRefusals.tooLarge,
    { status: 400, code: 'BadRequestException', message: 'Illegal address' },
    { status: 400, code: 'MessageRejected', message: 'Unsupported file type: setup.exe' },
    { status: 413, code: 'RequestEntityTooLargeException', message: 'Request too long' },
  ])('gives a mail up that is itself refused: $code, $message', async (refusal) => {
    const { mailer } = await aMailer(refusal)
    expect(await mailer.send(aCandidate(), aMail, tag)).toEqual({ outcome: 'refused', again: false, reason: refusal.code })
  })

  it.each([
    ['none are found', 'CredentialsProviderError'],
    ['their token file is gone', 'TokenProviderError'],
    ['the role cannot be assumed', 'AccessDenied'],
    ['their source does not answer', 'TimeoutError'],
  ])('knows that nothing was sent where credentials are missing because %s', async (_why, name) => {
    const credentials = () => Promise.reject(Object.assign(new Error('nothing here'), { name }))
    const { asked, mailer } = await aMailer({ status: 200 }, { credentials })
    expect(await mailer.send(aCandidate(), aMail, tag)).toEqual({ outcome: 'refused', again: true, reason: name })
    expect(asked).toEqual([])
  })

  it('knows that nothing was sent where nobody listens, or the name is not known', async () => {
    for (const endpoint of ['http://127.0.0.1:9', 'http://mail-service.invalid']) {
      const { mailer } = await aMailer({ status: 200 }, { endpoint })
      expect(await mailer.send(aCandidate(), aMail, tag)).toEqual({ outcome: 'refused', again: true, reason: 'NotConnected' })
    }
  })

  it('takes a fault of our own before the call for a fault, with its cause', async () => {
    const credentials = () => Promise.reject(new TypeError('undefined is not a function'))
    const { asked, mailer } = await aMailer({ status: 200 }, { credentials })
    await expect(mailer.send(aCandidate(), aMail, tag)).rejects.toMatchObject({ name: 'NotHandedOver', cause: { name: 'TypeError' } })
    expect(asked).toEqual([])
  })

  it.each(['reset', 'hang'] as const)(
    'does not know what became of it when the connection ends in a %s, and does not ask again',
    async (answer) => {
      const { asked, mailer } = await aMailer(answer, { timeout: 300 })
      expect(await mailer.send(aCandidate(), aMail, tag)).toEqual({ outcome: 'unknown' })
      expect(asked).toHaveLength(1)
    },
  )
})

describe('one call of the mail service', () => {
  it('has ended well before the lease of the claim does, so that nobody else takes the row up meanwhile', async () => {
    const margin = 2 * 60_000
    expect(patience.connect + patience.answer + margin).toBeLessThanOrEqual(sendLease.minutes * 60_000)
    const client = mailClient({ region: 'us-east-1' })
    clients.push(client)
    expect(await client.config.maxAttempts()).toBe(1)
  })
})
