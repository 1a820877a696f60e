import type { Instant } from '../../domain/time/wall-time.ts'
import { view as viewOf } from '../../domain/view/make-view.ts'
import { underPresentIds } from '../../domain/view/present-ids.ts'
import type { View } from '../../domain/view/view.ts'
import type { CandidateState, World } from '../../ports.ts'

export interface CandidateView {
  now: Instant
  state: CandidateState
  view: View
}

/** How a candidate stands, within the term of the office that runs this, where one does. */
export const viewIn = ({ office }: Partial<Pick<World, 'office'>>, state: CandidateState): View => ({
  ...viewOf(state),
  termEnds: office?.ends,
})

/** Everything of one candidate as it stands now, what is archived included: a page shows all there was. */
export async function readView(
  world: Pick<World, 'table' | 'clock'> & Partial<Pick<World, 'office'>>,
  candidateId: string,
): Promise<CandidateView> {
  const state = await world.table.readEverything(candidateId)
  const view = viewIn(world, state)
  return { now: world.clock.now(), state: { ...state, touchpoints: underPresentIds(view, state.touchpoints) }, view }
}
