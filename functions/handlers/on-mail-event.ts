import { recordMailEvent } from '../app/send/record-mail-event.ts'
import { clock } from '../aws/parts/clock.ts'
import { log } from '../aws/parts/log.ts'
import { office } from '../aws/parts/office.ts'
import { table } from '../aws/parts/table.ts'
import { timers } from '../aws/parts/timers.ts'
import { mailEventSchema } from '../events.ts'
import { perQueueMessage, start } from '../start.ts'

/** The mail service tells what became of a mail. At least once, in any order, maybe before its own answer, maybe never. */
export const handler = start([table, timers, office, clock, log], (world) =>
  perQueueMessage(mailEventSchema, async (event) => {
    if ('what' in event) world.log.note('nothing-to-do', { code: event.code })
    else await recordMailEvent(world, event)
  }),
)
