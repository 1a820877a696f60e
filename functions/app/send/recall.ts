import { byIdentity, type Clue } from '../../domain/archive/clues.ts'
import type { CandidateState, World } from '../../ports.ts'

type RecallWorld = Pick<World, 'table'>

/** Brings back what these clues point to; tells whether there was any. */
export async function recall({ table }: RecallWorld, { candidate, archives = 0 }: CandidateState, clues: Clue[]): Promise<boolean> {
  if (archives === 0 || clues.length === 0) return false
  const found = await table.findArchived(candidate.id, clues)
  for (const archiveId of found) await table.recall(candidate.id, archiveId)
  return found.length > 0
}

/**
 * What the plan is made from. Where somebody has just said or sent something about what is archived, that is brought back first: an item no planner has
 * seen tells, also when it was written while its application was on its way into the archive.
 */
export async function readWhole(world: RecallWorld, candidateId: string): Promise<CandidateState> {
  const read = await world.table.readCandidate(candidateId)
  const named = [...read.interviews, ...read.notes].filter(({ unplanned }) => unplanned).map(({ identity }) => byIdentity(identity))
  return (await recall(world, read, [...new Set(named)])) ? world.table.readCandidate(candidateId) : read
}
