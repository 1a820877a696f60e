import { type LocalDate, mondayOf, plusDays, weekday } from '../../../time/wall-time.ts'
import { laterBefore, laterBehind, nextWeekday } from '../../language/lexicon/dates.ts'
import { allMatches } from '../../vocabulary/patterns.ts'
import { type DayWord, weekdayAfter } from './day-words.ts'
import type { NamedWeek } from './named-weeks.ts'

/** The day a weekday means among the weeks that its text names. */
export interface DayMeant {
  date: LocalDate
  /** It counts on from the day it was written, and nothing names its week. */
  counted: boolean
  /** By its date, in a message below. */
  named?: true
  week?: NamedWeek
  /** The week it names is not known for sure: as it stands there. */
  openWeek?: string
  /** Of the coming week, or of the one after it. */
  orWeekLater?: true
}

const before = ([1, 2] as const).map((weeks) => ({ weeks, pattern: new RegExp(`(?<!\\p{L})${laterBefore[weeks]}\\s?$`, 'iu') }))
const behind = ([1, 2] as const).map((weeks) => ({
  weeks,
  pattern: new RegExp(`^\\s${laterBehind[weeks]}(?!\\p{L}|\\s?(?:nr\\.?\\s?)?\\d)`, 'iu'),
}))

/** "A week from Thursday", "jeudi en quinze": so many weeks behind the coming one. */
function weeksBehind(day: DayWord, text: string): number {
  const ahead = text.slice(Math.max(0, day.at - 30), day.at)
  const after = text.slice(day.end, day.end + 34)
  return (before.find(({ pattern }) => pattern.test(ahead)) ?? behind.find(({ pattern }) => pattern.test(after)))?.weeks ?? 0
}

interface Pair {
  day: DayWord
  week: NamedWeek
  gap: string
}

const widest = 70
const gapBetween = (day: DayWord, week: NamedWeek, text: string): string =>
  week.end <= day.at ? text.slice(week.end, day.at) : text.slice(day.end, week.at)

/** Digits and signs of an hour, and zones, do not part the two: "Thursday at 2 PM ET in week 49". */
const words = (gap: string): string[] => gap.replace(/\b(?:[A-Z]{2,4}|[ap]\.?m\.?)\b/gu, ' ').match(/[\p{L}]{2,}/gu) ?? []
/** "The *2nd* week of December". */
const place = /\d{1,2}(?:\.|st|nd|rd|th|[ªº]|e|:e)(?=\s)/u

const parts = /[.;!?](?:\s|$)|\n/u
const isNear = (gap: string): boolean => gap.length <= widest && !parts.test(gap.replace(place, ''))
/** In one phrase, or in one clause; of a week behind a comma nobody knows whether the day is of it. */
const isOneClause = (gap: string): boolean => words(gap).length <= 3 || !/[,–—]/u.test(gap)

const reaches = ({ week, gap }: Pair): boolean => {
  if (week.by === 'unknown') return words(gap).length <= 4 && !/\d/.test(gap.replace(place, ''))
  return week.by === 'last' || week.by === 'this' ? words(gap).length <= 2 : true
}

/** Each weekday with the week that stands nearest. A week stands for the days on one side of it. */
function pairsOf(days: readonly DayWord[], weeks: readonly NamedWeek[], text: string): Map<DayWord, Pair> {
  const pairs = days
    .flatMap((day) => weeks.map((week) => ({ day, week, gap: gapBetween(day, week, text) })))
    .filter((pair) => isNear(pair.gap) && reaches(pair))
    .toSorted((a, b) => a.gap.length - b.gap.length)
  const found = new Map<DayWord, Pair>()
  const sides = new Map<NamedWeek, boolean>()
  for (const pair of pairs) {
    const isAhead = pair.week.end <= pair.day.at
    if (found.has(pair.day) || (sides.get(pair.week) ?? isAhead) !== isAhead) continue
    found.set(pair.day, pair)
    sides.set(pair.week, isAhead)
  }
  return found
}

/** "Thursday" is the next one, "Thursday in week 49" and "a week from Thursday" are not. */
export function daysMeant(
  days: readonly DayWord[],
  weeks: readonly NamedWeek[],
  text: string,
  { anchor, quoted }: { anchor: LocalDate; quoted?: () => readonly LocalDate[] },
): Map<DayWord, DayMeant> {
  const later = new Map(days.map((day) => [day, weeksBehind(day, text)]))
  const pairs = pairsOf(
    days.filter((day) => later.get(day) === 0),
    weeks,
    text,
  )
  const calledNext = allMatches(text, nextWeekday).map(({ 0: words, index }) => ({ words, at: index, end: index + words.length }))
  return new Map(
    days.map((day) => {
      const weeksLater = later.get(day) ?? 0
      const pair = pairs.get(day)
      const before = weeksLater || pair ? undefined : namedBefore(day, anchor, quoted)
      if (before !== undefined) return [day, { date: before, counted: false, named: true }]
      const coming = weekdayAfter(anchor, day.day)
      if (weeksLater) return [day, { date: plusDays(coming, 7 * weeksLater), counted: false }]
      if (pair) return [day, ofWeek(pair, anchor, text)]
      // "Next Thursday", written on a Wednesday: tomorrow hardly is.
      const next = mondayOf(coming) === mondayOf(anchor) ? calledNext.find(({ at, end }) => at <= day.at && end >= day.end) : undefined
      return [day, { date: coming, counted: true, ...(next ? { openWeek: next.words, orWeekLater: true } : {}) }]
    }),
  )
}

/** "Thursday it is" below a mail that offers Thursday, 10 December: the one day of that name that was named with its date. */
function namedBefore({ day }: DayWord, anchor: LocalDate, quoted: (() => readonly LocalDate[]) | undefined): LocalDate | undefined {
  const named = [...new Set(quoted?.())].filter((date) => date >= anchor && weekday(date) === day)
  return named.length === 1 ? named[0] : undefined
}

function ofWeek({ day, week, gap }: Pair, anchor: LocalDate, text: string): DayMeant {
  const coming = weekdayAfter(anchor, day.day)
  const date = week.monday === null ? coming : plusDays(week.monday, day.day - 1)
  // "In two weeks, on Tuesday", written on a Friday, is the Tuesday of that week or the second one after the coming one.
  const isEither = week.by === 'span' && weekday(anchor) >= day.day
  const isOpen = week.monday === null || isEither || (!isOneClause(gap) && date !== coming)
  const said = text.slice(Math.min(day.at, week.at), Math.max(day.end, week.end))
  return { date, counted: false, week, ...(isOpen ? { openWeek: said } : {}) }
}
