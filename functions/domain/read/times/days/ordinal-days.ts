import { type LocalDate, plusDays, weekday } from '../../../time/wall-time.ts'
import { dateWord, months, ordinalWord, ordinalWords } from '../../language/lexicon/dates.ts'
import { allMatches, alternation } from '../../vocabulary/patterns.ts'
import { dayOf, dayWord } from './day-words.ts'

/** "The first Thursday in December": a day by its place in the month. */
export interface OrdinalDay {
  at: number
  end: number
  /** Null where the month is not one that is known: "of the month". */
  date: LocalDate | null
}

const monthWord = alternation(months.flat())
const monthOf = (word: string): number => months.findIndex((words) => words.includes(word.toLowerCase())) + 1
const small = '(?:\\s(?:\\p{L}{1,3}[' + "'" + '’]?|\\p{L}{1,3}\\s\\p{L}{1,3}))?\\s?'
const last = dateWord('lastOfMonth')
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<last>${last})|(?<place>${ordinalWord}|[1-5]\\.))\\s(?<day>${dayWord})${small}(?:(?<month>${monthWord})(?:,?\\s(?:de\\s)?(?<year>20\\d\\d))?|(?<next>${dateWord('nextBefore')}\\s${dateWord('monthsLong')}|${dateWord('monthsLong')}\\s${dateWord('nextBehind')})|(?<other>${dateWord('monthsLong')}))(?!\\p{L})`,
  'giu',
)
const japanese = /(?<month>\d{1,2})月の?第(?<place>[1-5一二三四五])(?<day>[月火水木金土日])曜日?/gu

const placeOf = (word: string): number => {
  const figure = '一二三四五'.indexOf(word) + 1
  return figure || (/^\d/.test(word) ? Number(word.charAt(0)) : (ordinalWords[word.toLowerCase()] ?? 0))
}

/** The nth such weekday of a month; null where it has none. Place 0 is the last. */
function dayIn(year: number, month: number, day: number, place: number): LocalDate | null {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const opening = plusDays(first, (day - weekday(first) + 7) % 7)
  const all = [0, 1, 2, 3, 4].map((weeks) => plusDays(opening, 7 * weeks)).filter((date) => date.slice(5, 7) === first.slice(5, 7))
  return (place === 0 ? all.at(-1) : all[place - 1]) ?? null
}

export function ordinalDaysIn(text: string, anchor: LocalDate): OrdinalDay[] {
  return [...allMatches(text, pattern), ...allMatches(text, japanese)].flatMap((match): OrdinalDay[] => {
    const { last: isLast, place = '', day = '', month, year, next } = match.groups ?? {}
    const weekdayNumber = dayOf(day) || '月火水木金土日'.indexOf(day) + 1
    const here = { at: match.index, end: match.index + match[0].length }
    const [y, m] = [Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7))]
    const number = month ? monthOf(month) || Number(month) : next ? (m % 12) + 1 : 0
    if (number < 1 || number > 12) return [{ ...here, date: null }]
    const years = year ? [Number(year)] : [y, y + 1]
    const date = years.map((one) => dayIn(one, number, weekdayNumber, isLast ? 0 : placeOf(place))).find((one) => one && one >= anchor)
    return [{ ...here, date: date ?? null }]
  })
}
