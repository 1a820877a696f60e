import { dateWord } from '../../language/lexicon/dates.ts'
import { dayWord } from '../days/day-words.ts'
import { type Atom, atomAt, clock, minutesOf, sticky } from './clock-atom.ts'
import type { BareTime } from './found-time.ts'

/* A number alone is an hour where a word leads to one, or an hour beside it does. */

const leadsToBareHour = new RegExp(`(?:^|[\\s(])${dateWord('timeLeads', 'roughLeads')}\\.?\\s$`, 'iu')

/** "At 4 people", "at 12 Harbour Street": no hour. */
const countsOrHouse =
  /^\s?(?:%|min|hours?|people|days?|weeks?|months?|years?|\p{Lu}\p{Ll}+ (?:street|st|avenue|ave|road|rd|lane|ln|drive|square|court)(?!\p{L}))|^(?:st|nd|rd|th)/iu

/** "at 4", "alle 15", "a las 10". */
export function weakTime(text: string, at: number, atom: Atom, english: boolean): BareTime | null {
  const lead = leadsToBareHour.test(text.slice(Math.max(0, at - 12), at))
  const follows = text.slice(atom.stop, atom.stop + 40)
  if (!lead || countsOrHouse.test(follows) || atom.minutes < 60 || atom.minutes > 1439) return null
  return { start: clock(minutesOf(atom, null, english)), end: null, at, stop: atom.stop, weak: true, words: text.slice(at, atom.stop) }
}

/** "Shadow shift on Wednesday, June 16, 7-3", "a 7-3 trial shift": who works by shifts says no more of them. */
const shiftWord = /(?<!\p{L})(?:shift|trial|shadow\p{L}*)(?!\p{L})/iu
const besideShift = { before: /(?:,|\d|\p{L}day|[(:]|(?<!\p{L})from)\s?$/iu, behind: /^\s(?:\p{L}+\s)?(?:shift|trial)(?!\p{L})/iu }
const counted = /^\s?(?:[-–/\d%:]|\.\d|(?:hours?|hrs?|h|people|days?|weeks?|months?|years?|min\p{L}*|pm|am|of)(?!\p{L}))/iu

export function shiftHours(text: string, at: number, first: Atom, second: Atom): BareTime | null {
  const behind = text.slice(second.stop)
  if (!shiftWord.test(text) || counted.test(behind) || first.minutes < 60 || second.minutes < 60) return null
  if (first.minutes > 720 || second.minutes > 720) return null
  if (!besideShift.before.test(text.slice(0, at)) && !besideShift.behind.test(behind)) return null
  const start = first.minutes < 360 ? first.minutes + 720 : first.minutes
  const end = second.minutes <= start ? second.minutes + 720 : second.minutes
  return end > start && end < 1440
    ? { start: clock(start), end: clock(end), at, stop: second.stop, weak: false, words: text.slice(at, second.stop) }
    : null
}

const leadsToOffer = new RegExp(
  `(?:^|[,:;(@–—-]|(?<!\\p{L})(?:${dateWord('timeLeads', 'roughLeads', 'hourLeads', 'between')}\\.?|either|entweder|soit|ou|o|of|antingen|albo)|${dayWord})\\s{0,2}$`,
  'iu',
)
const offer = new RegExp(`,?\\s(?:${dateWord('or', 'and')})\\s(?:${dateWord('timeLeads', 'hourLeads')}\\s)?`, 'iuy')

/** "At 2 or 2:30 PM", "um 14 oder 15 Uhr": the bare number before another hour is one too. */
export function offeredHour(text: string, at: number, atom: Atom, english: boolean): BareTime | null {
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
export function offeredNext(text: string, { start, end, stop, weak }: BareTime, english: boolean): BareTime | null {
  const gap = end === null ? sticky(another, text, stop) : null
  const at = stop + (gap?.[0].length ?? 0)
  const second = gap ? atomAt(text, at) : null
  if (!second || second.strong || second.minutes % 60 > 0 || counts.test(text.slice(second.stop, second.stop + 12))) return null
  const first = Number(start.slice(0, 2)) * 60
  const like = minutesOf(second, first >= 720 && second.minutes < 420 ? 'pm' : null, english)
  if (Math.abs(like - first) > mostApart || like < 420) return null
  return { start: clock(like), end: null, at, stop: second.stop, weak, words: text.slice(at, second.stop) }
}
