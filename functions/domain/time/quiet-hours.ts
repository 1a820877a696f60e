import type { Candidate } from '../access/candidate.ts'
import { atWallTime, type Instant, latest, localDate, minutesBetween, plus, plusDays, type Zone } from './wall-time.ts'

/** Half open: `end` is no longer quiet. */
export interface Stretch {
  start: Instant
  end: Instant
}

/**
 * What becomes of a mail that falls into quiet hours. With a `mark` (somebody's 24 hours): later if 90 minutes remain to it then,
 * else sent, or at 20:00 the evening before.
 */
export type QuietRule = 'sent' | 'later' | 'earlier' | { mark: Instant; otherwise: 'sent' | 'evening' }

export interface QuietHours {
  quiet: Candidate['quiet']
  zone: Zone
}

/** Minutes of its use that must be left for a mail to wait for the morning. */
export const leastLeft = { use: 60, mark: 90 }
const evening = '20:00'

/** The quiet stretch an instant lies in. Compared as instants, so that an hour the clocks repeat is quiet once, as the candidate lives it. */
export function quietAt(at: Instant, { quiet: { from, until }, zone }: QuietHours): Stretch | undefined {
  if (from === until) return undefined
  const today = localDate(at, zone)
  return [plusDays(today, -1), today]
    .map((date) => ({ start: atWallTime(date, from, zone), end: atWallTime(until > from ? date : plusDays(date, 1), until, zone) }))
    .find(({ start, end }) => start <= at && at < end)
}

/** Moves an instant out of quiet hours. "Earlier" never goes before `notBefore`; a mail that cannot wait for the morning is sent. */
export function outOfQuiet(at: Instant, rule: QuietRule, wish: { notBefore: Instant; useBy: Instant }, hours: QuietHours): Instant {
  const night = quietAt(at, hours)
  if (!night || rule === 'sent') return at
  // "Later" past the use-by would mean never: a mail that can still be of use tonight goes tonight.
  if (rule === 'later') return night.end < wish.useBy ? night.end : at
  if (rule === 'earlier') {
    const before = latest(plus(night.start, { minutes: -1 }), wish.notBefore)
    if (!quietAt(before, hours)) return before
    return minutesBetween(night.end, wish.useBy) >= leastLeft.use ? night.end : at
  }
  if (minutesBetween(night.end, rule.mark) >= leastLeft.mark) return night.end
  return rule.otherwise === 'sent' ? at : eveningBefore(at, night, wish.notBefore, hours)
}

function eveningBefore(at: Instant, night: Stretch, notBefore: Instant, hours: QuietHours): Instant {
  const eight = atWallTime(localDate(night.start, hours.zone), evening, hours.zone)
  const before = eight < night.start ? eight : plus(night.start, { minutes: -1 })
  return before >= notBefore ? before : at
}
