import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import dynalite from 'dynalite'
import { table as names } from '../../functions/contract.ts'
import { epochMilliseconds, type Instant } from '../../functions/domain/time/wall-time.ts'
import type { Log, Table } from '../../functions/ports.ts'
import type { MovableClock } from '../town/clock.ts'
import { AwsError, type Double, type WireAnswer, type WireRequest } from './wire.ts'

export interface Due {
  at: Instant
  /** A feed to poll: the feed tick's work, all other is the sweep's. */
  feed: boolean
}

export interface TableStore {
  double: Double
  /** The table without DynamoDB's API in between, where there is such a way. */
  direct?: (log?: Log) => Table
  /** Grows with each write that was done. */
  readonly writes: number
  /** The table's one definition, as the stateful stack has it. Keeps what is there. */
  ensure(name: string): Promise<void>
  /** What stands in the due index, earliest first. */
  listDue(name: string): Promise<Due[]>
  /** Deletes what has been expired for two days by our clock; AWS promises no more than "within a few days". */
  expire(name: string): Promise<void>
  close(): Promise<void>
}

type Attribute = { S?: string; N?: string; BOOL?: boolean }
interface Answer {
  status: number
  data: {
    __type?: string
    message?: string
    Items?: Record<string, Attribute>[]
    Item?: Record<string, Attribute>
    LastEvaluatedKey?: unknown
  }
}

const writing = new Set(['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'])

export type OpenTable = (place: { clock: MovableClock; folder?: string | undefined }) => Promise<TableStore>

/** Dynalite, with the expiry it lacks. What else it lacks (transactions, streams, the item that failed a condition) roundtwo does without. */
export const openTable: OpenTable = async ({ clock, folder }) => {
  const server = dynalite({ ...(folder !== undefined && { path: folder }), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })
  // It must listen once to be closable; a socket file, because its own port would answer any web page (it allows every origin).
  const socket = socketPath()
  server.listen(socket)
  await once(server, 'listening')
  let writes = 0

  const ask = async (operation: string, input: object): Promise<Answer> => {
    const { status, body } = await pass(server, {
      method: 'POST',
      path: '/',
      query: new URLSearchParams(),
      headers: headersFor(operation),
      body: Buffer.from(JSON.stringify(input)),
    })
    return { status, data: JSON.parse(String(body)) }
  }
  const must = async (operation: string, input: object) => {
    const { status, data } = await ask(operation, input)
    if (status !== 200) throw new AwsError(status, String(data.__type), `${operation}: ${data.message}`)
    return data
  }
  /** Pages through, since a page ends at 1 MB. */
  async function* scan(input: object) {
    for (let from: unknown; ; ) {
      const { Items = [], LastEvaluatedKey } = await must('Scan', { ...input, ...(from !== undefined && { ExclusiveStartKey: from }) })
      yield* Items
      if (LastEvaluatedKey === undefined) return
      from = LastEvaluatedKey
    }
  }

  return {
    get writes() {
      return writes
    },
    async double(request) {
      const operation = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? ''
      const answer = await pass(server, request)
      if (answer.status === 200 && writing.has(operation)) writes += 1
      return answer
    },
    async ensure(name) {
      if ((await ask('DescribeTable', { TableName: name })).status !== 200) await must('CreateTable', definition(name))
      // Even with no waiting time dynalite makes a table active a moment later.
      for (;;) {
        const { Table } = (await must('DescribeTable', { TableName: name })) as { Table?: { TableStatus: string } }
        if (Table?.TableStatus === 'ACTIVE') return
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    },
    async listDue(name) {
      const found: Due[] = []
      for await (const { [names.dueAt]: at, [names.partitionKey]: pk, [names.sortKey]: sk } of scan({
        TableName: name,
        IndexName: names.dueIndex,
      })) {
        const isFeed = sk?.S?.startsWith('FEED#') === true
        const key = { [names.partitionKey]: pk, [names.sortKey]: sk }
        const { Item } = isFeed ? await must('GetItem', { TableName: name, Key: key }) : {}
        if (at?.S) found.push({ at: at.S, feed: isFeed && Item?.unplanned?.BOOL !== true })
      }
      return found.sort((a, b) => (a.at < b.at ? -1 : 1))
    },
    async expire(name) {
      const until = Math.floor(epochMilliseconds(clock.now()) / 1000) - 2 * 86_400
      const query = {
        FilterExpression: '#ttl < :until',
        ExpressionAttributeNames: { '#ttl': names.ttl },
        ExpressionAttributeValues: { ':until': { N: String(until) } },
      }
      for await (const item of scan({ TableName: name, ...query })) {
        const key = { [names.partitionKey]: item[names.partitionKey], [names.sortKey]: item[names.sortKey] }
        await must('DeleteItem', { TableName: name, Key: key })
      }
    },
    async close() {
      await new Promise((resolve) => server.close(resolve))
      rmSync(socket, { force: true })
    },
  }
}

const socketPath = (): string =>
  process.platform === 'win32' ? `\\\\.\\pipe\\roundtwo-${randomUUID()}` : join(tmpdir(), `roundtwo-${randomUUID().slice(0, 18)}.sock`)

const headersFor = (operation: string) => ({
  'x-amz-target': `DynamoDB_20120810.${operation}`,
  'content-type': 'application/x-amz-json-1.0',
  // Dynalite wants the look of a signature and checks none.
  authorization: 'AWS4-HMAC-SHA256 Credential=local/20260101/us-east-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-date': '20260101T000000Z',
})

/** Hands a request to dynalite's listener without a second connection. */
function pass(server: ReturnType<typeof dynalite>, { method, headers, body }: WireRequest): Promise<WireAnswer> {
  return new Promise((resolve, reject) => {
    const request = Object.assign(Readable.from(body.length > 0 ? [body] : []), { method, headers, url: '/' })
    const answered: Record<string, string> = {}
    const response = {
      statusCode: 200,
      setHeader: (name: string, value: unknown) => (answered[name.toLowerCase()] = String(value)),
      end: (text: string) => resolve({ status: response.statusCode, headers: answered, body: text }),
    }
    request.on('error', reject)
    server.emit('request', request, response)
  })
}

const definition = (TableName: string) => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [names.partitionKey, names.sortKey, names.dueShard, names.dueAt].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  KeySchema: [
    { AttributeName: names.partitionKey, KeyType: 'HASH' },
    { AttributeName: names.sortKey, KeyType: 'RANGE' },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: names.dueIndex,
      KeySchema: [
        { AttributeName: names.dueShard, KeyType: 'HASH' },
        { AttributeName: names.dueAt, KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' },
    },
  ],
})
