import { type Instant, localDate, localTime, type Zone } from '../../time/wall-time.ts'
import type { Moment } from '../reading.ts'

/** An instant with what clocks in `zone` show then; in UTC where there is no zone. */
export function momentIn(instant: Instant, zone: Zone | null): Moment {
  const on = zone ?? 'UTC'
  return { instant, wall: `${localDate(instant, on)}T${localTime(instant, on)}:${instant.slice(17, 19)}`, zone }
}
