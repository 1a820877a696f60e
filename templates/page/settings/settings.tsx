import type { Candidate } from '../../../functions/domain/access/candidate.ts'
import type { Session } from '../../../functions/domain/access/session.ts'
import { isOrdered, touchpointKindSchema } from '../../../functions/domain/sending/touchpoint.ts'
import type { LocalDate } from '../../../functions/domain/time/wall-time.ts'
import { type FieldProblem, Input, Problems, TextArea } from '../parts/fields.tsx'
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
import { kindWords } from '../parts/words.ts'
import { Discreet } from './discreet.tsx'
import { type Ahead, Pause } from './pause.tsx'
import { Sessions } from './sessions.tsx'
import { VoiceFields } from './voice.tsx'

interface SettingsProps {
  frame: Frame
  candidate: Candidate
  today: LocalDate
  ahead: Ahead[]
  sessions: Session[]
  /** The one this page is shown in; none on one's own machine. */
  thisSession: string | undefined
  problems: FieldProblem[]
  /** What was typed and refused. */
  typed: { homeZone: string; from: string; until: string; otherMails: string; followUpAfter: string } | undefined
}

const Mails = ({ candidate }: { candidate: Candidate }) => (
  <fieldset>
    <legend>Mails you want</legend>
    <p>
      <a href={comingPath}>Which of them go in the coming month, and when</a>. You can read each beforehand and send it to yourself as a
      test.
    </p>
    {touchpointKindSchema.options
      .filter((kind) => !isOrdered({ kind }))
      .map((kind) => (
        <div key={kind}>
          <input type="hidden" name="shown" value={kind} />
          <label>
            <input type="checkbox" name="kind" value={kind} checked={!candidate.stopped.includes(kind)} />
            {kindWords[kind]}
          </label>
        </div>
      ))}
  </fieldset>
)

const keptOf = ({ homeZone, quiet, otherMails = [], followUpAfter }: Candidate) => ({
  homeZone,
  ...quiet,
  otherMails: otherMails.join('\n'),
  followUpAfter: `${followUpAfter ?? ''}`,
})
type Typed = ReturnType<typeof keptOf> & { problems: FieldProblem[] }

const Times = ({ homeZone, from, until, problems }: Typed) => (
  <>
    <Input id="homeZone" label="Your time zone" hint="A city as in Europe/Berlin." value={homeZone} problems={problems} />
    <div class="pair">
      <div>
        <Input id="from" type="time" label="Quiet from" value={from} problems={problems} />
      </div>
      <div>
        <Input id="until" type="time" label="Quiet until" value={until} problems={problems} />
      </div>
    </div>
    <p class="quiet">No mail comes in these hours, unless it is about an interview so near that you would want it.</p>
  </>
)

const FollowUp = ({ followUpAfter, problems }: Typed) => (
  <Input
    id="followUpAfter"
    label="Business days of silence before a follow-up"
    hint="Where they named no date. Empty: five. Their weekends and public holidays do not count."
    value={followUpAfter}
    problems={problems}
  />
)

const OtherMails = ({ otherMails, problems }: Typed) => (
  <TextArea
    id="otherMails"
    label="Your other mail addresses"
    hint="One a line. Invites go to them too, and then I know that it is you. No mail of mine goes there."
    value={otherMails}
    problems={problems}
  />
)

export function settingsPage({ frame, candidate, today, ahead, sessions, thisSession, problems, typed }: SettingsProps): string {
  const shown = typed ?? keptOf(candidate)
  return renderPage({
    title: 'Settings',
    frame,
    at: settingsPath,
    children: (
      <>
        <h1>Settings</h1>
        <Problems problems={problems} />
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
          <Times {...shown} problems={problems} />
          <FollowUp {...shown} problems={problems} />
          <OtherMails {...shown} problems={problems} />
          <Discreet candidate={candidate} />
          <VoiceFields voice={candidate.voice} />
          <Mails candidate={candidate} />
          <button type="submit">Keep these settings</button>
        </Form>
        <Pause frame={frame} candidate={candidate} today={today} ahead={ahead} problems={problems} />
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
        {!frame.local && <Sessions frame={frame} sessions={sessions} thisSession={thisSession} zone={candidate.homeZone} />}
      </>
    ),
  })
}
