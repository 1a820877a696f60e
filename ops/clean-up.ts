import { DeleteObjectCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3'
import { DeleteScheduleCommand, ResourceNotFoundException } from '@aws-sdk/client-scheduler'
import { DeleteCommand, DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod'
import { doorKey, partitionOf } from '../functions/aws/table/keys.ts'
import { timerName } from '../functions/aws/timers.ts'
import { inboxFolder, table as keys } from '../functions/contract.ts'
import type { Operator } from './operator.ts'
import type { Place } from './selftest.ts'

const rowSchema = z.looseObject({ candidateId: z.string(), key: z.string(), due: z.string(), state: z.string() })

export interface Gone {
  items: number
  objects: number
  schedules: number
}

/** A function may be at work on the candidate and write once more. */
const looks = 3
const between = 2_000

/** Takes away everything of one candidate: items, the door, raw messages, schedules. Safe to repeat; what is gone is gone. */
export async function cleanUp(operator: Operator, place: Place, candidateId: string, door: string | undefined): Promise<Gone> {
  const gone: Gone = { items: 0, objects: 0, schedules: 0 }
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) await operator.sleep(between)
    if (!(await cleanOnce(operator, place, candidateId, gone))) break
  }
  if (door === undefined) return gone
  await DynamoDBDocumentClient.from(operator.clients.table).send(new DeleteCommand({ TableName: place.table, Key: doorKey(door) }))
  return { ...gone, items: gone.items + 1 }
}

/** Whether there was anything. */
async function cleanOnce({ clients }: Operator, place: Place, candidateId: string, gone: Gone): Promise<boolean> {
  const table = DynamoDBDocumentClient.from(clients.table)
  const items = await itemsOf(table, place.table, candidateId)
  const remove = async (key: Record<string, unknown>) => {
    await table.send(new DeleteCommand({ TableName: place.table, Key: key }))
    gone.items += 1
  }
  for (const item of items) {
    const row = rowSchema.safeParse(item)
    if (row.success && row.data.state === 'planned' && (await removeSchedule(clients, place, row.data))) gone.schedules += 1
  }
  // Last the profile: while it stands, what a function is at just now has somebody to be for.
  for (const item of items.toReversed()) await remove({ [keys.partitionKey]: item[keys.partitionKey], [keys.sortKey]: item[keys.sortKey] })
  for (const folder of [inboxFolder.webhook, inboxFolder.unproven])
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client: clients.objects },
      { Bucket: place.bucket, Prefix: `${folder}${candidateId}/` },
    ))
      for (const { Key } of Contents) {
        await clients.objects.send(new DeleteObjectCommand({ Bucket: place.bucket, Key }))
        gone.objects += 1
      }
  return items.length > 0
}

async function itemsOf(client: DynamoDBDocumentClient, TableName: string, candidateId: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  const query = {
    TableName,
    KeyConditionExpression: '#pk = :pk',
    ExpressionAttributeNames: { '#pk': keys.partitionKey },
    ExpressionAttributeValues: { ':pk': partitionOf(candidateId) },
    ConsistentRead: true,
  }
  for await (const { Items = [] } of paginateQuery({ client }, query)) found.push(...Items)
  return found
}

async function removeSchedule(clients: Operator['clients'], { timerGroup }: Place, row: z.infer<typeof rowSchema>): Promise<boolean> {
  try {
    await clients.timers.send(new DeleteScheduleCommand({ GroupName: timerGroup, Name: timerName(row, row.due) }))
    return true
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false
    throw error
  }
}
