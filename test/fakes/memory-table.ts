import type { Store } from '../../functions/aws/table/store.ts'
import { tableOver } from '../../functions/aws/table.ts'
import { table } from '../../functions/contract.ts'
import { epochMilliseconds } from '../../functions/domain/time/wall-time.ts'
import type { OpenTable } from '../../local/doubles/table.ts'
import { memoryStore, openOnce } from './memory-store.ts'

/**
 * The table of a town whose functions reach their items at once: the SDK, its HTTP and dynalite take two thirds of a scenario's time and are none of
 * its subject. The long tests play the same scenarios through them.
 */
export const openMemoryTable: OpenTable = async ({ clock }) => {
  const store = memoryStore()
  let writes = 0
  const counted: Store = {
    ...store,
    put: (...asked) => count(store.put(...asked)),
    update: (...asked) => count(store.update(...asked)),
    remove: (...asked) => count(store.remove(...asked)),
    count: (...asked) => count(store.count(...asked)),
    tally: (...asked) => count(store.tally(...asked)),
  }
  async function count<Outcome>(write: Promise<Outcome>): Promise<Outcome> {
    const outcome = await write
    if (outcome !== 'lost') writes += 1
    return outcome
  }
  return {
    get writes() {
      return writes
    },
    double: () => Promise.reject(new Error('This town has no DynamoDB.')),
    direct: (log) => tableOver(counted, clock, log, openOnce),
    ensure: async () => {},
    async listDue() {
      const due = store.items().filter((item) => item[table.dueAt] !== undefined)
      const isFeed = (item: Record<string, unknown>) => String(item[table.sortKey]).startsWith('FEED#') && item.unplanned !== true
      return due.map((item) => ({ at: String(item[table.dueAt]), feed: isFeed(item) })).sort((a, b) => (a.at < b.at ? -1 : 1))
    },
    async expire() {
      const until = Math.floor(epochMilliseconds(clock.now()) / 1000) - 2 * 86_400
      for (const item of store.items()) if (Number(item[table.ttl]) < until) await store.remove(item)
    },
    close: async () => {},
  }
}
