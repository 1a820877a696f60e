import { every } from '../../functions/contract.ts'
import type { Store } from '../doubles/store.ts'
import type { Due, TableStore } from '../doubles/table.ts'
import type { MovableClock } from './clock.ts'
import type { Pump } from './pump.ts'

const minute = 60_000
const day = 24 * 60 * minute
/** How rare an idle sweep or poll may become while the clock is wound. */
const rarest = { sweep: 60 * minute, feed: day }

interface Ticked {
  at: number
  /** How long to wait before the next one that has no new reason. */
  patience: number
  writes: number
}

export interface Recurring {
  /** When the next sweep or poll can have something to do; undefined when none can. */
  nextAt(): Promise<number | undefined>
  /** Runs what `nextAt` announced, if its time has come. */
  runDue(): Promise<void>
  /** Polls feeds that are due, however patient the winding was: at its end the world may be looked at again. */
  pollNow(): Promise<void>
}

/**
 * The sweep and the feed tick, every five minutes by the world's clock, skipped where the due index shows that they would find nothing.
 * One that finds something and changes nothing is repeated ever more rarely: in wound time nothing else can change either.
 */
export function recurring({
  store,
  table,
  tableName,
  clock,
  pump,
}: {
  store: Store
  table: TableStore
  tableName: string
  clock: MovableClock
  pump: Pump
}): Recurring {
  const ticked = store.map<Ticked>('ticked')
  let listed: { writes: number; due: Due[] } | undefined
  const dues = async () => {
    if (listed?.writes !== table.writes) listed = { writes: table.writes, due: await table.listDue(tableName) }
    return listed.due.map(({ at, feed }) => ({ at: Date.parse(at), feed }))
  }
  const last = (name: 'sweep' | 'feed'): Ticked => ticked.get(name) ?? { at: 0, patience: 0, writes: -1 }

  async function nextOf(name: 'sweep' | 'feed'): Promise<number | undefined> {
    const mine = (await dues()).filter(({ feed }) => feed === (name === 'feed')).map(({ at }) => at)
    const before = last(name)
    const afresh = mine.find((at) => at > before.at)
    const again = mine.some((at) => at <= before.at)
    const known = table.writes === before.writes
    const times = [
      afresh === undefined ? undefined : Math.max(afresh, before.at + minute),
      again ? before.at + (known || name === 'feed' ? before.patience : minute) : undefined,
    ].filter((at) => at !== undefined)
    if (times.length === 0) return undefined
    const wanted = Math.min(...times)
    return onTheBeat(name === 'feed' ? Math.max(wanted, before.at + before.patience) : wanted)
  }

  async function runIfDue(name: 'sweep' | 'feed'): Promise<void> {
    const at = await nextOf(name)
    if (at === undefined || at > clock.milliseconds()) return
    await run(name)
  }

  async function run(name: 'sweep' | 'feed'): Promise<void> {
    const before = last(name)
    const objects = store.map('object').size
    const writes = table.writes
    await pump.tick(name === 'sweep' ? 'on-sweep' : 'on-feed-tick')
    const idle = name === 'feed' ? store.map('object').size === objects : table.writes === writes
    const fresh = (await dues()).some(({ at, feed }) => feed === (name === 'feed') && at > before.at && at <= clock.milliseconds())
    const patience = idle && !fresh ? Math.min(Math.max(before.patience * 2, every.sweep * minute), rarest[name]) : every.sweep * minute
    ticked.set(name, { at: clock.milliseconds(), patience, writes: table.writes })
  }

  return {
    async nextAt() {
      const times = [await nextOf('sweep'), await nextOf('feed')].filter((at) => at !== undefined)
      return times.length > 0 ? Math.min(...times) : undefined
    },
    async runDue() {
      await runIfDue('sweep')
      await runIfDue('feed')
    },
    async pollNow() {
      if ((await dues()).some(({ at, feed }) => feed && at <= clock.milliseconds())) await run('feed')
    },
  }
}

/** Recurring schedules fire at whole multiples of their rate. */
const onTheBeat = (milliseconds: number): number => Math.ceil(milliseconds / (every.sweep * minute)) * every.sweep * minute
