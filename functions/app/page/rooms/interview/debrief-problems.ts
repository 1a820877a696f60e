import * as z from 'zod'
import type { DebriefForm } from '../../../../../templates/page/debrief/debrief-people.tsx'
import type { FieldProblem } from '../../../../../templates/page/parts/problems/refused.ts'
import { type LocalDate, localDateSchema, localTimeSchema, plusDays } from '../../../../domain/time/wall-time.ts'
import { longestField, tooLong } from '../../request.ts'

/** What cannot be kept as it is, each tied to its field. */
export function problemsOf(form: DebriefForm, today: LocalDate): FieldProblem[] {
  const people = form.added.flatMap(({ name, email }, index) => [
    ...(name === '' ? [{ field: `new-name-${index}`, words: 'Add the name of this person.' }] : []),
    ...(email !== '' && !z.email().safeParse(email).success
      ? [{ field: `new-email-${index}`, words: 'This mail address is not complete.' }]
      : []),
  ])
  const dates = (['decisionBy', 'promiseDue'] as const).flatMap((field) => dateProblems(field, form[field], today))
  return [...people, ...hourProblems(form.waitedUntil), ...dates, ...lengthProblems(form)]
}

/** All of it becomes one note, which is read again before every mail. */
const longestDebrief = 40_000

function lengthProblems({ people, added, texts: told }: DebriefForm): FieldProblem[] {
  const fields: [field: string, text: string][] = [
    ...people.flatMap(({ detail, onlyForMe, stressed }, index): [string, string][] => [
      [`detail-${index}`, detail],
      [`onlyForMe-${index}`, onlyForMe],
      [`stressed-${index}`, stressed],
    ]),
    ...added.flatMap(({ name, title, email, detail }, index): [string, string][] => [
      [`new-name-${index}`, name],
      [`new-title-${index}`, title],
      [`new-email-${index}`, email],
      [`new-detail-${index}`, detail],
    ]),
    ...Object.entries(told),
  ]
  const single = fields.filter(([, text]) => text.length > longestField).map(([field, text]) => ({ field, words: tooLong(text.length) }))
  const all = fields.reduce((sum, [, text]) => sum + text.length, 0)
  if (single.length > 0 || all <= longestDebrief) return single
  const words = `All fields together have ${all.toLocaleString('en')} characters, and I can keep ${longestDebrief.toLocaleString('en')}.`
  return [{ field: 'redo', words }]
}

const hourProblems = (hour: string): FieldProblem[] =>
  hour === '' || isHour(hour) ? [] : [{ field: 'waitedUntil', words: 'This is not an hour. Write it as 14:20.' }]

const isHour = (hour: string): boolean => localTimeSchema.safeParse(hour).success && hour < '24:00' && hour.slice(3) < '60'

function dateProblems(field: string, date: string, today: LocalDate): FieldProblem[] {
  if (date === '') return []
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
