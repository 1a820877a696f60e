import type { Condition } from '../../functions/aws/table/condition.ts'
import { type Opened, openItem } from '../../functions/aws/table/shapes.ts'
import { endsOf, type Item, keyIn, type Store } from '../../functions/aws/table/store.ts'
import { table } from '../../functions/contract.ts'

/** As many as one look at DynamoDB's index takes. */
const duePage = 500

/** DynamoDB as far as the table uses it, in a map. The contract suite runs over this and over dynalite alike. */
export function memoryStore(from: Item[] = []): Store & { items(): Item[] } {
  const partitions = new Map<string, Map<string, Item>>()
  const [partitionOf, sortKeyOf] = [(item: Item) => String(item[table.partitionKey]), (item: Item) => String(item[table.sortKey])]
  const find = (key: Item): Item | undefined => partitions.get(partitionOf(key))?.get(sortKeyOf(key))
  const write = (item: Item) => {
    const rows = partitions.get(partitionOf(item)) ?? new Map<string, Item>()
    partitions.set(partitionOf(item), rows.set(sortKeyOf(item), item))
  }
  const all = (): Item[] => [...partitions.values()].flatMap((rows) => [...rows.values()])
  const within = (partition: string, lies: (sortKey: string) => boolean, filter: Condition | undefined): Item[] => {
    const rows = [...(partitions.get(partition) ?? [])].filter(([sortKey, item]) => lies(sortKey) && (!filter || holds(filter, item)))
    return rows.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
  }
  for (const item of from) write(item)

  return {
    items: all,
    get: async (key) => find(key),
    async put(item, condition) {
      if (condition && !holds(condition, find(item))) return 'lost'
      write(copy(item))
      return 'saved'
    },
    async update(key, { set, add }, condition) {
      const before = find(key)
      if (condition && !holds(condition, before)) return 'lost'
      const counted = add ? { [add]: Number(before?.[add] ?? 0) + 1 } : {}
      write(copy({ ...before, ...key, ...set, ...counted }))
      return 'saved'
    },
    async count(key, field) {
      const before = find(key)
      if (!before) return undefined
      const next = Number(before[field] ?? 0) + 1
      write(copy({ ...before, [field]: next }))
      return next
    },
    async tally(key, field, set) {
      const before = find(key)
      const next = Number(before?.[field] ?? 0) + 1
      write(copy({ ...before, ...key, ...set, [field]: next }))
      return next
    },
    async remove(key, condition) {
      if (condition && !holds(condition, find(key))) return 'lost'
      partitions.get(partitionOf(key))?.delete(sortKeyOf(key))
      return 'saved'
    },
    query: async (partition, prefix, filter) => within(partition, (sortKey) => sortKey.startsWith(prefix), filter),
    async span(partition, families, filter) {
      const [from, to] = endsOf(families)
      return within(partition, (sortKey) => from <= sortKey && sortKey <= to, filter)
    },
    async queryDue(shard, until, after) {
      const at = (item: Item) => String(item[table.dueAt])
      const isSame = (a: Item, b: Item) => partitionOf(a) === partitionOf(b) && sortKeyOf(a) === sortKeyOf(b)
      const found = all().filter((item) => item[table.dueShard] === shard && at(item) <= until)
      const sorted = found.sort((a, b) => (at(a) < at(b) ? -1 : 1))
      const start = after === undefined ? 0 : sorted.findIndex((item) => isSame(item, after)) + 1
      const keys = sorted.slice(start, start + duePage).map(keyIn)
      return { keys, next: start + duePage < sorted.length ? keys.at(-1) : undefined }
    },
  }
}

/** An item stays what it is from its write on, so it is parsed once; whoever wrote in what was read of it would be found out. */
const opened = new WeakMap<Item, unknown>()
export const openOnce: typeof openItem = (shape, item) => {
  const known = opened.get(item) as Opened<typeof shape.schema> | undefined
  if (known) return known
  const read = frozen(openItem(shape, item))
  opened.set(item, read)
  return read
}

/** What is stored can be read by many without a copy for each: nobody can write in it. */
const copy = (item: Item): Item => frozen(structuredClone(withoutUndefined(item)))

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

const withoutUndefined = (item: Item): Item => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined))

const compare = (
  item: Item | undefined,
  [field, value]: [string, string | number | boolean],
  test: (a: never, b: never) => boolean,
): boolean => {
  const stored = item?.[field]
  return typeof stored === typeof value && test(stored as never, value as never)
}

function holds(condition: Condition, item: Item | undefined): boolean {
  if ('absent' in condition) return item?.[condition.absent] === undefined
  if ('equals' in condition) return compare(item, condition.equals, (a, b) => a === b)
  if ('below' in condition) return compare(item, condition.below, (a, b) => a < b)
  if ('atMost' in condition) return compare(item, condition.atMost, (a, b) => a <= b)
  if ('not' in condition) return !holds(condition.not, item)
  if ('all' in condition) return condition.all.every((each) => holds(each, item))
  return condition.any.some((each) => holds(each, item))
}
