import { mailsLost } from '../../functions/domain/sending/mails-lost.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { clashesWith } from '../../functions/domain/time/clashes.ts'
import { type Instant, localDate, type Zone } from '../../functions/domain/time/wall-time.ts'
import { tookPlace } from '../../functions/domain/view/happened.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import { clip } from '../mail/render/clean.ts'
import { dueWords } from '../mail/sections/task-blocks.ts'
import { clockWords, dateWords, momentWords, whenWords } from '../when.ts'
import { fromNow } from './parts/from-now.ts'
import { Form, type Frame, renderPage } from './parts/layout.tsx'
import { MailsLostNotice } from './parts/mails-lost.tsx'
import { applicationPath, homePath, localPath, messagesPath, questionPath, roundPath } from './parts/paths.ts'
import { applicationName, kindWords, roundName, statusWords } from './parts/words.ts'
import type { Asked } from './questions.tsx'

interface HomeProps {
  frame: Frame
  view: View
  touchpoints: Touchpoint[]
  /** Those still open. */
  questions: Asked[]
  /** Kinds of the stored items that this version cannot read. */
  unreadable: string[]
  now: Instant
}

interface Near {
  application: Application
  round: Round
  start: Instant
}

const upcoming = ({ applications }: View, now: Instant): Near[] =>
  applications
    .flatMap((application) =>
      application.rounds.flatMap((round) =>
        round.start !== null && round.status === 'on' && (round.end ?? round.start) > now
          ? [{ application, round, start: round.start }]
          : [],
      ),
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1))

const people = (round: Round): string => round.interviewers.map(({ name }) => name).join(', ')

const Next = ({ near, now, zone }: { near: Near | undefined; now: Instant; zone: Zone }) => (
  <section class="next" aria-labelledby="next">
    <h2 id="next">Next</h2>
    {near === undefined ? (
      <p>Nothing is ahead. Drop an invite below, or forward one, and it will stand here.</p>
    ) : (
      <>
        <p class="big">
          <a href={roundPath(near.round.id)}>{applicationName(near.application)}</a>
        </p>
        <p>
          <strong>{fromNow(near.start, now, zone)}</strong>:{' '}
          <time dateTime={near.start}>{whenWords(near.start, near.round.end, { home: zone, theirs: near.round.zone })}</time>
        </p>
        <p class="quiet">
          {roundName(near.round)}
          {people(near.round) && `, with ${people(near.round)}`}
        </p>
      </>
    )}
  </section>
)

const storedWords = new Map([
  ['profile', 'a setting of yours'],
  ['interview', 'an interview'],
  ['note', 'something you told me'],
  ['message', 'a message'],
  ['feed', 'a calendar'],
  ['touchpoint', 'a mail I planned'],
  ['piece', 'something you handed in'],
])

const Unread = ({ unreadable }: { unreadable: string[] }) =>
  unreadable.length === 0 ? null : (
    <section class="notice" aria-labelledby="unread">
      <h2 id="unread">{unreadable.length === 1 ? 'One thing I cannot read' : `${unreadable.length} things I cannot read`}</h2>
      <p>
        I keep {inWords([...new Set(unreadable)].map((kind) => storedWords.get(kind) ?? 'something'))} that this version of roundtwo does
        not understand. Nothing is lost, and everything else goes on; until it is mended, what is in there is missing from your rounds and
        mails.
      </p>
    </section>
  )

const inWords = (parts: string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`)

const Questions = ({ questions }: { questions: Asked[] }) =>
  questions.length === 0 ? null : (
    <section class="notice" aria-labelledby="open">
      <h2 id="open">{questions.length === 1 ? 'One question for you' : `${questions.length} questions for you`}</h2>
      <ul>
        {questions.map(({ question, title }) => (
          <li key={question.key}>
            {title && `“${clip(title, 100)}”: `}
            <a href={questionPath(question.key)}>{question.askedBecause}</a>
          </li>
        ))}
      </ul>
    </section>
  )

/** Today's mails in the order they come; the sent ones stay, so that the day reads as a list being ticked off. */
const Today = ({ view, touchpoints, now }: Pick<HomeProps, 'view' | 'touchpoints' | 'now'>) => {
  const zone = view.candidate.homeZone
  const today = localDate(now, zone)
  const due = touchpoints
    .filter(({ due: at, state }) => localDate(at, zone) === today && state !== 'skipped')
    .sort((a, b) => (a.due < b.due ? -1 : 1))
  const thanks = view.applications.flatMap((application) =>
    application.rounds.flatMap((round) => thanksOpen(round, now).map((person) => ({ round, person }))),
  )
  return (
    <section aria-labelledby="today">
      <h2 id="today">Today, {dateWords(today)}</h2>
      {due.length + thanks.length === 0 && <p>Nothing is due today.</p>}
      <ul class="plain">
        {thanks.map(({ round, person }) => (
          <li key={`${round.id} ${person.key}`}>
            <a href={`${roundPath(round.id)}/drafts`}>A thank-you to {person.name}</a> is open.
          </li>
        ))}
        {due.map((one) => (
          <li key={one.key}>
            {clockWords(one.due, zone)}: {kindWords[one.kind]} <span class="state">{one.state === 'sent' ? '● sent' : '○ to come'}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const thanksOpen = (round: Round, now: Instant) =>
  round.status !== 'on' || !tookPlace(round)
    ? []
    : round.interviewers.filter(
        ({ thanked, lastSessionEnd }) =>
          thanked === 'open' &&
          lastSessionEnd !== null &&
          lastSessionEnd <= now &&
          Date.parse(lastSessionEnd) + 86_400_000 > Date.parse(now),
      )

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

const Applications = ({ view, view: { applications }, zone }: { view: View; zone: Zone }) => (
  <section aria-labelledby="applications">
    <h2 id="applications">Applications</h2>
    {applications.length === 0 && <p>None yet.</p>}
    {applications.map((application) => (
      <article key={application.id} aria-labelledby={application.id}>
        <h3 id={application.id}>
          <a href={applicationPath(application.id)}>{applicationName(application)}</a>
        </h3>
        {application.stopped && <p class="quiet">{stopWords[application.stopped.by]}</p>}
        {application.decisionBy && !application.stopped && (
          <p class="quiet">They said you would hear by {dateWords(application.decisionBy.date)}.</p>
        )}
        <ul class="plain">
          {application.rounds.map((round) => (
            <RoundLine key={round.id} view={view} round={round} zone={zone} />
          ))}
        </ul>
      </article>
    ))}
  </section>
)

/** The local run makes an invite five days ahead of its clock, and lets one wind it. */
const TryIt = () => (
  <section aria-labelledby="try">
    <h2 id="try">Try it</h2>
    <p>This runs on your machine: no mail leaves it, and the clock can be wound.</p>
    <div class="row">
      <form method="post" action="/local/example">
        <button type="submit">Try an example</button>
      </form>
      <a class="button" href={localPath}>
        Wind the clock, see the mails
      </a>
    </div>
  </section>
)

const DropIn = ({ frame, inboxAddress }: { frame: Frame; inboxAddress: string | undefined }) => (
  <section aria-labelledby="drop">
    <h2 id="drop">Drop an invite</h2>
    {inboxAddress && (
      <p>
        Or forward it to <strong>{inboxAddress}</strong>.
      </p>
    )}
    <Form action={messagesPath} frame={frame} multipart label="Drop an invite">
      <label for="file">A file</label>
      <span class="hint" id="file-hint">
        The .ics attachment, the whole mail as .eml, or a provider's JSON; up to 4 MB.
      </span>
      <input
        type="file"
        id="file"
        name="file"
        accept=".ics,.eml,.json,text/calendar,message/rfc822,application/json"
        aria-describedby="file-hint"
      />
      <label for="text">Or the text, pasted</label>
      <textarea id="text" name="text" rows={4} />
      <button type="submit">Read it</button>
    </Form>
  </section>
)

export const homePage = ({ frame, view, touchpoints, questions, unreadable, now }: HomeProps): string => {
  const zone = view.candidate.homeZone
  return renderPage({
    title: 'Home',
    frame,
    at: homePath,
    children: (
      <>
        <h1>Good to see you, {view.candidate.name}</h1>
        <p class="quiet">
          It is <time dateTime={now}>{momentWords(now, zone)}</time>.
        </p>
        <MailsLostNotice why={mailsLost(touchpoints)} mail={view.candidate.mail} />
        <Unread unreadable={unreadable} />
        <Questions questions={questions} />
        <Next near={upcoming(view, now)[0]} now={now} zone={zone} />
        {frame.local && <TryIt />}
        <Today view={view} touchpoints={touchpoints} now={now} />
        <Applications view={view} zone={zone} />
        <DropIn frame={frame} inboxAddress={view.candidate.inboxAddress} />
      </>
    ),
  })
}
