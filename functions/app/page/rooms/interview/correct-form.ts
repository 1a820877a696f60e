import { type Field, fields } from '../../../../../templates/page/correct/fields.ts'
import { isMail } from '../../../../../templates/page/correct/parsers.ts'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import { detailKindSchema } from '../../../../domain/read/reading.ts'
import {
  audienceSchema,
  type DetailEdit,
  type Edit,
  editSchema,
  type PersonEdit,
  personEditSchema,
} from '../../../../domain/record/edit.ts'
import { shortHash } from '../../../../domain/record/identity.ts'
import { localTimeSchema, type Zone } from '../../../../domain/time/wall-time.ts'
import { personKey } from '../../../../domain/view/people/edited-people.ts'
import type { Interview } from '../../../../domain/view/view.ts'
import { longestField, tooLong, wholeTextOf } from '../../request.ts'

/** No day has more parts, and no room more people, than this. */
const mostRows = 60

export interface Corrected {
  edit: Edit
  problems: FieldProblem[]
}

/** What the form was shown with, as it stands now. */
type Standing = Pick<Interview, 'start' | 'zone' | 'task' | 'taskOnly' | 'details' | 'edit'>

/**
 * What a correction changes: each field that differs from what its page showed (`was:`), since another tab may have changed the rest
 * meanwhile. One that the form does not have is left alone; one that was emptied is empty from now on.
 */
export function editIn(form: FormData, interview: Standing, homeZone: Zone): Corrected {
  const standing = interview.zone ?? homeZone
  const chosen = fields.find(({ name }) => name === 'zone')?.parse(wholeTextOf(form, 'zone') ?? standing, standing)
  const zone = chosen && 'value' in chosen ? String(chosen.value) : standing
  // A wall clock's hours mean other instants in another zone.
  const moves = (name: string) => changed(form, 'zone') && (name === 'start' || name === 'end') && wholeTextOf(form, name) !== null
  const found = [
    ...fields.filter(({ name }) => changed(form, name) || moves(name)).map((field) => fieldIn(form, field, zone)),
    ...rowsOf(form, 'person').map((n) => personIn(form, n)),
    ...rowsOf(form, 'session').map((n) => sessionIn(form, n)),
    ...rowsOf(form, 'detail').map((n) => detailIn(form, n, interview)),
    theirsIn(form),
  ]
  const edits = found.map((one) => one.edit)
  const edit: Edit = {
    ...Object.assign({}, ...edits),
    people: Object.assign({}, ...edits.map(({ people }) => people)),
    sessions: Object.assign({}, ...edits.map(({ sessions }) => sessions)),
    details: Object.assign({}, ...edits.map(({ details }) => details)),
  }
  const start = edit.start === undefined ? interview.start : edit.start
  const turned = start && edit.end && edit.end <= start ? [{ field: 'end', words: 'The end is not after the start.' }] : []
  return { edit, problems: [...found.flatMap(({ problems }) => problems), ...turned, ...withoutBrief(edit, interview)] }
}

/** Work to hand in is what its brief says: without one there is nothing to remind of. */
function withoutBrief({ event, task }: Edit, { task: known, taskOnly }: Standing): FieldProblem[] {
  const isTask = event === undefined ? taskOnly : event === 'task'
  const isTouched = event !== undefined || task !== undefined
  const words = task === undefined ? known?.words : task
  return isTask && isTouched && !words
    ? [{ field: 'task', words: 'What is there to hand in? Write it here, or paste what they wrote.' }]
    : []
}

export const saysNothing = ({ people = {}, sessions = {}, details = {}, ...rest }: Edit): boolean =>
  [people, sessions, details, rest].every((part) => Object.keys(part).length === 0)

const changed = (form: FormData, name: string): boolean => form.has(name) && wholeTextOf(form, name) !== wholeTextOf(form, `was:${name}`)

const rowsOf = (form: FormData, kind: string): number[] =>
  Array.from({ length: mostRows }, (_, n) => n).filter((n) => form.has(`${kind}-${n}`))

const nothing: Corrected = { edit: {}, problems: [] }
const wrong = (field: string, words: string): Corrected => ({ edit: {}, problems: [{ field, words }] })

/** A text of a form, or what is wrong with its length. */
function lengthOf(form: FormData, names: readonly string[]): Corrected | undefined {
  const long = names.find((name) => (wholeTextOf(form, name)?.length ?? 0) > longestField)
  return long === undefined ? undefined : wrong(long, tooLong(wholeTextOf(form, long)?.length ?? 0))
}

function fieldIn(form: FormData, { name, label, parse, needed }: Field, zone: Zone): Corrected {
  const text = wholeTextOf(form, name)
  if (text === null) return needed ? wrong(name, `${label}: choose one from the list.`) : { edit: { [name]: null }, problems: [] }
  const parsed = lengthOf(form, [name]) ?? parse(text, zone)
  if ('problems' in parsed) return parsed
  return 'problem' in parsed ? wrong(name, parsed.problem) : { edit: editSchema.parse({ [name]: parsed.value }), problems: [] }
}

/** A row of somebody known says what changed; an empty row that was filled adds somebody. */
function personIn(form: FormData, n: number): Corrected {
  const names = (['name', 'title', 'email', 'audience', 'part'] as const).map((field) => [field, `${field}-${n}`] as const)
  const differing = names.filter(([, name]) => changed(form, name))
  if (differing.length === 0) return nothing
  const text = (field: string) => wholeTextOf(form, `${field}-${n}`)
  const tooMuch = lengthOf(
    form,
    names.map(([, name]) => name),
  )
  if (tooMuch) return tooMuch
  const [name, email, key] = [text('name'), text('email'), text('person')]
  if (name === null) return wrong(`name-${n}`, 'This person has no name. To take somebody out, choose so below the name.')
  if (email !== null && !isMail(email)) return wrong(`email-${n}`, `“${email.slice(0, 80)}” is no mail address.`)
  const said: PersonEdit = {
    // Kept with every change, so that somebody taken out can still be named.
    name,
    ...(key === null ? { added: true, email } : {}),
    ...Object.fromEntries(
      differing.map(([field]) => [field, field === 'audience' ? (audienceSchema.safeParse(text(field)).data ?? null) : text(field)]),
    ),
  }
  return { edit: { people: { [key ?? personKey({ name, email })]: personEditSchema.parse(said) } }, problems: [] }
}

/** As `10:00` to `10:45`, with its title and the names of those in it, between commas. */
function sessionIn(form: FormData, n: number): Corrected {
  const names = ['from', 'until', 'what', 'with', 'out'].map((field) => `${field}-${n}`)
  if (!names.some((name) => changed(form, name)) && !form.has(`out-${n}`)) return nothing
  const text = (field: string) => wholeTextOf(form, `${field}-${n}`)
  const tooMuch = lengthOf(form, names)
  if (tooMuch) return tooMuch
  const start = localTimeSchema.safeParse(text('from'))
  const end = localTimeSchema.nullable().safeParse(text('until'))
  if (!start.success) return wrong(`from-${n}`, 'When does this part of the day begin? Write it as 10:00.')
  if (!end.success) return wrong(`until-${n}`, 'There is no such hour. Write it as 10:45.')
  const interviewers = (text('with') ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const session = {
    start: start.data,
    end: end.data,
    title: text('what'),
    interviewers,
    ...(form.has(`out-${n}`) ? { removed: true as const } : {}),
  }
  return { edit: { sessions: { [text('session') ?? `added ${start.data} ${text('what') ?? ''}`]: session } }, problems: [] }
}

/** A sentence of theirs in other words, or about something else; emptied, it is taken out. A row that was empty adds one. */
function detailIn(form: FormData, n: number, { details = [], edit }: Standing): Corrected {
  const names = [`about-${n}`, `words-${n}`]
  if (!names.some((name) => changed(form, name))) return nothing
  const tooMuch = lengthOf(form, names)
  if (tooMuch) return tooMuch
  const [kind, words, key] = [
    detailKindSchema.safeParse(wholeTextOf(form, `about-${n}`)),
    wholeTextOf(form, `words-${n}`),
    wholeTextOf(form, `detail-${n}`),
  ]
  if (!kind.success) return wrong(`about-${n}`, 'What is it about? Choose one from the list.')
  if (!key) return words === null ? nothing : detailSaid(`added ${shortHash(`${kind.data} ${words}`)}`, { kind: kind.data, words })
  const before = edit?.details?.[key]
  const of = before ? before.of : details.find((one) => one.key === key)?.words
  if (words !== null) return detailSaid(key, { kind: kind.data, words, ...(of === undefined ? {} : { of }) })
  return detailSaid(key, of === undefined ? null : { kind: kind.data, words: of, of, removed: true })
}

const detailSaid = (key: string, detail: DetailEdit | null): Corrected => ({ edit: { details: { [key]: detail } }, problems: [] })

/** The button that makes theirs hold again names a field, a person, a session or a sentence. */
function theirsIn(form: FormData): Corrected {
  const theirs = wholeTextOf(form, 'theirs') ?? ''
  const [, kind, key = ''] = /^(person|session|detail) (.+)$/s.exec(theirs) ?? []
  if (kind === 'person') return { edit: { people: { [key]: null } }, problems: [] }
  if (kind === 'session') return { edit: { sessions: { [key]: null } }, problems: [] }
  if (kind === 'detail') return detailSaid(key, null)
  return fields.some(({ name }) => name === theirs) ? { edit: { theirs: [theirs] }, problems: [] } : nothing
}
