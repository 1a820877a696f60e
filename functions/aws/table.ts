import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Clock, Table } from '../ports.ts'
import { planning } from './table/planning.ts'
import { records } from './table/records.ts'
import { dynamoStore, type Store } from './table/store.ts'
import { touchpoints } from './table/touchpoints.ts'

/** The one table. `client` must leave undefined values out (`removeUndefinedValues`). */
export const dynamoTable = ({ client, name, clock }: { client: DynamoDBDocumentClient; name: string; clock: Clock }): Table =>
  tableOver(dynamoStore({ client, name }), clock)

export const tableOver = (store: Store, clock: Clock): Table => ({
  ...records(store, clock),
  ...touchpoints(store, clock),
  ...planning(store, clock),
})
