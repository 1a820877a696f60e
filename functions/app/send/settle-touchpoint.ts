import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { asExpected, failed, putOff, sent, unknown } from '../../domain/sending/touchpoint-moves.ts'
import type { SendResult, World } from '../../ports.ts'

export type Settled = { outcome: 'sent' | 'unknown' | 'to-be-tried-again' } | { outcome: 'failed'; reason: string }

/** Records what the mail service answered; `expected`: a mail that has gone changes no plan. A row that the service's own event has settled before is left as it is. */
export async function settleTouchpoint(
  { table, timers, clock, log }: Pick<World, 'table' | 'timers' | 'clock' | 'log'>,
  sending: Touchpoint,
  result: SendResult,
  { expected }: { expected: boolean },
): Promise<Settled> {
  if (result.outcome === 'accepted') {
    const row = sent(sending, clock.now(), result.mailMessageId)
    await table.moveTouchpoint(sending, expected ? asExpected(row) : row)
    return { outcome: 'sent' }
  }
  if (result.outcome === 'unknown') {
    await table.moveTouchpoint(sending, unknown(sending))
    return { outcome: 'unknown' }
  }
  const { reason } = result
  if (!result.again) {
    log.note('mail-failed', { candidateId: sending.candidateId, touchpoint: sending.key, why: reason })
    await table.moveTouchpoint(sending, failed(sending, reason))
    return { outcome: 'failed', reason }
  }
  const next = putOff(sending, reason, clock.now())
  const { times, retryAt } = next.refused
  log.note('mail-put-off', { candidateId: next.candidateId, touchpoint: next.key, why: reason, times })
  if ((await table.moveTouchpoint(sending, next)) === 'saved') await timers.book(next, retryAt)
  return { outcome: 'to-be-tried-again' }
}
