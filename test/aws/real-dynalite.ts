import { randomUUID } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import dynalite from 'dynalite'
import { table } from '../../functions/contract.ts'

const text = (AttributeName: string) => ({ AttributeName, AttributeType: 'S' as const })

/** Dynalite over HTTP with the real SDK, in memory. Each call of `fresh` makes an empty table as the stack defines it, or as it once did. */
export async function realDynalite() {
  const server = dynalite({ createTableMs: 0 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.address() as AddressInfo
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  return {
    documents: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    async fresh(projection: 'KEYS_ONLY' | 'ALL' = 'KEYS_ONLY'): Promise<string> {
      const name = `t-${randomUUID()}`
      await client.send(
        new CreateTableCommand({
          TableName: name,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [table.partitionKey, table.sortKey, table.dueShard, table.dueAt].map(text),
          KeySchema: [
            { AttributeName: table.partitionKey, KeyType: 'HASH' },
            { AttributeName: table.sortKey, KeyType: 'RANGE' },
          ],
          GlobalSecondaryIndexes: [
            {
              IndexName: table.dueIndex,
              KeySchema: [
                { AttributeName: table.dueShard, KeyType: 'HASH' },
                { AttributeName: table.dueAt, KeyType: 'RANGE' },
              ],
              Projection: { ProjectionType: projection },
            },
          ],
        }),
      )
      while ((await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus !== 'ACTIVE');
      return name
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
