import { epochMilliseconds, type Instant, instantOf } from '../../functions/domain/time/wall-time.ts'

/** The one clock of a local world: some other clock plus an offset. It only ever moves forward. */
export interface MovableClock {
  now(): Instant
  milliseconds(): number
  /** Stands still until the returned function is called: time does not pass for a handler while it runs. Holds nest. */
  hold(): () => void
  /** Moves forward to this epoch millisecond; the past is ignored: winding may meet what is overdue. */
  moveTo(milliseconds: number): void
}

export interface ClockSource {
  /** What ticks underneath, in milliseconds: the machine's clock, or a constant in tests. */
  ticks: () => number
  offset: number
  /** Called with each new offset, so that a restart continues and never goes back. */
  save?: (offset: number) => void
}

export function movableClock({ ticks, offset, save }: ClockSource): MovableClock {
  let last = ticks() + offset
  let holds = 0
  const milliseconds = () => {
    // The machine's clock may step back (NTP); ours then waits.
    if (holds === 0) last = Math.max(last, ticks() + offset)
    return last
  }
  return {
    milliseconds,
    now: () => instantOf(milliseconds()),
    hold() {
      milliseconds()
      holds += 1
      let held = true
      return () => {
        if (held) holds -= 1
        held = false
      }
    },
    moveTo(to) {
      last = Math.max(milliseconds(), to)
      offset = last - ticks()
      save?.(offset)
    },
  }
}

/** Passes no time by itself: tests wind it. */
export const virtualClock = (start: Instant): MovableClock => movableClock({ ticks: () => 0, offset: epochMilliseconds(start) })
