import type { DateWords } from '../../read/language/meanings/dates.ts'
import type { LocalDate } from '../../time/wall-time.ts'
import { familyIn, short } from '../draft.ts'
import type { FollowUpOn } from './words.ts'

/** What the letters of all languages are put together by. */

/** There was time of theirs to give. */
export const isHeld = ({ happened }: FollowUpOn): boolean => happened === 'yes' || happened === 'cut-short'

const mostNamed = 5

/** `Ana, Ben und Karen`; beyond five, "and others" in that language. */
export function listIn(names: readonly string[], and: string, others: string): string {
  const shown = names.length > mostNamed ? [...names.slice(0, mostNamed - 1), others] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`
}

/** The day in a language's own words, in small letters. Read at noon, so that no zone moves it. */
export function dayParts(date: LocalDate, { weekdays, months }: Pick<DateWords, 'weekdays' | 'months'>) {
  const [, month = '1', day = '1'] = date.split('-')
  const fromMonday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7
  return { weekday: weekdays[fromMonday]?.[0] ?? '', day: Number(day), month: months[Number(month) - 1]?.[0] ?? '' }
}

/** A name as a formal letter needs it: a title that is part of it, the family name, and all of it without that title. */
export function formalName(name: string, titles: RegExp): { title: string | null; family: string; whole: string } {
  const whole = short(name, 60)
  const words = whole.split(' ')
  const first = (words[0] ?? '').replace(/\.$/, '')
  if (words.length < 2 || !titles.test(first)) return { title: null, family: words.at(-1) ?? whole, whole }
  const rest = words.slice(1)
  const academic = rest.filter((word) => /^(?:dr|prof)\.?$/i.test(word))
  const family = familyIn(rest.filter((word) => !academic.includes(word)))
  return { title: first, family: [...academic, family].join(' '), whole: rest.join(' ') }
}
