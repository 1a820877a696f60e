import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { type Instant, localDate, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { courseOf } from '../../../functions/domain/view/course.ts'
import { isTalk } from '../../../functions/domain/view/is-talk.ts'
import { clashesWith } from '../../../functions/domain/view/meeting/clashes.ts'
import { inOrderOfNext, isOfferOpen, nextOf } from '../../../functions/domain/view/owed.ts'
import { isSought, type Sought, seeksNothing } from '../../../functions/domain/view/sought.ts'
import type { Application, Round, View } from '../../../functions/domain/view/view.ts'
import { dueWords } from '../../mail/packet/task-blocks.ts'
import { capital, namesWords } from '../../mail/words/words.ts'
import { dateWords, hoursWords, momentWords, shortDate } from '../../when.ts'
import { CourseLine, CourseWords, waitingWords } from '../parts/course.tsx'
import { applicationPath, roundPath } from '../parts/paths.ts'
import { applicationName, companyOf, roundName, statusWords, stoppedWords } from '../parts/words.ts'
import { Find, Found } from './find.tsx'
import { isExample } from './try-it.tsx'

interface Props {
  view: View
  touchpoints: readonly Touchpoint[]
  now: Instant
  /** The local run marks its examples. */
  local: boolean
}

/** What stands beside a round that cannot be kept in peace with others: those of one kind in one sentence. */
function clashWords(view: View, round: Round): string[] {
  const named = new Map<string, string[]>()
  for (const { kind, other, minutes } of clashesWith(view, round.id)) {
    const before = kind === 'overlap' ? 'Overlaps with' : `${minutes === 0 ? 'No time' : `Only ${minutes} minutes`} between this and`
    named.set(before, [...(named.get(before) ?? []), companyOf(other.application)])
  }
  return [...named].map(([before, names]) => `${before} ${namesWords([...new Set(names)])}.`)
}

/** Work done at home has a day it is due, and no hour. */
const taskState = (round: Round, zone: Zone): string => (round.task?.handedInAt ? 'Handed in' : `Due: ${dueWords(round, zone)}`)

/** What stands beside what has no hour. */
const withoutHour = (round: Round, zone: Zone): string =>
  round.taskOnly ? taskState(round, zone) : round.offerOnly ? 'without a talk I know of' : 'no time known yet'

const RoundLine = ({ view, round }: { view: View; round: Round }) => {
  const zone = view.candidate.homeZone
  return (
    <p>
      <a href={roundPath(round.id)}>{roundName(round)}</a>
      {', '}
      {round.start === null ? (
        withoutHour(round, zone)
      ) : (
        <time dateTime={round.start}>
          {shortDate(localDate(round.start, zone))}, {hoursWords(round.start, round.end, { home: zone, theirs: round.zone })}
        </time>
      )}
      {round.status !== 'on' && <span class="state">{statusWords(round)}</span>}
      {clashWords(view, round).map((words) => (
        <span key={words} class="clash">
          {words}
        </span>
      ))}
    </p>
  )
}

/** As many as a phone's page bears beside everything else. */
const firstShown = 4

/** What is still to come; where nothing is, the round that was last. */
const roundsNow = (application: Application, now: Instant): Round[] => {
  const next = nextOf(application, now)?.round
  const ahead = application.rounds.filter(
    (round) => round === next || (round.status === 'on' && ((round.end ?? '') > now || (round.start === null && isTalk(round)))),
  )
  const last = application.rounds.findLast(({ status }) => status === 'on') ?? application.rounds.at(-1)
  return ahead.length > 0 ? ahead : last ? [last] : []
}

const Waiting = ({ application, waiting, now, zone }: { application: Application; waiting: number | null; now: Instant; zone: Zone }) => {
  const { decisionBy } = application
  if (waiting === null && decisionBy === null) return null
  return (
    <p class="quiet">
      {waiting !== null && `${waitingWords(waiting)}. `}
      {decisionBy && (
        <>
          They said you would hear by <time dateTime={decisionBy.date}>{dateWords(decisionBy.date, localDate(now, zone))}</time>.
        </>
      )}
    </p>
  )
}

const OfferLine = ({ application: { answered }, now, zone }: { application: Application; now: Instant; zone: Zone }) => (
  <p>
    {answered?.confirmed ? 'They made an offer' : 'Their mail reads like an offer'}
    {answered?.deadline && (
      <>
        ; your answer is due by <time dateTime={answered.deadline}>{momentWords(answered.deadline, zone, localDate(now, zone))}</time>
      </>
    )}
    .
  </p>
)

const ApplicationLine = ({ view, touchpoints, application, now, local }: Props & { application: Application }) => {
  const zone = view.candidate.homeZone
  const course = courseOf(application, touchpoints, now, zone)
  return (
    <article aria-labelledby={application.id}>
      <h3 id={application.id}>
        <a href={applicationPath(application.id)}>{applicationName(application)}</a>
        {local && isExample(application) && (
          <>
            {' '}
            <span class="state">example</span>
          </>
        )}
      </h3>
      {isOfferOpen(application, now) ? (
        <OfferLine application={application} now={now} zone={zone} />
      ) : application.stopped ? (
        <p class="quiet">{capital(stoppedWords(application.stopped))}.</p>
      ) : (
        <>
          {roundsNow(application, now).map((round) => (
            <RoundLine key={round.id} view={view} round={round} />
          ))}
          <Waiting application={application} waiting={course.waiting} now={now} zone={zone} />
        </>
      )}
      <CourseLine course={course} />
      <CourseWords course={course} seen={false} />
    </article>
  )
}

const Lines = ({ applications, ...props }: Props & { applications: readonly Application[] }) => (
  <div class="lines">
    {applications.map((application) => (
      <ApplicationLine key={application.id} {...props} application={application} />
    ))}
  </div>
)

const Folded = ({ words, ...props }: Props & { words: string; applications: readonly Application[] }) =>
  props.applications.length === 0 ? null : (
    <details>
      <summary>
        {props.applications.length} {words}
      </summary>
      <Lines {...props} />
    </details>
  )

/** In the order of what is next; the closed ones folded. What is looked for is found in all of them. */
export const Applications = ({ sought, ...props }: Props & { sought: Sought }) => {
  const { view, now } = props
  const all = inOrderOfNext(view.applications, now)
  const looking = !seeksNothing(sought)
  const found = all.filter((one) => isSought(one, sought, now, view.candidate.homeZone))
  const isOpen = (one: Application) => one.stopped === null || isOfferOpen(one, now)
  const open = looking ? found : found.filter(isOpen)
  const closed = looking ? [] : found.filter((one) => !isOpen(one))
  return (
    <section aria-labelledby="applications">
      <h2 id="applications">Applications</h2>
      {(all.length > firstShown || looking) && <Find sought={sought} />}
      {looking && <Found count={found.length} sought={sought} />}
      {all.length === 0 && <p>None yet.</p>}
      <Lines {...props} applications={looking ? open : open.slice(0, firstShown)} />
      {!looking && <Folded words="more" {...props} applications={open.slice(firstShown)} />}
      <Folded words="closed or answered" {...props} applications={closed} />
    </section>
  )
}
