import { deliverTouchpoint } from '../app/send/deliver-touchpoint.ts'
import { clock } from '../aws/parts/clock.ts'
import { log } from '../aws/parts/log.ts'
import { mailer } from '../aws/parts/mailer.ts'
import { office } from '../aws/parts/office.ts'
import { pushes } from '../aws/parts/pushes.ts'
import { secrets } from '../aws/parts/secrets.ts'
import { site } from '../aws/parts/site.ts'
import { table } from '../aws/parts/table.ts'
import { timers } from '../aws/parts/timers.ts'
import { touchpointRefSchema } from '../domain/sending/touchpoint.ts'
import { perQueueMessage, start } from '../start.ts'

/** A timer or the sweep says a touchpoint may be due. At least once, early by up to a minute, in any order. */
export const handler = start([table, timers, mailer, pushes, secrets, site, office, clock, log], (world) =>
  perQueueMessage(touchpointRefSchema, (ref) => deliverTouchpoint(world, ref)),
)
