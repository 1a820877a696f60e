import { offsetNamedIn, zoneNamedIn } from './place-zone.ts'
import { numberWords } from './vocabulary/calendar-words.ts'

export interface FoundTime {
  /** `HH:MM`, 24 hours. */
  start: string
  end: string | null
  zone: string | null
  /** `-05:00`, where only an offset is named. */
  offset: string | null
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
}

const atomPattern =
  /(\d{1,2})(?:(?::|h|H|時)(\d{2})(?:分)?|\.(\d{2})(?=\s?(?:uhr|uur|h\b|a\.?m|p\.?m|[-–—]|bis|tot))|(時半)|(時)|(?=\s?(?:a\.?m|p\.?m|uhr|uur|o'clock|h(?![\p{L}]))))?/iuy
const meridiemPattern =
  /[ ]?(a\.?m\.?|p\.?m\.?|noon|in the morning|in the afternoon|in the evening|de la mañana|de la tarde|da manhã|da tarde)(?![\p{L}])/iuy
const suffixPattern = /[ ]?(uhr|uur|o'clock|h|hrs|Uhr)(?![\p{L}\d])/iuy
const separator = /\s{0,2}(?:[-–—~〜～]|until|till|tot|to|bis|às|até|à|a las|alle|fino alle|hasta las|a|から)\s{0,2}/iuy
const wordTimes: [RegExp, string][] = [[/(?<![\p{L}])(?:12 )?(?:noon|midday|mezzogiorno|mediodía|meio-dia|midi)(?![\p{L}])/giu, '12:00']]

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function atomAt(text: string, at: number): Atom | null {
  const match = sticky(atomPattern, text, at)
  if (!match) return null
  const hour = Number(match[1])
  const minute = Number(match[2] ?? match[3] ?? (match[4] ? 30 : 0))
  if (hour > 24 || minute > 59) return null
  let stop = at + match[0].length
  const meridiem = sticky(meridiemPattern, text, stop)
  if (meridiem) stop += meridiem[0].length
  const suffix = meridiem ? null : sticky(suffixPattern, text, stop)
  if (suffix) stop += suffix[0].length
  const before = text.slice(Math.max(0, at - 3), at)
  const japanese = before.includes('午後') ? 'pm' : before.includes('午前') ? 'am' : null
  const strong = Boolean(match[2] ?? match[3] ?? match[4] ?? match[5] ?? meridiem ?? suffix)
  if (/^[\d%€$]|^[./:]\d/.test(text.slice(stop, stop + 2))) return null
  return {
    minutes: hour * 60 + minute,
    meridiem: meridiem ? meridiemOf(meridiem[1] ?? '') : japanese,
    strong,
    stop,
    full: hour > 12 || (match[1]?.startsWith('0') ?? false) || suffix !== null,
  }
}

const meridiemOf = (word: string): 'am' | 'pm' =>
  /^(?:a|in the morning|de la mañana|da manhã)/i.test(word) && !/^afternoon/i.test(word) ? 'am' : 'pm'

const clock = (minutes: number) => `${String(Math.floor((minutes % 1440) / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

function minutesOf(atom: Atom, meridiem: 'am' | 'pm' | null, english: boolean): number {
  const { minutes } = atom
  if (meridiem === 'pm') return minutes < 720 ? minutes + 720 : minutes
  if (meridiem === 'am') return minutes >= 720 && minutes < 780 ? minutes - 720 : minutes
  // "2:30" in an English mail is the afternoon: nobody interviews at half past two in the night
  return english && !atom.full && minutes >= 60 && minutes < 420 ? minutes + 720 : minutes
}

/** Finds times and ranges. A range lends its am or pm to the side that lacks it. */
export function timesIn(text: string, english = true): FoundTime[] {
  const found: FoundTime[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text[at]) || isDigit(text[at - 1]) || (/[:./,+$€£#-]/.test(text[at - 1] ?? '') && isDigit(text[at - 2]))) continue
    const time = timeAt(text, at, english)
    if (!time) continue
    found.push(time)
    at = time.stop
  }
  for (const [pattern, start] of wordTimes) {
    for (const match of text.matchAll(pattern)) {
      if (!found.some(({ at, stop }) => match.index < stop && match.index + match[0].length > at))
        found.push(withZone(text, { start, end: null, at: match.index, stop: match.index + match[0].length, weak: false }))
    }
  }
  const strong = found.filter(({ weak }) => !weak)
  return (strong.length ? strong : found).sort((a, b) => a.at - b.at)
}

const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9'

function timeAt(text: string, at: number, english: boolean): FoundTime | null {
  const first = atomAt(text, at)
  if (!first) return null
  const gap =
    sticky(separator, text, first.stop) ??
    zonedGap(text, first.stop) ??
    (/(?:between|zwischen|entre|tra|tussen)\s{1,2}$/i.test(text.slice(Math.max(0, at - 10), at))
      ? sticky(/ (?:and|und|et|y|e|en) /iuy, text, first.stop)
      : null)
  const second = gap ? atomAt(text, first.stop + gap[0].length) : null
  if (
    second &&
    (second.strong || first.strong) &&
    (first.strong || second.strong) &&
    !(!second.strong && /[-–/]\d/.test(text.slice(second.stop, second.stop + 2)))
  ) {
    const range = readRange(first, second, english)
    if (range) return withZone(text, { ...range, at, stop: second.stop, weak: false })
  }
  if (!first.strong) return weakTime(text, at, first, english)
  return withZone(text, { start: clock(minutesOf(first, first.meridiem, english)), end: null, at, stop: first.stop, weak: false })
}

/** "1:30 PM (EST) - 2:15 PM (EST)": the zone stands between the sides. */
const zonedSeparator = /[ ]?[(]?[A-Z]{2,4}[)]?\s{0,2}(?:[-–—~]|to|until|bis)\s{0,2}/uy
const zonedGap = (text: string, at: number) => sticky(zonedSeparator, text, at)

function readRange(first: Atom, second: Atom, english: boolean): { start: string; end: string } | null {
  const end = minutesOf(second, second.meridiem ?? (first.meridiem === 'pm' ? 'pm' : null), english)
  let start = minutesOf(first, first.meridiem ?? second.meridiem, english)
  if (first.meridiem === null && second.meridiem === 'pm' && start >= end) start = minutesOf(first, 'am', english)
  let stop = end
  if (stop <= start && second.meridiem === null && stop + 720 > start && stop < 720) stop += 720
  return stop > start && stop - start <= 720 ? { start: clock(start), end: clock(stop) } : null
}

/** "at 4", "alle 15", "a las 10". */
function weakTime(text: string, at: number, atom: Atom, english: boolean): FoundTime | null {
  const lead = /(?:^|[\s(])(?:at|@|um|gegen|alle|alle ore|ore|a las|às|om|around|kl\.?|push to|moved to)\s$/iu.test(
    text.slice(Math.max(0, at - 12), at),
  )
  const follows = text.slice(atom.stop, atom.stop + 12)
  if (
    !lead ||
    /^\s?(?:%|min|hours?|people|days?|weeks?|\p{Lu}\p{Ll}+ (?:street|st|ave|road))|^(?:st|nd|rd|th)/iu.test(follows) ||
    atom.minutes < 60 ||
    atom.minutes > 1439
  )
    return null
  return withZone(text, { start: clock(minutesOf(atom, null, english)), end: null, at, stop: atom.stop, weak: true })
}

function withZone(text: string, time: Omit<FoundTime, 'zone' | 'offset' | 'words'>): FoundTime {
  const behind = text.slice(time.stop, time.stop + 60).split(/[\n;!?]|\.\s|(?<=\s)(?:or|oder|ou|o)(?=\s)/)[0] ?? ''
  const named = zoneNamedIn(behind)
  const near = named && named.at <= 24 && !/\d{1,2}[:h]\d{2}|\d\s?(?:am|pm)/i.test(behind.slice(0, named.at)) ? named : null
  const offset = near && near.zone !== 'UTC' && !/^(?:GMT|UTC)/.test(near.words) ? null : offsetNamedIn(behind.slice(0, 30))
  return { ...time, zone: offset ? null : (near?.zone ?? null), offset, words: text.slice(time.at, time.stop) }
}

const unit = '(?:min(?:ute)?s?|minuten|minutos|minuti|minuut|mins|hours?|hrs?|std|stunden?|heures?|horas?|ore|ora|uur|uren)'
const durationPattern = new RegExp(
  `(?<![\\d–-])(?<!\\d[ ]?(?:-|–|to|bis|à|a)[ ]?)(\\d{1,3}(?:[.,]5)?|[\\p{L}-]{1,20})[ -]?(${unit})(?![\\p{L}])`,
  'giu',
)
const japaneseDuration = /(\d{1,3})(分|時間)(?!\d|前|後|半)/

/** The stated length in minutes; null for a range ("40-50 min") and for the length of something else (a talk, a task). */
export function durationIn(text: string): { minutes: number; words: string } | null {
  const spelled = /(?<![\p{L}])(half an hour|halbe stunde|demi-heure|media hora|meia hora|half uur|mezz'ora|mezzora)(?![\p{L}])/iu.exec(
    text,
  )
  const long =
    /(?<![\p{L}])(?:an|one|1) hour and a half|1[.,]5 hours|anderthalb Stunden|eineinhalb Stunden|une heure et demie|hora y media|uma hora e meia|anderhalf uur|un'ora e mezza/iu.exec(
      text,
    )
  const hour = /(?<![\p{L}])(?:un['’]ora|une heure|una hora|uma hora|eine stunde|een uur|one hour|an hour)(?![\p{L}])/iu.exec(text)
  if (long) return { minutes: 90, words: long[0] }
  if (spelled) return { minutes: 30, words: spelled[0] }
  if (hour && !notTheLength(text, hour.index, hour[0].length)) return { minutes: 60, words: hour[0] }
  for (const match of text.matchAll(durationPattern)) {
    const count = /^\d/.test(match[1] ?? '') ? Number((match[1] ?? '').replace(',', '.')) : numberWords[(match[1] ?? '').toLowerCase()]
    if (count === undefined || notTheLength(text, match.index, match[0].length)) continue
    const minutes = /^(?:h|st|ho|or|uu|ur)/i.test(match[2] ?? '') ? count * 60 : count
    if (minutes >= 10 && minutes <= 600) return { minutes, words: match[0] }
  }
  const japanese = japaneseDuration.exec(text)
  if (japanese) return { minutes: Number(japanese[1]) * (japanese[2] === '時間' ? 60 : 1), words: japanese[0] }
  return null
}

/** "48 hours before", "within 24 hours", "10 minutes early", "a ten minute presentation", "cap yourself at 4 hours". */
function notTheLength(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  const after = text.slice(at + length, at + length + 40)
  return (
    /(?:within|in|every|after|at least|first|last|innerhalb von|binnen|dans les|sous|en menos de|en las próximas|em até|entro|binnen de)\s$/iu.test(
      before,
    ) ||
    /(?:cap yourself|spend|no more than|max(?:imum|\.)?|up to|arrive|join|be there|prepare)[^.]{0,24}$/iu.test(before) ||
    /^\s?(?:before|early|earlier|prior|after|ago|in advance|notice|later|of (?:overview|q&a|your|questions|presentation)|presentation|talk|slot for|vorher|früher|vor |avant|antes|prima|eerder|von tevoren|walk|drive|ride|each|apiece|break|for (?:your |q))/iu.test(
      after,
    )
  )
}
