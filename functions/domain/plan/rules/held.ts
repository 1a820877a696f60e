import type { TouchpointKind } from '../../sending/touchpoint.ts'
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

/**
 * A message about the round could not be read, and it may be off: nothing that counts on it goes before the candidate has said how it stands.
 * Who wants no questions is not asked, so nothing waits for them; each mail says it instead.
 */
export function isHeldBack({ kind, roundId }: Wish, { served, candidate }: Scene): boolean {
  if (!stating.has(kind) || candidate.stopped.includes('question')) return false
  return served.some(({ round }) => round.id === roundId && round.pending.some(({ unread }) => unread))
}
