import type { TouchpointKind } from '../../sending/touchpoint.ts'
import { debriefNow } from '../../view/notes/happened.ts'
import type { Round } from '../../view/view.ts'
import type { Scene } from '../planner-context.ts'
import type { Wish } from '../wish.ts'

/** What goes on as if the round were on, or had been. News of it, and what is asked, go in any case. */
const stating: ReadonlySet<TouchpointKind> = new Set([
  'packet',
  'card',
  'task',
  'task-today',
  'debrief',
  'thanks',
  'last-call',
  'nudge',
  'second-nudge',
  'close-offer',
])

/** What counts on it that the talk took place: words after its hour that would move it or call it off may be about one that did not. */
const thanking: ReadonlySet<TouchpointKind> = new Set(['thanks', 'last-call'])

const mayNotHaveBeen = (round: Round): boolean =>
  debriefNow(round) === null && round.start !== null && round.pending.some(({ storedAt }) => storedAt >= (round.start ?? storedAt))

/**
 * A message about the round could not be read, and it may be off: nothing that counts on it goes before the candidate has said how it stands.
 * Who wants no questions is not asked, so nothing waits for them; each mail says it instead.
 */
export function isHeldBack({ kind, roundId }: Wish, { served, candidate }: Scene): boolean {
  if (!stating.has(kind) || candidate.stopped.includes('question')) return false
  return served.some(
    ({ round }) => round.id === roundId && (round.pending.some(({ unread }) => unread) || (thanking.has(kind) && mayNotHaveBeen(round))),
  )
}
