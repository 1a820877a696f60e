import { daysApart, type Instant, type LocalDate, localDate, localTime, weekday, type Zone } from './wall-time.ts'

/** A day and an hour as words, the same in a mail, on a page and in a decision's reason. */

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** In words of ours: what `Intl` writes differs between releases, and a mail must not. */
const partsOf = (date: LocalDate) => ({
  weekday: weekdayWord(date),
  day: String(Number(date.slice(8, 10))),
  month: months[Number(date.slice(5, 7)) - 1] ?? '',
  year: date.slice(0, 4),
})

export const weekdayWord = (date: LocalDate): string => weekdays[weekday(date) - 1] ?? ''

/** Within two months nobody needs to be told the year. */
const near = 60

const isNear = (date: LocalDate, today: LocalDate): boolean => Math.abs(daysApart(today, date)) <= near

/** `Wednesday, 2 December 2026`; for a reader of today, without the year where the date is near. */
export const dateWords = (date: LocalDate, today?: LocalDate): string => {
  const { weekday, day, month, year } = partsOf(date)
  return `${weekday}, ${day} ${month}${today !== undefined && isNear(date, today) ? '' : ` ${year}`}`
}

/** `December 2, 2026`: a day that may be far off, with its year. */
export const monthDayYear = (date: LocalDate): string => {
  const { day, month, year } = partsOf(date)
  return `${month} ${day}, ${year}`
}

/** `Wed 2 Dec`, for subjects. */
export const shortDate = (date: LocalDate): string => {
  const { weekday, day, month } = partsOf(date)
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}`
}

export const dayWords = (instant: Instant, zone: Zone, today?: LocalDate): string => dateWords(localDate(instant, zone), today)

const americanClock = (zone: Zone): boolean => /^(America|US|Canada)\/|^Pacific\/Honolulu$/.test(zone)

/** Twelve says neither whether it is day nor night. */
const twelves: Readonly<Record<string, string>> = { '12:00': 'noon', '00:00': 'midnight' }

/** `14:00`, or `2:00 pm` and `noon` where people say it so. */
export const clockWords = (instant: Instant, zone: Zone): string => {
  const time = localTime(instant, zone)
  if (!americanClock(zone)) return time
  const twelve = twelves[time]
  if (twelve !== undefined) return twelve
  const hour = Number(time.slice(0, 2))
  return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'am' : 'pm'}`
}

/** Cities whose name in the zone database is old, cut or without its accent. */
const cities: Record<string, string> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
  Ho_Chi_Minh: 'Ho Chi Minh City',
  Sao_Paulo: 'São Paulo',
  Bogota: 'Bogotá',
  Godthab: 'Nuuk',
  St_Johns: 'St. John’s',
  Port_of_Spain: 'Port of Spain',
}

export const cityOf = (zone: Zone): string => {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone) ?? []
  // The zone database turns the sign round: an hour ahead of UTC is its `Etc/GMT-1`.
  if (sign) return `UTC${sign === '-' ? '+' : '−'}${hours}`
  const last = zone.split('/').at(-1) ?? zone
  return cities[last] ?? last.replaceAll('_', ' ')
}

const isPlace = (zone: Zone): boolean => zone.includes('/') && !zone.startsWith('Etc/')

/** `New York time`; `UTC` and its like are no cities. */
export const clockOf = (zone: Zone): string => (isPlace(zone) ? `${cityOf(zone)} time` : cityOf(zone))
export const inPlace = (zone: Zone): string => (isPlace(zone) ? `in ${cityOf(zone)}` : cityOf(zone))

/** `Wednesday, 2 December 2026, 2:00 pm New York time` */
export const instantWords = (instant: Instant, zone: Zone): string =>
  `${dayWords(instant, zone)}, ${clockWords(instant, zone)} ${clockOf(zone)}`

export const countWords = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Small numbers as a person writes them: `two notes`, `14 notes`. */
export const fewWords = (n: number, one: string, many = `${one}s`): string => `${small[n] ?? n} ${n === 1 ? one : many}`
