import { workplaceOf } from '../../../functions/domain/employer/workplace.ts'
import { holidaysBetween } from '../../../functions/domain/time/business-days.ts'
import { workplaceName } from '../../../functions/domain/time/holidays/holidays.ts'
import type { LocalDate } from '../../../functions/domain/time/wall-time.ts'
import type { Application } from '../../../functions/domain/view/view.ts'
import { dateWords } from '../../when.ts'

/** `25 December`, `25 and 26 December`, `31 December and 1 January` */
export function daysInWords(dates: readonly LocalDate[]): string {
  const months = new Map<string, string[]>()
  for (const date of dates) {
    const [, day = '', month = ''] = dateWords(date).split(' ')
    months.set(month, [...(months.get(month) ?? []), day])
  }
  return inARow([...months].map(([month, days]) => `${inARow(days)} ${month}`))
}

const inARow = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** What a count of business days left out beside weekends, in brackets; that nothing else was, where nobody knows their holidays. */
export function leftOut(from: LocalDate, to: LocalDate, application: Pick<Application, 'rounds' | 'domain'>): string {
  const at = workplaceOf(application)
  if (at === null) return ' (weekends left out; I don’t know which country’s holidays they keep)'
  const days = holidaysBetween(from, to, at)
  if (days.length === 0) return ''
  return ` (${daysInWords(days)} ${days.length === 1 ? 'is a holiday' : 'are holidays'} in ${workplaceName(at)})`
}
