import type { WayOutKind } from '../../domain/ways-out/way-out.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepChange } from '../tell/keep-change.ts'

/** Changes a way out so that the answer to it can take it back; nothing is kept where nothing was changed. */
export async function undoably<T>(
  { world, pass: { candidateId } }: { world: PlanWorld; pass: { candidateId: string } },
  kind: WayOutKind,
  act: () => Promise<T>,
): Promise<T> {
  const was = (await world.table.findWayOut(candidateId, kind)) ?? null
  const answer = await act()
  const now = await world.table.findWayOut(candidateId, kind)
  if (now && now.version !== was?.version) await keepChange(world, candidateId, { of: 'way-out', id: kind, was, is: now.version })
  return answer
}
