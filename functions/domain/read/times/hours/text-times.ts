import { remembering } from '../../../remember.ts'
import { dateWord } from '../../language/lexicon/dates.ts'
import { arriveBefore } from '../../vocabulary/moved-words.ts'
import { allMatches } from '../../vocabulary/patterns.ts'
import { withoutOffsets } from '../../zones/place-zone.ts'
import { type ZoneBehind, zoneBehind } from '../../zones/zone-behind.ts'
import { dayWord } from '../days/day-words.ts'
import { offeredHour, offeredNext, shiftHours, weakTime } from './bare-hours.ts'
import { type Atom, atomAt, clock, minutesOf, sticky, until } from './clock-atom.ts'
import type { BareTime, FoundTime } from './found-time.ts'
import { spokenTimesIn } from './spoken-times.ts'

const separator = new RegExp(`\\s{0,2}${until}\\s{0,2}(?:${dateWord('roughly')}\\s)?`, 'iuy')
const wordTimes: [RegExp, string][] = [[new RegExp(`(?<![\\p{L}])(?:12 )?${dateWord('noon')}(?![\\p{L}])`, 'giu'), '12:00']]

const timesOf = (english: boolean) =>
  remembering((written: string): readonly FoundTime[] =>
    findTimes(withoutOffsets(written), english).map((time, number) => withZone(written, time, english, number > 0)),
  )
const [timesInEnglish, timesInOther] = [timesOf(true), timesOf(false)]

/** Finds times and ranges. A range lends its am or pm to the side that lacks it. Many facts ask the same sentence. */
export const timesIn = (written: string, english = true): readonly FoundTime[] => (english ? timesInEnglish : timesInOther)(written)

function findTimes(text: string, english: boolean): BareTime[] {
  const found: BareTime[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text[at]) || isDigit(text[at - 1]) || (/[:./,+$€£#-]/.test(text[at - 1] ?? '') && isDigit(text[at - 2]))) continue
    const time = timeAt(text, at, english)
    if (!time) continue
    found.push(time)
    at = time.stop
    const next = offeredNext(text, time, english)
    if (next) {
      found.push(next)
      at = next.stop
    }
  }
  for (const [pattern, start] of wordTimes) {
    for (const match of allMatches(text, pattern)) {
      if (!found.some(({ at, stop }) => match.index < stop && match.index + match[0].length > at))
        found.push({ start, end: null, at: match.index, stop: match.index + match[0].length, weak: false, words: match[0] })
    }
  }
  for (const { minutes, at, stop } of spokenTimesIn(text, english)) {
    if (!found.some((other) => !other.weak && at < other.stop && stop > other.at))
      found.push({ start: clock(minutes), end: null, at, stop, weak: false, words: text.slice(at, stop) })
  }
  const strong = joinedRanges(
    text,
    found.filter(({ weak }) => !weak).sort((a, b) => a.at - b.at),
  )
  const told = strong.filter((time) => strong.length === 1 || !isAside(time, text))
  // "At 4, please be there 3.45": when to be at the door settles no hour.
  const begins = told.some(({ at }) => !arriveBefore.test(text.slice(Math.max(0, at - 40), at)))
  const beside = found.filter(({ at, weak }) => weak && (!begins || leadsFromDay.test(text.slice(Math.max(0, at - 24), at))))
  return [...told, ...beside].sort((a, b) => a.at - b.at)
}

/** "Friday at 10 or Monday at 3 PM": with a day of its own a bare number is an hour beside others. */
const leadsFromDay = new RegExp(`${dayWord},?\\s${dateWord('timeLeads', 'hourLeads')}\\s$`, 'iu')

/** "At 2 pm, when we close for noon": beside an hour in figures noon is another one only behind an "or". */
const isAside = ({ at, end, words }: BareTime, text: string): boolean =>
  end === null && !/\d/.test(words) && noon.test(words) && !offered.test(text.slice(Math.max(0, at - 16), at))
const noon = new RegExp(`^${dateWord('noon')}$`, 'iu')
const offered = new RegExp(`(?:(?:${dateWord('and')}|or|oder|of|ou|o|eller|lub|/|,|&)\\s?(?:\\p{L}{1,3}\\s)?|^\\W{0,3})$`, 'iu')

const between = new RegExp(`^\\s?${until}\\s?$`, 'iu')

/** "half ten to half eleven", "noon - 1pm": two times with a "to" between them are one. */
function joinedRanges(text: string, times: BareTime[]): BareTime[] {
  const joined: BareTime[] = []
  for (const time of times) {
    const last = joined.at(-1)
    const opens = last && last.end === null && time.end === null && time.start > last.start
    if (last && opens && between.test(text.slice(last.stop, time.at)))
      joined[joined.length - 1] = {
        ...time,
        start: last.start,
        end: time.start,
        at: last.at,
        words: text.slice(last.at, time.stop),
      }
    else joined.push(time)
  }
  return joined
}

const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9'

function timeAt(text: string, at: number, english: boolean): BareTime | null {
  const first = atomAt(text, at)
  if (!first) return null
  const gap =
    sticky(separator, text, first.stop) ??
    zonedGap(text, first.stop) ??
    (opensRange.test(text.slice(Math.max(0, at - 18), at)) ? sticky(rangeAnd, text, first.stop) : null)
  const second = gap ? atomAt(text, first.stop + gap[0].length, /^\d{1,2}\.\d\d/.test(text.slice(at, first.stop))) : null
  if (
    second &&
    (second.strong || first.strong || (first.short && second.short && english)) &&
    !isDayAtHour(text, at, first, gap?.[0] ?? '') &&
    !(!second.strong && /[-–/]\d/.test(text.slice(second.stop, second.stop + 2)))
  ) {
    const range = readRange(first, second, english)
    if (range) return { ...range, at, stop: second.stop, weak: false, words: text.slice(at, second.stop) }
  }
  const shift = second && english && !first.strong && !second.strong ? shiftHours(text, at, first, second) : null
  if (shift) return shift
  if (first.short && english && behindDay.test(text.slice(Math.max(0, at - 16), at))) first.strong = true
  if (!first.strong) return offeredHour(text, at, first, english) ?? weakTime(text, at, first, english)
  return {
    start: clock(minutesOf(first, first.meridiem, english)),
    end: null,
    at,
    stop: first.stop,
    weak: false,
    words: text.slice(at, first.stop),
  }
}

/** "El miércoles 9 a las 12:00", "mercredi 9 à 14h00": where the word between leads to an hour, the number behind the weekday is that of the day. */
const isDayAtHour = (text: string, at: number, first: Atom, between: string): boolean =>
  !first.strong && leadsToHour.test(between) && behindWeekday.test(text.slice(Math.max(0, at - 24), at))
const leadsToHour = new RegExp(`^\\s?${dateWord('timeLeads', 'hourLeads')}\\s?$`, 'iu')
const behindWeekday = new RegExp(`(?<!${dateWord('between')}\\s(?:las?\\s)?)${dayWord},?\\s(?:${dateWord('dayArticles')}\\s)?$`, 'iu')

/** "Fri 2p": no flat. */
const behindDay = new RegExp(`(?:${dayWord}|(?<!\\p{L})@|(?<!\\p{L})${dateWord('timeLeads')}),?\\s$`, 'iu')

/** "1:30 PM (EST) - 2:15 PM (EST)": the zone stands between the sides. */
const zonedSeparator = new RegExp(`[ ]?[(]?(?:[A-Z]{2,4}|\uE000{4,12})[)]?\\s{0,2}${until}\\s{0,2}`, 'uy')
const zonedGap = (text: string, at: number) => sticky(zonedSeparator, text, at)

function readRange(first: Atom, second: Atom, english: boolean): { start: string; end: string } | null {
  const end = minutesOf(second, second.meridiem ?? (first.meridiem === 'pm' ? 'pm' : null), english)
  let start = minutesOf(first, first.meridiem ?? second.meridiem, english)
  if (first.meridiem === null && second.meridiem === 'pm' && start >= end) start = minutesOf(first, 'am', english)
  let stop = end
  if (stop <= start && second.meridiem === null && stop + 720 > start && stop < 720) stop += 720
  return stop > start && stop - start <= 720 ? { start: clock(start), end: clock(stop) } : null
}

/** "between 10 and 11". */
const opensRange = new RegExp(`${dateWord('between')}\\s{1,2}(?:(?:las?|le|as|les)\\s)?$`, 'iu')
const rangeAnd = new RegExp(` ${dateWord('and')} (?:las? |le |as |les )?`, 'iuy')

/** The zone stands behind the time, or between the sides of a range. */
function withZone(written: string, time: BareTime, english: boolean, isSecond: boolean): FoundTime {
  const behind = zoneBehind(written, time.stop, english, isSecond)
  const between = time.end === null || behind.zone || behind.offset ? undefined : zoneInside(written, time, english)
  return { ...time, words: written.slice(time.at, time.stop), ...(between ?? behind) }
}

function zoneInside(written: string, { at, stop, words }: BareTime, english: boolean): ZoneBehind | undefined {
  const first = /^\d{1,2}(?:[:.h]\d\d)?\s?(?:[ap]\.?m\.?)?/i.exec(words)?.[0].length ?? words.length
  const inside = zoneBehind(written.slice(0, stop), at + first, english)
  return inside.zone || inside.offset ? inside : undefined
}
