import type { Instant, Zone } from '../../functions/domain/time/wall-time.ts'
import type { Question, QuestionReading } from '../../functions/domain/view/view.ts'
import { clip } from '../mail/render/clean.ts'
import { At } from './parts/at.tsx'
import { type Frame, renderPage } from './parts/layout.tsx'
import { correctPath, homePath, messagePath, questionPath, questionsPath } from './parts/paths.ts'
import { Answer, type AnswerProps, headingOf } from './question-answer.tsx'
import { Fact } from './round/facts.tsx'

export interface Asked {
  question: Question
  /** What the message calls it. */
  title: string | null
  start: Instant | null
  /** Of an hour that is asked for: whose it is, where it has one at all. */
  roundId?: string
}

const factNames = { company: 'Company', role: 'Role', start: 'When', interviewers: 'People' } as const

/** What the reader went by, in the message's own words. */
const Evidence = ({ read }: { read: QuestionReading }) => (
  <>
    <dl class="facts">
      {read.from && <Fact label="From">{clip(read.from, 160)}</Fact>}
      {read.facts.map(({ about, says, part, words }) => (
        <Fact key={about} label={factNames[about]} evidence={{ part, words, sure: 1 }}>
          {says && clip(says, 160)}
        </Fact>
      ))}
    </dl>
    {read.why.length > 0 && (
      <>
        <p>What speaks for it and against it:</p>
        <ul>
          {read.why.map((words) => (
            <li key={words}>{clip(words, 300)}</li>
          ))}
        </ul>
      </>
    )}
  </>
)

const About = ({ asked: { question, title, start }, homeZone }: { asked: Asked; homeZone: Zone }) => (
  <>
    <p>
      {title && <strong>“{clip(title, 120)}”</strong>}
      {start && title && ', '}
      {start && <At instant={start} zone={homeZone} />}
    </p>
    <p>{question.askedBecause}</p>
    {question.read && <Evidence read={question.read} />}
  </>
)

const ToMessage = ({ question, frame }: Pick<AnswerProps, 'question' | 'frame'>) =>
  frame.owner && question.messageId && !question.messageId.startsWith('gone-') ? (
    <p>
      <a href={messagePath(question.messageId)}>The message, and what was read in it</a>
    </p>
  ) : null

/** Not everything has an hour. */
const NoHour = ({ asked: { roundId }, frame }: { asked: Asked; frame: Frame }) =>
  frame.owner && roundId !== undefined ? (
    <p>
      <a href={correctPath(roundId)}>It is work to hand in, or something else is wrong</a>
    </p>
  ) : null

interface QuestionProps extends Omit<AnswerProps, 'question'> {
  asked: Asked
}

export const questionPage = ({ asked, ...rest }: QuestionProps): string => {
  const { question } = asked
  return renderPage({
    title: headingOf(question),
    frame: rest.frame,
    at: questionsPath,
    children: (
      <>
        <h1>{headingOf(question)}</h1>
        <About asked={asked} homeZone={rest.homeZone} />
        {question.answered && <p class="notice">You have answered this. A new answer takes the place of the old one.</p>}
        <Answer question={question} {...rest} />
        <NoHour asked={asked} frame={rest.frame} />
        <ToMessage question={question} frame={rest.frame} />
      </>
    ),
  })
}

export const questionsPage = ({ questions, frame, homeZone }: { questions: Asked[]; frame: Frame; homeZone: Zone }): string => {
  const open = questions.filter(({ question }) => !question.answered)
  const settled = questions.filter(({ question }) => question.answered)
  return renderPage({
    title: 'Questions',
    frame,
    at: questionsPath,
    children: (
      <>
        <h1>Questions</h1>
        {open.length === 0 && <p>Nothing is open. I ask only when I cannot tell.</p>}
        {open.map((asked) => (
          <article key={asked.question.key} aria-label={asked.title ?? asked.question.askedBecause}>
            <h2>{headingOf(asked.question)}</h2>
            <About asked={asked} homeZone={homeZone} />
            <Answer question={asked.question} frame={frame} homeZone={homeZone} offer={null} />
            <NoHour asked={asked} frame={frame} />
            <ToMessage question={asked.question} frame={frame} />
          </article>
        ))}
        {settled.length > 0 && (
          <>
            <h2>Answered</h2>
            <ul>
              {settled.map(({ question, title }) => (
                <li key={question.key}>
                  <a href={questionPath(question.key)}>{title ?? question.askedBecause}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="quiet">Times are those of your settings, {homeZone}.</p>
      </>
    ),
  })
}

/** Where a question stood that has gone with its answer, or with what came in since. */
export const settledPage = (frame: Frame): string =>
  renderPage({
    title: 'Settled',
    frame,
    at: questionsPath,
    children: (
      <>
        <h1>There is nothing to answer here any more</h1>
        <p>You have answered it, or something that came in since has settled it.</p>
        {frame.owner && (
          <p>
            <a href={questionsPath}>{frame.open > 0 ? 'The questions that are open' : 'Your questions'}</a> ·{' '}
            <a href={homePath}>To the first page</a>
          </p>
        )}
      </>
    ),
  })
