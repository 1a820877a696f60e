import type { Instant, Zone } from '../../functions/domain/time/wall-time.ts'
import type { Question, QuestionReading } from '../../functions/domain/view/view.ts'
import { clip } from '../mail/render/clean.ts'
import { At } from './parts/at.tsx'
import { Input, Select } from './parts/fields.tsx'
import { Form, type Frame, renderPage } from './parts/layout.tsx'
import { messagePath, pathId, questionPath, questionsPath } from './parts/paths.ts'
import { useTyped } from './parts/refused.ts'
import { zoneChoices } from './parts/zone-choices.ts'
import { Fact } from './round/facts.tsx'

const headings: Record<Question['about'], string> = {
  reading: 'Is it an interview of yours?',
  update: 'Shall I apply this update?',
  application: 'Which application does it belong to?',
  vanished: 'It is gone from your calendar. Is it called off?',
  start: 'When does it start?',
}

const yesNo: Partial<Record<Question['about'], readonly [string, string]>> = {
  reading: ['Yes, it is', 'No, it is not'],
  update: ['Yes, apply it', 'No, leave it as it was'],
  vanished: ['Yes, it is called off', 'No, it still stands'],
}

/** An update that calls the interview off is asked about as what it is. */
const headingOf = ({ about, cancel, unread }: Question): string =>
  unread ? 'A message I could not use: does your interview still stand?' : cancel ? 'Is it called off?' : headings[about]
const wordsOf = ({ about, cancel, unread }: Question) =>
  unread ? (['It is off', 'It still stands'] as const) : yesNo[cancel ? 'vanished' : about]

export interface Asked {
  question: Question
  /** What the message calls it. */
  title: string | null
  start: Instant | null
}

interface AnswerProps {
  question: Question
  frame: Frame
  homeZone: Zone
  /** What the link came for; shown first, chosen by nobody but the person. */
  offer: string | null
}

const Buttons = ({ buttons, offer }: { buttons: readonly (readonly [string, string])[]; offer: string | null }) => {
  return (
    <div class="row">
      {[...buttons]
        .sort(([a], [b]) => Number(b === offer) - Number(a === offer))
        .map(([value, text]) => (
          <button key={value} type="submit" name="answer" value={value} class={offer === null || offer === value ? undefined : 'secondary'}>
            {text}
          </button>
        ))}
    </div>
  )
}

const Choices = ({ question, offer }: Pick<AnswerProps, 'question' | 'offer'>) => (
  <fieldset>
    <legend>{headings.application}</legend>
    {question.choices.map(({ id, label, why }, index) => (
      <label key={id}>
        <input type="radio" name="choice" value={id} checked={offer === null ? index === 0 : offer === id} />
        {label} <span class="quiet">{why}</span>
      </label>
    ))}
    <label>
      <input type="radio" name="choice" value="new" checked={offer === 'new'} />A new one
    </label>
    <button type="submit">That one</button>
  </fieldset>
)

const Start = ({ homeZone, at }: { homeZone: Zone; at: string }) => (
  <>
    <Input id={`start-${at}`} name="start" type="datetime-local" label="Date and hour" value="" />
    <Select
      id={`zone-${at}`}
      name="zone"
      label="On the clocks of"
      value={homeZone}
      choices={zoneChoices([useTyped('zone', homeZone), homeZone])}
      proposes="zone"
    />
    <button type="submit">That is when</button>
  </>
)

const Answer = ({ question, frame, homeZone, offer }: AnswerProps) => {
  const words = wordsOf(question)
  const buttons =
    question.about === 'update' && question.choices.length > 0
      ? question.choices.map(({ id, label }) => [id, label] as const)
      : words &&
        ([
          ['yes', words[0]],
          ['no', words[1]],
        ] as const)
  return (
    <Form action={questionPath(question.key)} frame={frame} label={headingOf(question)} id={`answer-${pathId(question.key)}`}>
      {buttons && <Buttons buttons={buttons} offer={offer} />}
      {question.about === 'application' && <Choices question={question} offer={offer} />}
      {question.about === 'start' && <Start homeZone={homeZone} at={pathId(question.key)} />}
    </Form>
  )
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
