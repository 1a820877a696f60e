import type { Said } from '../../domain/record/note.ts'
import type { View } from '../../domain/view/view.ts'
import type { CandidateState } from '../../ports.ts'
import { keepNotes } from '../tell/keep-notes.ts'
import type { PlanWorld } from './plan-candidate.ts'

/** Ticks rounds of a feed's first look: rounds already over then get their debrief and drafts. False where nothing new is ticked. */
export async function tickRounds(
  world: PlanWorld,
  view: View,
  state: CandidateState,
  feedId: string,
  ticked: ReadonlySet<string>,
): Promise<boolean> {
  const rounds = view.applications
    .flatMap((application) => application.rounds)
    .filter(({ id, firstLook }) => ticked.has(id) && firstLook?.feedId === feedId && !firstLook.ticked)
  const identities = new Set(rounds.flatMap(({ interviews }) => interviews.flatMap((interview) => interview.identities)))
  const said = state.interviews
    .filter(({ identity }) => identities.has(identity))
    .flatMap(({ identity, contributions }) =>
      contributions.filter((one) => one.feedId === feedId).map(({ messageId }) => ({ identity, messageId })),
    )
    .map(({ identity, messageId }): Said => ({ identity, slot: messageId, value: { kind: 'answer', messageId, answer: 'yes' } }))
  if (said.length > 0) await keepNotes(world, view.candidate.id, said)
  return said.length > 0
}
