import { handsIn, live } from '../read/language/lexicon/tasks.ts'
import type { Round } from '../view/view.ts'

/** What becomes of the work a round asks for: it is read without the candidate, told by them in the interview, or done there. */
export const workKinds = ['handed-in', 'told', 'live'] as const
export type WorkKind = (typeof workKinds)[number]

/** From the brief's own words, in any of the languages read; without a word of handing in, what belongs to an interview is told there. */
export function workKindOf({ task, taskOnly }: Pick<Round, 'task' | 'taskOnly'>): WorkKind | null {
  if (task === null) return null
  if (taskOnly || task.stated || handsIn.test(task.words)) return 'handed-in'
  return live.test(task.words) ? 'live' : 'told'
}
