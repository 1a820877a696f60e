import { view as viewOf } from '../domain/make-view.ts'
import type { View } from '../domain/view.ts'
import type { Instant } from '../domain/wall-time.ts'
import type { CandidateState, World } from '../ports.ts'

export interface Look {
  now: Instant
  state: CandidateState
  view: View
}

/** Everything of one candidate as it stands now, what is archived included: a page shows all there was. */
export async function look({ table, clock }: Pick<World, 'table' | 'clock'>, candidateId: string): Promise<Look> {
  const state = await table.readEverything(candidateId)
  return { now: clock.now(), state, view: viewOf(state) }
}
