import type { Decision, Message } from '../../../functions/domain/record/message.ts'

export const decisionWords: Record<Decision | 'none', string> = {
  'new-round': 'New round',
  changed: 'Changed a round',
  cancelled: 'Cancelled a round',
  'no-change': 'Nothing new',
  stale: 'Older than what I knew',
  asked: 'Asked you',
  'not-an-interview': 'Not an interview',
  'reply-ignored': 'A reply, which changes nothing',
  replied: 'Your reply',
  'heard-back': 'They have answered',
  'handed-in': 'Your material',
  'own-mail': 'Your own mail, or mine',
  refused: 'Could not be read',
  dropped: 'Left aside',
  none: 'Being read',
}

const providers = { standard: 'a webhook', calcom: 'Cal.com', calendly: 'Calendly' } as const

/** By which door it came. */
export function doorWords({ origin }: Pick<Message, 'origin'>): string {
  switch (origin.door) {
    case 'mail':
      return origin.ownerOnly ? 'by mail, from this machine' : `by mail${origin.envelopeFrom ? ` from ${origin.envelopeFrom}` : ''}`
    case 'webhook':
      return `from ${providers[origin.provider]}`
    case 'feed':
      return 'from your calendar'
    case 'page':
      return 'dropped in by you'
  }
}

export const trustWords = {
  linked: 'It comes from an account you have linked.',
  aligned: 'It is signed by the domain of whoever invited you.',
  attested: 'A calendar service vouches for whoever invited you.',
  forwarded: 'You passed it on yourself.',
  unconfirmed: 'Nobody I know vouches for it.',
} as const

/** What to do about a message that did not work out. */
export const helpWords: Partial<Record<Decision, string>> = {
  refused: 'Save the invite itself as an .ics file, or the whole mail as .eml, and drop that in on the first page.',
  'not-an-interview': 'If it is one after all, say so below.',
  'handed-in': 'Your material page shows all I have, and takes files and pasted words as well.',
  dropped: 'If you miss something, forward it yourself.',
}
