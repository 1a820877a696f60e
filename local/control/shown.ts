import { decodeWords } from 'postal-mime'
import { touchpointTag } from '../../functions/aws/table/keys.ts'
import { mailTag } from '../../functions/contract.ts'
import type { Message } from '../../functions/domain/record/message.ts'
import { type Touchpoint, touchpointKindSchema } from '../../functions/domain/sending/touchpoint.ts'
import type { Interview, View } from '../../functions/domain/view/view.ts'
import type { SentMail } from '../doubles/mail/sent-mail.ts'
import type { ShownMail, ShownMessage } from './control-answers.ts'

/** What the control API tells (`control-answers.ts`), from what is stored. */

/** The mails with what they were for. Headers are shown decoded, as a mail program shows them. */
export function shownOutbox(mails: SentMail[], rows: Touchpoint[]): ShownMail[] {
  const byTag = new Map(rows.map((row) => [touchpointTag(row.key), row]))
  return mails.map(({ id, to, subject, html, text, headers, attachments, sentAt, tags }) => {
    const row = byTag.get(tags[mailTag.touchpoint] ?? '')
    return {
      id,
      to: to.join(', '),
      subject: decodeWords(subject),
      html,
      text,
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, decodeWords(value)])),
      attachments,
      sentAt,
      touchpoint: {
        // By the mail's own word: people who have joined here have no row of the owner's.
        kind: touchpointKindSchema.safeParse(tags.kind).data ?? 'unknown',
        ...(row?.roundId !== undefined && { roundId: row.roundId }),
        ...(row?.applicationId !== undefined && { applicationId: row.applicationId }),
      },
    }
  })
}

const shownMessage = ({ id, storedAt, carrier, origin, trust, decision, reason, identities, key, reading }: Message): ShownMessage => ({
  id,
  storedAt,
  carrier,
  door: origin.door,
  trust: trust ?? null,
  decision: decision ?? null,
  reason: reason ?? null,
  identities,
  key,
  reading: reading ?? null,
})

/** Oldest first; within one second, in the order in which they came. */
export function shownMessages(messages: Message[], arrivals: string[]): ShownMessage[] {
  const order = new Map(arrivals.map((key, at) => [key, at]))
  return messages
    .map(shownMessage)
    .sort((a, b) => (a.storedAt === b.storedAt ? (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0) : a.storedAt < b.storedAt ? -1 : 1))
}

export type ShownInterview = Interview & { roundId: string; applicationId: string }

/** By when they were first stored, like every list here; within one second, by the message that brought them. */
export function shownInterviews({ applications }: View, messages: ShownMessage[]): ShownInterview[] {
  const order = messages.flatMap(({ identities }) => identities)
  const rank = ({ identities }: Interview) => Math.min(...identities.map((identity) => order.indexOf(identity) + 1 || order.length + 1))
  return applications
    .flatMap(({ id: applicationId, rounds }) =>
      rounds.flatMap(({ id: roundId, interviews }) => interviews.map((interview) => ({ roundId, applicationId, ...interview }))),
    )
    .sort((a, b) => (a.firstStoredAt === b.firstStoredAt ? rank(a) - rank(b) : a.firstStoredAt < b.firstStoredAt ? -1 : 1))
}
