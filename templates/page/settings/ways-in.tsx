import type { Provider } from '../../../functions/domain/access/webhook-door.ts'
import type { Feed } from '../../../functions/domain/feed/feed.ts'
import type { Message } from '../../../functions/domain/record/message.ts'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import { OutlookFlow } from '../guides/outlook-flow.tsx'
import { Ago } from '../parts/at.tsx'
import { type Frame, renderPage } from '../parts/layout.tsx'
import { feedsPath, settingsPath, waysInPath, webhooksPath } from '../parts/paths.ts'
import { providerWords } from '../parts/words.ts'
import { Arrived } from './arrived.tsx'
import { Confirmation } from './confirmation.tsx'
import { ForwardNow } from './forward-now.tsx'
import { LastReceived, latestBy } from './last-received.tsx'

interface WaysInProps {
  frame: Frame
  address: string | undefined
  zone: Zone
  now: Instant
  /** What came last by each way in. */
  last: ReadonlyMap<string, Message>
  /** Where a mail provider asks whether it may forward here. */
  asked: Message | undefined
  feeds: readonly Pick<Feed, 'id' | 'name' | 'lastGoodAt' | 'trouble'>[]
  /** Those that are open. */
  doors: readonly { id: string; provider: Provider }[]
}

/** Each way that is open, and when something last came by it: a way that has gone quiet shows. */
const ByEachWay = ({ address, now, last, feeds, doors }: WaysInProps) => (
  <section aria-labelledby="last">
    <h2 id="last">What came last, by each way</h2>
    <ul>
      {address !== undefined && (
        <li>
          To your address: <LastReceived last={last.get('mail')} now={now} />
        </li>
      )}
      {feeds.map(({ id, name, lastGoodAt, trouble }) => (
        <li key={id}>
          <a href={feedsPath}>{name ?? 'A calendar'}</a>: <LastReceived last={last.get(`feed ${id}`)} now={now} />{' '}
          {lastGoodAt !== null && (
            <>
              I last read it <Ago instant={lastGoodAt} now={now} />.
            </>
          )}
          {trouble && <strong> The last look failed.</strong>}
        </li>
      ))}
      {doors.map(({ id, provider }) => (
        <li key={id}>
          <a href={webhooksPath}>Webhook, {providerWords[provider]}</a>: <LastReceived last={last.get(`webhook ${id}`)} now={now} />
        </li>
      ))}
      <li>
        Dropped in on the first page: <LastReceived last={last.get('page')} now={now} />
      </li>
    </ul>
  </section>
)

const Gmail = ({ address }: { address: string }) => (
  <details>
    <summary>Gmail: every invite by itself</summary>
    <ol>
      <li>On a computer: the cogwheel, “See all settings”, “Forwarding and POP/IMAP”, “Add a forwarding address”. Enter {address}.</li>
      <li>
        Google sends a code and a link to that address. They stand on this page as soon as they are here; confirm by one of them, and leave
        forwarding of everything off.
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
        <a href={`${webhooksPath}#door-calendly`}>A Calendly</a> or <a href={`${webhooksPath}#door-calcom`}>a Cal.com</a> of your own, told
        at once: open its door, and the steps over there stand beside it.
      </li>
      <li>
        <a href={`${webhooksPath}#door-standard`}>Google Calendar by a script, n8n, or anything that speaks Standard Webhooks</a>: open that
        door, and script and workflow stand there, filled in.
      </li>
      <li>
        <a href="/">Drop an invite in</a> on the first page, as a file or as pasted text.
      </li>
    </ul>
  </section>
)

export const waysInPage = (props: WaysInProps): string => {
  const { frame, address, zone, last, asked } = props
  return renderPage({
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
            <h2>Forward one now</h2>
            <ForwardNow address={address} />
            <h2>Once, and for all that follow</h2>
            <Gmail address={address} />
            <Outlook address={address} />
            <ICloud address={address} />
            <OutlookFlow address={address} />
          </>
        )}
        <div id="asked" role="status" data-live>
          <Confirmation reading={asked?.reading} />
        </div>
        <Arrived last={latestBy(last)} zone={zone} path={waysInPath} />
        <ByEachWay {...props} />
        <Others />
      </>
    ),
  })
}
