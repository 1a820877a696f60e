import { join } from 'node:path'
import { inboxFolder } from '../../functions/contract.ts'
import type { MovableClock } from '../town/clock.ts'
import { objectCreated } from './mail/receipts.ts'
import { type MailService, openMailService } from './mail/ses.ts'
import type { Queues } from './queues.ts'
import { type Buckets, openBuckets } from './s3.ts'
import { openTimers, type Timers } from './scheduler.ts'
import { openSecrets, type SecretStore } from './secrets.ts'
import { type Endpoint, serveDoubles } from './serve.ts'
import { openQueues } from './sqs.ts'
import type { Store } from './store.ts'
import { type OpenTable, openTable as openDynalite, type TableStore } from './table.ts'

export interface Doubles {
  store: Store
  queues: Queues
  timers: Timers
  mail: MailService
  buckets: Buckets
  secrets: SecretStore
  table: TableStore
  endpoint: Endpoint
  url: Endpoint['url']
  close(): Promise<void>
}

/** These folders announce new objects to the inbox queue; mail comes with a receipt of its own. */
const announced = [inboxFolder.webhook, inboxFolder.feed, inboxFolder.page]

/** A small AWS on one machine: everything it was told lies in `folder`, or in memory without one. */
export async function openDoubles({
  store,
  clock,
  folder,
  openTable = openDynalite,
}: {
  store: Store
  clock: MovableClock
  folder?: string | undefined
  openTable?: OpenTable | undefined
}): Promise<Doubles> {
  let endpoint: Endpoint | undefined
  const queues = openQueues({ store, clock, endpoint: () => endpoint?.url('sqs') ?? '' })
  const timers = openTimers({ store, clock, queues })
  const mail = openMailService({ store, clock, queues })
  const buckets = openBuckets({ store, clock, folder: folder && join(folder, 'objects') })
  const secrets = openSecrets({ store, clock })
  const table = await openTable({ clock, folder: folder && join(folder, 'table') })
  buckets.onCreated = (object) => {
    if (announced.some((prefix) => object.key.startsWith(prefix))) queues.send('inbox', objectCreated(object))
  }
  endpoint = await serveDoubles({
    dynamodb: table.double,
    scheduler: timers.double,
    ses: mail.double,
    s3: buckets.double,
    sqs: queues.double,
    secrets: secrets.double,
  })
  const { url, close } = endpoint
  return {
    store,
    queues,
    timers,
    mail,
    buckets,
    secrets,
    table,
    endpoint,
    url,
    async close() {
      await close()
      await table.close()
      store.close()
    },
  }
}
