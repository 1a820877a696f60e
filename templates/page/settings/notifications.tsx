import { partsOfKey } from '../../../functions/domain/sending/touchpoint-key.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Push } from '../../../functions/domain/ways-out/push.ts'
import type { PushKind, WayOutOf } from '../../../functions/domain/ways-out/way-out.ts'
import { At } from '../parts/at.tsx'
import { Input, Tick } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { notificationsPath, settingsPath } from '../parts/paths.ts'
import { kindWords } from '../parts/words.ts'

export interface NotificationsShown {
  /** Shown in this one answer. */
  secret?: string
}

interface NotificationsProps extends NotificationsShown {
  frame: Frame
  webhook: WayOutOf<'webhook'> | undefined
  ntfy: WayOutOf<'ntfy'> | undefined
  pushes: Push[]
  zone: Zone
}

const keptIn = (kept: { open: boolean; url: string } | undefined): string => (kept?.open ? kept.url : '')

const Secret = ({ secret }: { secret: string }) => (
  <div class="notice">
    <label for="secret">The signing key. Copy it now; it is not shown again.</label>
    <input id="secret" type="text" readOnly value={secret} />
  </div>
)

const toWords: Record<PushKind, string> = { webhook: 'your program', ntfy: 'your phone' }

/** What an open way can be asked. */
const Acts = ({ frame, to }: { frame: Frame; to: PushKind }) => (
  <div class="row">
    <Form action={notificationsPath} frame={frame} label={`Send a test to ${toWords[to]}`}>
      <input type="hidden" name="to" value={to} />
      <button type="submit" name="act" value="test" class="secondary">
        Send a test
      </button>
    </Form>
    {to === 'webhook' && (
      <Form action={notificationsPath} frame={frame} label="A new signing key">
        <button type="submit" name="act" value="renew" class="secondary">
          New signing key
        </button>
      </Form>
    )}
    <Form action={notificationsPath} frame={frame} label={`Tell ${toWords[to]} nothing more`}>
      <input type="hidden" name="to" value={to} />
      <button type="submit" name="act" value="close" class="secondary">
        Switch it off
      </button>
    </Form>
  </div>
)

const Webhook = (props: NotificationsProps) => {
  const { frame, webhook, secret } = props
  return (
    <section aria-labelledby="webhook">
      <h2 id="webhook">A program of yours</h2>
      <p>
        Each time a mail goes to you, I tell this address: which kind, about which round, its hour, and a link. It is signed by Standard
        Webhooks, so your program can tell that it comes from here.
      </p>
      {secret !== undefined && <Secret secret={secret} />}
      <Form action={notificationsPath} frame={frame} label="A program of yours">
        <Input id="url" label="Its address" hint="Begins with https://." value={keptIn(webhook)} />
        <Tick
          id="full"
          name="full"
          value="on"
          label="Also what the mail says"
          hint="Its subject and text then go to that address, with names and what you noted for your drafts. Links in it lead to pages behind your sign-in."
          ticked={webhook?.open ? webhook.full : false}
        />
        <button type="submit" name="act" value="webhook">
          Keep this address
        </button>
      </Form>
      {webhook?.open && <Acts frame={frame} to="webhook" />}
      {webhook && !webhook.open && <p class="quiet">Switched off. It was {webhook.url}.</p>}
    </section>
  )
}

const Ntfy = (props: NotificationsProps) => {
  const { frame, ntfy } = props
  return (
    <section aria-labelledby="ntfy">
      <h2 id="ntfy">Your phone, by ntfy</h2>
      <p>
        ntfy is a free app that shows what is sent to a topic. I send the card before an interview, news of a change, and the last call for
        thank-yous, each in a line or two. Whoever knows the topic’s name can read along: choose a long one that nobody guesses.
      </p>
      <Form action={notificationsPath} frame={frame} label="Your phone">
        <Input id="topic" label="Server and topic" hint="As in https://ntfy.sh/alex-5k2m9x7q, on any server." value={keptIn(ntfy)} />
        <button type="submit" name="act" value="ntfy">
          Keep this topic
        </button>
      </Form>
      {ntfy?.open && <Acts frame={frame} to="ntfy" />}
    </section>
  )
}

const StateOf = ({ push: { state, trouble, nextAt, attempts, settledAt }, zone }: { push: Push; zone: Zone }) => {
  if (state === 'delivered') return <>taken {settledAt && <At instant={settledAt} zone={zone} />}</>
  if (state === 'dropped') return <>not sent. {trouble}</>
  if (state === 'given-up') return <>given up. {trouble}</>
  if (attempts === 0) return <>on its way</>
  return (
    <>
      not taken yet. {trouble} Next try: <At instant={nextAt} zone={zone} />
    </>
  )
}

const nameOf = ({ key, test }: Push): string => {
  const kind = partsOfKey(key)?.kind
  return test || kind === undefined ? 'A test' : kindWords[kind]
}

const Last = ({ frame, pushes, zone }: Pick<NotificationsProps, 'frame' | 'pushes' | 'zone'>) =>
  pushes.length === 0 ? null : (
    <section aria-labelledby="last">
      <h2 id="last">What was sent last</h2>
      <ul class="plain">
        {pushes.map((push) => (
          <li key={`${push.to} ${push.key}`}>
            <strong>{nameOf(push)}</strong>, <At instant={push.madeAt} zone={zone} />, to {toWords[push.to]}:{' '}
            <StateOf push={push} zone={zone} />
            {push.state === 'given-up' && (
              <Form action={notificationsPath} frame={frame} label={`${nameOf(push)} once more`}>
                <input type="hidden" name="to" value={push.to} />
                <input type="hidden" name="key" value={push.key} />
                <button type="submit" name="act" value="again" class="secondary small">
                  Try it again
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )

export const notificationsPage = (props: NotificationsProps): string =>
  renderPage({
    title: 'Notifications',
    frame: props.frame,
    at: settingsPath,
    children: (
      <>
        <h1>Notifications</h1>
        <p>Mails come as always. These are told besides, and no mail waits for them.</p>
        <Ntfy {...props} />
        <Webhook {...props} />
        <Last {...props} />
      </>
    ),
  })
