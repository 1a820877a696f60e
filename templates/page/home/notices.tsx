import type { Message } from '../../../functions/domain/record/message.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { type Instant, localDate, plus } from '../../../functions/domain/time/wall-time.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { clip } from '../../mail/render/clean.ts'
import { dateWords, momentWords } from '../../when.ts'
import { Form, type Frame } from '../parts/layout.tsx'
import { mailPath, messagePath, pausePath, questionPath, settingsPath } from '../parts/paths.ts'
import { kindWords } from '../parts/words.ts'
import type { Asked } from '../questions.tsx'
import { whyNot } from '../round/plan-list.tsx'
import { companyBehind } from './today.tsx'

const storedWords = new Map([
  ['profile', 'a setting of yours'],
  ['interview', 'an interview'],
  ['note', 'something you told me'],
  ['message', 'a message'],
  ['feed', 'a calendar'],
  ['touchpoint', 'a mail I planned'],
  ['piece', 'something you handed in'],
])

const inWords = (parts: string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`)

export const Unread = ({ unreadable }: { unreadable: string[] }) =>
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

export const Questions = ({ questions }: { questions: Asked[] }) =>
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

/** Silence must not look like nothing to do. */
export const Paused = ({ frame, view: { candidate }, now }: { frame: Frame; view: View; now: Instant }) => {
  const today = localDate(now, candidate.homeZone)
  const { pause } = candidate
  return pause && pause.until > today ? (
    <Form action={pausePath} frame={frame} label="Mails are paused" class="notice">
      <p>
        Your mails are paused until <time dateTime={pause.until}>{dateWords(pause.until, today)}</time>
        {pause.all ? ', cards and changes too' : '; a card and a change still come'}. <a href={`${settingsPath}#pause`}>Change that</a>
      </p>
      <input type="hidden" name="from" value="home" />
      <button type="submit" name="go" value="on" class="secondary">
        Go on now
      </button>
    </Form>
  ) : null
}

/** How long what went wrong is news. */
const newsFor = { days: 3 } as const

const Mail = ({ view, row, today }: { view: View; row: Touchpoint; today: string }) => {
  const zone = view.candidate.homeZone
  const when = (at: Instant) => <time dateTime={at}>{momentWords(at, zone, today)}</time>
  return (
    <li>
      {kindWords[row.kind]}
      {companyBehind(view, row)}, {row.state === 'planned' ? 'is due ' : 'was due '}
      {when(row.due)}: {row.state === 'failed' && `not sent. ${row.reason ? `Why: ${whyNot(row)}. ` : ''}`}
      {row.state === 'unknown' && 'it may have been sent; the mail service has not told me. '}
      {row.state === 'planned' && row.refused && (
        <>the mail service will not take it at the moment. I try again {when(row.refused.retryAt)}. </>
      )}
      <a href={mailPath(row.key)}>Read it here</a>
    </li>
  )
}

/** What failed, what nobody knows the end of, and what was refused: each said as what it is. */
export const Trouble = ({
  view,
  touchpoints,
  messages,
  now,
}: {
  view: View
  touchpoints: readonly Touchpoint[]
  messages: readonly Message[]
  now: Instant
}) => {
  const since = plus(now, { days: -newsFor.days })
  const rows = touchpoints.filter(
    ({ state, due, refused }) => ((state === 'failed' || state === 'unknown') && due > since) || (state === 'planned' && refused),
  )
  const unread = messages.filter(({ decision, byHand, storedAt }) => decision === 'refused' && byHand && storedAt > since)
  const count = rows.length + unread.length
  if (count === 0) return null
  return (
    <details class="notice" id="trouble" open={count === 1}>
      <summary>
        <strong>{count === 1 ? 'One thing' : `${count} things`} that did not work</strong>
      </summary>
      <ul>
        {rows.map((row) => (
          <Mail key={row.key} view={view} row={row} today={localDate(now, view.candidate.homeZone)} />
        ))}
        {unread.map(({ id, reason }) => (
          <li key={id}>
            A message could not be read. {reason} <a href={messagePath(id)}>See what to do</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
