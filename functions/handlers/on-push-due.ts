import { deliverPush } from '../app/ways-out/deliver-push.ts'
import { clock } from '../aws/parts/clock.ts'
import { log } from '../aws/parts/log.ts'
import { poster } from '../aws/parts/poster.ts'
import { secrets } from '../aws/parts/secrets.ts'
import { site } from '../aws/parts/site.ts'
import { table } from '../aws/parts/table.ts'
import { pushRefSchema } from '../domain/ways-out/push.ts'
import { perQueueMessage, start } from '../start.ts'

/** Something is owed to a candidate's own program or phone. At least once, in any order. */
export const handler = start([table, poster, secrets, site, clock, log], (world) =>
  perQueueMessage(pushRefSchema, (ref) => deliverPush(world, ref)),
)
