import { SESv2Client, type SESv2ClientConfig, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2'
import { mailTag } from '../../contract.ts'
import type { Candidate } from '../../domain/access/candidate.ts'
import { loopHeader } from '../../domain/trust/own-mark.ts'
import { NotHandedOver } from '../../not-handed-over.ts'
import type { Mailer, MailTag, OutgoingMail, Site } from '../../ports.ts'
import { touchpointTag } from '../table/keys.ts'
import { encodeHeader, mailbox, refuseLineBreaks } from './mail-header.ts'
import { refusalOf } from './mail-refusal.ts'

/** In milliseconds. SES answers within a second or so; past this the answer counts as lost. Well within the lease of a claim and the function's own time. */
export const patience = { connect: 5_000, answer: 20_000 } as const

/** SES allows 15; beyond that it refuses the whole mail. */
const mostHeaders = 15

/** One call, one attempt: with the SDK's default of three, a lost answer is three mails. */
export const mailClient = ({ timeout = patience.answer, ...options }: SESv2ClientConfig & { timeout?: number } = {}): SESv2Client =>
  new SESv2Client({
    ...options,
    maxAttempts: 1,
    requestHandler: { connectionTimeout: patience.connect, requestTimeout: timeout, throwOnRequestTimeout: true },
  })

export interface MailerSettings {
  fromAddress: string
  configurationSet: string
  /** The name beside the address. */
  sender?: string | undefined
}

/** SES, one mail per call. The recipient is the candidate's verified address, by construction. */
export function sesMailer({
  client,
  site,
  fromAddress,
  configurationSet,
  sender = 'roundtwo',
}: { client: SESv2Client; site: Site } & MailerSettings): Mailer {
  const inputFor = (candidate: Candidate, mail: OutgoingMail, { key, kind, attempt }: MailTag): SendEmailCommandInput => ({
    FromEmailAddress: mailbox(sender, fromAddress),
    Destination: { ToAddresses: [mailbox('', candidate.mail)] },
    // Answers reach us only where mail is received; otherwise none is offered.
    ...(site.mailDomain && candidate.inboxAddress ? { ReplyToAddresses: [candidate.inboxAddress] } : {}),
    ConfigurationSetName: configurationSet,
    EmailTags: [
      { Name: mailTag.candidate, Value: candidate.id },
      { Name: mailTag.touchpoint, Value: touchpointTag(key) },
      { Name: mailTag.attempt, Value: String(attempt) },
      { Name: 'kind', Value: kind },
    ],
    Content: { Simple: simple(mail) },
  })

  return {
    async send(candidate, mail, tag) {
      const facts = { candidateId: candidate.id, touchpoint: tag.key }
      let call: Call
      try {
        call = watched(new SendEmailCommand(inputFor(candidate, mail, tag)))
      } catch (cause) {
        throw new NotHandedOver(facts, { cause })
      }
      try {
        const { MessageId } = await client.send(call.command)
        return MessageId === undefined ? { outcome: 'unknown' } : { outcome: 'accepted', mailMessageId: MessageId }
      } catch (error) {
        const verdict = refusalOf(error, call.handedOver())
        if (verdict === 'fault') throw new NotHandedOver(facts, { cause: error })
        return verdict
      }
    },
  }
}

function simple(mail: OutgoingMail) {
  const headers = [
    ...threadHeaders(mail.inThreadOf),
    ...stopHeaders(mail.stopUrl),
    // RFC 3834: machines must not answer a machine; the second is Exchange's word for the same.
    { name: 'Auto-Submitted', value: 'auto-generated' },
    { name: 'X-Auto-Response-Suppress', value: 'All' },
    // Seen on a mail that comes in, it is our own coming back.
    { name: loopHeader, value: '1' },
  ]
  if (headers.length > mostHeaders) throw new Error(`${headers.length} headers; SES takes ${mostHeaders}`)
  return {
    Subject: { Data: encodeHeader(mail.subject) },
    Body: { Html: { Data: mail.html, Charset: 'UTF-8' }, Text: { Data: mail.text, Charset: 'UTF-8' } },
    Headers: headers.map(({ name, value }) => ({ Name: refuseLineBreaks(name), Value: encodeHeader(value) })),
    ...(mail.attachments.length === 0 ? {} : { Attachments: mail.attachments.map(attachment) }),
  }
}

/** SES replaces Message-ID: its domain is that of the region, and us-east-1 has the plain one. */
function threadHeaders(earlier: string | undefined) {
  if (earlier === undefined) return []
  const region = process.env.AWS_REGION ?? 'us-east-1'
  const id = `<${earlier}@${region === 'us-east-1' ? 'email' : region}.amazonses.com>`
  return [
    { name: 'In-Reply-To', value: id },
    { name: 'References', value: id },
  ]
}

/** RFC 8058: both together make it one click, and only https may be posted to. */
const stopHeaders = (url: string | undefined) =>
  url === undefined
    ? []
    : [
        { name: 'List-Unsubscribe', value: `<${url}>` },
        { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
      ]

const attachment = ({ name, contentType, content }: OutgoingMail['attachments'][number]) => ({
  FileName: refuseLineBreaks(name),
  ContentType: refuseLineBreaks(contentType),
  RawContent: content,
  ContentDisposition: 'ATTACHMENT' as const,
  ContentTransferEncoding: 'BASE64' as const,
})

interface Call {
  command: SendEmailCommand
  /** Whether the signed request went to the connection; before that nothing can have left. */
  handedOver(): boolean
}

/** The last step before the connection, behind credentials, endpoint and signature. */
function watched(command: SendEmailCommand): Call {
  let handedOver = false
  command.middlewareStack.add(
    (next) => (request) => {
      handedOver = true
      return next(request)
    },
    { step: 'deserialize', priority: 'low', name: 'handedOver' },
  )
  return { command, handedOver: () => handedOver }
}
