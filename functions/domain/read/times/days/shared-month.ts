import { weekday } from '../../../time/wall-time.ts'
import { dateWord, weekdays } from '../../language/lexicon/dates.ts'
import { alternation } from '../../vocabulary/patterns.ts'
import type { DayWord } from './day-words.ts'
import type { DateContext, FoundDate } from './found-date.ts'
import { monthWord, type Parts, resolved } from './written-date.ts'

/** A weekday within a few signs before or behind belongs to the date. */
export const beside = (days: DayWord[], at: number, end: number, text: string) =>
  days.find(
    (day) =>
      (day.end <= at && at - day.end <= 8 && !/[.;\n]./.test(text.slice(day.end, at).replace(/^\./, ''))) ||
      (day.at >= end && day.at - end <= 4 && !/[.;\n]/.test(text.slice(end, day.at))),
  )

/** "On *3* and 4 December": a day that has its month from the one it is joined to. */
export function sharingMonth(
  text: string,
  { 0: words, index }: RegExpMatchArray,
  { year: y, month }: Parts,
  { context, days, used }: { context: DateContext; days: DayWord[]; used: Set<DayWord> },
): FoundDate[] {
  const dayFirst = /^\d{1,2}(?!\d)/.test(words)
  const at = index ?? 0
  const joined = dayFirst ? joinedBefore.exec(text.slice(Math.max(0, at - 40), at)) : joinedBehind.exec(text.slice(at + words.length))
  const number = joined?.groups?.day
  if (!joined || !number || !/\p{L}/u.test(words)) return []
  const start = (dayFirst ? Math.max(0, at - 40) + joined.index : at + words.length) + joined[0].indexOf(number)
  const date = Number(number) <= 31 ? resolved({ year: y, month, day: Number(number) }, context.anchor) : null
  if (!date) return []
  const end = start + number.length
  const day = beside(
    days.filter((one) => !used.has(one)),
    start,
    end,
    text,
  )
  const own = day && day.end <= start ? day : undefined
  if (own) used.add(own)
  return [
    {
      date,
      at: own?.at ?? start,
      end,
      words: number,
      kind: 'exact',
      ...(own && weekday(date) !== own.day ? { saysDay: own.day } : {}),
    },
  ]
}

const joins = `(?:${dateWord('and')}|${dateWord('or')}|&)`

const joinedBefore = new RegExp(
  `(?<![\\d:./])(?<day>\\d{1,2})(?:${dateWord('dayMarks')}|[ºª°.])?,?\\s${joins}\\s(?:${dateWord('dayArticles')}\\s)?(?:${alternation(weekdays.flat())},?\\s)?(?:${dateWord('dayArticles')}\\s)?$`,
  'iu',
)

const joinedBehind = new RegExp(
  `^,?\\s${joins}\\s(?:${dateWord('dayArticles')}\\s)?(?<day>\\d{1,2})(?:${dateWord('dayMarks')})?(?!\\d|[:.h]\\d|[ ]?(?:am|pm|a\\.m|p\\.m|${dateWord('hourMarks')})(?!\\p{L})|\\s${monthWord})`,
  'iu',
)
