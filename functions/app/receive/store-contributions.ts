import { addContribution } from '../../domain/record/add-contribution.ts'
import { foldAway, withoutOldEvidence } from '../../domain/record/away/fold-away.ts'
import type { Contributed } from '../../domain/record/contribution.ts'
import type { InterviewItem } from '../../domain/record/interview.ts'
import type { CandidateState, World } from '../../ports.ts'

/** Two writers of one interview at once are rare, ten in a row do not happen: what is left then is for the queue to try again. */
const tries = 10

/** DynamoDB takes 400 KB an item. */
const mostBytes = 350_000

/** An honest meeting has a handful; beyond this the versions without a say are folded away. */
const manyVersions = 40

/** How many of the last versions stay whole, fewer where they are large. */
const recent = [20, 8, 3, 1]

/** Whether the table can keep it in one item. */
export const fits = (item: unknown): boolean => Buffer.byteLength(JSON.stringify(item)) <= mostBytes

type Known = Pick<CandidateState, 'candidate' | 'notes'>

/** Folds what a message says into the records of its interviews. Safe to repeat: the record is a set, and adding twice adds once. */
export async function storeContributions(
  { table }: Pick<World, 'table'>,
  known: Known,
  contributions: Contributed[],
): Promise<'stored' | 'full'> {
  let outcome: 'stored' | 'full' = 'stored'
  for (const contributed of contributions) if ((await store(table, known, contributed)) === 'full') outcome = 'full'
  return outcome
}

async function store(table: World['table'], known: Known, contributed: Contributed): Promise<'stored' | 'full'> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const item = await table.findInterview(known.candidate.id, contributed.identity)
    const next = madeToFit(addContribution(item, contributed, known.candidate.id), known)
    if (next === undefined) return 'full'
    // Also a repeat is written: it marks the interview unplanned, and the crash it repeats may have been before the plan.
    if ((await table.saveInterview(next)) === 'saved') return 'stored'
  }
  throw new Error('An interview kept changing while a message was folded in')
}

/** The newest word is never shut out by older ones; undefined only where it is too large on its own. */
function madeToFit(item: InterviewItem, { candidate, notes }: Known): InterviewItem | undefined {
  if (item.contributions.length <= manyVersions && fits(item)) return item
  const smaller = recent.map((most) => foldAway(item, { notes, mail: candidate.mail, recent: most }))
  return [...smaller, ...smaller.map(withoutOldEvidence)].find(fits)
}
