import { table } from '../../functions/contract.ts'
import type { Double, WireRequest } from '../../local/doubles/wire.ts'

type Item = Record<string, unknown>

/** The item that a write is about, as it stands. */
export async function standing(request: WireRequest, double: Double): Promise<Item | undefined> {
  const { TableName, Key, Item } = JSON.parse(String(request.body))
  const { [table.partitionKey]: partition, [table.sortKey]: sort } = Key ?? Item
  const asked = { TableName, Key: { [table.partitionKey]: partition, [table.sortKey]: sort }, ConsistentRead: true }
  const headers = { ...request.headers, 'x-amz-target': 'DynamoDB_20120810.GetItem' }
  const { body } = await double({ ...request, headers, body: Buffer.from(JSON.stringify(asked)) })
  return JSON.parse(String(body ?? '{}')).Item
}

/** What a write costs in the due index, which the double does not reckon: the index holds keys alone, and moving one there is two writes. */
export function indexUnits(before: Item | undefined, after: Item | undefined): number {
  const placeOf = (item: Item | undefined) => item?.[table.dueAt] && JSON.stringify([item[table.dueShard], item[table.dueAt]])
  const [was, is] = [placeOf(before), placeOf(after)]
  return was === is ? 0 : Number(Boolean(was)) + Number(Boolean(is))
}
