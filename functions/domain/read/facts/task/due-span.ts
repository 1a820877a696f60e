import { atWallTime, type Instant, type LocalDate, localDate, localTime, plus, plusDays, weekday } from '../../../time/wall-time.ts'
import { sentAt } from '../../carry/mail/sent-at.ts'
import { numberWords, spanUnitOf } from '../../language/lexicon/dates.ts'
import { countsFromReceipt, japaneseWithin, within } from '../../language/lexicon/decisions.ts'
import { endOfSpan, japaneseSpan, takesAtEnd, timeGiven } from '../../language/lexicon/tasks.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Ahead } from '../../reading.ts'
import { afterSpan } from '../../times/span.ts'

export interface Due {
  dueOn: LocalDate | null
  dueAt: string | null
  ahead?: Ahead
}

/** When they meet, where they do. */
export interface Met {
  on: LocalDate
  at: Instant | null
}

export const none: Due = { dueOn: null, dueAt: null }

export const onTheClock = (instant: Instant, { reader }: Sheet): Due => ({
  dueOn: localDate(instant, reader.homeZone),
  dueAt: localTime(instant, reader.homeZone),
})

/** "Within five days", "you have 72 hours", "by the end of next week": counted from when the text was written. */
export function spanFrom(words: string, sheet: Sheet): Due {
  if (countsFromReceipt(words)) return none
  const { anchor } = sheet.dates
  const week = endOfSpan.exec(words)
  if (week) return { ...none, dueOn: endOf(spanUnitOf(week[2] ?? '') === 'month', Boolean(week[1] ?? week[3]), anchor) }
  const japanese = japaneseSpan.exec(words)
  if (japanese) return { ...none, dueOn: endOf(japanese[2] !== undefined, (japanese[1] ?? japanese[2] ?? '').startsWith('来'), anchor) }
  const inDays = japaneseWithin.exec(words)
  if (inDays) return spanEnd(sheet, Number(inDays[1] ?? inDays[3]), inDays[2] ?? inDays[4] ?? '日')
  const given = timeGiven.exec(words)
  const limit = given ? null : within.exec(words)
  if (limit && !isPromptly(words, limit)) return none
  const count = countOf(given?.[1] ?? limit?.[1] ?? limit?.[2])
  const unit = given?.[2] ?? limit?.[3] ?? ''
  if (count === undefined || unit === '') return none
  return spanEnd(sheet, count, unit)
}

/** "In three hours" is also how long a thing takes, and so is "you have two hours for it". */
const isPromptly = (words: string, { index }: RegExpExecArray): boolean => !takesAtEnd.test(words.slice(0, index + 1).trimStart())

export const countOf = (word: string | undefined): number | undefined => {
  if (word === undefined) return undefined
  return /^\d/.test(word) ? Number(word) : numberWords[word.toLowerCase()]
}

/** Nobody is given fewer hours than these to hand something in: they are how long the work takes. */
const leastHours = 12

/** So many days, weeks or hours from when it was written: hours end on the clock. */
export function spanEnd(sheet: Sheet, count: number, unit: string): Due {
  const { anchor } = sheet.dates
  if (spanUnitOf(unit) !== 'hour') return { ...none, dueOn: afterSpan(anchor, count, unit) }
  if (count < leastHours) return none
  const { mail } = sheet.carried
  const written = mail && sentAt(mail.date, sheet.reader.homeZone)
  return onTheClock(plus(written ?? atWallTime(anchor, '12:00', sheet.reader.homeZone), { hours: count }), sheet)
}

/** A week of work ends on its Friday, a month on its last day. */
export function endOf(isMonth: boolean, next: boolean, from: LocalDate): LocalDate {
  if (!isMonth) return plusDays(from, 5 - weekday(from) + (next ? 7 : weekday(from) > 5 ? 7 : 0))
  const [year = 2000, month = 1] = from.split('-').map(Number)
  const after = month + (next ? 2 : 1)
  const first = `${year + Math.floor((after - 1) / 12)}-${String(((after - 1) % 12) + 1).padStart(2, '0')}-01`
  return plusDays(first, -1)
}
