import type { ComponentChildren } from 'preact'
import type { Evidence } from '../../../functions/domain/read/reading.ts'
import type { Zone } from '../../../functions/domain/time/wall-time.ts'
import { At } from '../parts/at.tsx'
import { Input, Select, TextArea } from '../parts/fields.tsx'
import { Form, type Frame, renderPage } from '../parts/layout.tsx'
import { useProblems } from '../parts/problems/refused.ts'
import { zoneChoices } from '../parts/zone-choices.ts'
import { ReadFrom } from '../round/facts.tsx'
import type { Correctable } from './correctable.ts'
import { DetailRows } from './detail-rows.tsx'
import { type Field, fields, fieldText } from './fields.ts'
import { isOfTask, PeopleRows, SessionRows, shownIn, Was } from './rows.tsx'

export interface CorrectProps {
  frame: Frame
  /** Where the form goes, and where whoever changes nothing goes back to. */
  action: string
  back: { path: string; words: string }
  title: string
  interview: Correctable
  homeZone: Zone
  /** What was typed and is not kept, by the name of its field: shown again, to be set right. */
  typed?: ReadonlyMap<string, string> | undefined
}

const partWords = { what: 'What it is', when: 'When', where: 'How and where', who: 'Who arranges it', task: 'What is due' } as const

const theirWords = (field: Field, received: unknown, homeZone: Zone): ComponentChildren =>
  field.input === 'datetime-local' ? <At instant={String(received)} zone={homeZone} /> : fieldText(field, received)

/** Beside a corrected field: what their message says, and the way back to it. */
const Theirs = ({ field, interview, homeZone }: { field: Field; interview: Correctable; homeZone: Zone }) => {
  if (interview.edit?.[field.name] === undefined) return null
  const other = interview.differences.find((one) => one.field === field.name)
  return (
    <p class="theirs">
      <span class="quiet">
        You entered this.{' '}
        {other ? <>Their message says “{theirWords(field, other.received, homeZone)}”.</> : 'Their message says nothing else.'}
      </span>{' '}
      <button type="submit" name="theirs" value={field.name} class="secondary small" aria-label={`Take theirs again: ${field.label}`}>
        Take theirs again
      </button>
    </p>
  )
}

const evidenceOf = (field: Field, { evidence, edit }: Correctable): Evidence | undefined =>
  edit?.[field.name] === undefined ? evidence[field.evidence ?? field.name] : undefined

const Box = ({ field, ...props }: { field: Field } & CorrectProps) => {
  const { value, was } = shownIn(props, field.name, field.text(props.interview, props.homeZone))
  const shared = { id: field.name, label: field.label, hint: field.hint, value }
  return (
    <div class="field">
      {field.input === 'textarea' ? (
        <TextArea {...shared} />
      ) : field.input === 'zone' ? (
        <Select {...shared} choices={zoneChoices([value, props.homeZone])} proposes="zone" />
      ) : typeof field.input === 'string' ? (
        <Input {...shared} type={field.input} />
      ) : (
        <Select {...shared} choices={field.needed ? field.input : [['', 'not stated'], ...field.input]} />
      )}
      <Was name={field.name} value={was} />
      <ReadFrom evidence={evidenceOf(field, props.interview)} />
      <Theirs field={field} interview={props.interview} homeZone={props.homeZone} />
    </div>
  )
}

/** Everything that can be known of one interview, each fact with the words it was read from; also an empty one, to be filled by hand. */
export const correctPage = (props: CorrectProps): string => {
  const { frame, action, back, title } = props
  const isTask = isOfTask(props)
  return renderPage({
    title,
    frame,
    children: (
      <>
        <h1>{title}</h1>
        <p>
          <a href={back.path}>{back.words}</a>
        </p>
        <Form action={action} frame={frame} label={title}>
          {/* The first button of a form is what Enter presses: it must save, not take anything back. */}
          <button type="submit" hidden tabIndex={-1} aria-hidden="true">
            Keep my changes
          </button>
          {props.interview.identity && <input type="hidden" name="identity" value={props.interview.identity} />}
          <Part part="what" {...props} />
          {isTask ? <WorkFirst {...props} /> : <TalkFirst {...props} />}
          <p class="quiet">What you enter stays, whatever a later message says; where it says something else, you see both.</p>
          <button type="submit">Keep my changes</button>
        </Form>
      </>
    ),
  })
}

const TalkFirst = (props: CorrectProps) => (
  <>
    <Part part="when" {...props} />
    <Part part="where" {...props} />
    <DetailRows {...props} />
    <PeopleRows {...props} />
    <SessionRows {...props} />
    <Part part="who" {...props} />
    <Part part="task" {...props} />
  </>
)

/** Work has a brief and a day. Hour and place, which few have, stand folded below, open where something is wrong there. */
const WorkFirst = (props: CorrectProps) => {
  const wrong = new Set(useProblems().map(({ field }) => field))
  const isWrong = fields.some(({ part, name }) => (part === 'when' || part === 'where') && wrong.has(name))
  return (
    <>
      <Part part="task" {...props} />
      <Part part="who" {...props} />
      <PeopleRows {...props} />
      <details open={isWrong}>
        <summary>An hour and a place, if there are any</summary>
        <Part part="when" {...props} />
        <Part part="where" {...props} />
        <SessionRows {...props} />
      </details>
      <DetailRows {...props} />
    </>
  )
}

const Part = ({ part, ...props }: CorrectProps & { part: Field['part'] }) => (
  <fieldset class="card">
    <legend>{partWords[part]}</legend>
    <div class="grid-fields">
      {fields
        .filter((field) => field.part === part)
        .map((field) => (
          <Box key={field.name} field={field} {...props} />
        ))}
    </div>
  </fieldset>
)
