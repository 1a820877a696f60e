/** Everything random of a simulation, from one seed. */
export interface Chance {
  /** From 0 up to and without 1. */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** True in so many of a hundred cases. */
  percent(share: number): boolean
  one<T>(of: readonly T[]): T
  /** By weight. */
  pick<T extends string>(weights: { [Name in T]?: number }): T
}

/** Mulberry32: small, fast, and the same everywhere. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    percent: (share) => next() * 100 < share,
    one: (of) => of[between(0, of.length - 1)] as (typeof of)[number],
    pick(weights) {
      const entries = Object.entries(weights) as [never, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [name, weight] of entries) {
        left -= weight
        if (left < 0) return name
      }
      throw new Error('nothing to pick from')
    },
  }
}
