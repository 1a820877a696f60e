import { mailsLost } from '../../functions/domain/sending/mails-lost.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import { type Instant, localDate, type Zone } from '../../functions/domain/time/wall-time.ts'
import { inOrderOfNext, nextOf, type Owed, owedToday } from '../../functions/domain/view/owed.ts'
import type { Round, View } from '../../functions/domain/view/view.ts'
import { clip } from '../mail/render/clean.ts'
import { clockWords, countWords, dateWords, momentWords, whenWords } from '../when.ts'
import { Applications } from './home-applications.tsx'
import { fromNow } from './parts/from-now.ts'
import { Form, type Frame, renderPage } from './parts/layout.tsx'
import { MailsLostNotice } from './parts/mails-lost.tsx'
import { addPath, applicationPath, draftsPath, homePath, localPath, messagesPath, questionPath, roundPath } from './parts/paths.ts'
import { applicationName, companyOf, kindWords, roundName, stateWords } from './parts/words.ts'
import type { Asked } from './questions.tsx'

interface HomeProps {
  frame: Frame
  view: View
  touchpoints: Touchpoint[]
  /** Those still open. */
  questions: Asked[]
  /** Kinds of the stored items that this version cannot read. */
  unreadable: string[]
  /** What is looked for among the applications; empty: nothing. */
  search: string
  now: Instant
}

const people = (round: Round): string => round.interviewers.map(({ name }) => name).join(', ')

/** It never says that nothing is ahead while something is owed, or an answer is waited for. */
const withoutNext = (owed: readonly Owed[], waiting: number): string => {
  if (owed.length > 0) return `No interview is ahead. ${countWords(owed.length, 'thing is', 'things are')} open today.`
  if (waiting > 0) return `No interview is ahead. You are waiting for ${countWords(waiting, 'answer')}.`
  return 'Nothing is ahead. Drop an invite below, or forward one, and it will stand here.'
}

const Next = ({ view, owed, now }: { view: View; owed: readonly Owed[]; now: Instant }) => {
  const zone = view.candidate.homeZone
  const [application] = inOrderOfNext(view.applications, now)
  const next = application && nextOf(application, now)
  const waiting = view.applications.filter(({ stopped }) => stopped === null).length
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next">Next</h2>
      {!application || !next ? (
        <p>{withoutNext(owed, waiting)}</p>
      ) : (
        <>
          <p class="big">
            <a href={roundPath(next.round.id)}>{applicationName(application)}</a>
          </p>
          <p>
            <strong>{fromNow(next.at, now, zone)}</strong>:{' '}
            <time dateTime={next.at}>
              {next.at === next.round.start
                ? whenWords(next.at, next.round.end, { home: zone, theirs: next.round.zone })
                : `due ${momentWords(next.at, zone)}`}
            </time>
          </p>
          <p class="quiet">
            {roundName(next.round)}
            {people(next.round) && `, with ${people(next.round)}`}
          </p>
        </>
      )}
    </section>
  )
}

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

const owedWords = (owed: Owed): { words: string; path: string } => {
  const { round, application } = owed
  switch (owed.kind) {
    case 'interview':
      return { words: roundName(round), path: roundPath(round.id) }
    case 'thanks':
      return { words: `Thank-you to ${owed.person.name}`, path: draftsPath(round.id) }
    case 'task':
      return { words: 'Task due', path: applicationPath(application.id) }
    case 'decision':
      return { words: 'They meant to decide today', path: applicationPath(application.id) }
    case 'offer':
      return { words: 'Your answer to their offer is due', path: applicationPath(application.id) }
  }
}

/** An hour to be there, or an hour until which it is timely. */
const hourWords = ({ kind }: Owed, at: Instant, zone: Zone): string => (kind === 'interview' ? '' : 'by ') + clockWords(at, zone)

/** What the day asks for, each with its company; the day's mails are folded below it. */
const Today = ({ view, owed, touchpoints, now }: Pick<HomeProps, 'view' | 'touchpoints' | 'now'> & { owed: readonly Owed[] }) => {
  const zone = view.candidate.homeZone
  const today = localDate(now, zone)
  const mails = touchpoints
    .filter(({ due: at, state }) => localDate(at, zone) === today && state !== 'skipped')
    .sort((a, b) => (a.due < b.due ? -1 : 1))
  return (
    <section aria-labelledby="today">
      <h2 id="today">Today, {dateWords(today)}</h2>
      {owed.length === 0 && <p>Nothing of yours is due today.</p>}
      <ul class="plain">
        {owed.map((one) => {
          const { words, path } = owedWords(one)
          const { kind, at, round } = one
          return (
            <li key={`${kind} ${round.id} ${kind === 'thanks' ? one.person.key : ''}`}>
              <a href={path}>{words}</a>, {companyOf(one.application)}
              {at && (
                <>
                  {': '}
                  <time dateTime={at}>{localDate(at, zone) === today ? hourWords(one, at, zone) : `by ${momentWords(at, zone)}`}</time>
                </>
              )}
            </li>
          )
        })}
      </ul>
      {mails.length > 0 && (
        <details>
          <summary>{countWords(mails.length, 'mail')} of mine today</summary>
          <ul class="plain">
            {mails.map((one) => (
              <li key={one.key}>
                <time dateTime={one.due}>{clockWords(one.due, zone)}</time>: {kindWords[one.kind]}
                {companyBehind(view, one)} <span class="state">{stateWords[one.state]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function companyBehind({ applications }: View, { applicationId, roundId, subject }: Touchpoint): string {
  const about = applications.find(({ id, rounds }) => id === applicationId || rounds.some((round) => round.id === (roundId ?? subject)))
  return about ? `, ${companyOf(about)}` : ''
}

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
      <details>
        <summary>Or paste the text of the mail</summary>
        <label for="text">The text</label>
        <textarea id="text" name="text" rows={4} />
      </details>
      <button type="submit">Read it</button>
    </Form>
    <p>
      No invite? <a href={addPath}>Add an interview by hand</a>.
    </p>
  </section>
)

export const homePage = ({ frame, view, touchpoints, questions, unreadable, search, now }: HomeProps): string => {
  const zone = view.candidate.homeZone
  const owed = owedToday(view, now)
  return renderPage({
    title: search === '' ? 'Home' : `“${search}”`,
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
        <Next view={view} owed={owed} now={now} />
        <DropIn frame={frame} inboxAddress={view.candidate.inboxAddress} />
        <Questions questions={questions} />
        <Today view={view} owed={owed} touchpoints={touchpoints} now={now} />
        <Applications view={view} search={search} now={now} />
        {frame.local && <TryIt />}
      </>
    ),
  })
}
