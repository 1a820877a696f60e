import type { Message } from '../../functions/domain/message.ts'
import type { Reading } from '../../functions/domain/reading.ts'
import type { Round } from '../../functions/domain/view.ts'
import type { Zone } from '../../functions/domain/wall-time.ts'
import { clip } from '../mail/clean.ts'
import { momentWords, whenWords } from '../when.ts'
import { Fact, formatOf, OutsideLink } from './facts.tsx'
import { Form, type Frame, renderPage } from './layout.tsx'
import { decisionWords, doorWords, helpWords, trustWords } from './message-words.ts'
import { messagePath, messagesPath, roundPath } from './paths.ts'
import { roundName } from './words.ts'

const subjectOf = ({ reading }: Message): string =>
  clip(
    reading?.mail?.subject ??
      reading?.meetings[0]?.title ??
      ([reading?.company, reading?.role].filter(Boolean).join(', ') || 'Without a title'),
    120,
  )

const Line = ({ message, homeZone }: { message: Message; homeZone: Zone }) => (
  <li>
    <a href={messagePath(message.id)}>{subjectOf(message)}</a> <span class="state">{decisionWords[message.decision ?? 'none']}</span>
    <span class="from">
      {momentWords(message.storedAt, homeZone)}, {doorWords(message)}
    </span>
    {message.reason}
  </li>
)

interface MessagesProps {
  frame: Frame
  /** Newest first. */
  messages: Message[]
  homeZone: Zone
  /** The address of the next older ones. */
  older: string | null
}

export const messagesPage = ({ frame, messages, homeZone, older }: MessagesProps): string =>
  renderPage({
    title: 'Messages',
    frame,
    at: messagesPath,
    children: (
      <>
        <h1>Every message that came in</h1>
        <p class="quiet">What I decided about each, and why. Open one to see what was read from which words.</p>
        {messages.length === 0 ? (
          <p>Nothing has come in yet.</p>
        ) : (
          <ul class="plain">
            {messages.map((message) => (
              <Line key={message.id} message={message} homeZone={homeZone} />
            ))}
          </ul>
        )}
        {older && (
          <p>
            <a href={older}>Older ones</a>
          </p>
        )}
      </>
    ),
  })

const percent = (sure: number): string => `${Math.round(sure * 100)} %`

const verdictWords = { interview: 'An interview of yours', not: 'Not an interview of yours', unsure: 'I cannot tell' } as const

const Meetings = ({ reading, homeZone }: { reading: Reading; homeZone: Zone }) => (
  <>
    {reading.meetings.map(({ uid, title, start, end, location, meetingUrl, method }, index) => (
      <Fact
        key={`${uid} ${index}`}
        label={method === 'cancel' ? 'Cancels' : 'Meeting'}
        evidence={index === 0 ? reading.evidence.start : undefined}
      >
        {title ?? 'without a title'}
        <br />
        {start === null ? 'no start is stated' : whenWords(start.instant, end?.instant ?? null, { home: homeZone, theirs: start.zone })}
        {location && (
          <>
            <br />
            {location}
          </>
        )}
        {meetingUrl && (
          <>
            <br />
            <OutsideLink url={meetingUrl} />
          </>
        )}
      </Fact>
    ))}
  </>
)

const Read = ({ reading, homeZone }: { reading: Reading; homeZone: Zone }) => {
  const { evidence } = reading
  const people = reading.interviewers.map(({ name, title }) => (title ? `${name} (${title})` : name)).join(', ')
  return (
    <section aria-labelledby="read">
      <h2 id="read">What I read in it</h2>
      <p>
        <strong>{verdictWords[reading.verdict]}</strong>, sure to {percent(reading.sure)} that it is one.
      </p>
      {reading.why.length > 0 && (
        <ul>
          {reading.why.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <Meetings reading={reading} homeZone={homeZone} />
        <Fact label="Company" evidence={evidence.company}>
          {reading.company ?? 'not named'}
        </Fact>
        <Fact label="Role" evidence={evidence.role}>
          {reading.role ?? 'not named'}
        </Fact>
        <Fact label="Format" evidence={evidence.format}>
          {formatOf(reading.format)}
        </Fact>
        <Fact label="People" evidence={evidence.interviewers}>
          {people || 'nobody is named'}
        </Fact>
        {reading.recruiter && (
          <Fact label="Contact" evidence={evidence.recruiter}>
            {[reading.recruiter.name, reading.recruiter.email].filter(Boolean).join(', ')}
          </Fact>
        )}
        {reading.task && (
          <Fact label="Task" evidence={evidence.task}>
            {reading.task.words}
          </Fact>
        )}
      </dl>
      {reading.doubts.map(({ words }) => (
        <p class="notice" key={words}>
          {words}
        </p>
      ))}
    </section>
  )
}

/** Gmail asks before it forwards: the code is for the candidate to type in; the link is never followed by us. */
const Confirmation = ({ reading }: { reading: Reading | undefined }) => {
  const confirmation = reading?.mail?.forwardingConfirmation
  if (!confirmation) return null
  return (
    <div class="notice">
      <p>Your mail provider asks whether it may forward to me. I follow no links; please confirm it yourself.</p>
      {confirmation.code && (
        <p>
          Code: <strong>{confirmation.code}</strong>
        </p>
      )}
      {confirmation.link && <p>Link: {clip(confirmation.link, 400)}</p>}
    </div>
  )
}

const verdictButtons = (message: Message, answered: 'yes' | 'no' | undefined) => {
  if (message.decision === 'refused' || message.decision === undefined || message.reading === undefined) return []
  const applied = answered === 'yes' || (answered === undefined && ['new-round', 'changed', 'cancelled'].includes(message.decision))
  return applied
    ? ([['no', 'Take this back']] as const)
    : ([['yes', answered === 'no' ? 'Let it count again' : 'It counts: apply it']] as const)
}

interface MessageProps {
  frame: Frame
  message: Message
  /** What the candidate has said about it. */
  answered: 'yes' | 'no' | undefined
  rounds: Round[]
  homeZone: Zone
}

const answeredWords = { yes: 'You said that it counts.', no: 'You took it back; it does not count.' } as const

export const messagePage = ({ frame, message, answered, rounds, homeZone }: MessageProps): string =>
  renderPage({
    title: decisionWords[message.decision ?? 'none'],
    frame,
    at: messagesPath,
    children: (
      <>
        <h1>{subjectOf(message)}</h1>
        <p class="quiet">
          {momentWords(message.storedAt, homeZone)}, {doorWords(message)}
        </p>
        <p>
          <span class="state">{decisionWords[message.decision ?? 'none']}</span> {message.reason}
        </p>
        {message.decision && helpWords[message.decision] && <p>{helpWords[message.decision]}</p>}
        {message.trust && <p class="quiet">{trustWords[message.trust]}</p>}
        {answered && <p class="notice">{answeredWords[answered]}</p>}
        <Confirmation reading={message.reading} />
        <Form action={messagePath(message.id)} frame={frame} label="Your word about it">
          <div class="row">
            {verdictButtons(message, answered).map(([value, words]) => (
              <button key={value} type="submit" name="answer" value={value} class="secondary">
                {words}
              </button>
            ))}
          </div>
        </Form>
        {frame.owner && rounds.length > 0 && (
          <ul>
            {rounds.map((round) => (
              <li key={round.id}>
                <a href={roundPath(round.id)}>{roundName(round)}</a>
              </li>
            ))}
          </ul>
        )}
        {message.reading && <Read reading={message.reading} homeZone={homeZone} />}
      </>
    ),
  })

/** Stored, and not read yet: the reader works in its own time. */
export const beingReadPage = ({ frame, messageId }: { frame: Frame; messageId: string }): string =>
  renderPage({
    title: 'Being read',
    frame,
    at: messagesPath,
    children: (
      <>
        <h1>It is stored and being read</h1>
        <p>That takes a moment. Nothing is lost if you leave this page.</p>
        <p>
          <a class="button" href={`${messagePath(messageId)}?stored=1`}>
            Look again
          </a>
        </p>
      </>
    ),
  })
