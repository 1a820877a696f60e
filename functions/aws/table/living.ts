import type * as z from 'zod'
import { table } from '../../contract.ts'
import { shortHash } from '../../domain/record/identity.ts'
import { epochMilliseconds, type Instant } from '../../domain/time/wall-time.ts'
import { Fault } from '../../fault.ts'
import type { Clock, Log, Unreadable } from '../../ports.ts'
import type { Condition } from './condition.ts'
import { type Profile, salvagedProfile } from './profile.ts'
import { openItem, type Shape, shapes } from './shapes.ts'
import type { Item, Store } from './store.ts'

export const epochSeconds = (at: Instant): number => Math.floor(epochMilliseconds(at) / 1000)

/** As many items are fetched side by side. */
const atOnce = 25

const isDue = (item: Item, shard: string, until: Instant): boolean => item[table.dueShard] === shard && String(item[table.dueAt]) <= until

/** What is read of one family: the items, and the name of each that could not be read. */
export interface Family<T> {
  items: T[]
  unreadable: Unreadable[]
}

/** By a hash of its key, which may hold a uid: somebody with the table at hand finds it, the log tells nobody anything. */
const nameOf = (shape: Shape, item: Item): Unreadable => ({ kind: shape.name, item: shortHash(String(item[table.sortKey])) })

/** Whose it is, by its place in the table. */
export const candidateOf = (item: Item): string => String(item[table.partitionKey]).replace(/^CANDIDATE#/, '')

/**
 * Reads through a shape, without what has expired: DynamoDB removes expired items within days, not at the hour. An item that cannot be read
 * costs itself: asked for by name it is a fault, among others it is left out, and each time it is noted for the alarm.
 */
export function livingItems(store: Store, clock: Clock, log: Log, openOne: typeof openItem = openItem) {
  const alive = (item: Item): boolean => {
    const end = item[table.ttl]
    return typeof end !== 'number' || end > epochSeconds(clock.now())
  }
  const open = <S extends z.ZodType>(shape: Shape<S>, item: Item): { value: z.infer<S> } | { unreadable: Unreadable } => {
    const opened = openOne(shape, item)
    if (opened.outcome === 'read') return { value: opened.value }
    const unreadable = nameOf(shape, item)
    log.note('item-unreadable', { candidateId: candidateOf(item), ...unreadable, schemaVersion: opened.version })
    return { unreadable }
  }
  const familyOf = <S extends z.ZodType>(shape: Shape<S>, items: Item[]): Family<z.infer<S>> => {
    const opened = items.filter(alive).map((item) => open(shape, item))
    return {
      items: opened.flatMap((one) => ('value' in one ? [one.value] : [])),
      unreadable: opened.flatMap((one) => ('unreadable' in one ? [one.unreadable] : [])),
    }
  }
  return {
    open,
    alive,
    async find<S extends z.ZodType>(shape: Shape<S>, key: Item): Promise<z.infer<S> | undefined> {
      const item = await store.get(key)
      if (item === undefined || !alive(item)) return undefined
      const opened = open(shape, item)
      if ('value' in opened) return opened.value
      throw new Fault('A stored item cannot be read', { candidateId: candidateOf(item), ...opened.unreadable })
    },
    /** The settings, or what of them can be read: what cannot costs itself, and the candidate is served on. */
    async profile(key: Item): Promise<{ profile: Profile; unreadable: Unreadable[] } | undefined> {
      const item = await store.get(key)
      if (item === undefined || !alive(item)) return undefined
      const opened = open(shapes.profile, item)
      if ('value' in opened) return { profile: opened.value, unreadable: [] }
      const profile = salvagedProfile(item, candidateOf(item))
      if (profile) return { profile, unreadable: [opened.unreadable] }
      throw new Fault('A stored item cannot be read', { candidateId: candidateOf(item), ...opened.unreadable })
    },
    async all<S extends z.ZodType>(shape: Shape<S>, partition: string, prefix: string, filter?: Condition): Promise<Family<z.infer<S>>> {
      return familyOf(shape, await store.query(partition, prefix, filter))
    },
    /** Several families in one look: one call, paid for by what they weigh together. */
    async span(partition: string, families: readonly string[], filter?: Condition) {
      const items = await store.span(partition, families, filter)
      return <S extends z.ZodType>(shape: Shape<S>, prefix: string): Family<z.infer<S>> =>
        familyOf(
          shape,
          items.filter((item) => String(item[table.sortKey]).startsWith(prefix)),
        )
    },
    /** The items as they stand: the index tells only where to look, and may be a moment late. */
    async due(shard: string, until: Instant, after: Item | undefined): Promise<{ items: Item[]; next?: Item | undefined }> {
      const { keys, next } = await store.queryDue(shard, until, after)
      const items: Item[] = []
      for (let from = 0; from < keys.length; from += atOnce)
        for (const item of await Promise.all(keys.slice(from, from + atOnce).map((key) => store.get(key))))
          if (item !== undefined && alive(item) && isDue(item, shard, until)) items.push(item)
      return { items, next }
    },
  }
}

export type Living = ReturnType<typeof livingItems>
