import type { InputHTMLAttributes } from 'preact'

/** A mistake in a form, tied to its field. */
export interface FieldProblem {
  field: string
  words: string
}

export const Problems = ({ problems }: { problems: FieldProblem[] }) =>
  problems.length === 0 ? null : (
    <div class="notice" role="alert">
      <p>
        <strong>Nothing you typed is lost. Please look again at this:</strong>
      </p>
      <ul>
        {problems.map(({ field, words }) => (
          <li key={field}>
            <a href={`#${field}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )

interface FieldProps {
  id: string
  name?: string
  label: string
  hint?: string | undefined
  value: string
  problems?: FieldProblem[]
}

const hintId = (id: string) => `${id}-hint`

/** The first mistake takes the focus, with and without the script. */
const describedBy = ({ id, hint, problems = [] }: FieldProps) => {
  const wrong = problems.some(({ field }) => field === id)
  return {
    ...(hint || wrong ? { 'aria-describedby': hintId(id) } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const, autofocus: problems[0]?.field === id } : {}),
  }
}

const Label = ({ id, label, hint, problems = [] }: FieldProps) => {
  const wrong = problems.find(({ field }) => field === id)
  return (
    <>
      <label for={id}>{label}</label>
      {(hint || wrong) && (
        <span class="hint" id={hintId(id)}>
          {wrong && <span class="error">{wrong.words} </span>}
          {hint}
        </span>
      )}
    </>
  )
}

export const TextArea = (props: FieldProps & { rows?: number | undefined }) => (
  <>
    <Label {...props} />
    <textarea id={props.id} name={props.name ?? props.id} rows={props.rows ?? 2} {...describedBy(props)}>
      {props.value}
    </textarea>
  </>
)

export type Choice = readonly [value: string, words: string]
export interface ChoiceGroup {
  label: string
  choices: readonly Choice[]
}

const Options = ({ choices, value }: { choices: readonly Choice[]; value: string }) => (
  <>
    {choices.map(([choice, words]) => (
      <option key={choice} value={choice} selected={choice === value}>
        {words}
      </option>
    ))}
  </>
)

/** `proposes="zone"`: the script puts the browser's own zone among the first; `chooses`: it is chosen, for nobody has said where they live. */
export const Select = (
  props: FieldProps & { choices: readonly Choice[] | readonly ChoiceGroup[]; proposes?: 'zone'; chooses?: boolean },
) => {
  const { id, name = id, value, choices, proposes, chooses } = props
  return (
    <>
      <Label {...props} />
      <select id={id} name={name} data-proposes={proposes} data-chooses={chooses ? '' : undefined} {...describedBy(props)}>
        {choices.map((one) =>
          'label' in one ? (
            <optgroup key={one.label} label={one.label}>
              <Options choices={one.choices} value={value} />
            </optgroup>
          ) : (
            <Options key={one[0]} choices={[one]} value={value} />
          ),
        )}
      </select>
    </>
  )
}

export type InputType = 'text' | 'date' | 'email' | 'url' | 'time' | 'datetime-local'

export const Input = (props: FieldProps & { type?: InputType; autocomplete?: 'off' | 'email' | 'name' }) => {
  const { id, name = id, type = 'text', value, autocomplete = 'off' } = props
  // The library's type has one arm per kind of input and takes no variable kind.
  const attributes = { id, name, type, value, autocomplete, ...describedBy(props) } as InputHTMLAttributes<HTMLInputElement>
  return (
    <>
      <Label {...props} />
      <input {...attributes} />
    </>
  )
}

export const FileInput = (props: Omit<FieldProps, 'value'>) => {
  const field = { ...props, value: '' }
  return (
    <>
      <Label {...field} />
      <input type="file" id={props.id} name={props.id} {...describedBy(field)} />
    </>
  )
}
