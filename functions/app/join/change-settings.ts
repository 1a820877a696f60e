import type { Candidate } from '../../domain/access/candidate.ts'
import type { TouchpointKind } from '../../domain/sending/touchpoint.ts'
import { type PlanWorld, planCandidate } from '../send/plan-candidate.ts'

export type SettingsChange = Partial<
  Pick<
    Candidate,
    'name' | 'homeZone' | 'quiet' | 'stopped' | 'otherMails' | 'followUpAfter' | 'pause' | 'discreet' | 'voice' | 'exampleGone'
  >
>

/** Keeps changed settings and plans anew, so that what is booked already follows them. Safe to repeat. */
export async function changeSettings(world: PlanWorld, candidate: Candidate, change: SettingsChange): Promise<void> {
  await world.table.putCandidate({ ...candidate, ...change })
  await planCandidate(world, candidate.id)
}

/** Switches one kind of mail off; false where it was off already. Safe to repeat. */
export async function stopKind(world: PlanWorld, candidateId: string, kind: TouchpointKind): Promise<boolean> {
  const candidate = await world.table.findCandidate(candidateId)
  if (candidate === undefined || candidate.stopped.includes(kind)) return false
  await changeSettings(world, candidate, { stopped: [...candidate.stopped, kind] })
  return true
}

/** Switches it on again. Safe to repeat. */
export async function letKindCome(world: PlanWorld, candidateId: string, kind: TouchpointKind): Promise<void> {
  const candidate = await world.table.findCandidate(candidateId)
  if (candidate?.stopped.includes(kind))
    await changeSettings(world, candidate, { stopped: candidate.stopped.filter((one) => one !== kind) })
}
