import {
  cityOf,
  clockOf,
  clockWords,
  countWords,
  dateWords,
  dayWords,
  fewWords,
  inPlace,
  shortDate,
  weekdayWord,
} from '../functions/domain/time/date-words.ts'
import {
  type Instant,
  type LocalDate,
  localDate,
  localTime,
  minutesBetween,
  plusDays,
  type Zone,
} from '../functions/domain/time/wall-time.ts'

/** Dates and hours as words. Every function takes its zone: nothing here knows the machine's own. */

export { cityOf, clockOf, clockWords, countWords, dateWords, dayWords, fewWords, shortDate, weekdayWord }

/** `14:00–15:00`, `2:00–3:00 pm`, `11:30 am–12:30 pm`; with the weekday when it ends on another day. */
export const spanWords = (start: Instant, end: Instant | null, zone: Zone): string => {
  const from = clockWords(start, zone)
  if (end === null || end <= start) return from
  const to = clockWords(end, zone)
  const sameHalf = /[ap]m$/.test(from) && from.slice(-2) === to.slice(-2)
  const nextDay = localDate(end, zone) === localDate(start, zone) ? '' : ` on ${weekdayWord(localDate(end, zone))}`
  return `${sameHalf && !nextDay ? from.slice(0, -3) : from}–${to}${nextDay}`
}

export const agree = (instant: Instant, a: Zone, b: Zone): boolean =>
  localDate(instant, a) === localDate(instant, b) && localTime(instant, a) === localTime(instant, b)

/** The other side's clock, in brackets; empty when it shows the same. Says so when the date is another one there. */
const otherSide = (start: Instant, end: Instant | null, { home, theirs, today }: Zones): string => {
  if (theirs === null || agree(start, home, theirs)) return ''
  const there = localDate(start, theirs)
  const here = localDate(start, home)
  if (there === here) return ` (${spanWords(start, end, theirs)} ${inPlace(theirs)})`
  return ` (${inPlace(theirs)} it is ${there > here ? 'already' : 'still'} ${dateWords(there, today)}, ${spanWords(start, end, theirs)})`
}

export interface Zones {
  home: Zone
  theirs: Zone | null
  /** Known of a mail, which is read on its day: a near date goes without the year, and the clock's city stands only beside another one. */
  today?: LocalDate | undefined
}

/** `Wednesday, 2 December 2026, 2:00–3:00 pm New York time (20:00–21:00 in Berlin)`; in a mail `Wednesday, 2 December, 2:00–3:00 pm` */
export const whenWords = (start: Instant, end: Instant | null, zones: Zones): string => {
  const other = otherSide(start, end, zones)
  const clock = zones.today !== undefined && other === '' ? '' : ` ${clockOf(zones.home)}`
  return `${dayWords(start, zones.home, zones.today)}, ${spanWords(start, end, zones.home)}${clock}${other}`
}

/** The same without the date, for a list under a date: `2:00–3:00 pm (20:00–21:00 in Berlin)`. */
export const hoursWords = (start: Instant, end: Instant | null, zones: Zones): string =>
  `${spanWords(start, end, zones.home)}${otherSide(start, end, zones)}`

/** A moment of ours, on the candidate's clocks: `Tuesday, 1 December 2026, 9:30 am`. */
export const momentWords = (instant: Instant, zone: Zone, today?: LocalDate): string =>
  `${dayWords(instant, zone, today)}, ${clockWords(instant, zone)}`

/** `Thursday, 3 December, 1:00–1:45 pm; 2:00–2:45 pm`: each day once, before its first hour. In order of start. */
export const hoursOfDayWords = (stretches: readonly { start: Instant; end: Instant | null }[], zones: Zones): string =>
  stretches
    .map(({ start, end }, n) => {
      const before = stretches[n - 1]?.start
      const isSameDay = before !== undefined && localDate(before, zones.home) === localDate(start, zones.home)
      return isSameDay ? spanWords(start, end, zones.home) : whenWords(start, end, zones)
    })
    .join('; ')

/** For subjects: `Thu 10 Dec, 11 am`, `Fri 4 Dec, 3:30 pm`. */
export const shortMoment = (instant: Instant, zone: Zone): string => `${shortDate(localDate(instant, zone))}, ${shortClock(instant, zone)}`

export const shortClock = (instant: Instant, zone: Zone): string => clockWords(instant, zone).replace(/:00 (?=[ap]m$)/, ' ')

/** `today`, `tomorrow`, `yesterday`, else the date in words. */
export const dayFromNow = (date: LocalDate, today: LocalDate): string => {
  if (date === today) return 'today'
  if (date === plusDays(today, 1)) return 'tomorrow'
  return date === plusDays(today, -1) ? 'yesterday' : dateWords(date, today)
}

/** `55 minutes`, `1 hour 30 minutes`, `2 hours` */
export const minutesWords = (length: number): string => {
  const minutes = Math.round(length)
  const hours = Math.floor(minutes / 60)
  const parts = [[hours, 'hour'] as const, [minutes % 60, 'minute'] as const].filter(([n]) => n > 0)
  return parts.map(([n, unit]) => countWords(n, unit)).join(' ')
}

export const durationWords = (start: Instant, end: Instant): string => minutesWords(minutesBetween(start, end))
