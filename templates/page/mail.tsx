import { mayBeTested } from '../../functions/domain/sending/test-mail.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import type { View } from '../../functions/domain/view/view.ts'
import { frameRights } from '../mail/render/framed.ts'
import { companyBehind } from './home/today.tsx'
import { Form, type Frame, renderPage } from './parts/layout.tsx'
import { laterPath, type MailLook, mailFramePath, mailLookPath, mailLooks, mailTestPath } from './parts/paths.ts'
import { kindWords, stateWords } from './parts/words.ts'
import { mayWait, Standing } from './round/plan-list.tsx'

/** What of the mail the page itself shows; the rest stands in the frame. */
export interface WrittenMail {
  subject: string
  text: string
  attachments: readonly { name: string }[]
}

interface MailProps {
  frame: Frame
  view: View
  row: Touchpoint
  /** Null where it cannot be written. */
  mail: WrittenMail | null
  look: MailLook
  now: Instant
  /** Why no test went. */
  refused?: string | undefined
}

const lookWords: Record<MailLook, string> = { html: 'Light', phone: 'Phone', dark: 'Dark', text: 'Text only' }

const Looks = ({ row, look }: MailProps) => (
  <nav aria-label="Ways to look at it">
    <ul class="tabs">
      {mailLooks.map((one) => (
        <li key={one}>
          <a href={mailLookPath(row.key, one)} aria-current={one === look ? 'page' : undefined}>
            {lookWords[one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Shown = ({ row, look, mail }: MailProps & { mail: WrittenMail }) =>
  look === 'text' ? (
    <pre class="mail">{mail.text}</pre>
  ) : (
    <iframe
      class={look === 'phone' ? 'mail phone' : 'mail'}
      src={mailFramePath(row.key, look)}
      title={`The mail, ${lookWords[look].toLowerCase()}`}
      sandbox={frameRights}
    />
  )

const Test = ({ frame, view, row }: MailProps) => (
  <Form action={mailTestPath(row.key)} frame={frame} label="A test of this mail">
    <button type="submit" class="secondary">
      Send me this as a test
    </button>
    <span class="hint">
      It goes to {view.candidate.mail} at once, and says that it is a test. Everything else stays as planned
      {row.state === 'planned' && ', this mail too'}.
    </span>
  </Form>
)

/** One mail as it would be written now, looked at in four ways. */
export function mailPage(props: MailProps): string {
  const { frame, view, row, mail, now, refused } = props
  const zone = view.candidate.homeZone
  return renderPage({
    title: mail ? mail.subject : kindWords[row.kind],
    frame,
    children: (
      <>
        <h1>
          {kindWords[row.kind]}
          {companyBehind(view, row)}
        </h1>
        {refused !== undefined && (
          <p class="notice" role="alert">
            {refused}
          </p>
        )}
        <p>
          <span class="state">{stateWords[row.state]}</span> <Standing touchpoint={row} zone={zone} />
          {mayWait(row, now) && (
            <>
              {' '}
              <a href={laterPath(row.key)}>{row.state === 'planned' ? 'Put it off' : 'Have it again later'}</a>
            </>
          )}
        </p>
        {mail === null ? (
          <p class="notice">This mail cannot be written: what it is about is not here.</p>
        ) : (
          <>
            <p>
              Subject: <strong class="subject">{mail.subject}</strong>
              {mail.attachments.length > 0 && <span class="from">With it: {mail.attachments.map(({ name }) => name).join(', ')}</span>}
            </p>
            <Looks {...props} />
            <Shown {...props} mail={mail} />
            <p class="quiet">
              {row.state === 'sent'
                ? 'This is how it would be written now. Of what I sent I keep only the facts it told you.'
                : 'This is how it would be written now. What I hear until then changes it.'}
            </p>
            {mayBeTested(row) && <Test {...props} />}
          </>
        )}
      </>
    ),
  })
}
