import type { Item, Store } from '../../functions/aws/table/store.ts'

export interface Count {
  calls: number
  /** Of items read, those a filter then drops included, since they are read and paid for, and of items written. */
  bytes: number
}

const sizeOf = (value: unknown): number => (value instanceof Uint8Array ? value.length : Buffer.byteLength(JSON.stringify(value) ?? ''))
const size = (items: readonly (Item | undefined)[]): number =>
  items.reduce((sum, item) => sum + Object.entries(item ?? {}).reduce((all, [name, value]) => all + name.length + sizeOf(value), 0), 0)

/** A store that counts what it is asked. */
export function countingStore(store: Store): { store: Store; taken(): Count } {
  let count: Count = { calls: 0, bytes: 0 }
  const note = (...items: (Item | undefined)[]) => {
    count = { calls: count.calls + 1, bytes: count.bytes + size(items) }
  }
  const counting: Store = {
    async get(key) {
      const item = await store.get(key)
      note(item)
      return item
    },
    async put(item, condition) {
      note(item)
      return store.put(item, condition)
    },
    async update(key, change, condition) {
      note(change.set)
      return store.update(key, change, condition)
    },
    async count(key, field) {
      note()
      return store.count(key, field)
    },
    async tally(key, field, set) {
      note(set)
      return store.tally(key, field, set)
    },
    async remove(key, condition) {
      note(await store.get(key))
      return store.remove(key, condition)
    },
    async query(partition, prefix, filter) {
      note(...(await store.query(partition, prefix)))
      return store.query(partition, prefix, filter)
    },
    async span(partition, families, filter) {
      note(...(await store.span(partition, families)))
      return store.span(partition, families, filter)
    },
    async queryDue(shard, until, after) {
      const page = await store.queryDue(shard, until, after)
      note(...page.keys)
      return page
    },
  }
  return {
    store: counting,
    taken() {
      const taken = count
      count = { calls: 0, bytes: 0 }
      return taken
    },
  }
}
