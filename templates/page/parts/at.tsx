import { atWallTime, type Instant, type LocalDate, type LocalTime, type Zone } from '../../../functions/domain/time/wall-time.ts'
import { clockWords, dateWords, momentWords, spanWords, whenWords, type Zones } from '../../when.ts'
import { agoWords } from './from-now.ts'

/** Days and hours on a page: words for people, and beside them what a program can read. */

/** A moment on the candidate's clocks. */
export const At = ({ instant, zone, today }: { instant: Instant; zone: Zone; today?: LocalDate }) => (
  <time dateTime={instant}>{momentWords(instant, zone, today)}</time>
)

export const Day = ({ date, today }: { date: LocalDate; today?: LocalDate }) => <time dateTime={date}>{dateWords(date, today)}</time>

/** From when to when, on both sides' clocks where they differ. */
export const When = ({ start, end, zones }: { start: Instant; end: Instant | null; zones: Zones }) => (
  <time dateTime={start}>{whenWords(start, end, zones)}</time>
)

/** The hours of a day that is named already. */
export const Hours = ({ start, end, zone }: { start: Instant; end: Instant | null; zone: Zone }) => (
  <time dateTime={start}>{spanWords(start, end, zone)}</time>
)

/** How long ago it was. */
export const Ago = ({ instant, now }: { instant: Instant; now: Instant }) => <time dateTime={instant}>{agoWords(instant, now)}</time>

/** An hour of every day, as it is written where somebody lives. */
export const Clock = ({ at, zone }: { at: LocalTime; zone: Zone }) => (
  <time dateTime={at}>{clockWords(atWallTime('2000-01-03', at, zone), zone)}</time>
)
