import type { Touchpoint } from '../domain/touchpoint.ts'
import { failed, sent, takenBack, unknown } from '../domain/touchpoint-moves.ts'
import { plus } from '../domain/wall-time.ts'
import type { SendResult, World } from '../ports.ts'

export type Settled = { outcome: 'sent' | 'unknown' | 'to-be-tried-again' } | { outcome: 'failed'; reason: string }

/** After a refusal that passes (throttled, sending paused). */
const tryAgainAfter = { minutes: 5 } as const

/** Records what the mail service answered. A row that the service's own event has settled before is left as it is. */
export async function settleTouchpoint(
  { table, timers, clock }: Pick<World, 'table' | 'timers' | 'clock'>,
  sending: Touchpoint,
  result: SendResult,
): Promise<Settled> {
  if (result.outcome === 'accepted') {
    await table.moveTouchpoint(sending, sent(sending, clock.now(), result.mailMessageId))
    return { outcome: 'sent' }
  }
  if (result.outcome === 'unknown') {
    await table.moveTouchpoint(sending, unknown(sending))
    return { outcome: 'unknown' }
  }
  if (!result.again) {
    await table.moveTouchpoint(sending, failed(sending, result.reason))
    return { outcome: 'failed', reason: result.reason }
  }
  await table.moveTouchpoint(sending, takenBack(sending))
  await timers.book(sending, plus(clock.now(), tryAgainAfter))
  return { outcome: 'to-be-tried-again' }
}
