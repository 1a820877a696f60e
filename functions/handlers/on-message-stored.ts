import { findOrigin } from '../app/receive/find-origin.ts'
import { ingestMessage } from '../app/receive/ingest-message.ts'
import { receiveInTurn } from '../app/receive/receive-in-turn.ts'
import { receiveMail } from '../app/receive/receive-mail.ts'
import type { Lately } from '../app/receive/understand-lately.ts'
import { arrivals } from '../aws/parts/arrivals.ts'
import { clock } from '../aws/parts/clock.ts'
import { inbox } from '../aws/parts/inbox.ts'
import { log } from '../aws/parts/log.ts'
import { material } from '../aws/parts/material.ts'
import { office } from '../aws/parts/office.ts'
import { reader } from '../aws/parts/reader.ts'
import { secrets } from '../aws/parts/secrets.ts'
import { table } from '../aws/parts/table.ts'
import { timers } from '../aws/parts/timers.ts'
import { messageStoredSchema } from '../events.ts'
import { regarding } from '../run.ts'
import { perQueueMessage, start } from '../start.ts'

/** A raw message lies in the inbox bucket: mail tells so by its receipt, all else by the bucket's own event. At least once, in any order. */
export const handler = start([table, inbox, arrivals, reader, material, timers, secrets, office, clock, log], (world) => {
  const lately: Lately = new Map()
  return perQueueMessage(messageStoredSchema, async (stored) => {
    if (stored.what === 'nothing-to-do') return world.log.note('nothing-to-do', { code: stored.code })
    if (stored.what === 'objects' && stored.keys.length === 0) return world.log.note('nothing-to-do', { code: 'notification-tried' })
    if (stored.what === 'put-back') {
      regarding({ candidateId: stored.arrival.candidateId, messageKey: stored.arrival.key })
      return ingestMessage(world, stored.arrival, lately)
    }
    const came = stored.what === 'mail' ? await receiveMail(world, stored.receipt) : stored.keys.flatMap((key) => findOrigin(key) ?? [])
    for (const arrival of came) {
      regarding({ candidateId: arrival.candidateId, messageKey: arrival.key })
      await receiveInTurn(world, arrival, lately)
    }
  })
})
