import { renderMail } from '../../../templates/mail/render/render-mail.tsx'
import { htmlToText } from '../../domain/read/carry/html/html-text.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { ownMark } from '../../domain/trust/own-mark.ts'
import { type SentWords, sentWords, wordsWithin } from '../../domain/trust/sent-words.ts'
import { underPresentIds } from '../../domain/view/present-ids.ts'
import type { View } from '../../domain/view/view.ts'
import type { OutgoingMail, World } from '../../ports.ts'
import { mailLinks } from './mail-links.ts'

interface Owed {
  touchpoint: Touchpoint
  view: View
  touchpoints: Touchpoint[]
}

/** By what its words are known again. What the record holds of others was theirs before, however much of it the mail shows. */
export const wordsOfMail = ({ text, html }: OutgoingMail, view: View): SentWords =>
  sentWords([text, htmlToText(html).text], new Set(wordsWithin(view)))

/** What the mail says, from the record as it is now, and which advice it gives. Nothing else is stored of it; a repeat on the same day is the same mail. */
export async function writeMail(
  { secrets, site, office, clock }: Pick<World, 'secrets' | 'site' | 'office' | 'clock'>,
  { touchpoint, view, touchpoints }: Owed,
): Promise<{ mail: OutgoingMail; said: string[] }> {
  const key = await secrets.key('link')
  // Every mail has links, at least the one that stops it.
  if (key === undefined) throw new Error('No key for links is configured')
  const now = clock.now()
  const links = mailLinks(site, key, view.candidate, now)
  const { subject, html, text, attachments, inThreadOf, stop, said } = renderMail(touchpoint, view, links, now, {
    touchpoints: underPresentIds(view, touchpoints),
    // The mailer names the candidate's own inbox address as the one to reply to (`mailer.ts`).
    replies: site.mailDomain !== undefined && view.candidate.inboxAddress !== undefined,
    mark: ownMark(key, view.candidate.id),
    office,
  })
  return { mail: { subject, html, text, attachments, inThreadOf, stopUrl: stop }, said }
}
