import type { Candidate } from '../../../functions/domain/access/candidate.ts'
import type { Session } from '../../../functions/domain/access/session.ts'
import type { TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import type { LocalDate } from '../../../functions/domain/time/wall-time.ts'
import { Input, Select, TextArea, Tick } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import {
  calendarSettingsPath,
  comingPath,
  examplePath,
  exampleSettingPath,
  notificationsPath,
  programsPath,
  settingsPath,
  waysInPath,
  webhooksPath,
} from '../parts/paths.ts'
import { useTyped } from '../parts/problems/refused.ts'
import { kindWords } from '../parts/words.ts'
import { zoneChoices } from '../parts/zone-choices.ts'
import { Discreet } from './discreet.tsx'
import { type Ahead, Pause } from './pause.tsx'
import { Sessions } from './sessions.tsx'
import { VoiceFields } from './voice.tsx'

interface SettingsProps {
  frame: Frame
  candidate: Candidate
  /** Those that can be switched off. */
  kinds: TouchpointKind[]
  today: LocalDate
  ahead: Ahead[]
  sessions: Session[]
  /** The one this page is shown in; none on one's own machine. */
  thisSession: string | undefined
}

const Mails = ({ candidate, kinds }: Pick<SettingsProps, 'candidate' | 'kinds'>) => (
  <fieldset>
    <legend>Mails you want</legend>
    <p>
      <a href={comingPath}>Which of them go in the coming month, and when</a>. You can read each beforehand and send it to yourself as a
      test.
    </p>
    {kinds.map((kind) => (
      <Tick key={kind} name="kind" value={kind} label={kindWords[kind]} ticked={!candidate.stopped.includes(kind)} />
    ))}
  </fieldset>
)

const keptOf = ({ homeZone, quiet, otherMails = [], followUpAfter }: Candidate) => ({
  homeZone,
  ...quiet,
  otherMails: otherMails.join('\n'),
  followUpAfter: `${followUpAfter ?? ''}`,
})
type Kept = ReturnType<typeof keptOf>

const Times = ({ homeZone, from, until }: Kept) => (
  <>
    <Select
      id="homeZone"
      label="Where you live"
      hint="Mails come by your clock."
      value={homeZone}
      choices={zoneChoices([useTyped('homeZone', homeZone), homeZone])}
      proposes="zone"
    />
    <div class="pair">
      <div>
        <Input id="from" type="time" label="Quiet from" value={from} />
      </div>
      <div>
        <Input id="until" type="time" label="Quiet until" value={until} />
      </div>
    </div>
    <p class="quiet">No mail comes in these hours, unless it is about an interview so near that you would want it.</p>
  </>
)

const FollowUp = ({ followUpAfter }: Kept) => (
  <Input
    id="followUpAfter"
    label="Business days of silence before a follow-up"
    hint="Where they named no date. Empty: five. Their weekends and public holidays do not count."
    value={followUpAfter}
  />
)

const OtherMails = ({ otherMails }: Kept) => (
  <TextArea
    id="otherMails"
    label="Your other mail addresses"
    hint="One a line. Invites go to them too, and then I know that it is you. No mail of mine goes there."
    value={otherMails}
  />
)

export function settingsPage({ frame, candidate, kinds, today, ahead, sessions, thisSession }: SettingsProps): string {
  const kept = keptOf(candidate)
  return renderPage({
    title: 'Settings',
    frame,
    at: settingsPath,
    children: (
      <>
        <h1>Settings</h1>
        <p>
          All mails go to <strong>{candidate.mail}</strong>, and to no other address.
        </p>
        {candidate.inboxAddress && (
          <p>
            Forward invites to <strong>{candidate.inboxAddress}</strong>. Keep this address to yourself: it is the key to your inbox here.{' '}
            <a href={waysInPath}>How to, and whether one has arrived</a>
          </p>
        )}
        <Form action={settingsPath} frame={frame} label="Settings">
          <Times {...kept} />
          <FollowUp {...kept} />
          <OtherMails {...kept} />
          <Discreet candidate={candidate} />
          <VoiceFields voice={candidate.voice} />
          <Mails candidate={candidate} kinds={kinds} />
          <button type="submit">Keep these settings</button>
        </Form>
        <Pause frame={frame} candidate={candidate} today={today} ahead={ahead} />
        <section aria-labelledby="webhooks">
          <h2 id="webhooks">Webhooks</h2>
          <p>
            <a href={webhooksPath}>Let Calendly, Cal.com or another service tell me of invites</a>: its address and key, and what came last.
          </p>
        </section>
        <section aria-labelledby="calendar">
          <h2 id="calendar">Your calendar</h2>
          <p>
            <a href={calendarSettingsPath}>See interviews, packets and decision dates in your own calendar</a>, by a private address.
          </p>
        </section>
        <section aria-labelledby="notifications">
          <h2 id="notifications">Notifications</h2>
          <p>
            <a href={notificationsPath}>Tell a program of yours, or your phone</a>, when a mail goes.
          </p>
        </section>
        <section aria-labelledby="programs">
          <h2 id="programs">Programs</h2>
          <p>
            <a href={programsPath}>Let a program of yours read what stands here</a>, and take that back.
          </p>
        </section>
        <section aria-labelledby="example">
          <h2 id="example">The example</h2>
          <p>
            <a href={examplePath}>Look at the worked example</a>. While you have nothing of your own, it stands on your first page
            {candidate.exampleGone ? '; you have taken it away there.' : '.'}
          </p>
          {candidate.exampleGone && (
            <Form action={exampleSettingPath} frame={frame} label="The example">
              <button type="submit" name="show" value="yes" class="secondary">
                Put it back
              </button>
            </Form>
          )}
        </section>
        {thisSession !== undefined && <Sessions frame={frame} sessions={sessions} thisSession={thisSession} zone={candidate.homeZone} />}
      </>
    ),
  })
}
