import type { Condition } from '../../functions/aws/table/condition.ts'
import type { Item, Store } from '../../functions/aws/table/store.ts'
import { table } from '../../functions/contract.ts'

/** As many as one look at DynamoDB's index takes. */
const duePage = 500

/** DynamoDB as far as the table uses it, in a map. The contract suite runs over this and over dynalite alike. */
export function memoryStore(from: Item[] = []): Store & { items(): Item[] } {
  const keyOf = (item: Item) => `${String(item[table.partitionKey])}\n${String(item[table.sortKey])}`
  const rows = new Map(from.map((item) => [keyOf(item), item]))
  const copy = (item: Item): Item => structuredClone(withoutUndefined(item))

  return {
    items: () => [...rows.values()],
    async get(key) {
      const item = rows.get(keyOf(key))
      return item && copy(item)
    },
    async put(item, condition) {
      if (condition && !holds(condition, rows.get(keyOf(item)))) return 'lost'
      rows.set(keyOf(item), copy(item))
      return 'saved'
    },
    async update(key, { set, add }, condition) {
      const before = rows.get(keyOf(key))
      if (condition && !holds(condition, before)) return 'lost'
      const counted = add ? { [add]: Number(before?.[add] ?? 0) + 1 } : {}
      rows.set(keyOf(key), copy({ ...before, ...key, ...set, ...counted }))
      return 'saved'
    },
    async count(key, field) {
      const before = rows.get(keyOf(key))
      if (!before) return undefined
      const next = Number(before[field] ?? 0) + 1
      rows.set(keyOf(key), { ...before, [field]: next })
      return next
    },
    async remove(key) {
      rows.delete(keyOf(key))
    },
    async query(partition, prefix, filter) {
      const inFamily = (item: Item) => item[table.partitionKey] === partition && String(item[table.sortKey]).startsWith(prefix)
      const found = [...rows.values()].filter((item) => inFamily(item) && (!filter || holds(filter, item)))
      return found.sort((a, b) => (String(a[table.sortKey]) < String(b[table.sortKey]) ? -1 : 1)).map(copy)
    },
    async queryDue(shard, until, after) {
      const at = (item: Item) => String(item[table.dueAt])
      const found = [...rows.values()].filter((item) => item[table.dueShard] === shard && at(item) <= until)
      const sorted = found.sort((a, b) => (at(a) < at(b) ? -1 : 1))
      const from = after === undefined ? 0 : sorted.findIndex((item) => keyOf(item) === keyOf(after)) + 1
      const items = sorted.slice(from, from + duePage)
      return { items: items.map(copy), next: from + duePage < sorted.length ? items.at(-1) : undefined }
    },
  }
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
