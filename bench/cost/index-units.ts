import { table } from '../../functions/contract.ts'
import type { Double, WireRequest } from '../../local/doubles/wire.ts'

type Value = { S: string } | { N: string } | { BOOL: boolean } | { NULL: true } | { B: string } | { L: Value[] } | { M: Item }
export type Item = Record<string, Value>

/** By DynamoDB's rules for the size of an item: names and values, a digit in half a byte, a byte and more for each thing that holds others. */
function sizeOf(value: Value): number {
  if ('S' in value) return Buffer.byteLength(value.S)
  if ('N' in value) return Math.ceil(value.N.length / 2) + 1
  if ('B' in value) return Buffer.from(value.B, 'base64').length
  if ('L' in value) return 3 + value.L.reduce((sum, one) => sum + 1 + sizeOf(one), 0)
  if ('M' in value) return 3 + Object.entries(value.M).reduce((sum, [name, one]) => sum + 1 + Buffer.byteLength(name) + sizeOf(one), 0)
  return 1
}

const units = (item: Item): number => Math.ceil((sizeOf({ M: item }) - 3) / 1024)

/** The item that a write is about, as it stands. */
export async function standing(request: WireRequest, double: Double): Promise<Item | undefined> {
  const { TableName, Key, Item } = JSON.parse(String(request.body))
  const { [table.partitionKey]: partition, [table.sortKey]: sort } = Key ?? Item
  const asked = { TableName, Key: { [table.partitionKey]: partition, [table.sortKey]: sort }, ConsistentRead: true }
  const headers = { ...request.headers, 'x-amz-target': 'DynamoDB_20120810.GetItem' }
  const { body } = await double({ ...request, headers, body: Buffer.from(JSON.stringify(asked)) })
  return JSON.parse(String(body ?? '{}')).Item
}

/** What a write costs in the due index, which the double does not reckon: the index holds whole items, and moving one there is two writes. */
export function indexUnits(before: Item | undefined, after: Item | undefined): number {
  const placeOf = (item: Item | undefined) => item?.[table.dueAt] && JSON.stringify([item[table.dueShard], item[table.dueAt]])
  const [was, is] = [placeOf(before), placeOf(after)]
  if (before && after && was && was === is)
    return JSON.stringify(before) === JSON.stringify(after) ? 0 : Math.max(units(before), units(after))
  return (before && was ? units(before) : 0) + (after && is ? units(after) : 0)
}
