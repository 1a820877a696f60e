import { instantOf } from '../../../../time/wall-time.ts'
import { datesIn } from '../../../times/days/text-dates.ts'
import { timesIn } from '../../../times/hours/text-times.ts'

/** What one value says of a time: an instant or a wall time as `timeOf` reads it, or only a day, a clock time or two. */
export interface Said {
  full?: string
  date?: string
  clock?: string
  until?: string
  zone?: string
}

const seconds = { from: 946_684_800, to: 4_102_444_800 }

/** Seconds, milliseconds or microseconds since 1970, as an ISO text; null where a number is too small or too large for a date of our time. */
function fromEpoch(number: number): string | null {
  for (const unit of [1, 1e3, 1e6])
    if (number / unit >= seconds.from && number / unit <= seconds.to) return instantOf(Math.round((number / unit) * 1000))
  return null
}

const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)? ?(Z|[+-]\d\d(?::?\d\d)?)?(?:\[[\w/+-]{3,40}\])?)?$/i
const clock = '(\\d{1,2})(?:[:.h](\\d\\d))?(?::\\d\\d)? ?([ap])?\\.?m?\\.?'
const clockTime = new RegExp(`^${clock}(?: ?h| ?uhr)?$`, 'i')
const clockRange = new RegExp(`^${clock}(?: ?uhr)? ?(?:-|–|—|to|bis|until|à|a|tot) ?${clock}(?: ?h| ?uhr)?$`, 'i')

export function said(value: string | number | boolean, monthFirst: boolean): Said | null {
  if (typeof value === 'boolean') return null
  const text = String(value).trim().slice(0, 80)
  if (/^\d{9,16}(?:\.\d{1,6})?$/.test(text)) {
    const full = fromEpoch(Number(text))
    return full === null ? null : { full }
  }
  const match = iso.exec(text)
  if (match) {
    const date = `${match[1]}-${match[2]}-${match[3]}`
    if (match[4] === undefined) return { date }
    const wall = `${date}T${match[4]}:${match[5]}:${match[6] ?? '00'}`
    return { full: `${wall}${offsetOf(match[7])}` }
  }
  return clocks(text) ?? inWords(text, monthFirst)
}

const offsetOf = (offset = ''): string =>
  offset.length === 3 ? `${offset}:00` : offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset

const wallClock = (hour: string | undefined, minute: string | undefined, half: string | undefined): string | null => {
  const given = Number(hour)
  const h = half ? (given % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : given
  return h < 24 && Number(minute ?? 0) < 60 ? `${String(h).padStart(2, '0')}:${minute ?? '00'}` : null
}

function clocks(text: string): Said | null {
  const range = clockRange.exec(text)
  if (range && (range[2] || range[3] || range[5] || range[6])) {
    const from = wallClock(range[1], range[2], range[3] ?? range[6])
    const until = wallClock(range[4], range[5], range[6])
    return from && until ? { clock: from > until && !range[3] ? (wallClock(range[1], range[2], 'a') ?? from) : from, until } : null
  }
  const one = clockTime.exec(text)
  if (!one || !(one[2] || one[3])) return null
  const time = wallClock(one[1], one[2], one[3])
  return time === null ? null : { clock: time }
}

/** "March 9, 2027, 11:30 AM", "09.03.2027 11:30 Uhr": dates count with their year only, since nothing tells when it was written. */
function inWords(written: string, monthFirst: boolean): Said | null {
  // "Thu, 03 Dec 2026 19:00:00 GMT": nobody says the seconds
  const text = written.replace(/(\d:\d\d):\d\d(?![\d:])/, '$1')
  if (!/\d/.test(text) || text.length > 70) return null
  const [date] = datesIn(text, { anchor: '1970-01-01', undated: true, monthFirst })
  if (date?.kind !== 'exact') return null
  const [time] = [...timesIn(text.slice(date.end)), ...timesIn(text.slice(0, date.at))]
  if (!time) return { date: date.date }
  // Of a clock for machines GMT is no London time: that one has a summer.
  const offset = /\d:\d\d(?::\d\d)? ?(GMT|UTC?|[+-]\d{4})$/.exec(written)?.[1]
  if (offset) return { full: `${date.date}T${time.start}:00${/^\D\d/.test(offset) ? offsetOf(offset) : 'Z'}` }
  const zone = time.zone ? { zone: time.zone } : {}
  return time.offset
    ? { full: `${date.date}T${time.start}:00${time.offset}` }
    : { date: date.date, clock: time.start, ...(time.end ? { until: time.end } : {}), ...zone }
}
