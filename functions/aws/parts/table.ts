import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { env } from '../../contract.ts'
import { environmentOf } from '../../environment.ts'
import type { Part } from '../part.ts'
import { dynamoTable } from '../table.ts'
import { clock } from './clock.ts'
import { log } from './log.ts'

export const table: Part<'table'> = {
  name: 'table',
  make(get) {
    const client = DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } })
    return dynamoTable({ client, name: environmentOf('table')[env.table], clock: get(clock), log: get(log) })
  },
}
