import { type LocalDate, plusDays, weekday } from '../../time/wall-time.ts'
import { numberWords, spanUnitOf } from '../language/lexicon/dates.ts'
import { beforeChristmas, earlyNextWeek, moreTime, weeksOfMonth } from '../language/lexicon/decisions.ts'
import { endOfSpan } from '../language/lexicon/tasks.ts'
import { afterSpan } from '../times/span.ts'
import { lastDayOf, monthIn, newYear } from './answer/pause-end.ts'
import { flat } from './answer/phrases.ts'
import { endOf } from './task/due-span.ts'

/** Where in these words they ask for more time; null where they do not. */
export const moreTimeAt = (words: string): number | null => moreTime.exec(words)?.index ?? null

/** The last day of a stretch in which they mean to answer: "early next week", "by the end of the month", "in the second week of January". */
export function endOfPeriod(words: string, anchor: LocalDate): LocalDate | null {
  if (earlyNextWeek.test(words)) return plusDays(anchor, 10 - weekday(anchor))
  const more = moreTime.exec(words)
  const count = more?.[1] ? Number(more[1]) : numberWords[(more?.[2] ?? '').toLowerCase()]
  if (more && count !== undefined) return afterSpan(anchor, count, more[3] ?? '')
  if (beforeChristmas.test(words)) return lastBeforeChristmas(anchor)
  const span = endOfSpan.exec(words)
  if (span) return endOf(spanUnitOf(span[2] ?? '') === 'month', Boolean(span[1] ?? span[3]), anchor)
  const month = monthIn(flat(words), anchor)
  if (month === null) return null
  const first = `${month.slice(0, 8)}01`
  const nth = weeksOfMonth.findIndex((week) => week.test(words))
  if (nth >= 0) return fridayFrom(plusDays(first, 7 * nth))
  if (month !== first) return month
  return newYear.in(flat(words)) ? fridayFrom(plusDays(first, 3)) : lastDayOf(first)
}

const fridayFrom = (day: LocalDate): LocalDate => plusDays(day, (12 - weekday(day)) % 7)

/** The last working day before the eve. */
function lastBeforeChristmas(anchor: LocalDate): LocalDate | null {
  const day = `${anchor.slice(0, 4)}-12-23`
  const last = plusDays(day, -Math.max(0, weekday(day) - 5))
  return last > anchor ? last : null
}
