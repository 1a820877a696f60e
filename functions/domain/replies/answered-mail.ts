import { isMailed } from '../plan/history.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'

/**
 * The mail of ours that a reply answers, by its id at the mail service, which is the local part of the Message-ID it gave the mail
 * (SES: `<id@email.amazonses.com>`). Of a thread the newest that has numbers, else the newest. Undefined where the reply lost its headers.
 */
export function answeredMail(ids: readonly string[], touchpoints: readonly Touchpoint[]): Touchpoint | undefined {
  const mails = ids.flatMap((id) => {
    const given = id.slice(0, id.indexOf('@'))
    return touchpoints.find((row) => row.mailMessageId !== undefined && row.mailMessageId === given && isMailed(row)) ?? []
  })
  return mails.find(({ numbered }) => numbered !== undefined) ?? mails[0]
}
