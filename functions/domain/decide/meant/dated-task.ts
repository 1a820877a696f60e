import type { Task } from '../../read/reading.ts'

/** It names its day, or how long before the talk it is wanted. */
export const isDated = (task: Task | null): task is Task => task !== null && (task.dueOn !== null || task.ahead !== undefined)
