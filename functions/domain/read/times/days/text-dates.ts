import { oncePer, remembering } from '../../../remember.ts'
import { type LocalDate, mondayOf, plusDays, weekday } from '../../../time/wall-time.ts'
import { everyDates } from '../../language/every/dates.ts'
import { wordsIn } from '../../language/every/every.ts'
import { mayHold } from '../../language/first-words.ts'
import { ambiguousDays, dateWord, months, numberWords } from '../../language/lexicon/dates.ts'
import { isForeignMonth } from '../../language/lexicon/short-months.ts'
import { allMatches, alternation } from '../../vocabulary/patterns.ts'
import { type DayWord, dayWordsIn } from './day-words.ts'
import { type NamedWeek, weekAround, weeksNamedIn } from './named-weeks.ts'
import { ordinalDaysIn } from './ordinal-days.ts'
import { daysMeant } from './weekday-meant.ts'

export interface FoundDate {
  date: LocalDate
  at: number
  end: number
  words: string
  /** `exact`: day and month stand there; `weekday` and `relative` count from the anchor. */
  kind: 'exact' | 'weekday' | 'relative'
  /** The weekday that stands beside it, where the date is another one. 1 is Monday. */
  saysDay?: number
  /** The words for its week, where they do not say for sure which week, or which day of it, is meant. */
  openWeek?: string
}

export interface DateContext {
  /** The day the text was written: "tomorrow" counts from it, and a missing year is the one that puts the date soonest after it. */
  anchor: LocalDate
  /** Nothing tells when it was written: only dates with their year count. */
  undated?: boolean
  /** 12/7 is the 7th of December. A weekday beside the date overrules it. */
  monthFirst: boolean
  /** That is likely only: of two days that both are the weekday beside it, the coming one is meant. */
  openOrder?: boolean
  /** The dates that older messages below name in full: a bare weekday may mean one of them. */
  quoted?: () => readonly LocalDate[]
  /** Of the text; null where it is unknown. Short months of another language are words: "set 3 of 5". */
  language?: string | null
}

const lookup = (lists: string[][]) => new Map(lists.flatMap((words, i) => words.map((word): [string, number] => [word, i + 1])))
const monthByWord = lookup(months)
const monthWord = alternation(months.flat())
/** In the languages that have these as short forms the day stands first: "set 2" is no date. */
const openingMonth = `(?!(?:set|out|gen|ott|mag|giu|lug|ago)(?!\\p{L}))${monthWord}`
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
  (/^\s?[b-d](?![\p{L}\p{N}/.'’])/u.test(text.slice(end, end + 4)) ||
    /(?<!\p{L})(?:klassen?|class|grades?|years?|classe|clase|groep|gruppe)\s$/iu.test(text.slice(Math.max(0, at - 9), at)))

const pad = (n: number, width = 2) => String(n).padStart(width, '0')
const daysIn = (y: number, m: number) =>
  m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31

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
    }
  }
  if (context.undated) return found.sort((a, b) => a.at - b.at)
  found.push(...dayOfMonthIn(text, context, days, used, found))
  return withWeekdays(text, context, days, used, [...found, ...relativesIn(text, context.anchor)]).sort((a, b) => a.at - b.at)
}

/** The dates, the days by their place in a month, and the weekdays that stand for themselves. A day that names a week stands for no date. */
function withWeekdays(text: string, context: DateContext, days: DayWord[], used: Set<DayWord>, dates: FoundDate[]): FoundDate[] {
  const { anchor } = context
  const ordinals = days.length > 0 ? ordinalDaysIn(text, anchor) : []
  const spans = [...dates.filter(({ kind }) => kind === 'exact'), ...ordinals]
  const free = days.filter(
    (day) => !used.has(day) && !spans.some((date) => day.at < date.end && day.end > date.at) && !ambiguousDays.has(day.words.toLowerCase()),
  )
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
    ...[...meant].map(([{ at, end, words }, { date, week, openWeek, named }]): FoundDate => {
      const isCounted = week === undefined ? !named : week.by === 'this' || week.by === 'next'
      return { date, at, end, words, kind: isCounted ? 'weekday' : 'exact', ...(openWeek ? { openWeek } : {}) }
    }),
  ]
}

/** "Dec 9, Thursday Dec 10": the weekday behind a date may open the next one; "12月9日（火）10:00" goes on with an hour. */
const opensNext = (day: DayWord, end: number, text: string): boolean => day.at >= end && nextDate.test(text.slice(day.end, day.end + 16))
const nextDate = new RegExp(
  `^[,.]?\\s{0,2}(?:the |den |le |el )?(?:\\d{1,4}(?![\\d:h時]|\\s?(?:am|pm|min|${dateWord('hourMarks')}))|(?:${monthWord})(?!\\p{L}))`,
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

const numberOfDay = new RegExp(
  `(?<!\\p{L})${dateWord('dayArticles')} (\\d{1,2})(?:${dateWord('dayMarks')}|[.º])?(?![\\d:/h]|\\.\\d|\\s?(?:am|pm|min|${dateWord('hourMarks', 'weeks')}))`,
  'giu',
)

const ledByNoun = new RegExp(`^${dateWord('dayNouns')} `, 'iu')

/** "Thursday the 10th", "dia 21": the next day of that number, in this month or the next. */
function dayOfMonthIn(text: string, { anchor }: DateContext, days: DayWord[], used: Set<DayWord>, taken: FoundDate[]): FoundDate[] {
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

const isTomorrow = `(?<!(?<!\\p{L})${dateWord('notTomorrowBehind')} )`
/** A word, or in scripts without blanks any run of signs. */
const relativeLists = ['dayAfterTomorrow', 'tomorrow', 'tomorrowSmall', 'today'] as const
const relativeWords = (list: (typeof relativeLists)[number]) => wordsIn(everyDates, (dates) => dates[list])
const standing = (list: (typeof relativeLists)[number]) => alternation(relativeWords(list))
const mayNameRelative = mayHold(relativeLists.flatMap(relativeWords))

const relatives: [RegExp, number][] = [
  [new RegExp(standing('dayAfterTomorrow'), 'giu'), 2],
  [new RegExp(`${isTomorrow}${standing('tomorrow')}`, 'giu'), 1],
  [new RegExp(`${isTomorrow}${standing('tomorrowSmall')}`, 'gu'), 1],
  [new RegExp(standing('today'), 'giu'), 0],
]

/** "A week from today", "heute in zwei Wochen", "a fortnight tomorrow": so many weeks, or pairs of them, counted from today or tomorrow. */
const weeksFrom: [RegExp, number, number?][] = [
  [/(?<!\p{L})(\p{L}{1,5}|\d) weeks? (?:from )?(?:today|now)(?!\p{L})/giu, 0],
  [/(?<!\p{L})(\p{L}{1,5}|\d) weeks? (?:from )?tomorrow(?!\p{L})/giu, 1],
  [/(?<!\p{L})today week(?!\p{L})/giu, 0],
  [/(?<!\p{L})tomorrow week(?!\p{L})/giu, 1],
  [/(?<!\p{L})(a|one) fortnight (?:from )?(?:today|now)(?!\p{L})/giu, 0, 2],
  [/(?<!\p{L})(a|one) fortnight (?:from )?tomorrow(?!\p{L})/giu, 1, 2],
  [/(?<!\p{L})heute in (\p{L}{2,6}|\d) wochen?(?!\p{L})/giu, 0],
  [/(?<!\p{L})morgen in (\p{L}{2,6}|\d) wochen?(?!\p{L})/giu, 1],
  [/(?<!\p{L})heute in (?:14|vierzehn) tagen(?!\p{L})/giu, 0, 2],
  [/(?<!\p{L})morgen in (?:14|vierzehn) tagen(?!\p{L})/giu, 1, 2],
  [/(?<!\p{L})vandaag over (\p{L}{2,6}|\d) we(?:ek|ken)(?!\p{L})/giu, 0],
  [/(?<!\p{L})de hoy en ocho días(?!\p{L})/giu, 0],
  [/(?<!\p{L})de hoy en quince días(?!\p{L})/giu, 0, 2],
  [/(?<!\p{L})aujourd['’]hui en huit(?!\p{L})/giu, 0],
  [/(?<!\p{L})aujourd['’]hui en quinze(?!\p{L})/giu, 0, 2],
]

/** The cheapest sign that one of them may stand there. */
const anyWeeks = /week|fortnight|woche|tagen|weken|días|hui/i

function weeksIn(text: string, anchor: LocalDate): FoundDate[] {
  if (!anyWeeks.test(text)) return []
  return weeksFrom.flatMap(([pattern, from, weeks = 1]) =>
    allMatches(text, pattern).flatMap((m): FoundDate[] => {
      const word = (m[1] ?? '1').toLowerCase()
      const count = /^\d/.test(word) ? Number(word) : numberWords[word]
      return count === undefined
        ? []
        : [{ date: plusDays(anchor, 7 * weeks * count + from), at: m.index, end: m.index + m[0].length, words: m[0], kind: 'relative' }]
    }),
  )
}

function relativesIn(text: string, anchor: LocalDate): FoundDate[] {
  const weeks = weeksIn(text, anchor)
  const days = (mayNameRelative(text) ? relatives : []).flatMap(([pattern, count]) =>
    allMatches(text, pattern).map(
      (m): FoundDate => ({ date: plusDays(anchor, count), at: m.index, end: m.index + m[0].length, words: m[0], kind: 'relative' }),
    ),
  )
  return [...weeks, ...days.filter(({ at }) => !weeks.some((week) => at >= week.at && at < week.end))]
}
