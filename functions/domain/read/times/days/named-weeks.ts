import { type LocalDate, mondayOf, plusDays } from '../../../time/wall-time.ts'
import { calendarWeek, dateWord, months, namedWeek, numberWords, spanUnitOf } from '../../language/lexicon/dates.ts'
import { allMatches, alternation, oneOf } from '../../vocabulary/patterns.ts'

/** A week that a text names. */
export interface NamedWeek {
  at: number
  end: number
  /** Its Monday; null where it is named and not understood. */
  monday: LocalDate | null
  /** How it is named: by its number or a day of it, by how far off it is, or by a span from now. */
  by: 'number' | 'day' | 'last' | 'this' | 'next' | 'afterNext' | 'span' | 'unknown'
  /** Of a span: so many weeks. */
  weeks?: number
}

/** Nobody is invited for later than this; a higher number is a week of something else. */
const mostWeeks = 26

/** The Monday of the next week of that number, as ISO 8601 counts: the first week is that of 4 January. */
export function mondayOfWeek(week: number, anchor: LocalDate, year: number | null = null): LocalDate | null {
  const years = year === null ? [0, 1].map((more) => Number(anchor.slice(0, 4)) + more) : [year]
  const mondays = years.map((one) => plusDays(mondayOf(`${one}-01-04`), 7 * (week - 1)))
  const monday = week >= 1 && week <= 53 ? mondays.find((one) => one >= mondayOf(anchor)) : undefined
  return monday !== undefined && monday <= plusDays(anchor, 7 * mostWeeks) ? monday : null
}

const number = '(?<week>\\d{1,2})(?:\\s?[/.-]?\\s?(?<year>20\\d\\d))?'
const monthWord = alternation(months.flat())
const numbered = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${dateWord('weekNumbers')}\\s?(?:nr\\.?\\s|no\\.?\\s|#)?${number}(?![\\d:h]|[.,–-]\\d|\\s?(?:of|von|de|van|di|min|[ap]m(?!\\s\\p{L}{5})|${dateWord('hourMarks')})(?!\\p{L})|\\s(?:\\p{L}{1,3}\\s)?${monthWord}|\\p{L})`,
    'giu',
  ),
  new RegExp(`(?<![\\d:.])(?<week>\\d{1,2})(?:\\.|e|st|nd|rd|th|:e)\\s?${calendarWeek}(?!\\p{L})`, 'giu'),
  // "12月第2週" is the second one of the month
  /(?<!月の?)第(?<week>\d{1,2})週(?![間目])/gu,
  // as ISO writes it, and the French; "Room S12" is none
  /(?<![\p{L}\p{N}])(?:(?<year>20\d\d)-?W|en S)(?<week>\d\d)(?![\p{L}\p{N}])/gu,
]
const away = (['afterNext', 'next', 'this', 'last'] as const).map((by) => ({ by, pattern: bounded(namedWeek[by]) }))
const weeksOff = { last: -1, this: 0, next: 1, afterNext: 2 }

function bounded(words: string): RegExp {
  return new RegExp(`(?<![\\p{Ll}\\p{Lu}])${words}(?![\\p{Ll}\\p{Lu}])`, 'giu')
}

const count = `(?<count>\\d{1,2}|${oneOf(Object.keys(numberWords))})`
const unit = `(?<unit>${dateWord('weeks', 'fortnights', 'days')})`
const spans = [
  new RegExp(`(?<!\\p{L})${dateWord('inSpan')}\\s(?:\\p{L}{1,5}\\s)?${count}[\\s-]${unit}(?!\\p{L})`, 'giu'),
  new RegExp(`(?<!\\p{L})${count}[\\s-]?${unit}['’]?\\s?${dateWord('spanAhead')}(?![\\p{Ll}\\p{Lu}])`, 'giu'),
]
/** Of days only these are weeks: "in 14 Tagen", "dans quinze jours". */
const weeksOfDays: Record<number, number> = { 7: 1, 8: 1, 14: 2, 15: 2 }

function weeksIn({ count: counted = '', unit: unitWords = '' }: Record<string, string | undefined>): number | null {
  const value = /^\d/.test(counted) ? Number(counted) : (numberWords[counted.toLowerCase()] ?? 0)
  const kind = spanUnitOf(unitWords)
  if (kind === 'day') return weeksOfDays[value] ?? null
  return value < 1 || value > mostWeeks ? null : kind === 'fortnight' ? 2 * value : value
}

/** Any other word for a week: "the following week", "Folgewoche". */
const anyWeek = new RegExp(
  `(?<!\\p{L})(?:\\p{L}{2,12}(?:woche|veckan?|week)|${dateWord('weeks', 'weekNumbers')}(?=\\s?\\d)|${dateWord('weeks')})(?!\\p{L})|(?<![\\p{L}\\p{N}])[WS]\\d\\d(?![\\p{L}\\p{N}])|(?:翌週|週)(?!間)`,
  'giu',
)

const standing = ({ index, 0: words }: RegExpExecArray) => ({ at: index, end: index + words.length })

/** The weeks named in a text, but for those named by a day of theirs: `weekAround` tells these. */
export function weeksNamedIn(text: string, anchor: LocalDate): NamedWeek[] {
  const found: NamedWeek[] = []
  const add = (match: RegExpExecArray, week: Omit<NamedWeek, 'at' | 'end'>) => {
    const { at, end } = standing(match)
    if (!found.some((other) => at < other.end && end > other.at)) found.push({ at, end, ...week })
  }
  for (const { by, pattern } of away)
    for (const match of allMatches(text, pattern)) add(match, { by, monday: plusDays(mondayOf(anchor), 7 * weeksOff[by]) })
  for (const pattern of numbered)
    for (const match of allMatches(text, pattern)) {
      const { week, year } = match.groups ?? {}
      const monday = mondayOfWeek(Number(week), anchor, year ? Number(year) : null)
      add(match, { monday, by: monday ? 'number' : 'unknown' })
    }
  for (const pattern of spans)
    for (const match of allMatches(text, pattern)) {
      const weeks = weeksIn(match.groups ?? {})
      if (weeks !== null) add(match, { by: 'span', weeks, monday: plusDays(mondayOf(anchor), 7 * weeks) })
    }
  for (const match of allMatches(text, anyWeek)) add(match, { monday: null, by: 'unknown' })
  return found
}

const weekOf = new RegExp(`(?<!\\p{L})${dateWord('weekOf')}[\\s:]{0,2}(?:the\\s|den\\s|le\\s|el\\s)?$`, 'iu')
/** Where the words stand that make a week of a day: "*the week of* November 30", "11月30日*の週*". A weekday may stand between. */
export function weekAround(text: string, at: number, end: number): { at: number; end: number } | null {
  if (/^の週/.test(text.slice(end, end + 2))) return { at, end: end + 2 }
  const from = Math.max(0, at - 44)
  const ahead = text.slice(from, at)
  const before = weekOf.exec(ahead) ?? weekOf.exec(ahead.replace(/\p{L}{3,14},?\s$/u, ''))
  return before && { at: from + before.index, end }
}
