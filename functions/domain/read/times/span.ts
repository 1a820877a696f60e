import { plusBusinessDays } from '../../time/business-days.ts'
import { type LocalDate, plusDays } from '../../time/wall-time.ts'
import { spanUnitOf } from '../language/lexicon/dates.ts'

const daysIn = { day: 1, week: 7, fortnight: 14 } as const

/** The day so many of these units after another; null where they name none: months, minutes. Hours are rounded to days. */
export function afterSpan(from: LocalDate, count: number, unitWords: string): LocalDate | null {
  const unit = spanUnitOf(unitWords) ?? 'day'
  if (unit === 'month' || unit === 'minute') return null
  if (unit === 'working-day') return plusBusinessDays(from, count, null)
  return plusDays(from, unit === 'hour' ? Math.round(count / 24) : daysIn[unit] * count)
}
