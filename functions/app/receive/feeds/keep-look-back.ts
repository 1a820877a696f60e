import { identitiesOf } from '../../../domain/employer/last-round.ts'
import { lookBackOf, pieceIdOf } from '../../../domain/material/belonging.ts'
import type { LookBack } from '../../../domain/replies/heed/heeding.ts'
import { identityOfApplication } from '../../../domain/view/find-round.ts'
import { view as viewOf } from '../../../domain/view/make-view.ts'
import { Fault } from '../../../fault.ts'
import type { CandidateState, World } from '../../../ports.ts'
import { keepPiece } from '../../tell/keep-piece.ts'

/** Keeps what a reply told of the rounds before, as the page would; what it does not speak of stays. Safe to repeat. */
export async function keepLookBack(
  world: Pick<World, 'table' | 'clock'>,
  state: CandidateState,
  identities: readonly string[],
  told: LookBack,
): Promise<void> {
  const { applications, material } = viewOf(state)
  const application = applications.find(({ rounds }) => identitiesOf(rounds).some((one) => identities.includes(one)))
  if (application === undefined) return
  const standing = lookBackOf(application, material)
  const identity = standing?.identity ?? identityOfApplication(application) ?? null
  const kept = await keepPiece(world, {
    candidateId: state.candidate.id,
    id: standing?.id ?? pieceIdOf('look-back', identity, ''),
    identity,
    from: 'mail',
    value: { ...(standing?.value ?? { kind: 'look-back', met: '', redo: '', unsure: '' }), ...told },
    over: standing?.version ?? 0,
  })
  // Read again when the message comes again: somebody wrote in between.
  if (kept.outcome === 'changed')
    throw new Fault('What was told of earlier rounds changed while it was written', { candidateId: state.candidate.id })
}
