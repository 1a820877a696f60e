import { afternoonPart, dateWord, morningPart } from '../../language/lexicon/dates.ts'
import { arriveBefore } from '../../vocabulary/moved-words.ts'
import { fourDigitsAt } from './four-digits.ts'

/** An hour in figures, as far as its own signs tell it. */
export interface Atom {
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
export const until = `(?:[-–—~〜～]|${dateWord('until')}(?![\\p{Ll}\\p{Lu}]))`

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
export const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** `behindPoint`: the time before it in a range was written with a full stop ("13.00–14.00"). */
export function atomAt(text: string, at: number, behindPoint = false): Atom | null {
  const military = sticky(militaryPattern, text, at) ?? fourDigitsAt(text, at)
  const pointed = military
    ? null
    : behindPoint || leadsToTime.test(text.slice(Math.max(0, at - 20), at)) || arriveBefore.test(text.slice(Math.max(0, at - 30), at))
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
  if (!meridiem && (match[3] !== undefined || pointed) && isPrice(text, at, stop)) return null
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

/** `HH:MM` of minutes after midnight. */
export const clock = (minutes: number) =>
  `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export function minutesOf(atom: Atom, meridiem: 'am' | 'pm' | null, english: boolean): number {
  const { minutes } = atom
  if (meridiem === 'pm') return minutes < 720 ? minutes + 720 : minutes
  if (meridiem === 'am') return minutes >= 720 && minutes < 780 ? minutes - 720 : minutes
  // "2:30" in an English mail is the afternoon: nobody interviews at half past two in the night
  return english && !atom.full && minutes >= 60 && minutes < 420 ? minutes + 720 : minutes
}
