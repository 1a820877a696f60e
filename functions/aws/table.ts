import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Clock, Log, Table } from '../ports.ts'
import { archiving } from './table/archive.ts'
import { erasing } from './table/erasing.ts'
import { livingItems } from './table/living.ts'
import { pieces } from './table/pieces.ts'
import { planning } from './table/planning.ts'
import { records } from './table/records.ts'
import { rolls } from './table/roll.ts'
import { openItem } from './table/shapes.ts'
import { dynamoStore, type Store } from './table/store.ts'
import { touchpoints } from './table/touchpoints.ts'
import { waysOut } from './table/ways-out.ts'

/** The one table. `client` must leave undefined values out (`removeUndefinedValues`). */
export const dynamoTable = ({
  client,
  name,
  clock,
  log,
}: {
  client: DynamoDBDocumentClient
  name: string
  clock: Clock
  log?: Log
}): Table => tableOver(dynamoStore({ client, name }), clock, log)

/** `open`: how a stored item is read; a store that hands out the same items again need not have them parsed again. */
export function tableOver(store: Store, clock: Clock, log: Log = { note: () => {} }, open: typeof openItem = openItem): Table {
  const living = livingItems(store, clock, log, open)
  const { readArchive, ...archive } = archiving(store, living, clock)
  const material = pieces(store, living)
  return {
    ...records(store, living, clock, readArchive),
    ...touchpoints(store, living, clock),
    ...planning(store, living, clock, readArchive),
    ...material,
    ...waysOut(store, living),
    ...rolls(store, living, clock),
    ...archive,
    ...erasing(store, living, { ...archive, ...material }),
  }
}
