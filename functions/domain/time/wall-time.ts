import { getISO } from 'temporal-polyfill/fns/Calendar'
import * as Duration from 'temporal-polyfill/fns/Duration'
import * as Moment from 'temporal-polyfill/fns/Instant'
import * as Day from 'temporal-polyfill/fns/PlainDate'
import * as Time from 'temporal-polyfill/fns/PlainTime'
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime'
import * as z from 'zod'
import { keptByDay, momentShowing } from './zone-offset.ts'

/**
 * All arithmetic with dates and hours. Elsewhere time is text: an `Instant` (`2026-12-02T19:00:00Z`, UTC, whole seconds, so that
 * text order is time order), a `LocalDate` (`2026-12-02`) and a `LocalTime` (`14:00`), the last two always beside an IANA zone.
 *
 * A local time that occurs twice means the first; one that a clock change skips is read with the offset before the gap
 * (RFC 5545 §3.3.5, which is Temporal's `compatible`).
 */
export type Instant = string
export type LocalDate = string
export type LocalTime = string
export type Zone = string

export const instantSchema = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
/** Days that exist: 31 February is none. */
export const localDateSchema = z.iso.date()
export const localTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

/** Temporal as functions, of which a bundle carries what it calls: its classes come along whole, four times as much to read at each start. */
const dayOf = (date: LocalDate): Day.Record => Day.fromString(date, getISO)

/** What is asked about days, by their number, about days on which the clocks are changed, and of names of zones. */
const memory = new Map<string | number, string>()
const mostRemembered = 20_000

function remembered(question: string | number, answer: () => string): string {
  const known = memory.get(question)
  if (known !== undefined) return known
  if (memory.size >= mostRemembered) memory.clear()
  const found = answer()
  memory.set(question, found)
  return found
}

export interface Elapsed {
  days?: number
  hours?: number
  minutes?: number
  seconds?: number
}

const wholeDay = 24 * 60 * 60 * 1000

/** The days of a plan are few and each is written thousands of times. Throws a RangeError on what is no day. */
const dateOf = (day: number): LocalDate => remembered(day, () => new Date(day * wholeDay).toISOString().slice(0, -'T00:00:00.000Z'.length))

/** From epoch milliseconds, without their thousandths. */
function text(milliseconds: number): Instant {
  const day = Math.floor(milliseconds / wholeDay)
  const second = Math.floor(milliseconds / 1000) - day * 24 * 60 * 60
  return `${dateOf(day)}T${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}Z`
}
const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`)

/** From epoch milliseconds or any ISO text with an offset. Throws a RangeError on anything else. */
export const instantOf = (from: number | string): Instant =>
  text(typeof from === 'number' ? from : Moment.fromString(from).epochMilliseconds)

/** Ours are read at once: a plan asks thousands of times, and reading any ISO text takes ten times as long. Throws a RangeError on anything else. */
export function epochMilliseconds(instant: Instant): number {
  const milliseconds = instant.length === 20 && instant.endsWith('Z') ? Date.parse(instant) : Number.NaN
  // 30 February is read as 2 March there.
  const isOurs = !Number.isNaN(milliseconds) && (instant.slice(8, 10) <= '28' || text(milliseconds) === instant)
  return isOurs ? milliseconds : Moment.fromString(instant).epochMilliseconds
}

/** Elapsed time: a day is 24 hours here, whatever the clocks do. For "tomorrow, same hour" use `plusDays` and `atWallTime`. */
export const plus = (instant: Instant, { days = 0, hours = 0, minutes = 0, seconds = 0 }: Elapsed): Instant =>
  text(epochMilliseconds(instant) + 1000 * (seconds + 60 * (minutes + 60 * (hours + 24 * days))))

/** After an ISO 8601 duration (`PT90M`, `P3W`); its days, weeks and months are those of UTC. Throws a RangeError on anything else. */
export const plusDuration = (instant: Instant, duration: string): Instant =>
  text(Zoned.add(zoned(instant, 'UTC'), Duration.fromString(duration)).epochMilliseconds)

/** Elapsed minutes from `a` to `b`; negative when `b` is earlier. */
export const minutesBetween = (a: Instant, b: Instant): number => (epochMilliseconds(b) - epochMilliseconds(a)) / 60_000

/** The minute it lies in, from its start. */
export const wholeMinute = (instant: Instant): Instant => `${instant.slice(0, 17)}00Z`

export const earliest = (...instants: Instant[]): Instant => instants.reduce((a, b) => (b < a ? b : a))
export const latest = (...instants: Instant[]): Instant => instants.reduce((a, b) => (b > a ? b : a))

/** The instant at which clocks in `zone` show `time` (`HH:MM` or `HH:MM:SS`) on `date`. */
export function atWallTime(date: LocalDate, time: LocalTime, zone: Zone): Instant {
  const shown = clockTime.test(time) ? Date.parse(`${date}T${time}Z`) : Number.NaN
  // 30 February is read as 2 March there.
  const isOurs = date.length === 10 && !Number.isNaN(shown) && text(shown).startsWith(date)
  const moment = isOurs ? momentShowing(zone, shown, offsetAt) : null
  if (moment !== null) return text(moment)
  return remembered(`${date} ${time} ${zone}`, () =>
    text(Day.toZonedDateTime(dayOf(date), { timeZone: zone, plainTime: Time.fromString(time) }).epochMilliseconds),
  )
}
const clockTime = /^\d\d:\d\d(?::\d\d)?$/

const offsetAt = keptByDay(
  (zone, at) => Zoned.offsetNanoseconds(Moment.toZonedDateTimeISO(Moment.fromEpochMilliseconds(at), zone)) / 1_000_000,
)

const zoned = (instant: Instant, zone: Zone) => Moment.toZonedDateTimeISO(Moment.fromString(instant), zone)

/** What the clocks of `zone` show, to the minute: `2026-12-02T14:00`. */
const wall = (instant: Instant, zone: Zone): string => text(shownAt(instant, zone)).slice(0, -':00Z'.length)

/** The moment at which Greenwich shows what the clocks of `zone` show then. */
function shownAt(instant: Instant, zone: Zone): number {
  const moment = epochMilliseconds(instant)
  return moment + offsetAt(zone, moment)
}

export const localDate = (instant: Instant, zone: Zone): LocalDate => dateOf(Math.floor(shownAt(instant, zone) / wholeDay))

/** `HH:MM` on the clocks of `zone`. */
export const localTime = (instant: Instant, zone: Zone): LocalTime => wall(instant, zone).slice(-5)

/** A day of the calendar as one of Greenwich, where all days are equally long. */
const midnight = (date: LocalDate): Instant => `${date}T00:00:00Z`

export const plusDays = (date: LocalDate, days: number): LocalDate => plus(midnight(date), { days }).slice(0, -'T00:00:00Z'.length)

/** The same time on the clocks of `zone`, some days later or earlier: "7 days" in a promise means this, whatever the clocks do between. */
export function plusWallDays(instant: Instant, days: number, zone: Zone): Instant {
  const moment = momentShowing(zone, shownAt(instant, zone) + days * wholeDay, offsetAt)
  return moment === null
    ? remembered(`${instant} + ${days} ${zone}`, () => text(Zoned.addDays(zoned(instant, zone), days).epochMilliseconds))
    : text(moment)
}

/** Whole days from one date to the other; negative where the other is before it. */
export const daysApart = (from: LocalDate, to: LocalDate): number => minutesBetween(midnight(from), midnight(to)) / (24 * 60)

/** 1 is Monday, 7 is Sunday. */
export const weekday = (date: LocalDate): number => new Date(epochMilliseconds(midnight(date))).getUTCDay() || 7

/** The Monday of the week `date` lies in. */
export const mondayOf = (date: LocalDate): LocalDate => plusDays(date, 1 - weekday(date))

/** ISO 8601 week, as in `2026-W49`. */
export const isoWeek = (date: LocalDate): string => {
  const day = dayOf(date)
  return `${Day.yearOfWeek(day)}-W${String(Day.weekOfYear(day)).padStart(2, '0')}`
}

/** ICU's names for Java's old short ids. They are not IANA's, and most say something else than people who write them: BST is Dhaka. */
const javaIds = new Set('ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST'.split(' '))

/** An IANA zone this runtime knows, in its own spelling; undefined for anything else (offsets such as `+01:00` are no zones). */
export const knownZone = (name: string): Zone | undefined =>
  /^[A-Za-z]/.test(name) && !javaIds.has(name.toUpperCase()) ? remembered(`zone ${name}`, () => runtimeZone(name)) || undefined : undefined

/** A formatter is dear to make and every event of a calendar names its zone again. */
const runtimeZone = (name: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return ''
  }
}
