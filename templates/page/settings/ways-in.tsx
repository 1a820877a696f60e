import type { Message } from '../../../functions/domain/record/message.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { momentWords } from '../../when.ts'
import { type Frame, renderPage } from '../parts/layout.tsx'
import { contactPath, feedsPath, messagePath, settingsPath, waysInPath } from '../parts/paths.ts'

interface WaysInProps {
  frame: Frame
  address: string | undefined
  zone: Zone
  /** The last one that came in, by whatever way. */
  last: Pick<Message, 'id' | 'storedAt'> | undefined
}

const Arrived = ({ last, zone }: Pick<WaysInProps, 'last' | 'zone'>) => (
  <section aria-labelledby="arrived" class="notice">
    <h2 id="arrived">Has it arrived?</h2>
    {last === undefined ? (
      <p>Nothing has come in yet. A forwarded mail takes a minute or two.</p>
    ) : (
      <p>
        Yes: the last one came in on <time dateTime={last.storedAt}>{momentWords(last.storedAt, zone)}</time>.{' '}
        <a href={messagePath(last.id)}>What I read in it</a>
      </p>
    )}
    <p>
      <a class="button" href={`${waysInPath}#arrived`}>
        Look again
      </a>
    </p>
  </section>
)

const ByHand = ({ address }: { address: string }) => (
  <section aria-labelledby="by-hand">
    <h2 id="by-hand">Forward one now</h2>
    <ol>
      <li>
        <a href={contactPath}>Save my address as a contact</a>, so that you find it under “roundtwo” on every device. It is{' '}
        <strong>{address}</strong>, for you alone.
      </li>
      <li>Open an invite in your mailbox and forward it to that contact.</li>
      <li>Come back here.</li>
    </ol>
  </section>
)

const Gmail = ({ address }: { address: string }) => (
  <details>
    <summary>Gmail: every invite by itself</summary>
    <ol>
      <li>On a computer: the cogwheel, “See all settings”, “Forwarding and POP/IMAP”, “Add a forwarding address”. Enter {address}.</li>
      <li>
        Google sends a code to that address. It stands under Messages here; enter it in Gmail, and leave forwarding of everything off.
      </li>
      <li>
        “Filters and Blocked Addresses”, “Create a new filter”. Has the words: <code>filename:ics</code>. “Create filter”, tick “Forward it
        to” and choose the address.
      </li>
    </ol>
  </details>
)

const Outlook = ({ address }: { address: string }) => (
  <details>
    <summary>Outlook: a rule</summary>
    <ol>
      <li>On the web: the cogwheel, “Mail”, “Rules”, “Add new rule”.</li>
      <li>Condition: “Subject or body includes”, with the word interview, and the word for it in your language.</li>
      <li>Action: “Redirect to”, with {address}. Redirecting keeps who wrote it.</li>
    </ol>
    <p>A work account may not be allowed to forward to the outside. Then use a private mailbox or forward by hand.</p>
  </details>
)

const ICloud = ({ address }: { address: string }) => (
  <details>
    <summary>iCloud Mail: a rule</summary>
    <ol>
      <li>On icloud.com, in Mail: the cogwheel, “Settings”, “Rules”, “Add a Rule”.</li>
      <li>If a message “has a subject containing” interview, then “Forward to” {address}.</li>
    </ol>
  </details>
)

const Others = () => (
  <section aria-labelledby="others">
    <h2 id="others">Other ways</h2>
    <ul>
      <li>
        <a href={feedsPath}>The private address of a calendar</a>, looked at every few minutes.
      </li>
      <li>
        <a href={`${settingsPath}#webhooks`}>Calendly, Cal.com or anything that speaks Standard Webhooks</a>, told at once. A script for
        Google Calendar and a flow for Outlook use the same door or your address; their guides lie in the folder <code>integrations</code>.
      </li>
      <li>
        <a href="/">Drop an invite in</a> on the first page, as a file or as pasted text.
      </li>
    </ul>
  </section>
)

export const waysInPage = ({ frame, address, zone, last }: WaysInProps): string =>
  renderPage({
    title: 'Ways in',
    frame,
    at: settingsPath,
    children: (
      <>
        <h1>How invites come in</h1>
        {address === undefined ? (
          <p>This roundtwo receives no mail. The ways below need none.</p>
        ) : (
          <>
            <ByHand address={address} />
            <h2>Once, and for all that follow</h2>
            <Gmail address={address} />
            <Outlook address={address} />
            <ICloud address={address} />
          </>
        )}
        <Arrived last={last} zone={zone} />
        <Others />
      </>
    ),
  })
