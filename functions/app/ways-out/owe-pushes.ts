import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { pushFor } from '../../domain/ways-out/push.ts'
import type { World } from '../../ports.ts'

/**
 * Notes what is owed to the candidate's ways out for rows that have moved since a planner last saw them. The mark on such a row stands until the
 * plan is finished, so a crash loses nothing; noted twice it is one.
 */
export async function owePushes(
  { table, clock }: Pick<World, 'table' | 'clock'>,
  candidateId: string,
  rows: readonly Touchpoint[],
): Promise<void> {
  const moved = rows.filter(({ unplanned, state }) => unplanned && state !== 'planned' && state !== 'skipped')
  if (moved.length === 0) return
  const now = clock.now()
  for (const way of await table.listWaysOut(candidateId))
    for (const row of moved) {
      const push = pushFor(way, row, now)
      if (push) await table.putPush(push)
    }
}
