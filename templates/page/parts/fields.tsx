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

const describedBy = ({ id, hint, problems = [] }: FieldProps) => {
  const wrong = problems.some(({ field }) => field === id)
  return { ...(hint || wrong ? { 'aria-describedby': hintId(id) } : {}), ...(wrong ? { 'aria-invalid': 'true' as const } : {}) }
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

type InputType = 'text' | 'date' | 'email' | 'url' | 'time' | 'datetime-local'

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
