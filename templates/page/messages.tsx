import type { Message } from '../../functions/domain/record/message.ts'
import type { Zone } from '../../functions/domain/time/wall-time.ts'
import type { Round } from '../../functions/domain/view/view.ts'
import { clip } from '../mail/render/clean.ts'
import { At } from './parts/at.tsx'
import { Form, type Frame, renderPage } from './parts/layout.tsx'
import { decisionWords, doorWords, helpWords, trustWords } from './parts/message-words.ts'
import { messagePath, messagesPath, roundPath } from './parts/paths.ts'
import { roundName } from './parts/words.ts'
import { Read } from './round/reading.tsx'
import { Confirmation } from './settings/confirmation.tsx'

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
      <At instant={message.storedAt} zone={homeZone} />, {doorWords(message)}
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
  newer: string | null
}

export const messagesPage = ({ frame, messages, homeZone, older, newer }: MessagesProps): string =>
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
        {(older || newer) && (
          <p class="row">
            {newer && (
              <a class="button" href={newer}>
                Newer ones
              </a>
            )}
            {older && (
              <a class="button" href={older}>
                Older ones
              </a>
            )}
          </p>
        )}
      </>
    ),
  })

/** What the candidate wrote, without what they quoted. */
const OwnWords = ({ text }: { text: string }) => {
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.length > 0 ? (
    <blockquote>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </blockquote>
  ) : null
}

/** What the candidate asked for in a reply, and what waits for this tap. */
function replyButtons({ reply }: Message, answered: 'yes' | 'no' | undefined) {
  const what = reply?.acts.flatMap((one) => (one.act === 'proposed' ? one.what : []))[0]
  if (what === undefined) return []
  return answered === 'yes' && what !== 'not-an-interview'
    ? ([['no', 'Take this back']] as const)
    : ([['yes', proposalWords[what]]] as const)
}

const proposalWords = {
  off: 'Yes, it is off',
  moved: 'Yes, move it',
  'put-off': 'Yes, it is put off',
  'on-again': 'Yes, it is on',
  'not-an-interview': 'Yes, it is no interview',
  offer: 'Yes, it is an offer',
  rejected: 'Yes, it is a no',
  'on-hold': 'Yes, it is on hold',
  'next-round': 'Yes, there is a next round',
  accepted: 'Yes, I accepted',
  withdrawn: 'Yes, I withdrew',
} as const

/** No interview, and nothing was read from it but its code and link. */
const isConfirmation = ({ reading }: Message): boolean => reading?.mail?.forwardingConfirmation != null

const verdictButtons = (message: Message, answered: 'yes' | 'no' | undefined) => {
  if (message.reply) return replyButtons(message, answered)
  if (isConfirmation(message)) return []
  if (message.decision === 'refused' || message.decision === undefined || message.reading === undefined) return []
  const applied =
    answered === 'yes' || (answered === undefined && ['new-round', 'changed', 'cancelled', 'heard-back'].includes(message.decision))
  return applied
    ? ([['no', 'Take this back']] as const)
    : ([['yes', answered === 'no' ? 'Let it count again' : 'It counts: apply it']] as const)
}

interface MessageProps {
  frame: Frame
  message: Message
  /** The message's own, or that of one answer in it. */
  name: string
  /** What the candidate has said about it. */
  answered: 'yes' | 'no' | undefined
  rounds: Round[]
  homeZone: Zone
}

const answeredWords = { yes: 'You said that it counts.', no: 'You took it back; it does not count.' } as const

export const messagePage = ({ frame, message, name, answered, rounds, homeZone }: MessageProps): string =>
  renderPage({
    title: decisionWords[message.decision ?? 'none'],
    frame,
    at: messagesPath,
    children: (
      <>
        <h1>{subjectOf(message)}</h1>
        <p class="quiet">
          <At instant={message.storedAt} zone={homeZone} />, {doorWords(message)}
        </p>
        <p>
          <span class="state">{decisionWords[message.decision ?? 'none']}</span> {message.reason}
        </p>
        {message.reply && <OwnWords text={message.reply.kept} />}
        {message.decision && helpWords[message.decision] && <p>{helpWords[message.decision]}</p>}
        {message.trust && <p class="quiet">{trustWords[message.trust]}</p>}
        {answered && <p class="notice">{answeredWords[answered]}</p>}
        <Confirmation reading={message.reading} />
        <Form action={messagePath(name)} frame={frame} label="Your word about it">
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
        {message.reading && !isConfirmation(message) && <Read reading={message.reading} homeZone={homeZone} />}
      </>
    ),
  })

/** Stored, and not read yet: the reader works in its own time. */
export const beingReadPage = ({ frame, messageId, stored }: { frame: Frame; messageId: string; stored: string }): string =>
  renderPage({
    title: 'Being read',
    frame,
    at: messagesPath,
    children: (
      <>
        <h1>It is stored and being read</h1>
        <p>That takes a moment. Nothing is lost if you leave this page.</p>
        <p>
          <a class="button" href={`${messagePath(messageId)}?stored=${stored}`}>
            Look again
          </a>
        </p>
      </>
    ),
  })
