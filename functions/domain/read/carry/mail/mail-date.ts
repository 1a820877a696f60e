import { months as monthNames } from '../../language/lexicon/dates.ts'

/**
 * The date of a mail as ISO text with the offset it was written with. Header dates follow RFC 5322; the header block of a forwarded
 * mail is written for people, in the language of their mail program, and often without an offset.
 */
const months: Record<string, number> = Object.fromEntries(monthNames.flatMap((names, place) => names.map((name) => [name, place + 1])))

const offsets: Record<string, string> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  bst: '+01:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  hnec: '+01:00',
  eet: '+02:00',
  eest: '+03:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
}

interface Parts {
  year: number | null
  month: number | null
  day: number | null
  hour: number | null
  minute: number
  second: number
  offset: string | null
}

/** `dayFirst` decides what `4/12/2026` means. Null when the text is no date. */
export function readMailDate(text: string, { dayFirst = false }: { dayFirst?: boolean } = {}): string | null {
  const tokens = withoutWeekday(tokenize(text.slice(0, 200)))
  const parts: Parts = { year: null, month: null, day: null, hour: null, minute: 0, second: 0, offset: null }
  for (const [index, token] of tokens.entries()) place(token, tokens[index + 1] ?? '', parts, dayFirst)
  return isoOf(parts)
}

/** "mar, 23 feb 2027": where another month follows, the first is a Tuesday. */
function withoutWeekday(tokens: string[]): string[] {
  const isMonth = (token = ''): boolean => months[token.toLowerCase().replace(/\.$/, '')] !== undefined
  return isMonth(tokens[0]) && tokens.slice(1).some((token) => isMonth(token)) ? tokens.slice(1) : tokens
}

/** Words, clock times, numbers with their separators; brackets and commas part them. A comment (`(CET)`) adds nothing new. */
function tokenize(text: string): string[] {
  const spaced = text
    .replaceAll('年', ' Y ')
    .replaceAll('月', ' M ')
    .replaceAll('日', ' D ')
    .replaceAll('午後', ' pm ')
    .replaceAll('午前', ' am ')
    .replaceAll('時', ':')
    .replaceAll('分', ' ')
  return spaced
    .split(/[\s,()]/)
    .filter(Boolean)
    .flatMap(parted)
}

/** `09-Dec-2026`, as old mail programs write it. */
const parted = (token: string): string[] => (/^\d{1,2}-\p{L}{3,9}\.?-(?:\d{2}|\d{4})$/u.test(token) ? token.split('-') : [token])

function place(token: string, next: string, parts: Parts, dayFirst: boolean): void {
  const lower = token.toLowerCase()
  const word = lower.endsWith('.') ? lower.slice(0, -1) : lower
  if (/^\d{4}-\d\d-\d\d/.test(token)) placeIso(token, parts)
  else if (
    /^\d{1,2}[:.h]\d\d(?:[:.]\d\d(?:\.\d{1,9})?)?$/.test(lower) &&
    parts.hour === null &&
    (lower.includes(':') || lower.includes('h') || parts.year !== null)
  )
    placeClock(lower, parts)
  else if (/^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}$/.test(token)) placeNumeric(token, parts, dayFirst)
  else if (/^(?:am|pm|a\.m|p\.m)$/.test(word) && parts.hour !== null) parts.hour = (parts.hour % 12) + (word.startsWith('p') ? 12 : 0)
  else if (/^\d{1,2}:\d\d(?::\d\d)?(?:am|pm)$/.test(lower)) {
    placeClock(lower.slice(0, -2), parts)
    parts.hour = ((parts.hour ?? 0) % 12) + (lower.endsWith('pm') ? 12 : 0)
  } else if (/^(?:gmt|utc)?[+-]\d{1,2}:?(?:\d\d)?$/.test(lower) && parts.hour !== null) parts.offset ??= offsetFrom(lower)
  else if (offsets[word] && parts.hour !== null) parts.offset ??= offsets[word] ?? null
  else if (months[word] !== undefined && parts.month === null) parts.month = months[word] ?? null
  else if (/^\d{4}$/.test(word) && Number(word) > 1970) parts.year ??= Number(word)
  else if (/^\d{1,2}(?:st|nd|rd|th|º|er)?$/.test(word)) placeNumber(Number.parseInt(word, 10), next, parts)
}

function placeNumber(value: number, next: string, parts: Parts): void {
  if (next === 'M') parts.month ??= value
  else if (parts.day === null && value >= 1 && value <= 31) parts.day = value
  // RFC 5322 §4.3: two digits of an old program's year.
  else if (parts.month !== null && parts.year === null && parts.hour === null) parts.year = value < 50 ? 2000 + value : 1900 + value
}

function placeIso(token: string, parts: Parts): void {
  parts.year = Number(token.slice(0, 4))
  parts.month = Number(token.slice(5, 7))
  parts.day = Number(token.slice(8, 10))
  if (token[10] === 'T') placeClock(token.slice(11, 19), parts)
  const offset = token.slice(19).replace(/^\.\d{1,9}/, '')
  if (offset.startsWith('Z')) parts.offset = '+00:00'
  else if (/^[+-]\d\d:?\d\d$/.test(offset)) parts.offset = offsetFrom(offset)
}

function placeClock(token: string, parts: Parts): void {
  const [hour, minute, second] = token.split(/[:.h]/).map(Number)
  parts.hour = hour ?? null
  parts.minute = minute || 0
  parts.second = second || 0
}

function placeNumeric(token: string, parts: Parts, dayFirst: boolean): void {
  const [a = 0, b = 0, c = 0] = token.split(/[./-]/).map(Number)
  if (a > 31) [parts.year, parts.month, parts.day] = [a, b, c]
  else {
    const first = dayFirst || token.includes('.') || a > 12
    parts.day = first && b <= 12 ? a : b
    parts.month = first && b <= 12 ? b : a
    parts.year = c < 100 ? 2000 + c : c
  }
}

function offsetFrom(text: string): string {
  const sign = text.includes('-') ? '-' : '+'
  const digits = [...text].filter((mark) => mark >= '0' && mark <= '9').join('')
  const hours = digits.length <= 2 ? digits : digits.slice(0, -2)
  const minutes = digits.length <= 2 ? '00' : digits.slice(-2)
  return `${sign}${hours.padStart(2, '0')}:${minutes}`
}

function isoOf({ year, month, day, hour, minute, second, offset }: Parts): string | null {
  if (year === null || month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31 || (hour ?? 0) > 23 || minute > 59)
    return null
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${two(hour ?? 0)}:${two(minute)}:${two(Math.min(second, 59))}${offset !== null && Number(offset.slice(1, 3)) <= 14 ? offset : ''}`
}
