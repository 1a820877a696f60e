import { isHoliday, type Workplace } from './holidays/holidays.ts'
import { type LocalDate, plusDays, weekday } from './wall-time.ts'

/** Business days are Monday to Friday without the public holidays of where the work is done; where that is unknown (null), weekends only. */
export const isBusinessDay = (date: LocalDate, at: Workplace | null): boolean => weekday(date) <= 5 && (at === null || !isHoliday(date, at))

/** The n-th business day after `date`, which itself does not count. */
export function plusBusinessDays(date: LocalDate, days: number, at: Workplace | null): LocalDate {
  let day = date
  for (let left = days; left > 0; ) {
    day = plusDays(day, 1)
    if (isBusinessDay(day, at)) left -= 1
  }
  return day
}

/** Business days after `from`, up to and including `to`; the first day does not count. */
export const businessDaysBetween = (from: LocalDate, to: LocalDate, at: Workplace | null): number =>
  daysBetween(from, to).filter((day) => isBusinessDay(day, at)).length

/** Days of the same stretch that are holidays and would have been business days. */
export const holidaysBetween = (from: LocalDate, to: LocalDate, at: Workplace): LocalDate[] =>
  daysBetween(from, to).filter((day) => isBusinessDay(day, null) && isHoliday(day, at))

/** Without the first. */
function daysBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let at = plusDays(from, 1); at <= to; at = plusDays(at, 1)) days.push(at)
  return days
}
