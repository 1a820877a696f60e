import { alternation, oneOf } from '../../vocabulary/patterns.ts'
import { dates as en } from '../en/dates.ts'
import { everyDates } from '../every/dates.ts'
import { wordsIn } from '../every/every.ts'
import { matcherOf } from '../matching/matcher.ts'
import { spelledOut } from '../matching/phrase.ts'
import type { DateWords } from '../meanings/dates.ts'

/** Words of days, hours and numbers, of all languages at once. */

const inEvery = (list: (dates: DateWords) => readonly string[]): string[] => wordsIn(everyDates, list)

const merged = (list: 'months' | 'weekdays' | 'hours'): string[][] =>
  en[list].map((_, place) => inEvery((dates) => dates[list][place] ?? []))

/** January first. */
export const months = merged('months')
/** Monday first. */
export const weekdays = merged('weekdays')
export const ambiguousDays = new Set(inEvery((dates) => dates.ambiguousDays))

const byWord = (list: 'numbers' | 'ordinals'): Record<string, number> =>
  Object.fromEntries(
    Object.values(everyDates).flatMap((dates) =>
      Object.entries<readonly string[]>(dates[list]).flatMap(([value, words]) => words.map((word) => [word, Number(value)])),
    ),
  )

export const numberWords = byWord('numbers')
export const ordinalWords = byWord('ordinals')

const hours = merged('hours')
const hourByWord = new Map(hours.flatMap((words, place) => words.map((word): [string, number] => [word, place + 1])))

export const hourWords = hours.flat()
export const hourWord = alternation(hourWords)
/** What the words around an hour add to it, by language: "half ten" is half past ten, "half tien" half past nine. */
interface HourShifts {
  hours: ReadonlySet<string>
  before: ReadonlyMap<string, number>
  behind: ReadonlyMap<string, number>
}
const minutesByWords = (shifts: Readonly<Record<number, readonly string[]>>): Map<string, number> =>
  new Map(Object.entries(shifts).flatMap(([minutes, words]) => words.flatMap(spelledOut).map((word) => [word, Number(minutes)] as const)))
const hourShifts: Readonly<Record<string, HourShifts>> = Object.fromEntries(
  Object.entries(everyDates).map(([language, dates]) => [
    language,
    { hours: new Set(dates.hours.flat()), before: minutesByWords(dates.shiftsBefore), behind: minutesByWords(dates.shiftsBehind) },
  ]),
)
const wordsOfShifts = (side: 'before' | 'behind'): string =>
  oneOf([...new Set(Object.values(hourShifts).flatMap((shifts) => [...shifts[side].keys()]))])
export const shiftWordsBefore = wordsOfShifts('before')
export const shiftWordsBehind = wordsOfShifts('behind')

/** Of the languages that have both words; beside a figure English is asked first where the text is in English, and last where it is not. */
function shiftOf(side: 'before' | 'behind', written: string, hourWritten: string, english: boolean): number | null {
  const [words, hour] = [written, hourWritten].map((one) => one.toLowerCase().replace(/[\s-]+/g, ' '))
  const shifts = Object.entries(hourShifts).flatMap(([language, one]) => {
    const minutes = one[side].get(words ?? '')
    const isTheirs = /^\d/.test(hour ?? '') || one.hours.has(hour ?? '')
    return minutes !== undefined && isTheirs ? [{ minutes, isEnglish: language === 'en' }] : []
  })
  return (shifts.find(({ isEnglish }) => isEnglish === english) ?? shifts[0])?.minutes ?? null
}
export const shiftBefore = (words: string, hour: string, english: boolean) => shiftOf('before', words, hour, english)
export const shiftBehind = (words: string, hour: string) => shiftOf('behind', words, hour, true)

export const hourOf = (word: string): number => (/^\d/.test(word) ? Number(word) : (hourByWord.get(word.toLowerCase()) ?? 0))

type ListName = { [Name in keyof DateWords]: DateWords[Name] extends readonly string[] ? Name : never }[keyof DateWords]

/** Any word of these lists, as the piece of a pattern. */
export const dateWord = (...lists: ListName[]): string =>
  oneOf(lists.flatMap((list) => inEvery((dates) => dates[list] as readonly string[])).flatMap(spelledOut))

const spelled = (words: (dates: DateWords) => readonly string[]): string => oneOf(inEvery(words).flatMap(spelledOut))
/** Words that name a week by how far off it is, as pieces of patterns. */
export const namedWeek = {
  last: spelled(({ namedWeeks }) => namedWeeks.last),
  this: spelled(({ namedWeeks }) => namedWeeks.this),
  next: spelled(({ namedWeeks }) => namedWeeks.next),
  afterNext: spelled(({ namedWeeks }) => namedWeeks.afterNext),
}
/** Of the words before the number of a week, those that say of themselves that weeks of the year are counted: "49. *KW*". */
export const calendarWeek = spelled(({ weekNumbers, weeks }) => weekNumbers.filter((word) => !weeks.includes(word)))
/** So many weeks behind a coming weekday. */
export const laterBefore = { 1: spelled(({ laterBefore: words }) => words[1]), 2: spelled(({ laterBefore: words }) => words[2]) }
export const laterBehind = { 1: spelled(({ laterBehind: words }) => words[1]), 2: spelled(({ laterBehind: words }) => words[2]) }
export const ordinalWord = oneOf(Object.keys(ordinalWords))

/** Lengths of their own, in minutes. */
export const lengthWords = new Map(
  Object.values(everyDates).flatMap((dates) =>
    Object.entries<readonly string[]>(dates.lengths).flatMap(([minutes, words]) => words.map((word) => [word, Number(minutes)] as const)),
  ),
)
const notShifts = inEvery((dates) => dates.notShifts)
export const sooner = matcherOf(
  inEvery((dates) => dates.sooner),
  notShifts,
)
export const later = matcherOf(
  inEvery((dates) => dates.later),
  notShifts,
)

export const endsBy = matcherOf(inEvery((dates) => dates.endsBy))
export const clockLeads = dateWord('clockLeads')

/** Right behind a time: which half of the day. */
export const morningPart = new RegExp(`[ ]?${dateWord('mornings')}(?![\\p{L}])`, 'iuy')
export const afternoonPart = new RegExp(`[ ]?${dateWord('afternoons')}(?![\\p{L}])`, 'iuy')

const spanUnits = {
  minute: 'minutes',
  hour: 'hoursLong',
  day: 'days',
  'working-day': 'workingDays',
  week: 'weeks',
  fortnight: 'fortnights',
  month: 'monthsLong',
} as const
export type SpanUnit = keyof typeof spanUnits
const unitByWord = new Map(
  (Object.keys(spanUnits) as SpanUnit[]).flatMap((unit) =>
    inEvery((dates) => dates[spanUnits[unit]])
      .flatMap(spelledOut)
      .map((word) => [word, unit] as const),
  ),
)
/** What a count counts. */
export const spanUnitOf = (words: string): SpanUnit | undefined => unitByWord.get(words.toLowerCase().replace(/[\s-]+/g, ' '))

const nextOnly = (list: 'nextBefore' | 'nextBehind'): string =>
  oneOf(Object.values(everyDates).flatMap((dates) => dates[list].filter((word) => !dates.comingOnly.includes(word)).flatMap(spelledOut)))
const anyWeekday = alternation(weekdays.flat())
/** "*Next Thursday*", "*jeudi prochain*": of this week, or of the next. */
export const nextWeekday = new RegExp(
  `(?<!\\p{L})(?:${nextOnly('nextBefore')}\\s${anyWeekday}|${anyWeekday}\\s${nextOnly('nextBehind')})(?!\\p{L})`,
  'iu',
)

/** "Today", "tomorrow". */
export const dayWords = inEvery((dates) => [...dates.today, ...dates.tomorrow, ...dates.tomorrowSmall])
/** Before what looks like a date and is a class of a school: "Klasse 3/4". */
export const leadsToClass = new RegExp(`(?<!\\p{L})${dateWord('classes')}\\s$`, 'iu')
/** Months that stand behind their day only, as a piece of a pattern. */
export const dayFirstMonth = dateWord('dayFirstMonths')
