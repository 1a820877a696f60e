import type { Instant } from '../time/wall-time.ts'
import type { Round } from './view.ts'

/** Work done at home that the employer has, or should have by then; null while nobody knows when that is, and for a talk. */
export function workDone({ taskOnly, task }: Round): { at: Instant; handedIn: boolean } | null {
  const at = task?.handedInAt ?? task?.due ?? null
  return taskOnly && task && at ? { at, handedIn: task.handedInAt !== undefined } : null
}
