import type { MailsLost } from '../../../../functions/domain/sending/mails-lost.ts'
import { settingsPath } from '../paths.ts'

/** Whoever gets no mail can only be told here. */
export const MailsLostNotice = ({ why, mail }: { why: MailsLost | undefined; mail: string }) =>
  why === undefined ? null : (
    <section class="notice" aria-labelledby="mails-lost">
      <h2 id="mails-lost">My mails do not reach you</h2>
      {why === 'bounced' ? (
        <p>
          The last one to <strong>{mail}</strong> came back, so the mail service keeps back those that follow. What they would have told you
          stands on these pages.
        </p>
      ) : (
        <p>
          Your mail service reported one of them as junk, so none comes to <strong>{mail}</strong> any more. What they would have told you
          stands on these pages; to be spared one kind of mail only, switch it off in the <a href={settingsPath}>settings</a>.
        </p>
      )}
      <p>Once that mailbox takes mail again, whoever runs roundtwo for you can open the way.</p>
    </section>
  )
