import * as z from 'zod'
import { table } from '../../contract.ts'
import { epochMilliseconds, type Instant } from '../../domain/wall-time.ts'
import type { Clock } from '../../ports.ts'
import type { Condition } from './condition.ts'
import type { Item, Store } from './store.ts'

export const epochSeconds = (at: Instant): number => Math.floor(epochMilliseconds(at) / 1000)

export const parseItem = <T extends z.ZodType>(schema: T, item: Item): z.infer<T> => {
  const parsed = schema.safeParse(item)
  if (parsed.success) return parsed.data
  throw new Error(`Stored item ${String(item[table.sortKey])} does not fit its schema: ${z.prettifyError(parsed.error)}`)
}

/** Reads through a schema, without what has expired: DynamoDB removes expired items within days, not at the hour. */
export function livingItems(store: Store, clock: Clock) {
  const alive = (item: Item): boolean => {
    const end = item[table.ttl]
    return typeof end !== 'number' || end > epochSeconds(clock.now())
  }
  return {
    async find<T extends z.ZodType>(schema: T, key: Item): Promise<z.infer<T> | undefined> {
      const item = await store.get(key)
      return item !== undefined && alive(item) ? parseItem(schema, item) : undefined
    },
    async all<T extends z.ZodType>(schema: T, partition: string, prefix: string, filter?: Condition): Promise<z.infer<T>[]> {
      return (await store.query(partition, prefix, filter)).filter(alive).map((item) => parseItem(schema, item))
    },
    async due(shard: string, until: Instant, limit: number): Promise<Item[]> {
      return (await store.queryDue(shard, until, limit)).filter(alive)
    },
  }
}
