import { termOf } from '../../domain/office/office.ts'
import type { World } from '../../ports.ts'

/** The rest follows with the next sweeps: what is owed to somebody now does not wait behind everybody's plan. */
const mostAtOnce = 500

/**
 * A last day that was set, changed or taken out reaches everybody who has joined: whose plan goes by another is marked to be planned again. Safe to
 * repeat; where nothing was changed it is one look at the roll.
 */
export async function followTerm({ table, office }: Pick<World, 'table' | 'office'>): Promise<void> {
  if (office === null) return
  const term = termOf(office)
  for (const candidateId of (await table.listOfOtherTerm(term)).slice(0, mostAtOnce)) await table.markForTerm(candidateId, term)
}
