import { mondayOf, plusDays, weekday } from '../../../time/wall-time.ts'
import { ambiguousDays, dateWord } from '../../language/lexicon/dates.ts'
import type { DayWord } from './day-words.ts'
import type { DateContext, FoundDate } from './found-date.ts'
import { type NamedWeek, weekAround, weeksNamedIn } from './named-weeks.ts'
import { ordinalDaysIn } from './ordinal-days.ts'
import { daysMeant } from './weekday-meant.ts'

/** "Wed at 7:30", "Sat 10am": a short word that means something else too is a day before an hour. */
const hourBehind = new RegExp(
  `^\\.?,?\\s(?:(?:${dateWord('timeLeads', 'hourLeads', 'startLeads')})\\s)?\\d{1,2}(?:[:.h]\\d{2}(?!\\d)|h(?![\\p{L}\\d])|\\s?[ap]\\.?m(?!\\p{L})|\\s?[ap](?!\\p{L}))`,
  'iu',
)

/** In small letters "they sat at 9:30" is no Saturday; "sat 9am" is one, and so is a name in full, "quinta às 15h". */
const hourRightBehind = /^\.?,?\s\d/u
const longestShort = 4

const isDay = ({ words, end }: DayWord, text: string): boolean => {
  if (!ambiguousDays.has(words.toLowerCase())) return true
  const behind = text.slice(end, end + 24)
  return hourBehind.test(behind) && (/^\p{Lu}/u.test(words) || words.length > longestShort || hourRightBehind.test(behind))
}

/** The dates, the days by their place in a month, and the weekdays that stand for themselves. A day that names a week stands for no date. */
export function withWeekdays(text: string, context: DateContext, days: DayWord[], used: Set<DayWord>, dates: FoundDate[]): FoundDate[] {
  const { anchor } = context
  const ordinals = days.length > 0 ? ordinalDaysIn(text, anchor) : []
  const spans = [...dates.filter(({ kind }) => kind === 'exact'), ...ordinals]
  const free = days.filter((day) => !used.has(day) && !spans.some((date) => day.at < date.end && day.end > date.at) && isDay(day, text))
  const ofDay = new Map(
    dates.flatMap((date): [FoundDate, NamedWeek][] => {
      const around = weekAround(text, date.at, date.end)
      // Some weeks begin on a Sunday.
      return around ? [[date, { ...around, monday: mondayOf(plusDays(date.date, weekday(date.date) === 7 ? 1 : 0)), by: 'day' }]] : []
    }),
  )
  const covered = (week: NamedWeek) => [...ofDay.values(), ...ordinals].some(({ at, end }) => week.at < end && week.end > at)
  const weeks = free.length > 0 ? [...ofDay.values(), ...weeksNamedIn(text, anchor).filter((week) => !covered(week))] : []
  const standing = free.filter((day) => !weeks.some((week) => day.at >= week.at && day.end <= week.end))
  const meant = daysMeant(standing, weeks, text, context)
  const named = new Set([...meant.values()].map(({ week }) => week))
  return [
    ...dates.flatMap((date): FoundDate[] => {
      const week = ofDay.get(date)
      if (date.kind === 'relative') return [...named].some((one) => one && date.at < one.end && date.end > one.at) ? [] : [date]
      return !week ? [date] : named.has(week) ? [] : [{ ...date, openWeek: text.slice(week.at, week.end) }]
    }),
    ...ordinals.map(({ at, end, date }): FoundDate => {
      const words = text.slice(at, end)
      return { at, end, words, date: date ?? anchor, kind: 'exact', ...(date ? {} : { openWeek: words }) }
    }),
    ...[...meant].map(([{ at, end, words }, { date, week, openWeek, orWeekLater, named }]): FoundDate => {
      const isCounted = week === undefined ? !named : week.by === 'this' || week.by === 'next'
      return {
        date,
        at,
        end,
        words,
        kind: isCounted ? 'weekday' : 'exact',
        ...(openWeek ? { openWeek } : {}),
        ...(orWeekLater ? { orWeekLater } : {}),
      }
    }),
  ]
}
