import type { Moment, SaidTime } from '../../read/reading.ts'
import {
  atWallTime,
  type Instant,
  instantOf,
  type LocalDate,
  localDate,
  localTime,
  minutesBetween,
  mondayOf,
  plus,
  plusDays,
  weekday,
  type Zone,
} from '../../time/wall-time.ts'
import { daysOf } from '../../time/whole-days.ts'
import type { Interview } from '../../view/view.ts'

export interface About {
  meeting: Pick<Interview, 'start' | 'end' | 'endAssumed' | 'zone' | 'movedFrom'>
  homeZone: Zone
  /** When the mail was written: no time before it is a new one. */
  saidAt: Instant
}

export interface Named {
  said: SaidTime
  date: LocalDate
  start: Instant
  end: Instant | null
  zone: Zone
  /** A bare weekday that could be another week's. */
  unsure: boolean
}

export const hasHour = ({ clock, shift, sameHour }: SaidTime): boolean => clock !== null || shift !== undefined || sameHour === true

export function resolve(said: SaidTime, known: Instant, about: About): Named {
  const { meeting, homeZone, saidAt } = about
  const zone = said.zone ?? meeting.zone ?? homeZone
  const { date, unsure } = dateOf(said, localDate(known, zone), localDate(saidAt, zone))
  const clock = said.clock ?? localTime(known, zone)
  if (said.shift !== undefined) return { said, date, start: shifted(said.shift, date, known, about), end: null, zone, unsure }
  const at = (time: string): Instant => (said.offset ? instantOf(`${date}T${time}:00${said.offset}`) : atWallTime(date, time, zone))
  const start = at(clock)
  const end = said.until === null ? null : at(said.until)
  return { said, date, start, end: end !== null && end > start ? end : null, zone, unsure }
}

/** A mail about a move and the invite that makes it come together, in either order: what has been done is not done again. */
function shifted(minutes: number, date: LocalDate, known: Instant, { meeting, homeZone, saidAt }: About): Instant {
  const zone = meeting.zone ?? homeZone
  const before = meeting.movedFrom
  const isDone =
    before !== undefined && plus(before.start, { minutes }) === known && Math.abs(minutesBetween(before.at, saidAt)) <= hoursTogether * 60
  if (isDone) return known
  const days = daysOf(minutes)
  const clock = localTime(known, zone)
  return days === null ? plus(atWallTime(date, clock, zone), { minutes }) : atWallTime(plusDays(date, days), clock, zone)
}

const hoursTogether = 12

/** A bare weekday is the one nearest to the meeting, not the one nearest to the mail: "Thursday does not work, let us take Friday". */
function dateOf({ date, day, open }: SaidTime, known: LocalDate, today: LocalDate): { date: LocalDate; unsure: boolean } {
  if (date === null) return { date: known, unsure: false }
  if (day === 'week') {
    const there = plusDays(date, weekday(known) - 1)
    // "Same time next week?" asks for another time than the known one.
    return { date: there === known && open ? plusDays(there, 7) : there, unsure: false }
  }
  if (day !== 'weekday' && day !== 'next-weekday') return { date, unsure: false }
  const wanted = weekday(date)
  if (day === 'next-weekday') return { date: plusDays(mondayOf(today), 6 + wanted), unsure: false }
  const away = ((wanted - weekday(known) + 10) % 7) - 3
  const near = plusDays(known, away)
  if (near < today) return { date, unsure: false }
  return { date: near, unsure: Math.abs(away) === 3 && near !== date }
}

export const momentAt = (instant: Instant, zone: Zone): Moment => ({
  instant,
  wall: `${localDate(instant, zone)}T${localTime(instant, zone)}:00`,
  zone,
})
