import type { Instant } from '../../domain/time/wall-time.ts'
import { view as viewOf } from '../../domain/view/make-view.ts'
import type { View } from '../../domain/view/view.ts'
import type { CandidateState, World } from '../../ports.ts'

export interface CandidateView {
  now: Instant
  state: CandidateState
  view: View
}

/** Everything of one candidate as it stands now, what is archived included: a page shows all there was. */
export async function readView({ table, clock }: Pick<World, 'table' | 'clock'>, candidateId: string): Promise<CandidateView> {
  const state = await table.readEverything(candidateId)
  return { now: clock.now(), state, view: viewOf(state) }
}
