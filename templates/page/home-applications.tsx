import type { Instant, Zone } from '../../functions/domain/time/wall-time.ts'
import { clashesWith } from '../../functions/domain/view/meeting/clashes.ts'
import { inOrderOfNext, nextOf } from '../../functions/domain/view/owed.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import { dueWords } from '../mail/sections/task-blocks.ts'
import { countWords, dateWords, whenWords } from '../when.ts'
import { applicationPath, homePath, roundPath } from './parts/paths.ts'
import { applicationName, roundName, statusWords } from './parts/words.ts'

/** What stands beside a round that cannot be kept in peace with another. */
const clashWords = (view: View, round: Round): string[] =>
  clashesWith(view, round.id).map(({ kind, other, minutes }) => {
    const name = applicationName(other.application)
    return kind === 'overlap'
      ? `Overlaps with ${name}`
      : `${minutes === 0 ? 'No time' : `Only ${minutes} minutes`} between this and ${name}`
  })

/** Work done at home has a day it is due, and no hour. */
const taskState = (round: Round, zone: Zone): string => (round.task?.handedInAt ? 'Handed in' : `Due: ${dueWords(round, zone)}`)

const RoundLine = ({ view, round, zone }: { view: View; round: Round; zone: Zone }) => (
  <li>
    <a href={roundPath(round.id)}>{roundName(round)}</a>
    <br />
    {round.start === null ? (
      round.taskOnly ? (
        taskState(round, zone)
      ) : (
        'No time known yet'
      )
    ) : (
      <time dateTime={round.start}>{whenWords(round.start, round.end, { home: zone, theirs: round.zone })}</time>
    )}
    {round.status !== 'on' && (
      <>
        {' '}
        <span class="state">{statusWords[round.status]}</span>
      </>
    )}
    {clashWords(view, round).map((words) => (
      <span key={words} class="state">
        {' '}
        {words}.
      </span>
    ))}
  </li>
)

const stopWords = { outcome: 'Outcome known', 'heard-back': 'They have answered', closed: 'Closed' } as const

/** As many as a phone's page bears beside everything else. */
const firstShown = 6

/** The one round that matters now: the next one, else the last. */
const roundNow = (application: Application, now: Instant): Round | undefined =>
  nextOf(application, now)?.round ?? application.rounds.findLast(({ status }) => status === 'on') ?? application.rounds.at(-1)

const ApplicationLine = ({ view, application, now }: { view: View; application: Application; now: Instant }) => {
  const zone = view.candidate.homeZone
  const shown = view.applications.length <= firstShown ? application.rounds : [roundNow(application, now)].flatMap((round) => round ?? [])
  return (
    <article aria-labelledby={application.id}>
      <h3 id={application.id}>
        <a href={applicationPath(application.id)}>{applicationName(application)}</a>
      </h3>
      {application.stopped && <p class="quiet">{stopWords[application.stopped.by]}</p>}
      {application.decisionBy && !application.stopped && (
        <p class="quiet">
          They said you would hear by <time dateTime={application.decisionBy.date}>{dateWords(application.decisionBy.date)}</time>.
        </p>
      )}
      <ul class="plain">
        {shown.map((round) => (
          <RoundLine key={round.id} view={view} round={round} zone={zone} />
        ))}
      </ul>
    </article>
  )
}

const Folded = ({ words, view, applications, now }: { words: string; view: View; applications: Application[]; now: Instant }) =>
  applications.length === 0 ? null : (
    <details>
      <summary>
        {applications.length} {words}
      </summary>
      {applications.map((application) => (
        <ApplicationLine key={application.id} view={view} application={application} now={now} />
      ))}
    </details>
  )

const finds = (application: Application, search: string): boolean =>
  [application.company, application.role, ...application.rounds.flatMap(({ interviewers }) => interviewers.map(({ name }) => name))].some(
    (text) => text?.toLowerCase().includes(search.toLowerCase()),
  )

/** In the order of what is next; the closed ones folded. A search looks through all of them. */
export const Applications = ({ view, search, now }: { view: View; search: string; now: Instant }) => {
  const all = inOrderOfNext(view.applications, now)
  const found = search === '' ? all : all.filter((one) => finds(one, search))
  const open = search === '' ? found.filter(({ stopped }) => stopped === null) : found
  const closed = search === '' ? found.filter(({ stopped }) => stopped !== null) : []
  return (
    <section aria-labelledby="applications">
      <h2 id="applications">Applications</h2>
      {(all.length > firstShown || search !== '') && (
        <form method="get" action={homePath}>
          <label for="q">Find a company, a role or a person</label>
          <div class="row">
            <input type="search" id="q" name="q" value={search} />
            <button type="submit" class="secondary">
              Find
            </button>
          </div>
        </form>
      )}
      {search !== '' && (
        <p role="status">
          {countWords(found.length, 'application')} with “{search}”. <a href={homePath}>Show all</a>
        </p>
      )}
      {all.length === 0 && <p>None yet.</p>}
      {open.slice(0, firstShown).map((application) => (
        <ApplicationLine key={application.id} view={view} application={application} now={now} />
      ))}
      <Folded words="more" view={view} applications={open.slice(firstShown)} now={now} />
      <Folded words="closed or answered" view={view} applications={closed} now={now} />
    </section>
  )
}
