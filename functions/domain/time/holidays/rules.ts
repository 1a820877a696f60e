import { type LocalDate, plusDays, weekday } from '../wall-time.ts'
import { easterSunday } from './easter.ts'

/**
 * A country's holidays are words with a space between, read for one year:
 * - `12-25` the day itself
 * - `easter-2`, `easter+39` days before or after Easter Sunday
 * - `mon>=01-15`, `mon<=05-31`, `fri=09-20` the weekday on or after, on or before, or only when the day is one
 * - `12-25/free` the day, or another one by the `moves` of that name
 */
const ruleShape =
  /^(?:(?<day>mon|tue|wed|thu|fri|sat|sun)(?<how>>=|<=|=))?(?<date>\d\d-\d\d)(?:\/(?<move>[a-z]+))?$|^easter(?<offset>[+-]\d+)$/

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Days to move a holiday by, for the weekday it falls on, Monday first; where the new day is a holiday already, the next that is none. */
const moves: Readonly<Record<string, readonly number[]>> = {
  /** From a weekend to the next working day: Banking and Financial Dealings Act 1971 (GB), Holidays Act 2003 (NZ). */
  free: [0, 0, 0, 0, 0, 2, 1],
  /** From a Saturday to the Friday, from a Sunday to the Monday: 5 U.S.C. 6103(b). */
  us: [0, 0, 0, 0, 0, -1, 1],
  /** From a Sunday only: Public Holidays Act 36 of 1994 (ZA), Act on National Holidays art. 3 (JP), Holidays Act 1998 (SG). */
  sun: [0, 0, 0, 0, 0, 0, 1],
  /** To the Monday before from Tuesday and Wednesday, to the one after from Thursday and Friday: Ley 27.399 art. 6 (AR). */
  ar: [0, -1, -2, 4, 3, 0, 0],
  /** To the Monday of its week from Tuesday to Thursday, to the one after from a Friday: Ley 19.668 (CL). */
  cl: [0, -1, -2, -3, 3, 0, 0],
  /** From Tuesday to the Friday before, from Wednesday to the Friday after: Ley 20.299 (CL). */
  reforma: [0, -4, 2, 0, 0, 0, 0],
  /** To the next Monday unless it is a Friday: Organisation of Working Time Act 1997 as amended 2022 (IE). */
  brigid: [0, 6, 5, 4, 0, 2, 1],
}

/** The days of one year that these rules name, moved ones where they moved to. Throws on a rule that is none. */
export function daysOf(rules: string, year: number): Set<LocalDate> {
  const plain: LocalDate[] = []
  const moving: LocalDate[] = []
  for (const rule of rules.split(' ').filter(Boolean)) {
    const { date, day, how, move, offset } = ruleShape.exec(rule)?.groups ?? {}
    if (offset) plain.push(plusDays(easterSunday(year), Number(offset)))
    else if (!date || (move && !moves[move])) throw new Error(`No rule of a holiday: ${rule}`)
    else if (day) plain.push(...onWeekday(`${year}-${date}`, weekdays.indexOf(day) + 1, how))
    else if (move) moving.push(moved(`${year}-${date}`, move))
    else plain.push(`${year}-${date}`)
  }
  const days = new Set(plain)
  for (const at of moving) {
    let free = at
    while (days.has(free)) free = plusDays(free, 1)
    days.add(free)
  }
  return days
}

function onWeekday(date: LocalDate, day: number, how: string | undefined): LocalDate[] {
  const ahead = (day - weekday(date) + 7) % 7
  if (how === '=') return ahead === 0 ? [date] : []
  return [plusDays(date, how === '>=' || ahead === 0 ? ahead : ahead - 7)]
}

const moved = (date: LocalDate, move: string): LocalDate => plusDays(date, moves[move]?.[weekday(date) - 1] ?? 0)
