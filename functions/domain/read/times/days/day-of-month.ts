import { type LocalDate, weekday } from '../../../time/wall-time.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { allMatches } from '../../vocabulary/patterns.ts'
import type { DayWord } from './day-words.ts'
import type { DateContext, FoundDate } from './found-date.ts'

export const pad = (n: number, width = 2) => String(n).padStart(width, '0')
/** Of a month: 1 is January. */
export const daysIn = (y: number, m: number) =>
  m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31

const numberOfDay = new RegExp(
  `(?<!\\p{L})${dateWord('dayArticles')} (\\d{1,2})(?:${dateWord('dayMarks')}|[.º])?(?![\\d:/h]|\\.\\d|\\s?(?:am|pm|min|${dateWord('hourMarks', 'weeks')}))`,
  'giu',
)

const ledByNoun = new RegExp(`^${dateWord('dayNouns')} `, 'iu')

/** "Thursday the 10th", "dia 21": the next day of that number, in this month or the next. */
export function dayOfMonthIn(text: string, { anchor }: DateContext, days: DayWord[], used: Set<DayWord>, taken: FoundDate[]): FoundDate[] {
  const found: FoundDate[] = []
  for (const match of /\d/.test(text) ? allMatches(text, numberOfDay) : []) {
    const end = match.index + match[0].length
    const day = days.find((d) => d.end <= match.index && match.index - d.end <= 3)
    if (taken.some((other) => match.index < other.end && end > other.at)) continue
    if (!day && !/the \d{1,2}(?:st|nd|rd|th)/i.test(match[0]) && !ledByNoun.test(match[0])) continue
    const number = Number(match[1])
    if (number < 1 || number > 31) continue
    let date = `${anchor.slice(0, 8)}${pad(number)}`
    if (date < anchor || number > daysIn(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)))) date = nextMonth(anchor, number)
    if (day) used.add(day)
    const other = day && weekday(date) !== day.day ? { saysDay: day.day } : {}
    found.push({ date, at: day?.at ?? match.index, end, words: text.slice(day?.at ?? match.index, end), kind: 'exact', ...other })
  }
  return found
}

function nextMonth(anchor: LocalDate, day: number): LocalDate {
  const month = Number(anchor.slice(5, 7))
  const y = Number(anchor.slice(0, 4)) + (month === 12 ? 1 : 0)
  const next = (month % 12) + 1
  return `${pad(y, 4)}-${pad(next)}-${pad(Math.min(day, daysIn(y, next)))}`
}
