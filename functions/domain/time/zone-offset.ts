/** How far the clocks of a zone are ahead of Greenwich at a moment, all in milliseconds. */
export type OffsetAt = (zone: string, at: number) => number

const day = 24 * 60 * 60 * 1000
const most = { zones: 100, days: 2_000 }

/**
 * Keeps by zone and day of Greenwich the offset that holds all day, null where the clocks are changed in it: a plan asks thousands of times about
 * the same few days, and each look into a zone's rules takes a tenth of a millisecond.
 */
export function keptByDay(lookUp: OffsetAt): OffsetAt {
  const kept = new Map<string, Map<number, number | null>>()
  const daysOf = (zone: string): Map<number, number | null> => {
    const known = kept.get(zone)
    if (known && known.size < most.days) return known
    if (kept.size >= most.zones) kept.clear()
    const days = new Map<number, number | null>()
    kept.set(zone, days)
    return days
  }
  return (zone, at) => {
    const days = daysOf(zone)
    const number = Math.floor(at / day)
    let offset = days.get(number)
    if (offset === undefined) {
      const [opening, closing] = [lookUp(zone, number * day), lookUp(zone, (number + 1) * day)]
      offset = opening === closing ? opening : null
      days.set(number, offset)
    }
    return offset ?? lookUp(zone, at)
  }
}

/** The moment at which clocks there show what those of Greenwich show at `shown`; null where they are changed about then. */
export function momentShowing(zone: string, shown: number, offsetAt: OffsetAt): number | null {
  const [before, behind] = [offsetAt(zone, shown - day), offsetAt(zone, shown + day)]
  const moment = shown - before
  return before === behind && offsetAt(zone, moment) === before ? moment : null
}
