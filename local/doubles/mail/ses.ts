import { randomUUID } from 'node:crypto'
import { addressParser } from 'postal-mime'
import type * as z from 'zod'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import type { MovableClock } from '../../town/clock.ts'
import type { Queues } from '../queues.ts'
import type { Store } from '../store.ts'
import { AnswerLost, AwsError, type Double, invalid, operation, restDouble } from '../wire.ts'
import type { SentMail } from './sent-mail.ts'
import { type MailEventKind, mailEvent } from './ses-events.ts'
import { isRefusal, type MailRefusal, mailRefusals, refused } from './ses-refusals.ts'
import { attachmentBytes, checkHeaders, checkSize, sendEmailSchema } from './ses-rules.ts'

/** How the mail service behaves for one call; tests choose. */
export type Behaviour =
  | 'deliver'
  | 'bounce'
  | 'soft-bounce'
  | 'complain'
  /** Accepted, but no event ever comes. */
  | 'silent'
  /** Accepted, and the connection breaks before the answer. */
  | 'lose-answer'
  /** Nothing happens, and the connection breaks. */
  | 'lose-call'
  /** Accepted, the answer lost, and no event comes: nobody can know. */
  | 'vanish'
  | 'throttle'
  | 'refuse'
  | MailRefusal
  | { eventsLateBySeconds: number }

export interface MailService {
  double: Double
  /** Addresses and domains that may send, and in the sandbox also receive. */
  verify(identity: string): void
  /** As of a new account: recipients must be verified like senders. */
  sandbox: boolean
  ensureConfigurationSet(name: string, eventQueue: string): void
  outbox(): SentMail[]
  behave: (mail: Pick<SentMail, 'to' | 'subject' | 'tags'>) => Behaviour
  /** Called when a mail is accepted. */
  onSent: (mail: SentMail) => void
}

type Send = z.infer<typeof sendEmailSchema>

export function openMailService({ store, clock, queues }: { store: Store; clock: MovableClock; queues: Queues }): MailService {
  const mails = store.map<SentMail>('mail')
  const identities = store.map<{ name: string }>('mail-identity')
  const sets = store.map<{ name: string; eventQueue: string }>('configuration-set')
  const verified = (address: string) => identities.get(address.toLowerCase()) ?? identities.get(address.toLowerCase().split('@')[1] ?? '')

  function requireVerified(addresses: string[]) {
    const failed = addresses.filter((address) => !verified(address))
    if (failed.length === 0) return
    throw invalid(
      `Email address is not verified. The following identities failed the check in region US-EAST-1: ${failed.join(', ')}`,
      'MessageRejected',
    )
  }

  function sendEmail(input: Send) {
    const mail = sentMail(input, clock.now(), mails.size + 1)
    requireVerified([...addressesIn(input.FromEmailAddress), ...(handle.sandbox ? mail.to : [])])
    const set = sets.get(input.ConfigurationSetName)
    if (!set) throw new AwsError(404, 'NotFoundException', `Configuration set <${input.ConfigurationSetName}> does not exist.`)
    const behaviour = handle.behave(mail)
    if (behaviour === 'throttle') throw refused(mailRefusals.throttled)
    if (behaviour === 'refuse') throw refused(mailRefusals.malformed)
    if (isRefusal(behaviour)) throw refused(behaviour)
    if (behaviour === 'lose-call') throw new AnswerLost()
    store.batch(() => {
      mails.set(mail.id, mail)
      for (const kind of eventsFor(behaviour)) {
        const delaySeconds = typeof behaviour === 'object' ? behaviour.eventsLateBySeconds : 0
        queues.send(set.eventQueue, mailEvent(kind, mail, set.name), { delaySeconds })
      }
    })
    handle.onSent(mail)
    if (behaviour === 'lose-answer' || behaviour === 'vanish') throw new AnswerLost()
    return { MessageId: mail.id }
  }

  const handle: MailService = {
    sandbox: true,
    behave: () => 'deliver',
    onSent: () => {},
    verify: (identity) => identities.set(identity.toLowerCase(), { name: identity }),
    ensureConfigurationSet: (name, eventQueue) => sets.set(name, { name, eventQueue }),
    outbox: () => mails.values().sort((a, b) => a.order - b.order),
    double: restDouble([
      {
        method: 'POST',
        path: /^\/v2\/email\/outbound-emails$/,
        run: operation(
          sendEmailSchema,
          (input) => {
            checkHeaders(input.Content.Simple.Headers ?? [])
            checkSize(input)
            return sendEmail(input)
          },
          'BadRequestException',
        ),
      },
    ]),
  }
  return handle
}

const eventsFor = (behaviour: Behaviour): MailEventKind[] => {
  if (behaviour === 'silent' || behaviour === 'vanish') return []
  if (behaviour === 'bounce') return ['Send', 'Bounce']
  if (behaviour === 'soft-bounce') return ['Send', 'SoftBounce']
  if (behaviour === 'complain') return ['Send', 'Delivery', 'Complaint']
  return ['Send', 'Delivery']
}

const addressesIn = (text: string): string[] => addressParser(text).flatMap(({ address }) => (address ? [address] : []))

function sentMail(
  { FromEmailAddress, ReplyToAddresses = [], Destination, Content: { Simple }, EmailTags = [] }: Send,
  sentAt: Instant,
  order: number,
): SentMail {
  const to = Destination.ToAddresses.flatMap(addressesIn)
  if (to.length === 0) throw invalid("Missing final '@domain'", 'BadRequestException')
  return {
    // As SES makes them: nothing a caller could choose.
    id: `0100${randomUUID().replaceAll('-', '').slice(0, 12)}-${randomUUID()}-000000`,
    from: FromEmailAddress,
    to,
    subject: Simple.Subject.Data,
    html: Simple.Body.Html?.Data ?? '',
    text: Simple.Body.Text?.Data ?? '',
    headers: {
      From: FromEmailAddress,
      ...(ReplyToAddresses.length > 0 && { 'Reply-To': ReplyToAddresses.join(', ') }),
      ...Object.fromEntries((Simple.Headers ?? []).map(({ Name, Value }) => [Name, Value])),
    },
    attachments: (Simple.Attachments ?? []).map((attachment) => ({
      name: attachment.FileName,
      contentType: attachment.ContentType ?? 'application/octet-stream',
      content: attachmentBytes(attachment).toString('base64'),
    })),
    tags: Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, Value])),
    sentAt,
    order,
  }
}
