import { addContribution } from '../domain/add-contribution.ts'
import type { Contributed } from '../domain/contribution.ts'
import type { World } from '../ports.ts'

/** Two writers of one interview at once are rare, ten in a row do not happen: what is left then is for the queue to try again. */
const tries = 10

/** DynamoDB takes 400 KB an item. A flood of versions of one interview ends here, and what was there stays readable. */
const mostBytes = 350_000

/** Whether the table can keep it in one item. */
export const fits = (item: unknown): boolean => Buffer.byteLength(JSON.stringify(item)) <= mostBytes

/** Folds what a message says into the records of its interviews. Safe to repeat: the record is a set, and adding twice adds once. */
export async function storeContributions(
  { table }: Pick<World, 'table'>,
  candidateId: string,
  contributions: Contributed[],
): Promise<'stored' | 'full'> {
  let outcome: 'stored' | 'full' = 'stored'
  for (const contributed of contributions) if ((await store(table, candidateId, contributed)) === 'full') outcome = 'full'
  return outcome
}

async function store(table: World['table'], candidateId: string, contributed: Contributed): Promise<'stored' | 'full'> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const item = await table.findInterview(candidateId, contributed.identity)
    const next = addContribution(item, contributed, candidateId)
    if (!fits(next)) return 'full'
    // Also a repeat is written: it marks the interview unplanned, and the crash it repeats may have been before the plan.
    if ((await table.saveInterview(next)) === 'saved') return 'stored'
  }
  throw new Error('An interview kept changing while a message was folded in')
}
