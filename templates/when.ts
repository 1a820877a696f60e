import {
  epochMilliseconds,
  type Instant,
  isBusinessDay,
  type LocalDate,
  localDate,
  localTime,
  minutesBetween,
  plusDays,
  type Zone,
} from '../functions/domain/wall-time.ts'

/** Dates and hours as words. Every function takes its zone: nothing here knows the machine's own. */

interface DayParts {
  weekday: string
  day: string
  month: string
  year: string
}

/** A date has no zone: it is read at noon UTC, by a clock in UTC. Making a formatter costs a hundred times what using it does. */
const calendar = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Put together from parts: the separators of `Intl` differ between ICU releases, and a mail must not. */
const partsOf = (date: LocalDate): DayParts => {
  const found: DayParts = { weekday: '', day: '', month: '', year: '' }
  for (const { type, value } of calendar.formatToParts(epochMilliseconds(`${date}T12:00:00Z`)))
    if (type in found) found[type as keyof DayParts] = value
  return found
}

/** `Wednesday, 2 December 2026` */
export const dateWords = (date: LocalDate): string => {
  const { weekday, day, month, year } = partsOf(date)
  return `${weekday}, ${day} ${month} ${year}`
}

/** `Wed 2 Dec`, for subjects. */
export const shortDate = (date: LocalDate): string => {
  const { weekday, day, month } = partsOf(date)
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`
}

export const weekdayWord = (date: LocalDate): string => partsOf(date).weekday

export const dayWords = (instant: Instant, zone: Zone): string => dateWords(localDate(instant, zone))

const americanClock = (zone: Zone): boolean => /^(America|US|Canada)\/|^Pacific\/Honolulu$/.test(zone)

/** `14:00`, or `2:00 pm` where people say it so. */
export const clockWords = (instant: Instant, zone: Zone): string => {
  const time = localTime(instant, zone)
  if (!americanClock(zone)) return time
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'am' : 'pm'}`
}

/** `14:00–15:00`, `2:00–3:00 pm`, `11:30 am–12:30 pm`; with the weekday when it ends on another day. */
export const spanWords = (start: Instant, end: Instant | null, zone: Zone): string => {
  const from = clockWords(start, zone)
  if (end === null || end <= start) return from
  const to = clockWords(end, zone)
  const sameHalf = /[ap]m$/.test(from) && from.slice(-2) === to.slice(-2)
  const nextDay = localDate(end, zone) === localDate(start, zone) ? '' : ` on ${weekdayWord(localDate(end, zone))}`
  return `${sameHalf && !nextDay ? from.slice(0, -3) : from}–${to}${nextDay}`
}

/** Cities whose name in the zone database is old, cut or without its accent. */
const cities: Record<string, string> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Sao_Paulo: 'São Paulo',
  Bogota: 'Bogotá',
  Godthab: 'Nuuk',
  St_Johns: 'St. John’s',
  Port_of_Spain: 'Port of Spain',
}

export const cityOf = (zone: Zone): string => {
  const last = zone.split('/').at(-1) ?? zone
  return cities[last] ?? last.replaceAll('_', ' ')
}

const isPlace = (zone: Zone): boolean => zone.includes('/') && !zone.startsWith('Etc/')

/** `New York time`; `UTC` and its like are no cities. */
const clockOf = (zone: Zone): string => (isPlace(zone) ? `${cityOf(zone)} time` : cityOf(zone))
const inPlace = (zone: Zone): string => (isPlace(zone) ? `in ${cityOf(zone)}` : cityOf(zone))

const agree = (instant: Instant, a: Zone, b: Zone): boolean =>
  localDate(instant, a) === localDate(instant, b) && localTime(instant, a) === localTime(instant, b)

/** The other side's clock, in brackets; empty when it shows the same. Says so when the date is another one there. */
const otherSide = (start: Instant, end: Instant | null, home: Zone, theirs: Zone | null): string => {
  if (theirs === null || agree(start, home, theirs)) return ''
  const there = localDate(start, theirs)
  const here = localDate(start, home)
  if (there === here) return ` (${spanWords(start, end, theirs)} ${inPlace(theirs)})`
  return ` (${inPlace(theirs)} it is ${there > here ? 'already' : 'still'} ${dateWords(there)}, ${spanWords(start, end, theirs)})`
}

export interface Zones {
  home: Zone
  theirs: Zone | null
}

/** `Wednesday, 2 December 2026, 2:00–3:00 pm New York time (20:00–21:00 in Berlin)` */
export const whenWords = (start: Instant, end: Instant | null, { home, theirs }: Zones): string =>
  `${dayWords(start, home)}, ${spanWords(start, end, home)} ${clockOf(home)}${otherSide(start, end, home, theirs)}`

/** The same without the date, for a list under a date: `2:00–3:00 pm (20:00–21:00 in Berlin)`. */
export const hoursWords = (start: Instant, end: Instant | null, { home, theirs }: Zones): string =>
  `${spanWords(start, end, home)}${otherSide(start, end, home, theirs)}`

/** A moment of ours, on the candidate's clocks: `Tuesday, 1 December 2026, 9:30 am`. */
export const momentWords = (instant: Instant, zone: Zone): string => `${dayWords(instant, zone)}, ${clockWords(instant, zone)}`

/** `today`, `tomorrow`, `yesterday`, else the date in words. */
export const dayFromNow = (date: LocalDate, today: LocalDate): string => {
  if (date === today) return 'today'
  if (date === plusDays(today, 1)) return 'tomorrow'
  return date === plusDays(today, -1) ? 'yesterday' : dateWords(date)
}

/** `55 minutes`, `1 hour 30 minutes`, `2 hours` */
export const durationWords = (start: Instant, end: Instant): string => {
  const minutes = Math.round(minutesBetween(start, end))
  const hours = Math.floor(minutes / 60)
  const parts = [[hours, 'hour'] as const, [minutes % 60, 'minute'] as const].filter(([n]) => n > 0)
  return parts.map(([n, unit]) => countWords(n, unit)).join(' ')
}

export const countWords = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Small numbers as a person writes them: `two notes`, `14 notes`. */
export const fewWords = (n: number, one: string, many = `${one}s`): string => `${small[n] ?? n} ${n === 1 ? one : many}`

/** Business days after `from`, up to and including `to`; the first day does not count. */
export const businessDaysBetween = (from: LocalDate, to: LocalDate): number => {
  let count = 0
  for (let at = plusDays(from, 1); at <= to; at = plusDays(at, 1)) if (isBusinessDay(at)) count += 1
  return count
}
