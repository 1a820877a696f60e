import * as z from 'zod'
import type { DebriefForm } from '../../../../templates/page/debrief.tsx'
import type { FieldProblem } from '../../../../templates/page/fields.tsx'
import type { Debrief, Outcome } from '../../../domain/note.ts'
import { debriefSchema, outcomeSchema, signSchema } from '../../../domain/note.ts'
import type { Application, Interviewer, Round } from '../../../domain/view.ts'
import { type LocalDate, localDateSchema, localTimeSchema, plusDays } from '../../../domain/wall-time.ts'
import { longestField, tooLong, wholeTextOf } from '../request.ts'

/** A full day can bring a dozen new faces; more rows than that are no debrief. */
const mostAdded = 20

/** The form as it stands: what was told before, else everyone of the invite ticked. */
export const formOf = (round: Round, application: Application): DebriefForm => ({
  happened: round.debrief?.happened ?? 'yes',
  waitedUntil: round.debrief?.waitedUntil ?? '',
  people: round.interviewers.map(({ key, name, title, detail }) => ({
    key,
    name,
    title,
    met: metBefore(round, { key, name }),
    detail: detail ?? '',
  })),
  added: [],
  redo: round.debrief?.redo ?? '',
  doubt: round.debrief?.doubt ?? '',
  decisionBy: round.debrief?.decisionBy ?? '',
  other: round.debrief?.other ?? '',
  signs: round.debrief?.signs ?? [],
  outcome: application.stopped?.outcome ?? '',
})

/** By key: two people of one round may have the same name. Debriefs of before keys were kept know the name alone. */
const metBefore = ({ debrief }: Round, { key, name }: Pick<Interviewer, 'key' | 'name'>): boolean => {
  const people = debrief?.people ?? []
  const said = people.find((person) => person.key === key) ?? people.find((person) => person.key === undefined && person.name === name)
  return said?.met ?? true
}

/** The form as it was sent. */
export function typedForm(form: FormData, round: Round): DebriefForm {
  const met = new Set(form.getAll('met'))
  const keys = form.getAll('person')
  const details = texts(form, 'detail')
  return {
    happened: debriefSchema.shape.happened.catch('yes').parse(form.get('happened')),
    waitedUntil: wholeTextOf(form, 'waitedUntil') ?? '',
    people: round.interviewers.map(({ key, name, title }) => ({
      key,
      name,
      title,
      met: met.has(key),
      detail: details[keys.indexOf(key)] ?? '',
    })),
    added: addedIn(form),
    redo: wholeTextOf(form, 'redo') ?? '',
    doubt: wholeTextOf(form, 'doubt') ?? '',
    decisionBy: wholeTextOf(form, 'decisionBy') ?? '',
    other: wholeTextOf(form, 'other') ?? '',
    signs: texts(form, 'sign'),
    outcome: wholeTextOf(form, 'outcome') ?? '',
  }
}

const texts = (form: FormData, name: string): string[] =>
  form.getAll(name).map((value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''))

function addedIn(form: FormData): DebriefForm['added'] {
  const [titles, emails, details] = [texts(form, 'new-title'), texts(form, 'new-email'), texts(form, 'new-detail')]
  return texts(form, 'new-name')
    .slice(0, mostAdded)
    .map((name, index) => ({ name, title: titles[index] ?? '', email: emails[index] ?? '', detail: details[index] ?? '' }))
    .filter((person) => Object.values(person).some((value) => value !== ''))
}

/** What cannot be kept as it is, each tied to its field. */
export function problemsOf(form: DebriefForm, today: LocalDate): FieldProblem[] {
  const people = form.added.flatMap(({ name, email }, index) => [
    ...(name === '' ? [{ field: `new-name-${index}`, words: 'Add the name of this person.' }] : []),
    ...(email !== '' && !z.email().safeParse(email).success
      ? [{ field: `new-email-${index}`, words: 'This mail address is not complete.' }]
      : []),
  ])
  return [...people, ...hourProblems(form.waitedUntil), ...dateProblems(form.decisionBy, today), ...lengthProblems(form)]
}

/** All of it becomes one note, which is read again before every mail. */
const longestDebrief = 40_000

function lengthProblems({ people, added, redo, doubt, other }: DebriefForm): FieldProblem[] {
  const fields: [field: string, text: string][] = [
    ...people.map(({ detail }, index): [string, string] => [`detail-${index}`, detail]),
    ...added.flatMap(({ name, title, email, detail }, index): [string, string][] => [
      [`new-name-${index}`, name],
      [`new-title-${index}`, title],
      [`new-email-${index}`, email],
      [`new-detail-${index}`, detail],
    ]),
    ['redo', redo],
    ['doubt', doubt],
    ['other', other],
  ]
  const single = fields.filter(([, text]) => text.length > longestField).map(([field, text]) => ({ field, words: tooLong(text.length) }))
  const all = fields.reduce((sum, [, text]) => sum + text.length, 0)
  if (single.length > 0 || all <= longestDebrief) return single
  const words = `All fields together have ${all.toLocaleString('en')} characters, and I can keep ${longestDebrief.toLocaleString('en')}.`
  return [{ field: 'other', words }]
}

const hourProblems = (hour: string): FieldProblem[] =>
  hour === '' || isHour(hour) ? [] : [{ field: 'waitedUntil', words: 'This is not an hour. Write it as 14:20.' }]

const isHour = (hour: string): boolean => localTimeSchema.safeParse(hour).success && hour < '24:00' && hour.slice(3) < '60'

function dateProblems(date: string, today: LocalDate): FieldProblem[] {
  if (date === '') return []
  const field = 'decisionBy'
  if (!localDateSchema.safeParse(date).success || !isDay(date)) return [{ field, words: 'This is not a date. Write it as 2026-12-09.' }]
  const far = date < plusDays(today, -366) || date > plusDays(today, 366)
  return far ? [{ field, words: 'This date is more than a year away. Look at the year once more.' }] : []
}

function isDay(date: string): boolean {
  try {
    return plusDays(date, 0) === date
  } catch {
    return false
  }
}

/** Everyone of the round stays in it, met or not, and the new ones join. */
export function debriefOf(form: DebriefForm, round: Round): { debrief: Debrief; outcome: Outcome | null } {
  const known = round.interviewers.map(({ key, name, email, title }) => {
    const typed = form.people.find((person) => person.key === key)
    return { key, name, email, title, met: typed?.met ?? true, detail: typed?.detail || null }
  })
  const added = form.added.map(({ name, email, title, detail }) => ({
    name,
    email: email.toLowerCase() || null,
    title: title || null,
    met: true,
    detail: detail || null,
  }))
  const debrief: Debrief = {
    people: [...known, ...added],
    redo: form.redo || null,
    doubt: form.doubt || null,
    decisionBy: form.decisionBy || null,
    happened: form.happened,
    ...(form.happened === 'no-show' && form.waitedUntil !== '' ? { waitedUntil: form.waitedUntil } : {}),
    other: form.other || null,
    signs: signSchema.options.filter((sign) => form.signs.includes(sign)),
  }
  return { debrief, outcome: outcomeSchema.safeParse(form.outcome).data ?? null }
}
