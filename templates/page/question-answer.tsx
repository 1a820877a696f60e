import type { Zone } from '../../functions/domain/time/wall-time.ts'
import type { Question } from '../../functions/domain/view/view.ts'
import { Input, Select } from './parts/fields.tsx'
import { Form, type Frame } from './parts/layout.tsx'
import { pathId, questionPath } from './parts/paths.ts'
import { useTyped } from './parts/problems/refused.ts'
import { zoneChoices } from './parts/zone-choices.ts'

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
export function headingOf({ about, cancel, unread, among, choices, postponed }: Question): string {
  if (unread) return 'A message I could not use: does your interview still stand?'
  if (postponed) return 'Is this the new time of your interview?'
  if (among && choices.length > 0) return 'Which interview does it mean?'
  return cancel ? 'Is it called off?' : headings[about]
}

function wordsOf({ about, cancel, unread, postponed }: Question) {
  if (unread) return ['It is off', 'It still stands'] as const
  if (postponed) return ['Yes, it is then', 'No, it is not then'] as const
  return yesNo[cancel ? 'vanished' : about]
}

export interface AnswerProps {
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

export const Answer = ({ question, frame, homeZone, offer }: AnswerProps) => {
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
