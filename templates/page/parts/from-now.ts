import { daysApart, type Instant, localDate, minutesBetween, plusDays, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { countWords } from '../../when.ts'

/** `in 40 minutes`, `in 5 hours`, `tomorrow`, `in 3 days`; days are counted on the wall calendar. */
export function fromNow(start: Instant, now: Instant, zone: Zone): string {
  const minutes = Math.floor(minutesBetween(now, start))
  if (minutes <= 0) return 'Now'
  const today = localDate(now, zone)
  const day = localDate(start, zone)
  if (day === today) return minutes < 60 ? `In ${countWords(minutes, 'minute')}` : `In ${countWords(Math.floor(minutes / 60), 'hour')}`
  if (day === plusDays(today, 1)) return 'Tomorrow'
  return `In ${countWords(daysApart(today, day), 'day')}`
}

/** `just now`, `5 minutes ago`, `30 hours ago`, `3 days ago`: one unit, as people say it. */
export function agoWords(instant: Instant, now: Instant): string {
  const minutes = Math.floor(minutesBetween(instant, now))
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${countWords(minutes, 'minute')} ago`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${countWords(hours, 'hour')} ago` : `${countWords(Math.floor(hours / 24), 'day')} ago`
}
