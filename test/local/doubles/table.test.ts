import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { describe, expect, it } from 'vitest'
import { aWorld, clientConfig } from '../a-world.ts'

async function aTable() {
  const world = await aWorld()
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ ...clientConfig, endpoint: world.url('dynamodb') }))
  const TableName = world.names.table
  const put = (Item: Record<string, unknown>, more: object = {}) => client.send(new PutCommand({ TableName, Item, ...more }))
  const get = async (sk: string) =>
    (await client.send(new GetCommand({ TableName, Key: { pk: 'CANDIDATE#a', sk }, ConsistentRead: true }))).Item
  return { ...world, client, TableName, put, get }
}

describe('the table double', () => {
  it('writes under a condition, and says when it does not hold', async () => {
    const { put, get } = await aTable()
    const fresh = { ConditionExpression: 'attribute_not_exists(pk)' }
    await put({ pk: 'CANDIDATE#a', sk: 'PROFILE', name: 'first' }, fresh)
    await expect(put({ pk: 'CANDIDATE#a', sk: 'PROFILE', name: 'second' }, fresh)).rejects.toBeInstanceOf(ConditionalCheckFailedException)
    expect(await get('PROFILE')).toMatchObject({ name: 'first' })
  })

  it('has the sparse due index, earliest first', async () => {
    const { put, client, TableName, table } = await aTable()
    await put({ pk: 'CANDIDATE#a', sk: 'TOUCHPOINT#2', dueShard: 'DUE#1', dueAt: '2026-11-25T09:00:00Z' })
    await put({ pk: 'CANDIDATE#a', sk: 'TOUCHPOINT#1', dueShard: 'DUE#1', dueAt: '2026-11-24T09:00:00Z' })
    await put({ pk: 'CANDIDATE#a', sk: 'FEED#1', dueShard: 'DUE#1', dueAt: '2026-11-23T09:00:00Z' })
    await put({ pk: 'CANDIDATE#a', sk: 'NOTE#1' })

    expect(await table.listDue(TableName)).toEqual([
      { at: '2026-11-23T09:00:00Z', feed: true },
      { at: '2026-11-24T09:00:00Z', feed: false },
      { at: '2026-11-25T09:00:00Z', feed: false },
    ])
    const query = { TableName, IndexName: 'due', KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now' }
    const { Items } = await client.send(
      new QueryCommand({ ...query, ExpressionAttributeValues: { ':shard': 'DUE#1', ':now': '2026-11-24T09:00:00Z' } }),
    )
    expect(Items?.map(({ sk }) => sk)).toEqual(['FEED#1', 'TOUCHPOINT#1'])
  })

  it('deletes expired items by the world’s clock, and not before two days have passed', async () => {
    const { put, get, table, clock, TableName } = await aTable()
    const expiresAt = Date.parse('2026-11-24T00:00:00Z') / 1000
    await put({ pk: 'CANDIDATE#a', sk: 'MESSAGE#1', expiresAt })
    clock.moveTo(Date.parse('2026-11-25T23:00:00Z'))
    await table.expire(TableName)
    expect(await get('MESSAGE#1')).toBeDefined()
    clock.moveTo(Date.parse('2026-11-26T00:00:01Z'))
    await table.expire(TableName)
    expect(await get('MESSAGE#1')).toBeUndefined()
  })

  it('counts writes, so that an idle world is seen to be idle', async () => {
    const { put, get, table } = await aTable()
    const before = table.writes
    await get('PROFILE')
    expect(table.writes).toBe(before)
    await put({ pk: 'CANDIDATE#a', sk: 'PROFILE' })
    expect(table.writes).toBe(before + 1)
  })

  it('answers no web page', async () => {
    const { url } = await aTable()
    const response = await fetch(url('dynamodb'), { method: 'POST', headers: { origin: 'https://evil.example' }, body: '{}' })
    expect(response.status).toBe(403)
  })
})
