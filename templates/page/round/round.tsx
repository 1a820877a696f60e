import { heldBefore } from '../../../functions/domain/packet/earlier.ts'
import { openPoints } from '../../../functions/domain/packet/open-points.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import { tookPlace } from '../../../functions/domain/view/notes/happened.ts'
import type { Application, Interview, PendingUpdate, Round } from '../../../functions/domain/view/view.ts'
import type { Around } from '../../calendar/interview-entry.ts'
import { clip } from '../../mail/render/clean.ts'
import { howFact } from '../../mail/sections/own-words.ts'
import { mainAct } from '../../mail/sections/round-facts.ts'
import { dateWords, momentWords, spanWords, whenWords } from '../../when.ts'
import { type Frame, renderPage } from '../parts/layout.tsx'
import { applicationPath, correctPath, debriefPath, draftsPath, messagePath, packetPath } from '../parts/paths.ts'
import { applicationName, companyOf, happenedWords, roundName, signWords, statusWords, titleOf } from '../parts/words.ts'
import { AddToCalendar } from './add-to-calendar.tsx'
import { fields, fieldText } from './correct-fields.ts'
import { Fact } from './facts.tsx'
import { InterviewFacts } from './interview-facts.tsx'
import { OwnWords } from './own-words.tsx'
import { PlanList } from './plan-list.tsx'
import { NotAnInterview, SameOrNot } from './round-forms.tsx'

export interface RoundProps {
  frame: Frame
  round: Round
  application: Application
  touchpoints: Touchpoint[]
  homeZone: Zone
  now: Instant
  /** What an entry of it in a calendar needs to know. */
  around: Around
}

/** A value of a fact as the pages say it: an instant on the candidate's clock, a choice in its words. */
const differing = (name: string, value: unknown, homeZone: Zone): string => {
  const field = fields.find((one) => one.name === name)
  if (value === null || field === undefined) return 'nothing'
  return field.input === 'datetime-local' ? momentWords(String(value), homeZone) : `“${fieldText(field, value)}”`
}

const Differences = ({ interview, homeZone }: { interview: Interview; homeZone: Zone }) =>
  interview.differences.length === 0 ? null : (
    <div class="notice">
      <p>Your own words stand here, and the latest message says something else:</p>
      <ul>
        {interview.differences.map(({ field, edited, received }) => (
          <li key={field}>
            {fields.find(({ name }) => name === field)?.label ?? field}: yours is {differing(field, edited, homeZone)}, theirs is{' '}
            {differing(field, received, homeZone)}
          </li>
        ))}
      </ul>
    </div>
  )

const pendingWords = ({ cancel, unread }: PendingUpdate): string =>
  unread
    ? 'A message about it came in. Until you say how it stands, its mails wait.'
    : `${cancel ? 'A cancellation came in' : 'An update came in'} that I do not dare to apply alone.`

const Pending = ({ update, homeZone, zone }: { update: PendingUpdate; homeZone: Zone; zone: Zone | null }) => (
  <div class="notice">
    <p>
      {pendingWords(update)} {update.why}
      {update.start && <> It names {whenWords(update.start, update.end, { home: homeZone, theirs: zone })}.</>}
    </p>
    <p>
      <a href={messagePath(update.messageId)}>Look at it and decide</a>
    </p>
  </div>
)

/** Interviews of one day often share their title; the hour tells them apart. */
const dayTitle = (interview: Interview, homeZone: Zone): string =>
  interview.start === null ? titleOf(interview) : `${spanWords(interview.start, null, homeZone)}: ${titleOf(interview)}`

const InterviewPart = ({ interview, props, alone }: { interview: Interview; props: RoundProps; alone: boolean }) => (
  <section aria-labelledby={`interview-${interview.identity}`}>
    <h2 id={`interview-${interview.identity}`}>{alone ? 'What I read' : dayTitle(interview, props.homeZone)}</h2>
    {interview.status !== 'on' && (
      <p>
        <span class="state">{statusWords[interview.status]}</span>
      </p>
    )}
    {interview.pending && <Pending update={interview.pending} homeZone={props.homeZone} zone={interview.zone} />}
    {interview.doubts.map(({ words }) => (
      <p class="notice" key={words}>
        {words}
      </p>
    ))}
    <Differences interview={interview} homeZone={props.homeZone} />
    <InterviewFacts interview={interview} homeZone={props.homeZone} />
    <OwnWords details={interview.details} />
    <p class="quiet">
      {interview.byHand.map(({ messageId }) => (
        <a key={messageId} href={messagePath(messageId)}>
          The message this came from
        </a>
      ))}
    </p>
    <p>
      <a class="button" href={correctPath(props.round.id, interview.identity)}>
        Something is wrong or missing: change it
      </a>
    </p>
    <SameOrNot interview={interview} {...props} />
    <NotAnInterview interview={interview} {...props} />
  </section>
)

const Sessions = ({ round, homeZone }: { round: Round; homeZone: Zone }) =>
  round.sessions.length < 2 ? null : (
    <section aria-labelledby="sessions">
      <h2 id="sessions">The day</h2>
      <ol>
        {round.sessions.map(({ start, end, title, interviewers }) => (
          <li key={`${start} ${title}`}>
            {spanWords(start, end, homeZone)}
            {title && `: ${title}`}
            {interviewers.length > 0 && <span class="from">with {interviewers.join(', ')}</span>}
          </li>
        ))}
      </ol>
    </section>
  )

/** What the candidate told after it: before the next round it is read again. */
const Told = ({ round }: { round: Round }) => {
  const { debrief } = round
  if (debrief === null) return null
  const details = round.interviewers.filter(({ detail }) => detail !== null)
  return (
    <section aria-labelledby="told">
      <h2 id="told">What you told me</h2>
      <dl class="facts">
        {debrief.happened !== 'yes' && <Fact label="What happened">{happenedWords[debrief.happened]}</Fact>}
        {details.map(({ key, name, detail }) => (
          <Fact key={key} label={name}>
            {detail}
          </Fact>
        ))}
        {round.interviewers.flatMap(({ key, name, stressed }) =>
          stressed
            ? [
                <Fact key={`${key} stressed`} label={`What mattered to ${name}`}>
                  {stressed}
                </Fact>,
              ]
            : [],
        )}
        {round.interviewers.flatMap(({ key, name, onlyForMe }) =>
          onlyForMe
            ? [
                <Fact key={`${key} note`} label={`${name}, only for you`}>
                  {onlyForMe}
                </Fact>,
              ]
            : [],
        )}
        {debrief.redo && <Fact label="To answer again">{debrief.redo}</Fact>}
        {debrief.forgot && <Fact label="Left unsaid">{debrief.forgot}</Fact>}
        {debrief.doubt && <Fact label="May be wondered">{debrief.doubt}</Fact>}
        {debrief.promise && (
          <Fact label="You promised">
            {debrief.promise}
            {debrief.promiseDue && `, by ${dateWords(debrief.promiseDue)}`}
          </Fact>
        )}
        {debrief.told && <Fact label="You told them">{debrief.told}</Fact>}
        {debrief.questions && <Fact label="They asked">{debrief.questions}</Fact>}
        {debrief.decisionBy && <Fact label="They decide by">{dateWords(debrief.decisionBy)}</Fact>}
        {debrief.other && <Fact label="Worth keeping">{debrief.other}</Fact>}
        {debrief.signs && debrief.signs.length > 0 && <Fact label="Facts">{debrief.signs.map((sign) => signWords[sign]).join('. ')}.</Fact>}
      </dl>
    </section>
  )
}

/** What is needed at the door or at the desk, before anything else: the way in, who is there, what to bring, the open point. */
const OnTheDay = ({ round, application, now }: Pick<RoundProps, 'round' | 'application' | 'now'>) => {
  if (round.status !== 'on' || (round.end !== null && round.end <= now)) return null
  const act = mainAct(round)
  const [point] = openPoints(heldBefore(round, application), application)
  const bring = (round.details ?? []).filter(({ kind }) => kind === 'bring' || kind === 'arrive' || kind === 'dial-in')
  return (
    <section class="next" aria-label="On the day">
      {act && (
        <p>
          <a class="button" href={act.href}>
            {act.words}
          </a>
        </p>
      )}
      {howFact(round).map(({ label, words }) => (
        <p key={label}>
          {typeof words === 'string'
            ? words
            : words.map((part) => (typeof part === 'string' ? part : 'link' in part ? part.link : part.strong)).join('')}
        </p>
      ))}
      {round.location && <p>{round.location}</p>}
      {round.interviewers.length > 0 && (
        <p>With {round.interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', ')}</p>
      )}
      {bring.map(({ words }) => (
        <p key={words}>“{clip(words, 300)}”</p>
      ))}
      {point && <p>Have this answer ready: “{clip(point.words, 200)}”</p>}
    </section>
  )
}

const Before = ({ round, now }: { round: Round; now: Instant }) =>
  round.status === 'on' && (round.end === null || round.end > now) ? (
    <p class="row">
      <a class="button" href={packetPath(round.id)}>
        Prepare for it
      </a>
    </p>
  ) : null

const After = ({ round, now }: { round: Round; now: Instant }) =>
  round.end !== null && round.end <= now ? (
    <p class="row">
      <a class="button" href={debriefPath(round.id)}>
        {round.debrief ? 'Change the debrief' : 'How did it go? Two minutes'}
      </a>
      <a class="button" href={draftsPath(round.id)}>
        {tookPlace(round) ? 'Thank-you drafts' : 'Ask for another time'}
      </a>
    </p>
  ) : null

export const roundPage = (props: RoundProps): string => {
  const { round, application, homeZone } = props
  return renderPage({
    title: `${companyOf(application)}, ${roundName(round)}`,
    frame: props.frame,
    children: (
      <>
        <h1>{roundName(round)}</h1>
        <p>
          <a href={applicationPath(application.id)}>{applicationName(application)}</a>
        </p>
        {round.status !== 'on' && (
          <p>
            <span class="state">{statusWords[round.status]}</span>
          </p>
        )}
        {round.start && (
          <p>
            <strong>{whenWords(round.start, round.end, { home: homeZone, theirs: round.zone })}</strong>
          </p>
        )}
        <OnTheDay round={round} application={application} now={props.now} />
        <Before round={round} now={props.now} />
        {(round.end === null || round.end > props.now) && <AddToCalendar round={round} application={application} around={props.around} />}
        <After round={round} now={props.now} />
        <Told round={round} />
        <Sessions round={round} homeZone={homeZone} />
        {round.interviews.map((interview) => (
          <InterviewPart key={interview.identity} interview={interview} props={props} alone={round.interviews.length === 1} />
        ))}
        <details>
          <summary>Your mails about it</summary>
          <PlanList touchpoints={props.touchpoints} zone={homeZone} now={props.now} />
        </details>
      </>
    ),
  })
}
