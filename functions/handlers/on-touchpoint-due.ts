import { deliverTouchpoint } from '../app/deliver-touchpoint.ts'
import { touchpointRefSchema } from '../domain/touchpoint.ts'
import { perQueueMessage, start } from '../start.ts'

/** A timer or the sweep says a touchpoint may be due. At least once, early by up to a minute, in any order. */
export const handler = start(['table', 'timers', 'mailer', 'secrets', 'site', 'clock', 'log'], (world) =>
  perQueueMessage(touchpointRefSchema, (ref) => deliverTouchpoint(world, ref)),
)
