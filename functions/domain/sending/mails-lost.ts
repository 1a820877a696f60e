import type { Touchpoint } from './touchpoint.ts'

/** What the mail service reported of the newest mail whose end it knows. After either it keeps back what follows, until somebody opens the way again. */
export type MailsLost = 'bounced' | 'complained'

/** Whether mails reach the candidate, as far as anybody knows: undefined where the newest one that ended was delivered. One turned away for the moment says nothing of the next. */
export function mailsLost(touchpoints: readonly Touchpoint[]): MailsLost | undefined {
  const sentAt = ({ sentAt: sent, sendingAt, due }: Touchpoint) => sent ?? sendingAt ?? due
  const ended = touchpoints
    .filter(({ mailEvent }) => mailEvent === 'delivered' || mailEvent === 'bounced' || mailEvent === 'complained')
    .sort((a, b) => (sentAt(a) < sentAt(b) ? -1 : 1))
  const last = ended.at(-1)?.mailEvent
  return last === 'bounced' || last === 'complained' ? last : undefined
}
