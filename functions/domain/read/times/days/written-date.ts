import { type LocalDate, plusDays, weekday } from '../../../time/wall-time.ts'
import { dateWord, dayFirstMonth, months } from '../../language/lexicon/dates.ts'
import { mayHold } from '../../language/matching/first-words.ts'
import { alternation } from '../../vocabulary/patterns.ts'
import { daysIn, pad } from './day-of-month.ts'
import type { DateContext } from './found-date.ts'

const lookup = (lists: string[][]) => new Map(lists.flatMap((words, i) => words.map((word): [string, number] => [word, i + 1])))

const monthByWord = lookup(months)

export const monthWord = alternation(months.flat())

/** In the languages that have these as short forms the day stands first: "set 2" is no date. */
const openingMonth = `(?!${dayFirstMonth}(?!\\p{L}))${monthWord}`

/** "Thursday 3 December, 1430 hours" names no year. */
const year = `(?:,? ?(?:de |del |of )?((?:19|20)\\d{2})(?!\\d|[ ]?(?:hrs?|hours|${dateWord('hourMarks')})(?!\\p{L})))?(?!\\d)`

const mayNameMonth = mayHold(months.flat())

/** All have a figure; the last says what else a text must hold. */
export const patterns: [RegExp, (m: RegExpMatchArray, context: DateContext) => Parts | null, ((text: string) => boolean)?][] = [
  [/(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g, (m) => parts(m[1], m[2], m[3])],
  [/(?:(\d{4})年 ?)?(\d{1,2})月 ?(\d{1,2})日/g, (m) => parts(m[1], m[2], m[3])],
  [
    new RegExp(
      `(${openingMonth})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d|[.h]\\d\\d|[ ]?(?:am|pm|${dateWord('hourMarks')})(?![\\p{L}]))${year}`,
      'giu',
    ),
    (m) => parts(m[3], monthOf(m[1]), m[2]),
    mayNameMonth,
  ],
  [
    new RegExp(`(?<![\\d:])(\\d{1,2})(?:${dateWord('dayMarks')}|[ºª°.])?(?: of| de| d')? ?(${monthWord})\\.?${year}`, 'giu'),
    (m) => parts(m[3], monthOf(m[2]), m[1]),
    mayNameMonth,
  ],
  [
    /(?<![\d/.:])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/g,
    (m, context) => numeric(m[1], m[3], m[4], m[2] === '/' ? context.monthFirst : false),
  ],
  [/(?<![\d/.:-])(\d{1,2})\.(\d{1,2})\.(?!\d)/g, (m) => parts(undefined, m[2], m[1])],
  [/(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?![\d/%])/g, (m, context) => numeric(m[1], m[2], undefined, context.monthFirst)],
]

export interface Parts {
  year: number | null
  month: number
  day: number
  /** Day and month may be the other way round. */
  swappable?: boolean
}

const monthOf = (word: string | undefined) => String(monthByWord.get((word ?? '').toLowerCase()) ?? 0)

function parts(y: string | undefined, m: string | undefined, d: string | undefined): Parts | null {
  const found = { year: y ? fullYear(Number(y)) : null, month: Number(m), day: Number(d) }
  return found.month >= 1 && found.month <= 12 && found.day >= 1 && found.day <= 31 ? found : null
}

const fullYear = (y: number) => (y < 100 ? 2000 + y : y)

function numeric(a: string | undefined, b: string | undefined, y: string | undefined, monthFirst: boolean): Parts | null {
  const straight = monthFirst ? parts(y, a, b) : parts(y, b, a)
  const swapped = monthFirst ? parts(y, b, a) : parts(y, a, b)
  if (straight && swapped) return { ...straight, swappable: straight.month !== straight.day }
  return straight ?? swapped
}

export function resolved({ year: y, month, day }: Parts, anchor: LocalDate): LocalDate | null {
  const anchorYear = Number(anchor.slice(0, 4))
  for (const candidate of y === null ? [anchorYear, anchorYear + 1] : [y]) {
    if (candidate < 1970 || candidate > 2200 || day > daysIn(candidate, month)) continue
    const date = `${pad(candidate, 4)}-${pad(month)}-${pad(day)}`
    if (y !== null || date >= anchor) return date
  }
  return null
}

/** Where nothing says which way round: what was months ago is not meant, if the other is in the next weeks. */
const isLongPast = (date: LocalDate, anchor: LocalDate): boolean => date < plusDays(anchor, -60)

const isSoon = (date: LocalDate, anchor: LocalDate): boolean => date >= anchor && date <= plusDays(anchor, 60)

export function withWeekday(read: Parts, day: number | null, { anchor, openOrder }: DateContext): LocalDate | null {
  const date = resolved(read, anchor)
  if (!read.swappable || (day === null && !openOrder)) return date
  const other = resolved({ year: read.year, month: read.day, day: read.month }, anchor)
  if (day === null) return date && other && isLongPast(date, anchor) && isSoon(other, anchor) ? other : date
  // Of two readings that fall on the weekday named, the one that is past is not meant.
  if (date && other && date < anchor && other >= anchor && weekday(other) === day) return other
  if (openOrder && date && other && [date, other].every((one) => weekday(one) === day && one >= anchor)) return date < other ? date : other
  return date && weekday(date) === day ? date : other && weekday(other) === day ? other : date
}
