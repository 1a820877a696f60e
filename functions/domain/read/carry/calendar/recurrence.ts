import { epochMilliseconds, type LocalDate, minutesBetween, plusDays, weekday } from '../../../time/wall-time.ts'

/** A window of local dates, both ends included. */
export interface Window {
  from: LocalDate
  to: LocalDate
}

const limits = { instances: 500, steps: 20_000, days: 549 } as const

/** A recurrence rule of RFC 5545 §3.3.10, as far as calendars of people use it: days and longer. */
interface Rule {
  every: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  count: number | null
  until: LocalDate | null
  months: number[]
  monthDays: number[]
  days: { weekday: number; nth: number }[]
  positions: number[]
  weekStart: number
}

export type Expansion =
  /** The local dates of the instances inside the window. `complete`: the caps cut nothing off. */
  { outcome: 'expanded'; dates: LocalDate[]; complete: boolean } | { outcome: 'refused'; why: string }

/**
 * The dates on which a series falls, inside a window of at most 18 months. Own code instead of a library's iterator: rules that never match
 * or match every second must end after a bounded number of steps, and no library we measured lets one say so.
 */
export function expandRule(rule: string, start: LocalDate, window: Window): Expansion {
  const parsed = parseRule(rule)
  if (typeof parsed === 'string') return { outcome: 'refused', why: parsed }
  const last = [window.to, plusDays(window.from, limits.days), ...(parsed.until === null ? [] : [parsed.until])].sort()[0] ?? window.to
  const dates: LocalDate[] = []
  let steps = 0
  let seen = 0
  for (let period = firstPeriod(parsed, start, window.from); steps < limits.steps; period += 1) {
    const first = periodStart(parsed, start, period)
    if (first === null || first > last) return { outcome: 'expanded', dates, complete: true }
    const candidates = datesOf(parsed, first, start)
    steps += candidates.length + 1
    for (const date of candidates) {
      if (date < start || (parsed.count !== null && seen >= parsed.count)) continue
      seen += 1
      if (date >= window.from && date <= last) dates.push(date)
      if (dates.length >= limits.instances) return { outcome: 'expanded', dates, complete: false }
    }
    if (parsed.count !== null && seen >= parsed.count) return { outcome: 'expanded', dates, complete: true }
  }
  return { outcome: 'expanded', dates, complete: false }
}

const frequencies: readonly Rule['every'][] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function parseRule(text: string): Rule | string {
  const parts = new Map<string, string>()
  for (const part of text.slice(0, 2000).toUpperCase().split(';'))
    parts.set(part.slice(0, part.indexOf('=')).trim(), part.slice(part.indexOf('=') + 1).trim())
  const every = frequencies.find((one) => one === parts.get('FREQ'))
  if (!every) return 'It repeats more often than daily, or in a way I do not know.'
  const unsupported = ['BYYEARDAY', 'BYWEEKNO', 'BYHOUR', 'BYMINUTE', 'BYSECOND'].find(
    (name) => parts.has(name) && (parts.get(name) ?? '').includes(','),
  )
  if (unsupported || parts.has('BYYEARDAY') || parts.has('BYWEEKNO')) return 'It repeats in a way I do not know.'
  const numbers = (name: string, low: number, high: number) =>
    (parts.get(name) ?? '')
      .split(',')
      .map(Number)
      .filter((n) => Number.isInteger(n) && n !== 0 && n >= low && n <= high)
      .slice(0, 62)
  const until = parts.get('UNTIL') ?? ''
  return {
    every,
    interval: Math.min(Math.max(numbers('INTERVAL', 1, Number.MAX_SAFE_INTEGER)[0] ?? 1, 1), 10_000),
    count: parts.has('COUNT') ? (numbers('COUNT', 1, Number.MAX_SAFE_INTEGER)[0] ?? 0) : null,
    until: /^\d{8}/.test(until) ? `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}` : null,
    months: numbers('BYMONTH', 1, 12),
    monthDays: numbers('BYMONTHDAY', -31, 31),
    days: (parts.get('BYDAY') ?? '').split(',').slice(0, 60).flatMap(parseDay),
    positions: numbers('BYSETPOS', -366, 366),
    weekStart: Math.max(weekdayNames.indexOf(parts.get('WKST') ?? 'MO'), 0) + 1,
  }
}

function parseDay(text: string): Rule['days'] {
  const index = weekdayNames.indexOf(text.slice(-2))
  const nth = text.length > 2 ? Number(text.slice(0, -2)) : 0
  return index < 0 || !Number.isInteger(nth) || Math.abs(nth) > 53 ? [] : [{ weekday: index + 1, nth }]
}

/** Long-running series start years ago: without COUNT the periods before the window need not be walked. */
function firstPeriod(rule: Rule, start: LocalDate, from: LocalDate): number {
  if (rule.count !== null || from <= start) return 0
  const days = Math.floor(minutesBetween(`${start}T00:00:00Z`, `${from}T00:00:00Z`) / 1440)
  const length = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 }[rule.every]
  return Math.max(Math.floor(days / (length * rule.interval)) - 1, 0)
}

/** The first day of the nth period: the day itself, the week, the month or the year it lies in. */
function periodStart(rule: Rule, start: LocalDate, period: number): LocalDate | null {
  const steps = period * rule.interval
  if (rule.every === 'DAILY') return steps > 400_000 ? null : plusDays(start, steps)
  if (rule.every === 'WEEKLY')
    return steps > 60_000 ? null : plusDays(plusDays(start, -((weekday(start) - rule.weekStart + 7) % 7)), steps * 7)
  const months = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + (rule.every === 'MONTHLY' ? steps : 0)
  const year = Math.floor(months / 12) + (rule.every === 'YEARLY' ? steps : 0)
  return year > 9998 ? null : dateOf(year, rule.every === 'YEARLY' ? 1 : (months % 12) + 1, 1)
}

const two = (n: number): string => String(n).padStart(2, '0')
const dateOf = (year: number, month: number, day: number): LocalDate => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

function datesOf(rule: Rule, first: LocalDate, start: LocalDate): LocalDate[] {
  const dates = candidatesOf(rule, first, start).filter(
    (date) => rule.months.length === 0 || rule.months.includes(Number(date.slice(5, 7))),
  )
  if (rule.positions.length === 0) return dates
  const picked = rule.positions.flatMap((position) => dates[position > 0 ? position - 1 : dates.length + position] ?? [])
  return [...new Set(picked)].sort()
}

function candidatesOf(rule: Rule, first: LocalDate, start: LocalDate): LocalDate[] {
  if (rule.every === 'DAILY') return daily(rule, first)
  if (rule.every === 'WEEKLY') return weekly(rule, first, start)
  const year = Number(first.slice(0, 4))
  const months = rule.every === 'MONTHLY' ? [Number(first.slice(5, 7))] : monthsOfYear(rule, start)
  if (rule.every === 'YEARLY' && rule.days.length > 0 && rule.months.length === 0 && rule.monthDays.length === 0)
    return nthIn(rule, yearDays(year))
  return months.flatMap((month) => monthly(rule, monthDays(year, month), start))
}

const monthsOfYear = (rule: Rule, start: LocalDate): number[] =>
  rule.months.length > 0
    ? rule.months.toSorted((a, b) => a - b)
    : rule.monthDays.length > 0
      ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
      : [Number(start.slice(5, 7))]

const daily = (rule: Rule, date: LocalDate): LocalDate[] => {
  const fits = (rule.days.length === 0 || rule.days.some((day) => day.weekday === weekday(date))) && onMonthDay(rule, date)
  return fits ? [date] : []
}

const onMonthDay = (rule: Rule, date: LocalDate): boolean => {
  if (rule.monthDays.length === 0) return true
  const days = monthDays(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return rule.monthDays.some((day) => (day > 0 ? days[day - 1] : days.at(day)) === date)
}

const weekly = (rule: Rule, first: LocalDate, start: LocalDate): LocalDate[] => {
  const wanted = rule.days.length > 0 ? rule.days.map((day) => day.weekday) : [weekday(start)]
  return [0, 1, 2, 3, 4, 5, 6].map((day) => plusDays(first, day)).filter((date) => wanted.includes(weekday(date)))
}

function monthly(rule: Rule, days: LocalDate[], start: LocalDate): LocalDate[] {
  const byDay = rule.days.length > 0 ? nthIn(rule, days) : null
  const byDate = rule.monthDays.length > 0 ? days.filter((date) => onMonthDay(rule, date)) : null
  if (byDay && byDate) return byDay.filter((date) => byDate.includes(date))
  return byDay ?? byDate ?? days.filter((date) => date.slice(8) === start.slice(8))
}

/** The nth Mondays (or all of them) among these days. */
function nthIn(rule: Rule, days: LocalDate[]): LocalDate[] {
  const found = rule.days.flatMap(({ weekday: wanted, nth }) => {
    const same = days.filter((date) => weekday(date) === wanted)
    return nth === 0 ? same : (same.at(nth > 0 ? nth - 1 : nth) ?? [])
  })
  return [...new Set(found)].sort()
}

function monthDays(year: number, month: number): LocalDate[] {
  const next = month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1)
  const count = Math.round((epochMilliseconds(`${next}T00:00:00Z`) - epochMilliseconds(`${dateOf(year, month, 1)}T00:00:00Z`)) / 86_400_000)
  return Array.from({ length: count }, (_, day) => dateOf(year, month, day + 1))
}

const yearDays = (year: number): LocalDate[] => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((month) => monthDays(year, month))
