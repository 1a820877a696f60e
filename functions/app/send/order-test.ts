import { createHash } from 'node:crypto'
import { windowEnd } from '../../domain/access/sign-in-limits.ts'
import { mostTests, testOf } from '../../domain/sending/test-mail.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import type { Instant } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'

export type Ordered = { outcome: 'ordered' } | { outcome: 'too-many'; again: Instant }

/** Owes the candidate a test of one of their mails. Counted first: two at once cannot both be the last that is allowed. */
export async function orderTest(
  { table, timers, clock }: Pick<World, 'table' | 'timers' | 'clock'>,
  row: Touchpoint,
  rows: readonly Touchpoint[],
): Promise<Ordered> {
  const now = clock.now()
  const again = windowEnd(now)
  const count = createHash('sha256').update(`test ${row.candidateId} ${again}`).digest('hex')
  if ((await table.tally(count, again)) > mostTests) return { outcome: 'too-many', again }
  const test = testOf(row, rows, now)
  if ((await table.writePlanned(test)) === 'saved') await timers.book(test, test.due)
  return { outcome: 'ordered' }
}
