import { oncePer, remembering } from '../../../remember.ts'
import { weekday } from '../../../time/wall-time.ts'
import { dateWord, leadsToClass } from '../../language/lexicon/dates.ts'
import { isForeignMonth } from '../../language/lexicon/short-months.ts'
import { allMatches } from '../../vocabulary/patterns.ts'
import { dayOfMonthIn } from './day-of-month.ts'
import { type DayWord, dayWordsIn } from './day-words.ts'
import type { DateContext, FoundDate } from './found-date.ts'
import { weekAround } from './named-weeks.ts'
import { relativesIn } from './relative-days.ts'
import { beside, sharingMonth } from './shared-month.ts'
import { withWeekdays } from './weekdays-alone.ts'
import { monthWord, patterns, withWeekday } from './written-date.ts'

/** A word of another language, unless a dot says that it is short, or a year or a weekday stands beside it. */
const isWord = (match: RegExpMatchArray, text: string, { language }: DateContext, days: DayWord[]): boolean =>
  match.slice(1).some((group) => group !== undefined && isForeignMonth(group, language)) &&
  !/\d{4}|\p{L}\.$/u.test(match[0]) &&
  beside(days, match.index ?? 0, (match.index ?? 0) + match[0].length, text) === undefined

/** "In der 1/2 b", "Klasse 3/4": a class of a school. */
const isClass = (text: string, at: number, end: number): boolean =>
  /^\d{1,2}\/\d{1,2}$/.test(text.slice(at, end)) &&
  (/^\s?[b-d](?![\p{L}\p{N}/.'’])/u.test(text.slice(end, end + 4)) || leadsToClass.test(text.slice(Math.max(0, at - 9), at)))

const inContext = oncePer((context: DateContext) => remembering((text) => findDates(text, context)))

/** Many facts ask the same sentence. */
export const datesIn = (text: string, context: DateContext): readonly FoundDate[] => inContext(context)(text)

function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const days = dayWordsIn(text)
  const used = new Set<DayWord>()
  const found: FoundDate[] = []
  for (const [pattern, read, mayStand] of /\d/.test(text) ? patterns : []) {
    if (mayStand?.(text) === false) continue
    for (const match of allMatches(text, pattern)) {
      const end = match.index + match[0].length
      if (found.some((other) => match.index < other.end && end > other.at)) continue
      const read_ = read(match, context)
      if (!read_ || isWord(match, text, context, days) || isClass(text, match.index, end) || (context.undated && read_.year === null))
        continue
      const day = weekAround(text, match.index, end) === null ? beside(days, match.index, end, text) : undefined
      const date = withWeekday(read_, day?.day ?? null, context)
      if (!date) continue
      if (day) used.add(day)
      found.push({
        date,
        at: Math.min(match.index, day?.at ?? match.index),
        end: Math.max(end, day && day.at > match.index ? day.end : end),
        words: text.slice(match.index, end),
        kind: 'exact',
        ...(day && weekday(date) !== day.day && !opensNext(day, end, text) ? { saysDay: day.day } : {}),
      })
      found.push(...sharingMonth(text, match, read_, { context, days, used }))
    }
  }
  if (context.undated) return found.sort((a, b) => a.at - b.at)
  found.push(...dayOfMonthIn(text, context, days, used, found))
  return withWeekdays(text, context, days, used, [...found, ...relativesIn(text, context.anchor)]).sort((a, b) => a.at - b.at)
}

/** "Dec 9, Thursday Dec 10": the weekday behind a date may open the next one; "12月9日（火）10:00" goes on with an hour. */
const opensNext = (day: DayWord, end: number, text: string): boolean => day.at >= end && nextDate.test(text.slice(day.end, day.end + 16))

const nextDate = new RegExp(
  `^[,.]?\\s{0,2}(?:${dateWord('dayArticles')} )?(?:\\d{1,4}(?![\\d:h時]|\\s?(?:am|pm|min|${dateWord('hourMarks')}))|(?:${monthWord})(?!\\p{L}))`,
  'iu',
)
