import { type Instant, latest } from '../../time/wall-time.ts'
import type { Round } from '../view.ts'

export interface WorkDone {
  /** When it was handed in, as the candidate says, or was due. */
  at: Instant
  handedIn: boolean
  /** Since when it is read: work handed in early waits for its day, with everybody else's. */
  readFrom: Instant
}

/** Work done at home that the employer has, or should have by then; null while nobody knows when that is, and for a talk. */
export function workDone({ taskOnly, task }: Round): WorkDone | null {
  const at = task?.handedInAt ?? task?.due ?? null
  if (!taskOnly || !task || !at) return null
  return { at, handedIn: task.handedInAt !== undefined, readFrom: task.stated && task.due ? latest(at, task.due) : at }
}
