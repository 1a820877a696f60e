import { clockOf, dateWords, weekdayWord } from '../../time/date-words.ts'
import {
  atWallTime,
  type Instant,
  instantOf,
  localDate,
  localTime,
  mondayOf,
  plus,
  plusDays,
  weekday,
  type Zone,
} from '../../time/wall-time.ts'
import { replyPrefix } from '../language/lexicon/mail.ts'
import type { Sheet } from '../lay-out/page.ts'
import { withoutLinks } from '../lay-out/page-text.ts'
import type { Doubt } from '../reading.ts'
import { instantAt, isAbroad, offsetIn, senderClock } from '../zones/sender-zone.ts'
import { settleLabel } from '../zones/settle-zone.ts'
import type { FoundDate } from './days/found-date.ts'
import { weeksNamedIn } from './days/named-weeks.ts'
import { datesIn } from './days/text-dates.ts'
import type { Slot } from './slots.ts'

const doubt = (about: Doubt['about'], words: string): Doubt => ({ about, words })
const quoted = (words: string) => `“${words.trim().slice(0, 160)}”`

/** More than these are told by their number. */
const mostTold = 4

/** Each is named: whether one is to be chosen or all are meant ("a test on Tuesday, and the interview on Thursday"), the candidate sees. */
export function severalTimes(named: ReadonlyMap<Instant, Pick<Slot, 'date' | 'time'>>): Doubt {
  if (named.size < 2) return doubt('start', 'It offers several times; none is fixed yet.')
  const told = [...named]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { date, time }]) => [withoutFullStop(time.words), time.label, 'on', dateWords(date)].filter(Boolean).join(' '))
  const more = told.length > mostTold ? ` (and ${told.length - mostTold} more)` : ''
  return doubt('start', `It names several times: ${told.slice(0, mostTold).join('; ')}${more}. Do you choose one of them, or go to each?`)
}
/** Of "2 pm." and not of "2 p.m." */
const withoutFullStop = (words: string): string => words.trim().replace(/(?<!\.\p{L})\.$/u, '')

/** The reader's clock for one meaning of a label: `20:00 on Thursday, 3 December 2026 for you`. */
const forReader = (slot: Slot, zone: string, home: string): string => {
  const instant = atWallTime(slot.date, slot.time.start, zone)
  return `${localTime(instant, home)} on ${dateWords(localDate(instant, home))} for you if it is ${clockOf(zone)}`
}

/** An abbreviation that could be several clocks, or words for a clock that I do not know. */
export function zoneDoubt(slot: Slot, { label, zones }: { label: string; zones: readonly string[] }, sheet: Sheet): Doubt {
  const home = sheet.reader.homeZone
  const said = `It says ${slot.time.words} ${label} on ${dateWords(slot.date)}`
  if (zones.length === 0) return doubt('zone', `${said}, and I do not know which clock that is.`)
  // Of meanings that give one instant, the better known stands first and names it.
  const readings = [
    ...new Map(zones.toReversed().map((zone) => [atWallTime(slot.date, slot.time.start, zone), forReader(slot, zone, home)])).values(),
  ].reverse()
  return doubt('zone', `${said}. That is ${readings.slice(0, 3).join(', or ')}.`)
}

/** Nothing says whose clock it is, and the sender is plainly abroad: theirs was taken where it is known which (`there`), else the reader's. */
export function noZoneDoubt(slot: Slot, sheet: Sheet, there: Zone | null): Doubt | null {
  const clock = senderClock(sheet)
  const home = sheet.reader.homeZone
  if (!sheet.carried.mail || !isAbroad(clock, home)) return null
  const forReader = (instant: string) => `${localTime(instant, home)} on ${dateWords(localDate(instant, home))} for you`
  const said = `It says ${slot.time.words} and no time zone.`
  if (there)
    return doubt(
      'zone',
      `${said} I took the sender’s clock, ${clockOf(there)}, so it is ${forReader(atWallTime(slot.date, slot.time.start, there))}.`,
    )
  const theirs = clock.offset
    ? ` On the sender’s clock it would be ${forReader(instantOf(`${slot.date}T${slot.time.start}:00${clock.offset}`))}.`
    : ''
  return doubt('zone', `${said} I took your own clock, ${clockOf(home)}.${theirs}`)
}

/** People go to an office by day: an hour of the night at home that only the place made says that the place was mistaken, unless the sender is there. */
export function nightDoubt(slot: Slot, zone: Zone | null, sheet: Sheet, place: string | null): Doubt | null {
  const home = sheet.reader.homeZone
  if (zone === null || place === null || slot.time.zone || slot.time.label || slot.time.offset) return null
  const instant = atWallTime(slot.date, slot.time.start, zone)
  if (!isNight(localTime(instant, home)) || isNight(slot.time.start)) return null
  const { zones, offset, at } = senderClock(sheet)
  if (zones.includes(zone) || (offset !== null && at !== null && offsetIn(zone, at) === offset)) return null
  return doubt(
    'zone',
    `It says ${slot.time.words}. I took the clock of ${clockOf(zone)}, so it is ${localTime(instant, home)} on ${dateWords(localDate(instant, home))} for you, in the night. Is that so?`,
  )
}
const isNight = (clock: string): boolean => clock < '06:00' || clock >= '22:00'

/** What contradicts itself in the day and hour it states. */
export function contradiction(slot: Slot, zone: string | null, sheet: Sheet): Doubt | null {
  if (slot.saysDay !== null)
    return doubt(
      'start',
      `It says ${weekdayWord(dayNamed(slot.date, slot.saysDay))}, but ${dateWords(slot.date).replace(/^\p{L}+, /u, '')} is a ${weekdayWord(slot.date)}. Which day is it?`,
    )
  const openWeek = slot.openWeek ?? weekBeside(slot, sheet)
  if (openWeek !== null) return doubt('start', `It says ${quoted(openWeek)}, and I am not sure which day that is. Which day is it?`)
  if (slot.time.start === '00:00' && /^12(?::00)?\s?a/i.test(slot.time.words))
    return doubt('start', `It says ${slot.time.words}, which is midnight. Noon may be meant.`)
  if (zone && instantAt(slot.date, slot.time.start, zone) === null)
    return doubt('start', `It says ${slot.time.words} on ${dateWords(slot.date)}, an hour that the clocks leave out that night.`)
  if (zone && comesTwice(slot, zone))
    return doubt('start', `It says ${slot.time.words} on ${dateWords(slot.date)}, an hour that comes twice that night. Which one is it?`)
  return subjectDoubt(slot, sheet)
}

/** A weekday in one place, and its week in another: "Interview KW 49" above "Donnerstag um 14 Uhr". */
function weekBeside({ counted, date }: Slot, { titles, lines, dates: { anchor } }: Sheet): string | null {
  if (!counted) return null
  const named = [...titles, ...lines].flatMap(({ words: written }) => {
    const words = withoutLinks(written)
    return weeksNamedIn(words, anchor).flatMap(({ by, monday, at, end }) =>
      by === 'number' || by === 'afterNext' ? [{ monday, words: words.slice(at, end) }] : [],
    )
  })
  const [first] = named
  return first && !named.some(({ monday }) => monday === mondayOf(date)) ? first.words : null
}

/** In the night when the clocks go back; "EDT" or "summer time" beside it says the first of the two. */
function comesTwice({ date, time, words }: Slot, zone: string): boolean {
  if (/[\p{Lu}]DT(?!\p{L})|daylight|summer|sommer|été|verano|verão|zomer|estiva/u.test(words)) return false
  return localTime(plus(atWallTime(date, time.start, zone), { hours: 1 }), zone) === time.start
}

const dayNamed = (date: string, day: number): string => plusDays(date, day - weekday(date))
const answers = new RegExp(`^${replyPrefix}\\s?(?:\\[\\d{1,2}\\])?:`, 'i')

/** "Leerkracht groep 5/6": behind a word, and with no time or weekday beside it, two numbers are no day. */
const isBareNumber = ({ words, at, end }: FoundDate, subject: string): boolean =>
  /^\d{1,2}[/.]\d{1,2}$/.test(words) &&
  /\p{L}\s$/u.test(subject.slice(0, at)) &&
  !/(?<!\p{L})(?:on|at|am|den|le|el|op|il|em|dia|den|på|w|dnia|for|to)\s$/iu.test(subject.slice(0, at)) &&
  !/^[\s,]{0,3}(?:at|um|à|a las|\d|kl)/iu.test(subject.slice(end))

/** A new mail whose subject names one day and whose text another. The subject of an answer is older than its text. */
function subjectDoubt(slot: Slot, sheet: Sheet): Doubt | null {
  const subject = sheet.carried.mail?.subject ?? ''
  if (answers.test(subject.trim()) || slot.part === 'subject' || sheet.carried.events.length > 0) return null
  const named = datesIn(subject, sheet.dates).filter((one) => one.kind !== 'relative' && !isBareNumber(one, subject))
  if (
    named.length === 0 ||
    named.some((one) => (one.kind === 'weekday' ? weekday(one.date) === weekday(slot.date) : one.date === slot.date))
  )
    return null
  return doubt('start', `The subject says ${quoted(named[0]?.words ?? '')}, the text ${dateWords(slot.date)}. Which day is it?`)
}

/** Two clocks on one line that do not show the same moment. */
export function conversionDoubt(slot: Slot, slots: readonly Slot[], sheet: Sheet, place: string | null): Doubt | null {
  const minuteOf = (one: Slot): string | null => {
    const { label, offset, zone, start, yours } = one.time
    if (yours) return atWallTime(one.date, start, sheet.reader.homeZone).slice(11, 16)
    const settled = label ? settleLabel(label, one, sheet, place) : null
    const on = settled ? (settled.outcome === 'zone' ? settled.zone : null) : zone
    if (offset) return instantOf(`${one.date}T${start}:00${offset}`).slice(11, 16)
    return on ? atWallTime(one.date, start, on).slice(11, 16) : null
  }
  const own = minuteOf(slot)
  const other = slots.find(
    (one) =>
      one !== slot &&
      one.words === slot.words &&
      one.date === slot.date &&
      (one.time.zone !== slot.time.zone || one.time.yours === true) &&
      minuteOf(one) !== null &&
      minuteOf(one) !== own,
  )
  if (!other || own === null || slot.time.end === other.time.start) return null
  return doubt('start', `It gives two hours that do not fit each other: ${quoted(slot.words)}. Which one holds?`)
}
