import type { ComponentChildren, InputHTMLAttributes, TextareaHTMLAttributes } from 'preact'
import { useProblems, useTicked, useTyped } from './problems/refused.ts'

export const Problems = () => {
  const problems = useProblems()
  return problems.length === 0 ? null : (
    <div class="notice" role="alert">
      <p>
        <strong>Nothing you typed is lost. Please look again at this:</strong>
      </p>
      <ul>
        {problems.map(({ field, words }) => (
          <li key={`${field} ${words}`}>{field === '' ? words : <a href={`#${field}`}>{words}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

interface FieldProps {
  id: string
  name?: string
  label: string
  hint?: string | undefined
  value: string
}

const hintId = (id: string) => `${id}-hint`

/** The first mistake takes the focus, with and without the script. */
const useDescribed = ({ id, hint }: Pick<FieldProps, 'id' | 'hint'>) => {
  const problems = useProblems()
  const wrong = problems.some(({ field }) => field === id)
  return {
    ...(hint || wrong ? { 'aria-describedby': hintId(id) } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const, autofocus: problems[0]?.field === id } : {}),
  }
}

/** Every mistake of the field before its hint. */
const Hint = ({ id, hint }: Pick<FieldProps, 'id' | 'hint'>) => {
  const wrong = useProblems().filter(({ field }) => field === id)
  return hint || wrong.length > 0 ? (
    <span class="hint" id={hintId(id)}>
      {wrong.map(({ words }) => (
        <span key={words} class="error">
          {words}{' '}
        </span>
      ))}
      {hint}
    </span>
  ) : null
}

const Label = ({ id, label, hint }: FieldProps) => (
  <>
    <label for={id}>{label}</label>
    <Hint id={id} hint={hint} />
  </>
)

type TextAreaAttributes = Pick<TextareaHTMLAttributes<HTMLTextAreaElement>, 'class' | 'lang'> & { 'data-note'?: string }

export const TextArea = (props: FieldProps & { rows?: number | undefined; attributes?: TextAreaAttributes }) => {
  const { id, name = id, rows = 2, attributes } = props
  return (
    <>
      <Label {...props} />
      <textarea id={id} name={name} rows={rows} {...attributes} {...useDescribed(props)}>
        {useTyped(name, props.value)}
      </textarea>
    </>
  )
}

/** A box to tick. Its name among the shown tells an empty box from one that did not stand there. */
export const Tick = ({
  id,
  name,
  value,
  label,
  hint,
  ticked,
}: {
  id?: string
  name: string
  value: string
  label: ComponentChildren
  hint?: string
  ticked: boolean
}) => {
  const shown = id ?? value
  const attributes = useDescribed({ id: shown, hint })
  return (
    <>
      <input type="hidden" name="shown" value={shown} />
      <label>
        <input type="checkbox" id={id} name={name} value={value} checked={useTicked(name, value, shown, ticked)} {...attributes} />
        {label}
      </label>
      <Hint id={shown} hint={hint} />
    </>
  )
}

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
  const { id, name = id, choices, proposes, chooses } = props
  const value = useTyped(name, props.value)
  return (
    <>
      <Label {...props} />
      <select id={id} name={name} data-proposes={proposes} data-chooses={chooses ? '' : undefined} {...useDescribed(props)}>
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

export const Input = (props: FieldProps & { type?: InputType; autocomplete?: 'off' | 'email' | 'name'; list?: string }) => {
  const { id, name = id, type = 'text', autocomplete = 'off', list } = props
  const value = useTyped(name, props.value)
  // The library's type has one arm per kind of input and takes no variable kind.
  const attributes = { id, name, type, value, autocomplete, list, ...useDescribed(props) } as InputHTMLAttributes<HTMLInputElement>
  return (
    <>
      <Label {...props} />
      <input {...attributes} />
    </>
  )
}

/** `children`: what stands beside it. */
export const FileInput = (props: Omit<FieldProps, 'value'> & { accept?: string; children?: ComponentChildren }) => {
  const { id, accept, children } = props
  const input = <input type="file" id={id} name={id} accept={accept} {...useDescribed(props)} />
  return (
    <>
      <Label {...props} value="" />
      {children ? (
        <div class="row">
          {input}
          {children}
        </div>
      ) : (
        input
      )}
    </>
  )
}
