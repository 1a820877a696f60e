import type { Question } from '../../functions/domain/view.ts'
import type { Instant, Zone } from '../../functions/domain/wall-time.ts'
import { momentWords } from '../when.ts'
import { Input } from './fields.tsx'
import { Form, type Frame, renderPage } from './layout.tsx'
import { messagePath, pathId, questionPath, questionsPath } from './paths.ts'

const asked: Record<Question['about'], string> = {
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

interface AnswerProps {
  question: Question
  frame: Frame
  homeZone: Zone
  /** What the link came for; shown first, chosen by nobody but the person. */
  offer: string | null
}

const YesNo = ({ words, offer }: { words: readonly [string, string]; offer: string | null }) => {
  const buttons = [
    ['yes', words[0]],
    ['no', words[1]],
  ] as const
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
    <legend>{asked.application}</legend>
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
    <Input id={`zone-${at}`} name="zone" label="On the clocks of" hint="A city as in Europe/Berlin." value={homeZone} />
    <button type="submit">That is when</button>
  </>
)

const Answer = ({ question, frame, homeZone, offer }: AnswerProps) => {
  const words = yesNo[question.about]
  return (
    <Form action={questionPath(question.key)} frame={frame} label={asked[question.about]}>
      {words && <YesNo words={words} offer={offer} />}
      {question.about === 'application' && <Choices question={question} offer={offer} />}
      {question.about === 'start' && <Start homeZone={homeZone} at={pathId(question.key)} />}
    </Form>
  )
}

const Asked = (props: AnswerProps & { now: Instant }) => {
  const { question, frame, homeZone } = props
  return (
    <>
      <p>
        <strong>{question.askedBecause}</strong>
      </p>
      <p class="quiet">
        Asked on {momentWords(question.storedAt, homeZone)}
        {question.start && `; it would start on ${momentWords(question.start, homeZone)}`}.
      </p>
      {question.answered && <p class="notice">You have answered this. A new answer takes the place of the old one.</p>}
      <Answer {...props} />
      {frame.owner && question.messageId && !question.messageId.startsWith('gone-') && (
        <p>
          <a href={messagePath(question.messageId)}>The message, and what was read in it</a>
        </p>
      )}
    </>
  )
}

export const questionPage = (props: AnswerProps & { now: Instant }): string =>
  renderPage({
    title: asked[props.question.about],
    frame: props.frame,
    at: questionsPath,
    children: (
      <>
        <h1>{asked[props.question.about]}</h1>
        <Asked {...props} />
      </>
    ),
  })

export const questionsPage = ({ questions, frame, homeZone }: { questions: Question[]; frame: Frame; homeZone: Zone }): string => {
  const open = questions.filter(({ answered }) => !answered)
  const settled = questions.filter(({ answered }) => answered)
  return renderPage({
    title: 'Questions',
    frame,
    at: questionsPath,
    children: (
      <>
        <h1>Questions</h1>
        {open.length === 0 && <p>Nothing is open. I ask only when I cannot tell.</p>}
        {open.map((question) => (
          <article key={question.key} aria-label={question.askedBecause}>
            <h2>{asked[question.about]}</h2>
            <Answer question={question} frame={frame} homeZone={homeZone} offer={null} />
            <p class="quiet">{question.askedBecause}</p>
          </article>
        ))}
        {settled.length > 0 && (
          <>
            <h2>Answered</h2>
            <ul>
              {settled.map((question) => (
                <li key={question.key}>
                  <a href={questionPath(question.key)}>{question.askedBecause}</a>
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
