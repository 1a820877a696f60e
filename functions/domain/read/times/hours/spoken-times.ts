import {
  afternoonPart,
  clockLeads,
  dateWord,
  hourOf,
  hourWord,
  hourWords,
  months,
  morningPart,
  shiftBefore,
  shiftBehind,
  shiftWordsBefore,
  shiftWordsBehind,
  spanUnitOf,
} from '../../language/lexicon/dates.ts'
import { mayHold } from '../../language/matching/first-words.ts'
import { allMatches, alternation } from '../../vocabulary/patterns.ts'
import { zoneBehind } from '../../zones/zone-behind.ts'
import { dayWord } from '../days/day-words.ts'

export interface SpokenTime {
  /** Minutes after midnight. */
  minutes: number
  at: number
  stop: number
}

const hour = `(${hourWord}|(?<![\\d:.,])\\d{1,2})`
const before = '(?<![\\p{L}\\p{N}])'
const after = '(?![\\p{L}\\p{N}]|[:.]\\p{N}|-\\p{L})'
const unit = `(?: ?${dateWord('hourUnits')}(?!\\p{L}))?`
/** "half two hours", "cinco y media horas": how long it takes. */
const noLength = `(?![ -]?(?:${dateWord('minutes', 'hoursLong', 'days', 'weeks')})(?!\\p{L}))`
const sharp = `(?:,? ${dateWord('sharp')}(?!\\p{L}))?`

/** "half past three", "Viertel nach zehn", "halv två": "half ten" is 10:30 in England; "halb zehn" and "half tien" are 9:30. */
const leading = new RegExp(`${before}(${shiftWordsBefore}) ${hour}${after}${noLength}${unit}${sharp}`, 'giu')
/** "nine thirty", "cinq heures et demie", "las cuatro y media", "neun Uhr dreißig". */
const trailing = new RegExp(`${before}${hour}${unit}[ -](${shiftWordsBehind})${after}${noLength}${sharp}`, 'giu')
/** "ten", "zehn Uhr", "three o’clock", "16 heures". */
const plain = new RegExp(`${before}${hour}(?: ?(${dateWord('hourUnits')}))?${after}${sharp}`, 'giu')
/** "alle 17 e 30", "a las 17 y 30", "às 17 e 30": minutes in figures. */
const inFigures = new RegExp(`${before}(?:alle(?: ore)?|a las?|às) (\\d{1,2}) [ey] (15|30|45)(?![\\p{L}\\p{N}:.])`, 'giu')
const digitOClock = new RegExp(`${before}(\\d{1,2}) o['’]?clock(?!\\p{L})`, 'giu')

const rough = `(?:${dateWord('roughly', 'roughLeads')} )?`
/** Words that name the clock and nothing else: "a las cinco". */
const ledByClock = new RegExp(`(?<!\\p{L})${clockLeads} ?${rough}$`, 'iu')
/** "at nine": of people and places as well. */
const led = new RegExp(`(?:(?<!\\p{L})${dateWord('timeLeads', 'startLeads', 'hourLeads', 'between')}|@|(?<!\\p{L})vers) ?${rough}$`, 'iu')
const monthWord = alternation(months.flat())
const day = `(?:${dayWord}|${monthWord}\\.?|\\d(?:st|nd|rd|th|[.º])?|\\d{4})\\)?`
/** "Saturday, quarter past five", "jueves 15, cinco y media", "Thursday about ten". */
const byDay = new RegExp(`${day}(?:, | - | – |: )${rough}$|${day} ${dateWord('roughly', 'roughLeads')} $`, 'iu')
const rightBehindDay = new RegExp(`${day},? $`, 'iu')
const through = new RegExp(`(?<!\\p{L})${dateWord('until', 'or', 'and')} $`, 'iu')

/** Nothing that could be counted follows. */
const closes =
  /^(?:\s*$|\s?[.,;:!?)(/–—-](?!\p{L})|\s(?:if|and|or|in|at|on|for|to|is|ok|your|our|works?|with|then|when|would|und|im|am|bei|ist|oder|op|bij|en|et|y|e|ou|o|och|på|hos|i|w|na|u)(?!\p{L}))/iu
const endsSharp = new RegExp(`${dateWord('sharp')}$`, 'iu')
/** "Ten to five people", "a quarter of three teams". */
const countsToo = new RegExp(`^${hourWord}|of$`, 'iu')

const mayShift = mayHold([...hourWords, ...dateWord('hourUnits').matchAll(/\p{L}+/gu)].map(String))
const mayLead = mayHold([...shiftWordsBefore.matchAll(/\p{L}+/gu)].map(String))
/** Each has an hour in words, or words in front of one in figures. */
const maySpeak = (text: string): boolean => mayShift(text) || (/\d/.test(text) && (mayLead(text) || / [ey] \d/.test(text)))

/** Times in words: "half past ten", "halb drei nachmittags", "las cuatro y media de la tarde". */
export function spokenTimesIn(text: string, english: boolean): SpokenTime[] {
  const found: SpokenTime[] = []
  if (!maySpeak(text)) return found
  const add = (match: RegExpExecArray, word: string, shift: number | null) => {
    const [at, stop, value] = [match.index, match.index + match[0].length, hourOf(word)]
    if (value < 1 || value > 23 || shift === null || found.some((other) => at < other.stop && stop > other.at)) return
    found.push({ ...onClock(value * 60 + shift, text, stop), at })
  }
  for (const match of allMatches(text, leading)) {
    const [, words = '', word = ''] = match
    if (countsToo.test(words) && !isAnchored(text, match, english)) continue
    add(match, word, shiftBefore(words, word, english))
  }
  for (const match of allMatches(text, trailing)) {
    const [, word = '', words = ''] = match
    if (isAnchored(text, match, english)) add(match, word, shiftBehind(words, word))
  }
  for (const match of allMatches(text, plain)) {
    if (isHour(text, match, found, english)) add(match, match[1] ?? '', 0)
  }
  for (const match of allMatches(text, digitOClock)) add(match, match[1] ?? '', 0)
  for (const match of allMatches(text, inFigures)) add(match, match[1] ?? '', Number(match[2]))
  return found
}

/** Something beside it says that a clock is meant: what leads to a time, a day, a half of the day, a zone, "sharp". */
function isAnchored(text: string, match: RegExpExecArray, english: boolean): boolean {
  const stop = match.index + match[0].length
  const front = text.slice(Math.max(0, match.index - 28), match.index)
  if ([led, ledByClock, byDay, rightBehindDay].some((lead) => lead.test(front)) || endsSharp.test(match[0])) return true
  return partBehind(text, stop) !== null || isZoned(text, stop, english)
}

function isHour(text: string, match: RegExpExecArray, found: readonly SpokenTime[], english: boolean): boolean {
  const [at, stop] = [match.index, match.index + match[0].length]
  const front = text.slice(Math.max(0, at - 28), at)
  if (/^\d/.test(match[1] ?? '') && match[2] === undefined) return false
  // "Twee uur" is a length as well.
  const isOnClock = match[2] !== undefined && spanUnitOf(match[2]) === undefined
  // "À une date ultérieure": one is an article as well.
  const isArticle = hourOf(match[1] ?? '') === 1 && match[2] === undefined && /^ \p{L}/u.test(text.slice(stop, stop + 2))
  if (isOnClock || (ledByClock.test(front) && (!isArticle || closes.test(text.slice(stop, stop + 12))))) return true
  const isLed = led.test(front)
  const isByDay = byDay.test(front) || (rightBehindDay.test(front) && endsSharp.test(match[0]))
  if (match[2] !== undefined) return isLed || isByDay
  // "From half nine till ten"
  const isRange = through.test(front) && found.some((other) => other.stop < at && at - other.stop <= 10)
  const isClosed = closes.test(text.slice(stop, stop + 12)) || endsSharp.test(match[0]) || partBehind(text, stop) !== null
  return (isLed || isByDay || isRange) && (isClosed || isZoned(text, stop, english))
}

const isZoned = (text: string, stop: number, english: boolean): boolean => {
  const { zone, yours, unknown } = zoneBehind(text, stop, english)
  return zone !== null || yours || unknown !== null
}

interface Part {
  half: 'am' | 'pm'
  stop: number
}

function partBehind(text: string, stop: number): Part | null {
  morningPart.lastIndex = stop
  afternoonPart.lastIndex = stop
  const morning = morningPart.exec(text)
  const found = morning ?? afternoonPart.exec(text)
  return found ? { half: morning ? 'am' : 'pm', stop: stop + found[0].length } : null
}

/** "Quarter past five, and yes I mean AM". */
const meantHalf = /^[^.;\d]{1,28}?(?<!\p{L})(AM|PM|[aApP]\.[mM]\.)(?!\p{L})/u

/** On the twelve-hour clock of speech nobody interviews between one and half past six in the night. */
function onClock(minutes: number, text: string, stop: number): { minutes: number; stop: number } {
  const part = partBehind(text, stop)
  const meant = meantHalf.exec(text.slice(stop, stop + 34))?.[1]
  const half = part?.half ?? (meant ? (/^a/i.test(meant) ? 'am' : 'pm') : null)
  const end = part?.stop ?? stop
  if (half === 'am') return { minutes, stop: end }
  return { minutes: minutes < (half === 'pm' ? 720 : 420) ? minutes + 720 : minutes, stop: end }
}
