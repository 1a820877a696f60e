import { atWallTime, instantOf, type LocalDate, localDate, localTime, minutesBetween, plus } from '../../time/wall-time.ts'
import type { Sheet } from '../lay-out/page.ts'
import type { Doubt, Moment, OfferedHour } from '../reading.ts'
import { durationIn } from '../times/duration.ts'
import type { FoundTime } from '../times/hours/found-time.ts'
import { type Slot, slotsIn, withoutConversions } from '../times/slots.ts'
import { contradiction, conversionDoubt, nightDoubt, noZoneDoubt, severalTimes, zoneDoubt } from '../times/time-doubts.ts'
import { clockAbroad } from '../zones/sender-zone.ts'
import { zoneFor } from '../zones/slot-zone.ts'
import { hoursBelow } from './hours-below.ts'
import { appointmentsOf } from './several-held.ts'

/** What a mail without calendar data says of the time. */
export interface Arranged {
  start: Moment | null
  end: Moment | null
  /** Of the label: as stated, else null. */
  zone: string | null
  /** Several times, or a window to choose from. */
  alternatives: boolean
  offered?: OfferedHour[]
  /** Several appointments that are all kept, with what is said of each. */
  each?: (OfferedHour & { about: string })[]
  /** What has to be asked about it. Without a start: nothing is certain enough to plan by. */
  doubt: Doubt | null
  words: string
  part: string
}

const none: Arranged = { start: null, end: null, zone: null, alternatives: false, doubt: null, words: '', part: '' }

const windowWords = /(?<!\p{L})(?:any ?time|between|zwischen|entre|tussen|tra|availab\p{L}*|choose|pick|slots|suits)(?!\p{L})/iu

/** The time of the interview, its zone, and its end by a range or a stated length. */
export function readWhen(sheet: Sheet, place: string | null): Arranged {
  const stated = statedSlots(sheet)
  const slots = inMyTime(withoutNoons(withoutConversions(stated)), stated)
  const [first] = slots
  if (!first) return none
  const found = zoneFor(first, stated, sheet, place)
  const asked = (doubt: Doubt): Arranged => ({ ...none, doubt, words: first.words, part: first.part })
  const misfit = conversionDoubt(first, stated, sheet, place)
  if (misfit) return asked(misfit)
  if (found.outcome === 'ask') return asked(zoneDoubt(first, found, sheet))
  const isStated = found.zone !== null || Boolean(first.time.offset)
  const abroad = isStated ? null : clockAbroad(sheet)
  const zone = found.zone ?? abroad
  const clock = ({ time }: Slot) => (time.label ? zone : (time.zone ?? zone))
  const distinct = new Map(slots.toReversed().map((slot) => [momentOf(slot, clock(slot), slot.time.start, sheet).instant, slot]))
  const each = distinct.size > 1 ? eachKept([...distinct.values()].reverse(), clock, zone, sheet) : null
  if (each) return each
  if (distinct.size > 1) return { ...asked(severalTimes(distinct)), alternatives: true, offered: offeredIn(slots, clock, sheet) }
  if (isWindow(first, sheet)) return { ...asked(severalTimes(distinct)), alternatives: true }
  const wrong = contradiction(first, first.time.offset ? null : (zone ?? sheet.reader.homeZone), sheet)
  if (wrong) return asked(wrong)
  const start = momentOf(first, zone, first.time.start, sheet)
  const ranged = slots.find(({ time }) => time.end !== null)
  return {
    start,
    end: endOf(ranged ?? first, start, zone, sheet),
    zone: first.time.offset ? null : zone,
    alternatives: false,
    doubt: isStated ? nightDoubt(first, found.zone, sheet, place) : noZoneDoubt(first, sheet, abroad),
    words: first.words,
    part: first.part,
  }
}

/** A letter with several appointments: null where one is to be chosen, or where what it says of a day or a clock does not fit. */
function eachKept(slots: Slot[], clock: (slot: Slot) => string | null, zone: string | null, sheet: Sheet): Arranged | null {
  const appointments = appointmentsOf(slots, sheet)
  const isUnsure = (slot: Slot) => contradiction(slot, slot.time.offset ? null : (clock(slot) ?? sheet.reader.homeZone), sheet) !== null
  if (!appointments || appointments.some(({ slot }) => isUnsure(slot))) return null
  const own = appointments.map(({ slot, about }) => {
    const start = momentOf(slot, clock(slot), slot.time.start, sheet)
    return { start, end: endOf(slot, start, clock(slot), sheet), about }
  })
  const [first] = own.toSorted((a, b) => (a.start.instant < b.start.instant ? -1 : 1))
  const [{ slot } = { slot: null }] = appointments
  if (!first || !slot) return null
  return {
    ...{ start: first.start, end: first.end, zone, alternatives: false, doubt: null, words: slot.words, part: slot.part },
    ...(own.length > 1 ? { each: own } : {}),
  }
}

/** Each hour once, in the order of the mail. */
function offeredIn(slots: readonly Slot[], clock: (slot: Slot) => string | null, sheet: Sheet): OfferedHour[] {
  const hours = slots.map((slot): OfferedHour => {
    const start = momentOf(slot, clock(slot), slot.time.start, sheet)
    return { start, end: endOf(slot, start, clock(slot), sheet) }
  })
  return hours.filter(({ start }, at) => hours.findIndex((one) => one.start.instant === start.instant) === at)
}

/** "From 8.30 to 12, and at noon we sit down together": a time inside the range, said in a word, is no other one. */
const withoutNoons = (slots: Slot[]): Slot[] =>
  slots.filter(
    ({ date, time }) =>
      /\d/.test(time.words) ||
      !slots.some(
        (other) => other.time.end !== null && other.date === date && other.time.start < time.start && time.start <= other.time.end,
      ),
  )

/** "At quarter past four our time, so quarter past eleven for you": whose clock "ours" is nobody knows, mine is. */
function inMyTime(slots: Slot[], stated: readonly Slot[]): Slot[] {
  const [first] = slots
  const mine = first?.time.unknown && !first.time.zone ? stated.find(({ time, date }) => time.yours && date === first.date) : undefined
  return mine ? [mine] : slots
}

/** Of the newest message, else of its subject, else the hour of the one on the day of the other, else of what it answers. */
function statedSlots(sheet: Sheet): Slot[] {
  const isAhead = aheadOf(sheet)
  const newest = slotsIn(sheet.lines, sheet).filter(isAhead)
  const answered = newest.length ? newest : slotsIn([...sheet.titles, ...sheet.titleTimes], sheet).filter(isAhead)
  const across = answered.length ? answered : slotsIn([...sheet.titles, ...sheet.lines], sheet).filter(isAhead)
  if (across.length) return across
  return hoursBelow(sheet)
}

/** What was over by the sender's own clock when they wrote is no talk to come: "received on 15 June at 21:14". */
function aheadOf({ carried: { mail } }: Sheet): (slot: Slot) => boolean {
  const written = mail?.date?.slice(0, 16) ?? null
  return ({ date, time }) => written === null || Boolean(time.zone ?? time.label ?? time.offset) || `${date}T${time.start}` > written
}

/** "The talk is the last half hour of it". */
const lastPart =
  /(?:last|final|first|letzte[nr]?|erste[nr]?|derni[eè]re?|premi[eè]re|última|primera|ultim[ao]|prim[ao]|laatste|eerste|sista|första|ostatni\p{L}*)\s(?:\p{L}+\s)?(?:half hour|hour|minutes|stunde|minuten|demi-heure|heure|media hora|hora|mezz['’]?ora|ora|meia hora|half ?uur|uur|timmen|godzin\p{L}*)/iu

function isWindow({ time, words }: Slot, sheet: Sheet): boolean {
  if (time.end === null)
    return (
      /(?:any ?time|sometime|irgendwann)\s(?:after|before|from|on|between|nach|vor|ab)|(?:any time|anytime)/i.test(words) &&
      !/(?:questions|reach|call me|contact)/i.test(words)
    )
  const length =
    Number(time.end.slice(0, 2)) * 60 + Number(time.end.slice(3)) - (Number(time.start.slice(0, 2)) * 60 + Number(time.start.slice(3)))
  if (windowWords.test(words)) return !/(?:take place|confirmed|scheduled for|set for|findet|aura lieu)/i.test(words)
  const stated = durationIn(sheet.sentences.map((line) => line.words).join(' '))
  return (
    length >= 180 && stated !== null && stated.minutes < length / 2 && !lastPart.test(sheet.sentences.map((line) => line.words).join(' '))
  )
}

export function momentOf(
  { date, time }: { date: LocalDate; time: Pick<FoundTime, 'offset'> },
  zone: string | null,
  clock: string,
  sheet: Sheet,
): Moment {
  if (time.offset) {
    const instant = instantOf(`${date}T${clock}:00${time.offset}`)
    return { instant, wall: instant.slice(0, 19), zone: null }
  }
  const at = zone ?? sheet.reader.homeZone
  const instant = atWallTime(date, clock, at)
  return zone
    ? { instant, wall: `${localDate(instant, at)}T${localTime(instant, at)}:00`, zone }
    : { instant, wall: instant.slice(0, 19), zone: null }
}

function endOf(slot: Slot, start: Moment, zone: string | null, sheet: Sheet): Moment | null {
  if (slot.time.end) {
    const end = momentOf(slot, slot.time.label ? zone : (slot.time.zone ?? zone), slot.time.end, sheet)
    return end.instant > start.instant && minutesBetween(start.instant, end.instant) <= 720 ? end : null
  }
  const minutes = lengthIn(sheet)
  if (minutes === null) return null
  const instant = plus(start.instant, { minutes })
  return {
    instant,
    wall: start.zone ? `${localDate(instant, start.zone)}T${localTime(instant, start.zone)}:00` : instant.slice(0, 19),
    zone: start.zone,
  }
}

const oldLength =
  /(?:take-home|assignment|exercise at home|presentation of|prepare|walk|drive|commute|early|prior|aufgabe|vorher|hausaufgabe)/i

/** "A 30 minute Excel test, then a chat with Ana": how long one of several parts lasts. */
const isOfPart =
  /^[\s-](?:[\p{L}-]+\s){0,3}(?:tests?|exercise|task|quiz|assessment|presentation|tour|übung|aufgabe|prueba|prova|épreuve|exercice|toets|opdracht|prov|test\p{L}*)[^.;!?]{0,40}?(?<!\p{L})(?:then|followed by|before|and|after which|danach|dann|puis|ensuite|luego|después|poi|depois|daarna|gevolgd|sedan|potem)(?!\p{L})/iu

function lengthIn(sheet: Sheet): number | null {
  for (const { words } of [...sheet.sentences, ...sheet.titles, ...sheet.older]) {
    const length = durationIn(words)
    if (length && isOfPart.test(words.slice(words.indexOf(length.words) + length.words.length))) continue
    if (length && !oldLength.test(words.slice(Math.max(0, words.indexOf(length.words) - 40), words.indexOf(length.words) + 50)))
      return length.minutes
  }
  return null
}
