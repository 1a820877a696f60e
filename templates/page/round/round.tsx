import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import type { Instant, Zone } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import type { Around } from '../../calendar/interview-entry.ts'
import { Hours, When } from '../parts/at.tsx'
import { type Frame, renderPage } from '../parts/layout.tsx'
import { applicationPath, deletePath } from '../parts/paths.ts'
import { applicationName, companyOf, roundName, statusWords } from '../parts/words.ts'
import { AddToCalendar } from './add-to-calendar.tsx'
import { InterviewPart } from './interview-part.tsx'
import { After, Before, OnTheDay } from './on-the-day.tsx'
import { PlanList } from './plan-list.tsx'
import { Told } from './told.tsx'

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

const Sessions = ({ round, homeZone }: { round: Round; homeZone: Zone }) =>
  round.sessions.length < 2 ? null : (
    <section aria-labelledby="sessions">
      <h2 id="sessions">The day</h2>
      <ol>
        {round.sessions.map(({ start, end, title, interviewers }) => (
          <li key={`${start} ${title}`}>
            <Hours start={start} end={end} zone={homeZone} />
            {title && `: ${title}`}
            {interviewers.length > 0 && <span class="from">with {interviewers.join(', ')}</span>}
          </li>
        ))}
      </ol>
    </section>
  )

const Head = ({ round, application, homeZone }: Pick<RoundProps, 'round' | 'application' | 'homeZone'>) => (
  <>
    <h1>{roundName(round)}</h1>
    <p>
      <a href={applicationPath(application.id)}>{applicationName(application)}</a>
    </p>
    {round.status !== 'on' && (
      <p>
        <span class="state">{statusWords(round)}</span>
      </p>
    )}
    {round.start && (
      <p>
        <strong>
          <When start={round.start} end={round.end} zones={{ home: homeZone, theirs: round.zone }} />
        </strong>
      </p>
    )}
  </>
)

/** On a phone one below the other, mails last; at a desk what is known stands beside what one does with it. */
export const roundPage = (props: RoundProps): string => {
  const { round, application, homeZone, now } = props
  return renderPage({
    title: `${companyOf(application)}, ${roundName(round)}`,
    frame: props.frame,
    wide: true,
    children: (
      <div class="desk">
        <div class="first">
          <Head round={round} application={application} homeZone={homeZone} />
          <OnTheDay round={round} application={application} homeZone={homeZone} now={now} />
          <Before round={round} now={now} />
          <After round={round} now={now} />
        </div>
        <div class="rest">
          <Told round={round} />
          <Sessions round={round} homeZone={homeZone} />
          {round.interviews.length > 1 && <h2>What I read</h2>}
          {round.interviews.map((interview) => (
            <InterviewPart key={interview.identity} interview={interview} props={props} alone={round.interviews.length === 1} />
          ))}
        </div>
        <div class="side">
          {!props.frame.example && (round.end === null || round.end > now) && (
            <AddToCalendar round={round} application={application} around={props.around} />
          )}
          <details>
            <summary>Your mails about it</summary>
            <PlanList touchpoints={props.touchpoints} zone={homeZone} now={now} />
          </details>
          {!props.frame.example && (
            <p>
              <a href={deletePath('round', round.id)}>Delete this interview</a>
            </p>
          )}
        </div>
      </div>
    ),
  })
}
