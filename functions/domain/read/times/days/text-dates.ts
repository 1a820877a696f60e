import { oncePer, remembering } from '../../../remember.ts'
import { type LocalDate, mondayOf, plusDays, weekday } from '../../../time/wall-time.ts'
import { ambiguousDays, dateWord, dayFirstMonth, leadsToClass, months, weekdays } from '../../language/lexicon/dates.ts'
import { isForeignMonth } from '../../language/lexicon/short-months.ts'
import { mayHold } from '../../language/matching/first-words.ts'
import { allMatches, alternation } from '../../vocabulary/patterns.ts'
import { dayOfMonthIn, daysIn, pad } from './day-of-month.ts'
import { type DayWord, dayWordsIn } from './day-words.ts'
import type { DateContext, FoundDate } from './found-date.ts'
import { type NamedWeek, weekAround, weeksNamedIn } from './named-weeks.ts'
import { ordinalDaysIn } from './ordinal-days.ts'
import { relativesIn } from './relative-days.ts'
import { daysMeant } from './weekday-meant.ts'

const lookup = (lists: string[][]) => new Map(lists.flatMap((words, i) => words.map((word): [string, number] => [word, i + 1])))
const monthByWord = lookup(months)
const monthWord = alternation(months.flat())
/** In the languages that have these as short forms the day stands first: "set 2" is no date. */
const openingMonth = `(?!${dayFirstMonth}(?!\\p{L}))${monthWord}`
/** "Thursday 3 December, 1430 hours" names no year. */
const year = `(?:,? ?(?:de |del |of )?((?:19|20)\\d{2})(?!\\d|[ ]?(?:hrs?|hours|${dateWord('hourMarks')})(?!\\p{L})))?(?!\\d)`

const mayNameMonth = mayHold(months.flat())
/** All have a figure; the last says what else a text must hold. */
const patterns: [RegExp, (m: RegExpMatchArray, context: DateContext) => Parts | null, ((text: string) => boolean)?][] = [
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

interface Parts {
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

/** A word of another language, unless a dot says that it is short, or a year or a weekday stands beside it. */
const isWord = (match: RegExpMatchArray, text: string, { language }: DateContext, days: DayWord[]): boolean =>
  match.slice(1).some((group) => group !== undefined && isForeignMonth(group, language)) &&
  !/\d{4}|\p{L}\.$/u.test(match[0]) &&
  beside(days, match.index ?? 0, (match.index ?? 0) + match[0].length, text) === undefined

/** "In der 1/2 b", "Klasse 3/4": a class of a school. */
const isClass = (text: string, at: number, end: number): boolean =>
  /^\d{1,2}\/\d{1,2}$/.test(text.slice(at, end)) &&
  (/^\s?[b-d](?![\p{L}\p{N}/.'’])/u.test(text.slice(end, end + 4)) || leadsToClass.test(text.slice(Math.max(0, at - 9), at)))

function resolved({ year: y, month, day }: Parts, anchor: LocalDate): LocalDate | null {
  const anchorYear = Number(anchor.slice(0, 4))
  for (const candidate of y === null ? [anchorYear, anchorYear + 1] : [y]) {
    if (candidate < 1970 || candidate > 2200 || day > daysIn(candidate, month)) continue
    const date = `${pad(candidate, 4)}-${pad(month)}-${pad(day)}`
    if (y !== null || date >= anchor) return date
  }
  return null
}

/** A weekday within a few signs before or behind belongs to the date. */
const beside = (days: DayWord[], at: number, end: number, text: string) =>
  days.find(
    (day) =>
      (day.end <= at && at - day.end <= 8 && !/[.;\n]./.test(text.slice(day.end, at).replace(/^\./, ''))) ||
      (day.at >= end && day.at - end <= 4 && !/[.;\n]/.test(text.slice(end, day.at))),
  )

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

/** "On *3* and 4 December": a day that has its month from the one it is joined to. */
function sharingMonth(
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

/** "Wed at 7:30", "Sat 10am": a short word that means something else too is a day before an hour. */
const hourBehind = new RegExp(
  `^\\.?,?\\s(?:(?:${dateWord('timeLeads', 'hourLeads', 'startLeads')})\\s)?\\d{1,2}(?:[:.h]\\d{2}(?!\\d)|\\s?[ap]\\.?m(?!\\p{L})|\\s?[ap](?!\\p{L}))`,
  'iu',
)
const isDay = ({ words, end }: DayWord, text: string): boolean =>
  !ambiguousDays.has(words.toLowerCase()) || (/^\p{Lu}/u.test(words) && hourBehind.test(text.slice(end, end + 24)))

/** The dates, the days by their place in a month, and the weekdays that stand for themselves. A day that names a week stands for no date. */
function withWeekdays(text: string, context: DateContext, days: DayWord[], used: Set<DayWord>, dates: FoundDate[]): FoundDate[] {
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

/** "Dec 9, Thursday Dec 10": the weekday behind a date may open the next one; "12月9日（火）10:00" goes on with an hour. */
const opensNext = (day: DayWord, end: number, text: string): boolean => day.at >= end && nextDate.test(text.slice(day.end, day.end + 16))
const nextDate = new RegExp(
  `^[,.]?\\s{0,2}(?:${dateWord('dayArticles')} )?(?:\\d{1,4}(?![\\d:h時]|\\s?(?:am|pm|min|${dateWord('hourMarks')}))|(?:${monthWord})(?!\\p{L}))`,
  'iu',
)

/** Where nothing says which way round: what was months ago is not meant, if the other is in the next weeks. */
const isLongPast = (date: LocalDate, anchor: LocalDate): boolean => date < plusDays(anchor, -60)
const isSoon = (date: LocalDate, anchor: LocalDate): boolean => date >= anchor && date <= plusDays(anchor, 60)

function withWeekday(read: Parts, day: number | null, { anchor, openOrder }: DateContext): LocalDate | null {
  const date = resolved(read, anchor)
  if (!read.swappable || (day === null && !openOrder)) return date
  const other = resolved({ year: read.year, month: read.day, day: read.month }, anchor)
  if (day === null) return date && other && isLongPast(date, anchor) && isSoon(other, anchor) ? other : date
  // Of two readings that fall on the weekday named, the one that is past is not meant.
  if (date && other && date < anchor && other >= anchor && weekday(other) === day) return other
  if (openOrder && date && other && [date, other].every((one) => weekday(one) === day && one >= anchor)) return date < other ? date : other
  return date && weekday(date) === day ? date : other && weekday(other) === day ? other : date
}
