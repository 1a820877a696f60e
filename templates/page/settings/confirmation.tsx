import type { Message } from '../../../functions/domain/record/message.ts'
import type { Instant } from '../../../functions/domain/time/wall-time.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import { safeUrl } from '../../../functions/domain/trust/safe-url.ts'
import { clip } from '../../mail/render/clean.ts'

/** Where Gmail confirms. Whatever else a mail names stays words. */
const gmailAsks = 'mail-settings.google.com'

const Link = ({ link }: { link: string }) => {
  const safe = safeUrl(link)
  return safe.kind === 'link' && safe.host === gmailAsks ? (
    <p>
      <a class="button" href={safe.href} rel="noreferrer">
        Confirm it at {safe.host}
      </a>
    </p>
  ) : (
    <p>Link: {clip(link, 400)}</p>
  )
}

/** Gmail asks before it forwards: the code is for the candidate to type in, the link for them to follow; we follow none. */
export const Confirmation = ({ reading }: Pick<Message, 'reading'>) => {
  const confirmation = reading?.mail?.forwardingConfirmation
  if (!confirmation) return null
  return (
    <div class="notice">
      <p>Your mail provider asks whether it may forward to me. I follow no links; please confirm it yourself.</p>
      {confirmation.code && (
        <p>
          Code: <strong>{confirmation.code}</strong>
        </p>
      )}
      {confirmation.link && <Link link={confirmation.link} />}
    </div>
  )
}

/** The latest such question of the past week that somebody vouches for: after that nobody waits for it on this page. */
export const confirmationIn = (messages: readonly Message[], now: Instant): Message | undefined =>
  messages
    .filter(
      ({ reading, trust, storedAt }) =>
        reading?.mail?.forwardingConfirmation && trust !== 'unconfirmed' && plus(storedAt, { days: 7 }) > now,
    )
    .sort((a, b) => (a.storedAt < b.storedAt ? -1 : 1))
    .at(-1)
