import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { table } from '../../contract.ts'
import type { Saved } from '../../ports.ts'
import { type Condition, expressionOf } from './condition.ts'

export type Item = Record<string, unknown>

/** The few things we ask of a store of items: single items with conditions, one query by prefix, one over the due index. Never a scan, never a transaction. */
export interface Store {
  /** Strongly consistent. */
  get(key: Item): Promise<Item | undefined>
  put(item: Item, condition?: Condition): Promise<Saved>
  /** Sets what is given in an item that may not be there yet, and counts one attribute of it up: its new value. */
  tally(key: Item, field: string, set: Item): Promise<number>
  /** Sets what is given, removes what is given as undefined, and counts up the attribute named in `add`. */
  update(key: Item, change: { set: Item; add?: string }, condition?: Condition): Promise<Saved>
  /** Counts one attribute of an existing item up and tells its new value. */
  count(key: Item, field: string): Promise<number | undefined>
  /** Removing what is not there is no fault. */
  remove(key: Item, condition?: Condition): Promise<Saved>
  /** All items of one family in the order of their keys, strongly consistent. */
  query(partition: string, prefix: string, filter?: Condition): Promise<Item[]>
  /** All items of several families that lie side by side, in one look. */
  span(partition: string, families: readonly string[], filter?: Condition): Promise<Item[]>
  /** One page of the keys of what is due in one shard, earliest first; `next` is where the following one begins. */
  queryDue(shard: string, until: string, after?: Item): Promise<Page>
}

/** Keys that one look at an index found. */
export interface Page {
  keys: Item[]
  next?: Item | undefined
}

/** What one look at the due index takes. */
const duePage = 500

/** From the first key of the first family to behind the last one of the last: names of families end in `#`, and nothing is named with what follows it. */
export const endsOf = (families: readonly string[]): [from: string, to: string] => {
  const sorted = [...families].sort()
  return [sorted[0] ?? '', (sorted.at(-1) ?? '').replace(/#$/, '$')]
}

export const keyIn = (item: Item): Item => ({
  [table.partitionKey]: item[table.partitionKey],
  [table.sortKey]: item[table.sortKey],
})

/** A write whose condition does not hold is an outcome, not a fault. */
const unlessLost = async <T>(write: Promise<T>): Promise<T | 'lost'> => {
  try {
    return await write
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'lost'
    throw error
  }
}

const savedOrLost = async (write: Promise<unknown>): Promise<Saved> => ((await unlessLost(write)) === 'lost' ? 'lost' : 'saved')

const conditionInput = (condition: Condition | undefined) => {
  if (condition === undefined) return {}
  const { text, names, values } = expressionOf(condition)
  return {
    ConditionExpression: text,
    ExpressionAttributeNames: names,
    // DynamoDB refuses an empty map of values.
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  }
}

/** SET, REMOVE and ADD in one expression. */
const changeInput = ({ set, add }: { set: Item; add?: string }, condition: Condition | undefined) => {
  const limit = condition && expressionOf(condition)
  const given = Object.entries(set).filter(([, value]) => value !== undefined)
  const removed = Object.keys(set).filter((field) => set[field] === undefined)
  const parts = [
    given.length > 0 ? `SET ${given.map(([field], i) => `#${field} = :s${i}`).join(', ')}` : '',
    removed.length > 0 ? `REMOVE ${removed.map((field) => `#${field}`).join(', ')}` : '',
    add ? `ADD #${add} :one` : '',
  ]
  const fields = [...Object.keys(set), ...(add ? [add] : [])]
  const values = { ...Object.fromEntries(given.map(([, value], i) => [`:s${i}`, value])), ...(add ? { ':one': 1 } : {}), ...limit?.values }
  return {
    UpdateExpression: parts.join(' '),
    ...(limit ? { ConditionExpression: limit.text } : {}),
    ExpressionAttributeNames: { ...Object.fromEntries(fields.map((field) => [`#${field}`, field])), ...limit?.names },
    ...(Object.keys(values).length > 0 ? { ExpressionAttributeValues: values } : {}),
  }
}

export function dynamoStore({ client, name }: { client: DynamoDBDocumentClient; name: string }): Store {
  const pages = async (input: Omit<QueryCommandInput, 'TableName'>): Promise<Item[]> => {
    const found: Item[] = []
    let from: Item | undefined
    do {
      const page = await client.send(new QueryCommand({ TableName: name, ...input, ExclusiveStartKey: from }))
      found.push(...(page.Items ?? []))
      from = page.LastEvaluatedKey
    } while (from !== undefined)
    return found
  }

  const within = (partition: string, where: string, ends: Item, filter: Condition | undefined) => {
    const { text, names, values } = filter ? expressionOf(filter) : { text: undefined, names: {}, values: {} }
    return pages({
      KeyConditionExpression: `#pk = :pk AND ${where}`,
      FilterExpression: text,
      ExpressionAttributeNames: { '#pk': table.partitionKey, '#sk': table.sortKey, ...names },
      ExpressionAttributeValues: { ':pk': partition, ...ends, ...values },
      ConsistentRead: true,
    })
  }

  return {
    async get(key) {
      const { Item: item } = await client.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }))
      return item
    },

    put: (item, condition) => savedOrLost(client.send(new PutCommand({ TableName: name, Item: item, ...conditionInput(condition) }))),

    update: (key, change, condition) =>
      savedOrLost(client.send(new UpdateCommand({ TableName: name, Key: key, ...changeInput(change, condition) }))),

    async count(key, field) {
      const names = { '#field': field, '#pk': table.partitionKey }
      const add = { UpdateExpression: 'ADD #field :one', ConditionExpression: 'attribute_exists(#pk)', ExpressionAttributeNames: names }
      const values = { ExpressionAttributeValues: { ':one': 1 }, ReturnValues: 'UPDATED_NEW' as const }
      const counted = await unlessLost(client.send(new UpdateCommand({ TableName: name, Key: key, ...add, ...values })))
      return counted === 'lost' ? undefined : z.int().parse(counted.Attributes?.[field])
    },

    async tally(key, field, set) {
      const change = changeInput({ set, add: field }, undefined)
      const { Attributes } = await client.send(new UpdateCommand({ TableName: name, Key: key, ...change, ReturnValues: 'UPDATED_NEW' }))
      return z.int().parse(Attributes?.[field])
    },

    remove: (key, condition) => savedOrLost(client.send(new DeleteCommand({ TableName: name, Key: key, ...conditionInput(condition) }))),

    query: (partition, prefix, filter) => within(partition, 'begins_with(#sk, :prefix)', { ':prefix': prefix }, filter),

    span(partition, families, filter) {
      const [from, to] = endsOf(families)
      return within(partition, '#sk BETWEEN :from AND :to', { ':from': from, ':to': to }, filter)
    },

    /**
     * An index is read eventually consistent: what was written a moment ago may be missed until the next sweep. Only keys are taken from it, since one
     * deployed before it held them alone still holds whole items.
     */
    async queryDue(shard, until, after) {
      const page = await client.send(
        new QueryCommand({
          TableName: name,
          IndexName: table.dueIndex,
          KeyConditionExpression: '#shard = :shard AND #at <= :until',
          ExpressionAttributeNames: { '#shard': table.dueShard, '#at': table.dueAt },
          ExpressionAttributeValues: { ':shard': shard, ':until': until },
          Limit: duePage,
          ExclusiveStartKey: after,
        }),
      )
      return { keys: (page.Items ?? []).map(keyIn), next: page.LastEvaluatedKey }
    },
  }
}
