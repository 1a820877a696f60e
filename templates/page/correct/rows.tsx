import { audienceSchema } from '../../../functions/domain/record/edit.ts'
import { localTime } from '../../../functions/domain/time/wall-time.ts'
import type { Interview, Interviewer } from '../../../functions/domain/view/view.ts'
import { audiences } from '../../playbook/audiences.ts'
import { type Choice, Input, type InputType, Select } from '../parts/fields.tsx'
import { ReadFrom } from '../round/facts.tsx'
import type { CorrectProps } from './correct.tsx'

/** What this page showed: a field that is sent as it was changes nothing, since another tab may have written it meanwhile. */
export const Was = ({ name, value }: { name: string; value: string }) => <input type="hidden" name={`was:${name}`} value={value} />

/** What stands in a field, and what stood there when its page was first shown. */
export const shownIn = ({ typed }: Pick<CorrectProps, 'typed'>, name: string, standing: string) => ({
  value: typed?.get(name) ?? standing,
  was: typed?.get(`was:${name}`) ?? standing,
})

/** As it is, or as it was chosen in the form that comes back. */
export const isOfTask = (props: CorrectProps): boolean =>
  shownIn(props, 'event', props.interview.taskOnly ? 'task' : 'talk').value === 'task'

interface CellProps {
  props: CorrectProps
  name: string
  label: string
  standing: string
  input?: InputType | readonly Choice[]
}

const Cell = ({ props, name, label, standing, input = 'text' }: CellProps) => {
  const { value, was } = shownIn(props, name, standing)
  const shared = { id: name, label, value }
  return (
    <div class="field">
      {typeof input === 'string' ? <Input {...shared} type={input} /> : <Select {...shared} choices={input} />}
      <Was name={name} value={was} />
    </div>
  )
}

export const TakeBack = ({ row, words, of }: { row: string; words: string; of: string }) => (
  <button type="submit" name="theirs" value={row} class="secondary small" aria-label={`${words}: ${of}`}>
    {words}
  </button>
)

const parts: readonly Choice[] = [
  ['interviews', 'Interviews me'],
  ['arranges', 'Arranges it, and is not in the room'],
  ['none', 'Has no part in it: take out'],
]

const audienceChoices: readonly Choice[] = [
  ['', 'not known'],
  ...audienceSchema.options.map((audience) => [audience, audiences[audience].name] as const),
]

/** Three more than there are: more people than that come in two goes. */
export const more = 3

const PersonRow = ({ person, n, props }: { person: Interviewer | null; n: number; props: CorrectProps }) => {
  const cell = { props }
  return (
    <fieldset class="card">
      <legend>{person?.name ?? 'Somebody else'}</legend>
      <input type="hidden" name={`person-${n}`} value={person?.key ?? ''} />
      <div class="grid-fields">
        <Cell {...cell} name={`name-${n}`} label="Name" standing={person?.name ?? ''} />
        <Cell {...cell} name={`title-${n}`} label="Title" standing={person?.title ?? ''} />
        <Cell {...cell} name={`email-${n}`} label="Address" input="email" standing={person?.email ?? ''} />
        <Cell {...cell} name={`audience-${n}`} label="Who they are to you" input={audienceChoices} standing={person?.audience ?? ''} />
        <Cell {...cell} name={`part-${n}`} label="Their part" input={parts} standing="interviews" />
      </div>
      {person && props.interview.edit?.people?.[person.key] && (
        <TakeBack row={`person ${person.key}`} words="Take theirs again" of={person.name} />
      )}
    </fieldset>
  )
}

export const PeopleRows = (props: CorrectProps) => {
  const { interviewers, edit, evidence } = props.interview
  const out = Object.entries(edit?.people ?? {}).filter(([, person]) => person?.part === 'arranges' || person?.part === 'none')
  return (
    <fieldset class="card">
      <legend>People</legend>
      <ReadFrom evidence={evidence.interviewers} />
      {interviewers.map((person, n) => (
        <PersonRow key={person.key} person={person} n={n} props={props} />
      ))}
      {out.map(([key, person]) => (
        <p key={key}>
          {person?.name ?? key}: {person?.part === 'arranges' ? 'arranges it, as you said.' : 'taken out by you.'}{' '}
          <TakeBack row={`person ${key}`} words="Put back" of={person?.name ?? key} />
        </p>
      ))}
      <details open={(interviewers.length === 0 && !isOfTask(props)) || hasTyped(props, 'name', interviewers.length)}>
        <summary>Add somebody</summary>
        {Array.from({ length: more }, (_, n) => (
          <PersonRow key={n} person={null} n={interviewers.length + n} props={props} />
        ))}
      </details>
    </fieldset>
  )
}

/** Something was typed in a row beyond those there are. */
export const hasTyped = ({ typed }: CorrectProps, field: string, from: number): boolean =>
  Array.from({ length: more }, (_, n) => typed?.get(`${field}-${from + n}`)).some(Boolean)

const SessionRow = ({ session, n, props }: { session: Interview['sessions'][number] | null; n: number; props: CorrectProps }) => {
  const zone = props.interview.zone ?? props.homeZone
  const hour = (instant: string | null | undefined) => (instant ? localTime(instant, zone) : '')
  const cell = { props }
  return (
    <fieldset class="card">
      <legend>{session ? `${hour(session.start)} ${session.title ?? ''}` : 'One more part of the day'}</legend>
      <input type="hidden" name={`session-${n}`} value={session?.key ?? ''} />
      <div class="grid-fields">
        <Cell {...cell} name={`from-${n}`} label="From" input="time" standing={hour(session?.start)} />
        <Cell {...cell} name={`until-${n}`} label="Until" input="time" standing={hour(session?.end)} />
        <Cell {...cell} name={`what-${n}`} label="What it is" standing={session?.title ?? ''} />
        <Cell {...cell} name={`with-${n}`} label="With (names, between commas)" standing={session?.interviewers.join(', ') ?? ''} />
      </div>
      {session && (
        <label>
          <input type="checkbox" name={`out-${n}`} value="1" checked={props.typed?.has(`out-${n}`) ?? false} />
          Take this part out
        </label>
      )}
      {session?.key && props.interview.edit?.sessions?.[session.key] && (
        <TakeBack row={`session ${session.key}`} words="Take theirs again" of={session.title ?? hour(session.start)} />
      )}
    </fieldset>
  )
}

export const SessionRows = (props: CorrectProps) => {
  const { sessions, edit } = props.interview
  const out = Object.entries(edit?.sessions ?? {}).filter(([, session]) => session?.removed)
  return (
    <fieldset class="card">
      <legend>Parts of the day</legend>
      {sessions.map((session, n) => (
        <SessionRow key={session.key} session={session} n={n} props={props} />
      ))}
      {out.map(([key, session]) => (
        <p key={key}>
          {session?.start} {session?.title}: taken out by you.{' '}
          <TakeBack row={`session ${key}`} words="Put back" of={session?.title ?? key} />
        </p>
      ))}
      <details open={hasTyped(props, 'from', sessions.length)}>
        <summary>Add a part of the day</summary>
        {Array.from({ length: more }, (_, n) => (
          <SessionRow key={n} session={null} n={sessions.length + n} props={props} />
        ))}
      </details>
    </fieldset>
  )
}
