import type { Provider } from '../../../functions/domain/access/webhook-door.ts'
import { GoogleCalendar } from '../guides/google-calendar.tsx'
import { N8n } from '../guides/n8n.tsx'
import { CalCom, Calendly } from '../guides/scheduling.tsx'
import { Ago, At } from '../parts/at.tsx'
import { Input } from '../parts/fields.tsx'
import { renderPage } from '../parts/layout.tsx'
import { messagePath, settingsPath, waysInPath, webhooksPath } from '../parts/paths.ts'
import { useProblem } from '../parts/problems/refused.ts'
import { providerWords } from '../parts/words.ts'
import { Arrived } from './arrived.tsx'
import { LastReceived, latestBy } from './last-received.tsx'
import { Act, Button, Copy, type DoorProps, type WebhooksProps } from './webhooks/act.tsx'

const keyLooks: Record<Provider, string> = {
  calendly: 'At least 16 letters and digits.',
  calcom: 'At least 16 letters and digits.',
  standard: 'Most begin with whsec_.',
}

const Secret = ({ door: { provider }, props: { secret } }: DoorProps) =>
  secret?.provider === provider ? (
    <div class="notice">
      <label for={`secret-${provider}`}>Signing key. Copy it now; this page does not keep it on display.</label>
      <input id={`secret-${provider}`} type="text" readOnly value={secret.secret} />
      <Copy id={`secret-${provider}`} words="Copy the key" />
    </div>
  ) : null

const OldKey = ({ door, props }: DoorProps) =>
  door.oldKeyUntil === undefined ? null : (
    <div class="notice">
      <p>
        The key before works until <At instant={door.oldKeyUntil} zone={props.zone} />, so that nothing is lost while you put in the new
        one. Has somebody seen it? Then end it now.
      </p>
      <Act door={door} props={props} label="End the old key">
        <Button act="end-old" words="End the old key now" />
      </Act>
    </div>
  )

const Key = ({ door, props }: DoorProps) => {
  const { provider, key } = door
  return (
    <details open={useProblem(`key-${provider}`) !== undefined}>
      <summary>Change the signing key</summary>
      <p>The present one then works for one more day.</p>
      <Act door={door} props={props} label="A new key">
        <Button act="renew" words="Make a new key" />
      </Act>
      <Act door={door} props={props} label="A key they made">
        <Input
          id={`key-${provider}`}
          label="Or paste the key that they made"
          hint={`${keyLooks[provider]} It is kept sealed and shown to nobody.`}
          value=""
        />
        <Button act="theirs" words={key.whose === 'theirs' ? 'Use this key instead' : 'Use their key'} />
      </Act>
    </details>
  )
}

/** What a door turned away: most often the key is another one over there. */
const TurnedAway = ({ door, props }: DoorProps) => {
  const last = props.last.get(`unproven ${door.id}`)
  const taken = props.last.get(`webhook ${door.id}`)
  if (last === undefined || (taken !== undefined && taken.storedAt > last.storedAt)) return null
  return (
    <p class="notice">
      <strong>The last one was turned away</strong>, <Ago instant={last.storedAt} now={props.now} />. {last.reason}{' '}
      <a href={messagePath(last.id)}>See it</a>
    </p>
  )
}

const keyFor = ({ filledIn }: DoorProps['props'], into: 'script' | 'workflow'): string | undefined =>
  filledIn?.into === into ? filledIn.secret : undefined

/** The steps over there. What holds the key of this door can be made for a key of ours only. */
const Guide = ({ door, props }: DoorProps) => {
  const { provider, address, key } = door
  if (provider === 'calendly') return <Calendly address={address} />
  if (provider === 'calcom') return <CalCom />
  if (key.whose === 'theirs') return null
  return (
    <>
      <GoogleCalendar
        address={address}
        secret={keyFor(props, 'script')}
        ask={
          <Act door={door} props={props} label="The script">
            <Button act="script" words="Show the script, filled in" />
          </Act>
        }
        copy={<Copy id="google-script" words="Copy the script" />}
      />
      <N8n
        address={address}
        secret={keyFor(props, 'workflow')}
        ask={
          <Act door={door} props={props} label="The workflow">
            <Button act="workflow" words="Show the workflow, filled in" />
          </Act>
        }
        copy={<Copy id="n8n-workflow" words="Copy the workflow" />}
      />
    </>
  )
}

const OpenDoor = ({ door, props }: DoorProps) => (
  <>
    <label for={`address-${door.provider}`}>Address</label>
    <input id={`address-${door.provider}`} type="text" readOnly value={door.address} />
    <Copy id={`address-${door.provider}`} words="Copy the address" />
    <Secret door={door} props={props} />
    <p>
      Last received: <LastReceived last={props.last.get(`webhook ${door.id}`)} now={props.now} />{' '}
      {door.key.whose === 'theirs' ? 'The signing key is the one they made.' : 'The signing key is one of mine.'}
    </p>
    <TurnedAway door={door} props={props} />
    {door.key.whose === 'ours' && (
      <Act door={door} props={props} label="The signing key">
        <Button act="open" words="Show the signing key" />
      </Act>
    )}
    <Guide door={door} props={props} />
    <OldKey door={door} props={props} />
    <Key door={door} props={props} />
    <details>
      <summary>Close this door</summary>
      <p>
        From then on nothing comes in by this address. For an hour you can take that back; a door you open later has a new address and key.
        What came in stays.
      </p>
      <Act door={door} props={props} label="Close this door">
        <Button act="close" words="Close this door" />
      </Act>
    </details>
  </>
)

const ClosedDoor = ({ door, props }: DoorProps) => (
  <>
    {door.state === 'outdated' && (
      <p class="notice">
        The keys were changed. Open this door again and give {providerWords[door.provider]} the new address and key: the old ones work for
        thirty days after the change.
      </p>
    )}
    <Act door={door} props={props} label="Open this door">
      <Button act="open" words="Open this door" />
    </Act>
  </>
)

export const webhooksPage = (props: WebhooksProps): string =>
  renderPage({
    title: 'Webhooks',
    frame: props.frame,
    at: settingsPath,
    children: (
      <>
        <h1>Webhooks</h1>
        <p>
          A scheduling service can tell me of invites itself. It needs an address and a signing key; without a good signature nothing is
          believed. <a href={waysInPath}>Other ways in</a>
        </p>
        {props.doors.length === 0 && <p>No key is configured here, so no door can be opened. Deploy the stack again; it makes one.</p>}
        {props.doors.some(({ state }) => state === 'open') && (
          <Arrived
            last={latestBy(props.last, 'webhook')}
            zone={props.zone}
            path={webhooksPath}
            soon="Book or move a meeting there, and it is told within a minute."
          />
        )}
        {props.doors.map((door) => (
          <article key={door.provider} aria-labelledby={`door-${door.provider}`}>
            <h2 id={`door-${door.provider}`}>{providerWords[door.provider]}</h2>
            {door.state === 'open' ? <OpenDoor door={door} props={props} /> : <ClosedDoor door={door} props={props} />}
          </article>
        ))}
      </>
    ),
  })
