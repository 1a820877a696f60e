import { sweep } from '../app/send/sweep.ts'
import { clock } from '../aws/parts/clock.ts'
import { inbox } from '../aws/parts/inbox.ts'
import { log } from '../aws/parts/log.ts'
import { office } from '../aws/parts/office.ts'
import { pushes } from '../aws/parts/pushes.ts'
import { table } from '../aws/parts/table.ts'
import { timers } from '../aws/parts/timers.ts'
import { start } from '../start.ts'

/** Every five minutes: whatever a crash, a lost timer or a lost answer left behind. */
export const handler = start([table, inbox, timers, pushes, office, clock, log], (world) => () => sweep(world))
