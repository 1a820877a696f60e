import type { Position } from '../../material/material.ts'

/** Months since year 0; a year alone is its first month, or its last where something ends with it. */
function monthNumber(month: string, isEnd: boolean): number {
  const [year, of] = month.split('-').map(Number)
  return (year ?? 0) * 12 + ((of ?? (isEnd ? 12 : 1)) - 1)
}

/** How long the positions lasted in all, in months; two at the same time count once. `on`: the month it is now, `2026-11`. */
export function monthsWorked(positions: readonly (Position | undefined)[], on: string): number {
  const stretches = positions
    .flatMap((position) => {
      if (position?.from == null) return []
      const until = position.until === 'now' || position.until === null ? on : position.until
      return [{ from: monthNumber(position.from, false), until: Math.min(monthNumber(until, true), monthNumber(on, true)) + 1 }]
    })
    .sort((a, b) => a.from - b.from)
  let [months, end] = [0, 0]
  for (const { from, until } of stretches) {
    months += Math.max(0, until - Math.max(from, end))
    end = Math.max(end, until)
  }
  return months
}
