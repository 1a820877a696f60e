import { epochMilliseconds, type Instant } from '../../functions/domain/time/wall-time.ts'
import type { TableStore } from '../doubles/table.ts'
import type { MovableClock } from './clock.ts'
import type { Pump } from './pump.ts'
import type { Recurring } from './recurring.ts'

/** A way of the clock that is under way or waits its turn. */
export interface Winding {
  from: Instant
  to: Instant
}

/** Lets the world's events happen, in order and one at a time. */
export interface Driver {
  /** Does everything that is due now. */
  settle(): Promise<void>
  /** Visits every event until `to`, then stands there. */
  windTo(to: Instant): Promise<void>
  /** What is being wound, from the moment it was asked for; undefined where nothing is. */
  winding(): Winding | undefined
  /** Follows the clock by itself until stopped. */
  start(): void
  stop(): Promise<void>
  /** Something arrived: look again. */
  wake(): void
}

export class BackwardsError extends RangeError {}
export class StoppedError extends Error {}

interface Parts {
  clock: MovableClock
  pump: Pump
  ticks: Recurring
  table: TableStore
  tableName: string
  onTrouble: (error: unknown) => void
}

/** The machine's timers are no use beyond this; the loop just looks again. */
const longestNap = 30_000
const day = 86_400_000

export function openDriver({ clock, pump, ticks, table, tableName, onTrouble }: Parts): Driver {
  let queue: Promise<unknown> = Promise.resolve()
  /** One at a time: what comes meanwhile waits its turn. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work)
    queue = result.catch(() => {})
    return result
  }
  let expiredOn = 0

  async function doAllDue(): Promise<void> {
    await pump.drain()
    await ticks.runDue()
    if (Math.floor(clock.milliseconds() / day) === expiredOn) return
    expiredOn = Math.floor(clock.milliseconds() / day)
    await table.expire(tableName)
  }

  const nextAt = async (): Promise<number | undefined> => {
    const times = [pump.nextAt(), await ticks.nextAt()].filter((at) => at !== undefined)
    return times.length > 0 ? Math.min(...times) : undefined
  }

  async function wind(to: number): Promise<void> {
    await doAllDue()
    for (;;) {
      const next = await nextAt()
      if (next === undefined || next > to) break
      if (stopped) throw new StoppedError('roundtwo is stopping; the clock stands where it had got to.')
      await pump.idle()
      clock.moveTo(next)
      await doAllDue()
    }
    clock.moveTo(to)
    await ticks.pollNow()
    await doAllDue()
  }

  const windings: Winding[] = []
  async function windInTurn(to: Instant): Promise<void> {
    const winding = { from: clock.now(), to }
    windings.push(winding)
    try {
      await inTurn(async () => {
        if (to < clock.now()) throw new BackwardsError(`The clock only moves forward: it is ${clock.now()}.`)
        const release = clock.hold()
        try {
          await wind(epochMilliseconds(to))
        } finally {
          release()
        }
      })
    } finally {
      windings.splice(windings.indexOf(winding), 1)
    }
  }

  let stopped = false
  let running = false
  let loop: Promise<void> = Promise.resolve()
  let roused = false
  let rouse = () => {}
  const nap = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
      if (roused) rouse()
    })

  async function follow(): Promise<void> {
    while (running) {
      roused = false
      let wait = longestNap
      try {
        await inTurn(doAllDue)
        wait = ((await nextAt()) ?? Number.POSITIVE_INFINITY) - clock.milliseconds()
      } catch (error) {
        onTrouble(error)
      }
      if (running) await nap(Math.min(Math.max(wait, 5), longestNap))
    }
  }
  const wake = () => {
    roused = true
    rouse()
  }

  return {
    settle: () => inTurn(doAllDue),
    windTo: windInTurn,
    winding: () => windings[0],
    start() {
      running = true
      loop = follow()
    },
    async stop() {
      stopped = true
      running = false
      wake()
      await loop
      await queue
      await pump.idle()
    },
    wake,
  }
}
