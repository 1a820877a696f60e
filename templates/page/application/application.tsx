import { endOfDay } from '../../../functions/domain/employer/answered.ts'
import type { Material } from '../../../functions/domain/material/material.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { type Instant, localTime, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { courseOf } from '../../../functions/domain/view/course.ts'
import { outcomeOfRound } from '../../../functions/domain/view/round-outcome.ts'
import type { Application, Round } from '../../../functions/domain/view/view.ts'
import type { OfferLetter } from '../../mail/sections/drafts/offer-letters.ts'
import { At, Day, When } from '../parts/at.tsx'
import { CourseLine, CourseWords } from '../parts/course.tsx'
import { type Frame, renderPage } from '../parts/layout.tsx'
import { deletePath, roundPath } from '../parts/paths.ts'
import { applicationName, companyOf, roundName, statusWords, stoppedWords } from '../parts/words.ts'
import { PlanList } from '../round/plan-list.tsx'
import { Tasks } from '../round/tasks.tsx'
import { Letters } from './letters.tsx'
import { Outcome } from './outcome.tsx'
import { OwnMaterial } from './own-material.tsx'

export interface ApplicationProps {
  frame: Frame
  application: Application
  touchpoints: Touchpoint[]
  homeZone: Zone
  now: Instant
  material: Material
  /** The button the link came for stands first. */
  offer: string | null
  /** Where they made an offer: every way to answer it. */
  letters: OfferLetter[]
}

/** What comes instead of the follow-ups, by what was said. */
const insteadWords: Record<string, string> = {
  offer: 'I’ll remind you before your answer is due.',
  'on-hold': 'I check in once, when they mean to go on.',
}

const Stopped = ({ application, homeZone }: { application: Application; homeZone: Zone }) => {
  const { stopped, answered } = application
  if (stopped === null) return null
  const what = stoppedWords(stopped)
  const instead = answered?.confirmed ? insteadWords[answered.kind] : undefined
  return (
    <p class="notice">
      Noted on <At instant={stopped.at} zone={homeZone} />: {what}. No follow-ups will come. {instead ?? ''} A new answer below takes its
      place.
    </p>
  )
}

/** What is watched, or only read so far. */
const Answered = ({ application: { answered }, homeZone }: { application: Application; homeZone: Zone }) => {
  if (answered?.kind === 'offer' && answered.dueOn && answered.deadline)
    return (
      <p>
        {answered.confirmed ? 'Your answer to their offer is due by' : 'Their mail reads like an offer, with an answer due by'}{' '}
        {localTime(answered.deadline, homeZone) === endOfDay ? (
          <Day date={answered.dueOn} />
        ) : (
          <At instant={answered.deadline} zone={homeZone} />
        )}
        .
      </p>
    )
  return answered?.kind === 'on-hold' && answered.dueOn ? (
    <p>
      They mean to go on by <Day date={answered.dueOn} />.
    </p>
  ) : null
}

/** How each round ended, as far as anybody has said. */
const Ended = ({ application, round, now }: { application: Application; round: Round; now: Instant }) => {
  const outcome = outcomeOfRound(application, round, now)
  if (outcome === null) return null
  if (outcome.ended === 'stopped') return <span class="from">{stoppedWords(outcome.by)}</span>
  return <span class="from">{outcome.ended === 'went-on' ? 'it led to the next one' : 'no word yet'}</span>
}

const Rounds = ({ application, frame, homeZone, now }: Pick<ApplicationProps, 'application' | 'frame' | 'homeZone' | 'now'>) => (
  <section aria-labelledby="rounds">
    <h2 id="rounds">Rounds</h2>
    <ul class="plain">
      {application.rounds
        .filter(({ taskOnly }) => !taskOnly)
        .map((round) => (
          <li key={round.id}>
            {frame.owner ? <a href={roundPath(round.id)}>{roundName(round)}</a> : roundName(round)}
            {round.start && (
              <span class="from">
                <When start={round.start} end={round.end} zones={{ home: homeZone, theirs: round.zone }} />
              </span>
            )}
            {round.status !== 'on' && <span class="state">{statusWords(round)}</span>}
            <Ended application={application} round={round} now={now} />
          </li>
        ))}
    </ul>
  </section>
)

/** Before the first round is over, and where no link asks, what is ahead stands above what may become of it. */
const isAhead = ({ application: { rounds, stopped }, offer, now }: ApplicationProps): boolean =>
  offer === null && stopped === null && rounds.every(({ end, start, task }) => (end ?? start ?? task?.due ?? latestInstant) > now)

/** No hour is known: nothing of it is over. */
const latestInstant = '9999'

/** On a phone what has become of it first and the mails last; at a desk the plan stands beside the facts. */
export const applicationPage = (props: ApplicationProps): string => {
  const { frame, application, touchpoints, homeZone, material, offer, now } = props
  const course = courseOf(application, frame.owner ? touchpoints : [], now, homeZone)
  const outcome = <Outcome application={application} frame={frame} offer={offer} homeZone={homeZone} />
  const ahead = isAhead(props)
  return renderPage({
    title: companyOf(application),
    frame,
    wide: frame.owner,
    children: (
      <div class="desk">
        <div class="first">
          <h1>{applicationName(application)}</h1>
          <CourseLine course={course} />
          <CourseWords course={course} seen />
          <Stopped application={application} homeZone={homeZone} />
          {application.decisionBy && !application.stopped && (
            <p>
              They said you would hear by <Day date={application.decisionBy.date} />.
            </p>
          )}
          <Answered application={application} homeZone={homeZone} />
          <Letters letters={props.letters} />
          {!ahead && outcome}
        </div>
        <div class="rest">
          <Tasks application={application} frame={frame} homeZone={homeZone} />
          <Rounds application={application} frame={frame} homeZone={homeZone} now={now} />
          {ahead && outcome}
          {frame.owner && <OwnMaterial application={application} material={material} />}
        </div>
        {frame.owner && (
          <div class="side">
            <section aria-labelledby="plan">
              <h2 id="plan">Your mails about it</h2>
              <PlanList touchpoints={touchpoints} zone={homeZone} now={now} />
            </section>
            {!frame.example && (
              <p>
                <a href={deletePath('application', application.id)}>Delete this application</a>
              </p>
            )}
          </div>
        )}
      </div>
    ),
  })
}
