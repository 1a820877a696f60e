import { atWallTime, type Instant, localDate, localTime } from '../../../functions/domain/time/wall-time.ts'
import { shortDate } from '../../../templates/when.ts'

const zone = 'America/New_York'
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Thu 19 Nov 15:10` in New York, in 2026. A weekday that is not that day's is a slip of the table. */
export function instantOfWords(words: string): Instant {
  const [, day = '', month = '', time = ''] = words.split(' ')
  const date = `2026-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!words.startsWith(shortDate(date))) throw new Error(`${words} is a ${shortDate(date)}`)
  return atWallTime(date, time.padStart(5, '0'), zone)
}

export const wordsOfInstant = (instant: Instant): string =>
  `${shortDate(localDate(instant, zone))} ${localTime(instant, zone).replace(/^0/, '')}`
