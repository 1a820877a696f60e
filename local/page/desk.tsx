import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import type { Instant, Zone } from '../../functions/domain/time/wall-time.ts'
import { frameRights } from '../../templates/mail/render/framed.ts'
import { ChooseExample } from '../../templates/page/home/try-it.tsx'
import { At } from '../../templates/page/parts/at.tsx'
import { renderPage } from '../../templates/page/parts/layout.tsx'
import { settingsPath } from '../../templates/page/parts/paths.ts'
import { kindWords, stateWords } from '../../templates/page/parts/words.ts'
import { momentWords } from '../../templates/when.ts'
import type { ShownMail } from '../control/control-answers.ts'
import { deskPaths, doneWords, steps } from './paths.ts'

export interface DeskProps {
  now: Instant
  zone: Zone
  mails: ShownMail[]
  touchpoints: Touchpoint[]
  smtpPort: number
  host: string
  done: string | null
  /** How the last winding went. */
  wound: 'wound' | 'broke-off'
  /** The page begins while the clock is wound: what was just done is seen there, not told at the top. */
  winding?: true
}

/** Where the pieces of a winding go. */
export const windingMark = '<template id="winding"></template>'

const Step = ({ value, words }: { value: string; words: string }) => (
  <button type="submit" name="by" value={value} class="small secondary">
    {words}
  </button>
)

/** The next mail that is planned, so that nobody has to guess how far to wind. */
const nextPlanned = (touchpoints: Touchpoint[], now: Instant): Touchpoint | undefined =>
  touchpoints.filter(({ state, due }) => state === 'planned' && due > now).sort((a, b) => (a.due < b.due ? -1 : 1))[0]

const Clock = ({ now, zone, touchpoints }: DeskProps) => {
  const next = nextPlanned(touchpoints, now)
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">The clock</h2>
      <p>
        Here it is{' '}
        <strong>
          <At instant={now} zone={zone} />
        </strong>
        . Wind it forward and everything that falls due on the way happens, in order. It does not go back.
      </p>
      <form method="post" action={deskPaths.wind} class="row">
        {next && <Step value="next" words={`To the next mail (${kindWords[next.kind]}, ${momentWords(next.due, zone)})`} />}
        {steps.map(([value, words]) => (
          <Step key={value} value={value} words={words} />
        ))}
      </form>
    </section>
  )
}

/** A mail as it would look, in a frame that can run nothing and reach nothing. */
const Mail = ({ mail, zone, open }: { mail: ShownMail; zone: Zone; open: boolean }) => (
  <article>
    <h3>{mail.subject}</h3>
    <p class="quiet">
      {mail.touchpoint.kind} to {mail.to}, <time dateTime={mail.sentAt}>{momentWords(mail.sentAt, zone)}</time>
    </p>
    <details open={open}>
      <summary>See the mail</summary>
      <iframe
        src={deskPaths.mail(mail.id)}
        title={`Mail: ${mail.subject}`}
        sandbox={frameRights}
        loading="lazy"
        width="100%"
        height="640"
      />
      <p class="row">
        <a href={deskPaths.mail(mail.id)}>Alone</a>
        <a href={deskPaths.text(mail.id)}>As text</a>
        {mail.attachments.map(({ name }, at) => (
          <a key={name} href={deskPaths.attachment(mail.id, at)} download={name}>
            {name}
          </a>
        ))}
      </p>
    </details>
  </article>
)

const Outbox = ({ mails, zone }: DeskProps) => (
  <section aria-labelledby="outbox">
    <h2 id="outbox">Sent mails, newest first</h2>
    {mails.length === 0 && <p>Nothing has been sent yet. Try the example, then wind the clock.</p>}
    {mails.toReversed().map((mail, at) => (
      <Mail key={mail.id} mail={mail} zone={zone} open={at === 0} />
    ))}
  </section>
)

const State = ({ state, reason }: Pick<Touchpoint, 'state' | 'reason'>) => (
  <>
    <span class="whole">{stateWords[state]}</span>
    {reason && `: ${reason}`}
  </>
)

const Plan = ({ touchpoints, zone }: DeskProps) => (
  <section aria-labelledby="plan">
    <h2 id="plan">Everything planned</h2>
    {touchpoints.length === 0 ? (
      <p>Nothing yet.</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th scope="col">Mail</th>
            <th scope="col">Due</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {touchpoints.map((touchpoint) => (
            <tr key={touchpoint.key}>
              <td>{kindWords[touchpoint.kind]}</td>
              <td>
                <At instant={touchpoint.due} zone={zone} />
                <span class="from">{touchpoint.because}</span>
              </td>
              <td>
                <State state={touchpoint.state} reason={touchpoint.reason} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)

const Doors = ({ host, smtpPort }: DeskProps) => (
  <section aria-labelledby="doors">
    <h2 id="doors">Other ways in</h2>
    <ul>
      <li>
        Mail: any SMTP client, <code>127.0.0.1:{smtpPort}</code>, to whatever address.
      </li>
      <li>
        Scripts: <code>POST http://{host}/local/messages</code>
      </li>
      <li>
        Webhooks: open one under <a href={settingsPath}>Settings</a>.
      </li>
    </ul>
  </section>
)

const Winding = ({ wound }: Pick<DeskProps, 'wound'>) => (
  <div class="winding">
    <template id="winding" />
    <p class="done" role="status">
      {doneWords[wound]}
    </p>
  </div>
)

const doneOf = ({ done, wound, winding }: DeskProps): string => (done !== 'wound' ? (done ?? '') : winding ? '' : wound)

/** The local run's own page: its clock, its outbox, its ways in. Works without script. */
export const deskPage = (props: DeskProps): string =>
  renderPage({
    title: 'Clock and outbox',
    at: deskPaths.desk,
    frame: { owner: true, gesture: '', open: 0, local: true, done: doneWords[doneOf(props)] },
    children: (
      <>
        <h1>Clock and outbox</h1>
        <p>No mail leaves this machine: what roundtwo sends is kept here.</p>
        {props.winding && <Winding wound={props.wound} />}
        <ChooseExample />
        <p class="hint">Drops in what an employer would send, for a day five days from now.</p>
        <Clock {...props} />
        <Outbox {...props} />
        <Plan {...props} />
        <Doors {...props} />
      </>
    ),
  })
