import { minutesBetween, plusDays, weekday } from '../../../time/wall-time.ts'

/** A VTIMEZONE's offsets (RFC 5545 §3.6.5), without a recurrence engine: a rule in a stranger's zone must not be able to run long. */
export interface Observance {
  /** Local time of the first onset, `YYYY-MM-DDTHH:MM:SS`. */
  start: string
  from: string
  to: string
  /** The yearly rule; null for an onset that happens once (or a rule of another kind, of which the first onset counts). */
  yearly: { month: number; weekday: number | null; nth: number; day: number | null; until: string | null } | null
  extra: string[]
}

export interface ZoneRules {
  observances: Observance[]
  empty: boolean
  /** X-LIC-LOCATION, an IANA name. */
  location: string | null
}

/** The offset (`+01:00`) that clocks under these rules have at a wall time: in a gap the one before, in an overlap the first. */
export function offsetAt(rules: ZoneRules, wall: string): string {
  let best: { onset: string; observance: Observance } | null = null
  for (const observance of rules.observances) {
    const onset = lastOnset(observance, wall)
    if (onset !== null && (best === null || onset > best.onset)) best = { onset, observance }
  }
  if (!best) return rules.observances.toSorted((a, b) => (a.start < b.start ? -1 : 1))[0]?.from ?? '+00:00'
  const { onset, observance } = best
  const jump = minutesOf(observance.to) - minutesOf(observance.from)
  return jump > 0 && minutesApart(onset, wall) < jump ? observance.from : observance.to
}

function lastOnset(observance: Observance, wall: string): string | null {
  const onsets = observance.extra.filter((onset) => onset <= wall)
  if (observance.start <= wall) onsets.push(observance.start)
  if (observance.yearly) {
    const year = Number(wall.slice(0, 4))
    for (const at of [year, year - 1]) {
      const onset = onsetIn(observance, at)
      if (onset !== null && onset <= wall && onset >= observance.start) onsets.push(onset)
    }
  }
  return onsets.sort().at(-1) ?? null
}

function onsetIn({ start, yearly }: Observance, year: number): string | null {
  if (!yearly) return null
  const day =
    yearly.weekday === null
      ? (yearly.day ?? Number(start.slice(8, 10)))
      : weekdayIn(year, yearly.month, yearly.weekday, yearly.nth, yearly.day)
  const onset = `${String(year).padStart(4, '0')}-${two(yearly.month)}-${two(day)}${start.slice(10)}`
  return yearly.until !== null && onset > yearly.until ? null : onset
}

const two = (n: number): string => String(n).padStart(2, '0')

/** Day of the month of the nth weekday (0 is Sunday; negative counts from the end), or of the first such weekday from `from` on. */
function weekdayIn(year: number, month: number, weekday: number, nth: number, from: number | null): number {
  const first = (weekday - dayOfWeek(year, month, from ?? 1) + 7) % 7
  if (from !== null) return from + first
  if (nth > 0) return 1 + first + 7 * (nth - 1)
  const days = daysIn(year, month)
  const last = days - ((dayOfWeek(year, month, days) - weekday + 7) % 7)
  return last + 7 * (nth + 1)
}

const dateOf = (year: number, month: number, day: number): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`

const dayOfWeek = (year: number, month: number, day: number): number => weekday(dateOf(year, month, day)) % 7

const daysIn = (year: number, month: number): number => (month === 12 ? 31 : Number(plusDays(dateOf(year, month + 1, 1), -1).slice(8)))

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)))

const minutesApart = (a: string, b: string): number => minutesBetween(`${a}Z`, `${b}Z`)
