import { remembering } from '../../../remember.ts'
import { afternoonPart, dateWord, morningPart } from '../../language/lexicon/dates.ts'
import { arriveBefore } from '../../vocabulary/moved-words.ts'
import { allMatches } from '../../vocabulary/patterns.ts'
import { withoutOffsets } from '../../zones/place-zone.ts'
import { type ZoneBehind, zoneBehind } from '../../zones/zone-behind.ts'
import { dayWord } from '../days/day-words.ts'
import { fourDigitsAt } from './four-digits.ts'
import { spokenTimesIn } from './spoken-times.ts'

export interface FoundTime extends ZoneBehind {
  /** `HH:MM`, 24 hours. */
  start: string
  end: string | null
  at: number
  stop: number
  words: string
  /** Only a bare number ("at 4"): used when nothing better stands there. */
  weak: boolean
}

interface Atom {
  minutes: number
  meridiem: 'am' | 'pm' | null
  strong: boolean
  stop: number
  /** `08:30` or `14:00`: clearly on the 24-hour clock. */
  full: boolean
  /** "11a", which is a flat as well. */
  short: boolean
}

const hourMark = dateWord('hourMarks')
/** A whole word: the "a" of "and" is no Spanish "to". */
const until = `(?:[-–—~〜～]|${dateWord('until')}(?![\\p{Ll}\\p{Lu}]))`

const atomPattern = new RegExp(
  `(\\d{1,2})(?:(?::|h|H| h |u| u |時)(\\d{2})(?:分)?|\\.(\\d{2})(?=\\s?(?:${hourMark}(?!\\p{L})|a\\.?m|p\\.?m|[-–—]|${dateWord('pointUntil')}))` +
    `|(時半)|(時)|(?=\\s?(?:a\\.?m|p\\.?m|${hourMark}(?![\\p{L}]))))?`,
  'iuy',
)
/** "at 10.30", "alle 15.30": with a full stop only behind a word that leads to a time. */
const pointPattern = /(\d{1,2})\.([0-5]\d)(?!\d|[.,]\d|\s?(?:%|km|m²|eur|€))/iuy
const leadsToTime = new RegExp(
  `(?:^|[\\s(])(?:${dateWord('timeLeads', 'startLeads', 'between')}\\.?|${dateWord('timeLabels')}\\s?:)\\s{1,2}$`,
  'iu',
)
/** "1500 hrs". */
const militaryPattern = /([01]\d|2[0-3])([0-5]\d)\s?(?:hrs?|hours|h|uhr)(?![\p{L}\d])/iuy
const meridiemPattern = /[ ]?(a\.?m\.?|p\.?m\.?|[ap]\.[ ]m\.?|noon)(?![\p{L}])/iuy
/** "11a - 12p", "2:15p". */
const shortPattern = /([ap])(?![\p{L}\p{N}])/iuy
const suffixPattern = new RegExp(`[ ]?(${hourMark})(?![\\p{L}\\d])`, 'iuy')
const separator = new RegExp(`\\s{0,2}${until}\\s{0,2}(?:${dateWord('roughly')}\\s)?`, 'iuy')
const wordTimes: [RegExp, string][] = [[new RegExp(`(?<![\\p{L}])(?:12 )?${dateWord('noon')}(?![\\p{L}])`, 'giu'), '12:00']]

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** `behindPoint`: the time before it in a range was written with a full stop ("13.00–14.00"). */
function atomAt(text: string, at: number, behindPoint = false): Atom | null {
  const military = sticky(militaryPattern, text, at) ?? fourDigitsAt(text, at)
  const pointed = military
    ? null
    : behindPoint || leadsToTime.test(text.slice(Math.max(0, at - 14), at)) || arriveBefore.test(text.slice(Math.max(0, at - 30), at))
      ? sticky(pointPattern, text, at)
      : null
  const match = military ?? pointed ?? sticky(atomPattern, text, at)
  if (!match) return null
  const hour = Number(match[1])
  const minute = Number(match[2] ?? match[3] ?? (match[4] ? 30 : 0))
  if (hour > 24 || minute > 59) return null
  let stop = at + match[0].length
  const meridiem = sticky(meridiemPattern, text, stop) ?? sticky(shortPattern, text, stop)
  if (meridiem) stop += meridiem[0].length
  const short = meridiem?.[0].length === 1 && match[2] === undefined
  const suffix = meridiem || military ? null : sticky(suffixPattern, text, stop)
  if (suffix) stop += suffix[0].length
  const part = meridiem ? null : partOfDay(text, stop)
  if (part) stop = part.stop
  const before = text.slice(Math.max(0, at - 3), at)
  const japanese = before.includes('午後') ? 'pm' : before.includes('午前') ? 'am' : null
  const strong = Boolean(military ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? (short ? null : meridiem) ?? suffix ?? part)
  if ((match[3] !== undefined || pointed) && isPrice(text, at, stop)) return null
  if (/^[\d%€$]|^[./:]\d/.test(text.slice(stop, stop + 2)) || (!meridiem && !part && isLength(text, at, stop))) return null
  return {
    minutes: hour * 60 + minute,
    meridiem: meridiem ? meridiemOf(meridiem[1] ?? '') : (part?.half ?? japanese),
    strong,
    stop,
    full: hour > 12 || (match[1]?.startsWith('0') ?? false) || suffix !== null || military !== null,
    short,
  }
}

/** "18.50 to 21.00 an hour": pay. */
const isPrice = (text: string, at: number, stop: number): boolean =>
  /[$€£]\s?$/.test(text.slice(Math.max(0, at - 2), at)) ||
  /^(?:[^.;]|\.\d){0,14}?(?:[$€£]|(?<!\p{L})(?:eur|euros?|chf|usd|gbp|sek|zł|per hour|an hour|p\.?h|pro stunde|de l['’]heure|la hora|kg|km)(?!\p{L}))/iu.test(
    text.slice(stop, stop + 24),
  )

const meridiemOf = (word: string): 'am' | 'pm' => (/^a/i.test(word) ? 'am' : 'pm')

/** "in the afternoon", "de la tarde", "nachmittags" behind the time. */
function partOfDay(text: string, at: number): { half: 'am' | 'pm'; stop: number } | null {
  const morning = sticky(morningPart, text, at)
  const found = morning ?? sticky(afternoonPart, text, at)
  return found ? { half: morning ? 'am' : 'pm', stop: at + found[0].length } : null
}

/** "1h15", "2 h": how long it takes; nobody interviews at that hour. "Dauer: 0:45" says it in words. */
const lengthLabel = new RegExp(
  `${dateWord('lengthLabels')}\\s?(?:[:：]|est de|von)?\\s?(?:(?:about|approx\\.?|ca\\.?|environ|circa|約|~)\\s?)?$`,
  'iu',
)
const leadsToHour = new RegExp(`(?:${dateWord('timeLeads', 'hourLeads')}\\.?|[-–—])\\s?$`, 'iu')
const isLength = (text: string, at: number, stop: number): boolean =>
  lengthLabel.test(text.slice(Math.max(0, at - 30), at)) ||
  (/^[0-4] ?h/i.test(text.slice(at, stop)) && !leadsToHour.test(text.slice(Math.max(0, at - 9), at)))

const clock = (minutes: number) => `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function minutesOf(atom: Atom, meridiem: 'am' | 'pm' | null, english: boolean): number {
  const { minutes } = atom
  if (meridiem === 'pm') return minutes < 720 ? minutes + 720 : minutes
  if (meridiem === 'am') return minutes >= 720 && minutes < 780 ? minutes - 720 : minutes
  // "2:30" in an English mail is the afternoon: nobody interviews at half past two in the night
  return english && !atom.full && minutes >= 60 && minutes < 420 ? minutes + 720 : minutes
}

const timesOf = (english: boolean) =>
  remembering((written: string): readonly FoundTime[] =>
    findTimes(withoutOffsets(written), english).map((time, number) => withZone(written, time, english, number > 0)),
  )
const [timesInEnglish, timesInOther] = [timesOf(true), timesOf(false)]

/** Finds times and ranges. A range lends its am or pm to the side that lacks it. Many facts ask the same sentence. */
export const timesIn = (written: string, english = true): readonly FoundTime[] => (english ? timesInEnglish : timesInOther)(written)

type BareTime = Omit<FoundTime, keyof ZoneBehind>

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
    !(!second.strong && /[-–/]\d/.test(text.slice(second.stop, second.stop + 2)))
  ) {
    const range = readRange(first, second, english)
    if (range) return { ...range, at, stop: second.stop, weak: false, words: text.slice(at, second.stop) }
  }
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
const leadsToBareHour = new RegExp(`(?:^|[\\s(])${dateWord('timeLeads', 'roughLeads')}\\.?\\s$`, 'iu')
const rangeAnd = new RegExp(` ${dateWord('and')} (?:las? |le |as |les )?`, 'iuy')

/** "alle 15" is one hour of the day, and twelve is noon; "at 4" may be two. */
export const isPlainHour = ({ weak, words }: FoundTime): boolean => !weak || Number(/\d+/.exec(words)?.[0]) >= 12

/** "At 4 people", "at 12 Harbour Street": no hour. */
const countsOrHouse =
  /^\s?(?:%|min|hours?|people|days?|weeks?|\p{Lu}\p{Ll}+ (?:street|st|avenue|ave|road|rd|lane|ln|drive|square|court)(?!\p{L}))|^(?:st|nd|rd|th)/iu

/** "at 4", "alle 15", "a las 10". */
function weakTime(text: string, at: number, atom: Atom, english: boolean): BareTime | null {
  const lead = leadsToBareHour.test(text.slice(Math.max(0, at - 12), at))
  const follows = text.slice(atom.stop, atom.stop + 40)
  if (!lead || countsOrHouse.test(follows) || atom.minutes < 60 || atom.minutes > 1439) return null
  return { start: clock(minutesOf(atom, null, english)), end: null, at, stop: atom.stop, weak: true, words: text.slice(at, atom.stop) }
}

const leadsToOffer = new RegExp(
  `(?:^|[,:;(@–—-]|(?<!\\p{L})(?:${dateWord('timeLeads', 'roughLeads', 'hourLeads', 'between')}\\.?|either|entweder|soit|ou|o|of|antingen|albo)|${dayWord})\\s{0,2}$`,
  'iu',
)
const offer = new RegExp(`,?\\s(?:${dateWord('or', 'and')})\\s(?:${dateWord('timeLeads', 'hourLeads')}\\s)?`, 'iuy')

/** "At 2 or 2:30 PM", "um 14 oder 15 Uhr": the bare number before another hour is one too. */
function offeredHour(text: string, at: number, atom: Atom, english: boolean): BareTime | null {
  const gap = leadsToOffer.test(text.slice(Math.max(0, at - 16), at)) ? sticky(offer, text, atom.stop) : null
  const second = gap ? atomAt(text, atom.stop + gap[0].length) : null
  if (!second?.strong || atom.minutes < 60 || atom.minutes > 1439) return null
  const like = minutesOf(atom, second.meridiem, english)
  const isBefore = second.meridiem !== 'pm' || like <= minutesOf(second, 'pm', english)
  const start = clock(isBefore ? like : minutesOf(atom, 'am', english))
  return { start, end: null, at, stop: atom.stop, weak: false, words: text.slice(at, atom.stop) }
}

const another = new RegExp(`,?\\s${dateWord('or')}\\s(?:${dateWord('timeLeads', 'hourLeads')}\\s)?`, 'iuy')
const counts = new RegExp(
  `^(?:\\d|[.,:]\\d|\\s?[%€$]|\\s?(?:${dateWord('minutes', 'hoursLong', 'days', 'weeks')}|min|people|of)(?!\\p{L}))`,
  'iu',
)
/** Further apart, the second is no other hour for the same talk. */
const mostApart = 6 * 60

/** "At 3 PM or 4": the bare number behind an hour and an "or" is one too. */
function offeredNext(text: string, { start, end, stop, weak }: BareTime, english: boolean): BareTime | null {
  const gap = end === null ? sticky(another, text, stop) : null
  const at = stop + (gap?.[0].length ?? 0)
  const second = gap ? atomAt(text, at) : null
  if (!second || second.strong || second.minutes % 60 > 0 || counts.test(text.slice(second.stop, second.stop + 12))) return null
  const first = Number(start.slice(0, 2)) * 60
  const like = minutesOf(second, first >= 720 && second.minutes < 420 ? 'pm' : null, english)
  if (Math.abs(like - first) > mostApart || like < 420) return null
  return { start: clock(like), end: null, at, stop: second.stop, weak, words: text.slice(at, second.stop) }
}

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
