import { account, region } from '../wire.ts'
import type { SentMail } from './sent-mail.ts'
import { millis, snsEnvelope } from './sns.ts'

/** A bounce for good, and one for the moment (`SoftBounce`), are one kind of event. */
export type MailEventKind = 'Send' | 'Delivery' | 'Bounce' | 'SoftBounce' | 'Complaint'

/**
 * An SES event as event publishing through SNS puts it into the mail-events queue.
 * (SES developer guide, "Contents of event data that Amazon SES publishes to Amazon SNS": tags are lists.)
 */
export const mailEvent = (kind: MailEventKind, mail: SentMail, configurationSet: string): string =>
  snsEnvelope(
    'mail-events',
    'Amazon SES Email Event Notification',
    { eventType: kind === 'SoftBounce' ? 'Bounce' : kind, mail: about(mail, configurationSet), ...detail(kind, mail) },
    mail.sentAt,
  )

const about = ({ id, from, to, subject, sentAt, tags, headers }: SentMail, configurationSet: string) => ({
  timestamp: millis(sentAt),
  source: from,
  sendingAccountId: account,
  messageId: id,
  destination: to,
  headersTruncated: false,
  headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
  commonHeaders: { from: [from], to, messageId: id, subject },
  tags: {
    'ses:operation': ['SendEmail'],
    'ses:configuration-set': [configurationSet],
    'ses:source-ip': ['127.0.0.1'],
    'ses:caller-identity': ['local'],
    ...Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]])),
  },
})

function detail(kind: MailEventKind, { to, sentAt, id }: SentMail): object {
  const timestamp = millis(sentAt)
  if (kind === 'Send') return { send: {} }
  if (kind === 'Delivery')
    return {
      delivery: {
        timestamp,
        processingTimeMillis: 400,
        recipients: to,
        smtpResponse: '250 2.0.0 OK',
        reportingMTA: `a1.smtp-out.${region}.amazonses.com`,
      },
    }
  if (kind === 'Complaint')
    return {
      complaint: {
        feedbackId: id,
        complaintSubType: null,
        complainedRecipients: to.map((emailAddress) => ({ emailAddress })),
        timestamp,
        complaintFeedbackType: 'abuse',
      },
    }
  const soft = kind === 'SoftBounce'
  return {
    bounce: {
      feedbackId: id,
      bounceType: soft ? 'Transient' : 'Permanent',
      bounceSubType: soft ? 'MailboxFull' : 'General',
      bouncedRecipients: to.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status: soft ? '4.2.2' : '5.1.1',
        diagnosticCode: soft ? 'smtp; 452 4.2.2 mailbox full' : 'smtp; 550 5.1.1 user unknown',
      })),
      timestamp,
      reportingMTA: `dsn; a1.smtp-out.${region}.amazonses.com`,
    },
  }
}
