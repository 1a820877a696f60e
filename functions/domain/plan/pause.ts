import { atWallTime, type Instant } from '../time/wall-time.ts'
import type { Scene } from './planner-context.ts'
import type { Wish } from './wish.ts'

/**
 * Until when the candidate's pause holds a mail back; null where it does not. An interview is not paused: its card, news of it, and the answer
 * to what the candidate sends in come all the same, unless they said that these wait too.
 */
export function heldUntil({ kind, inQuiet }: Wish, { candidate, zone }: Pick<Scene, 'candidate' | 'zone'>): Instant | null {
  const { pause, quiet } = candidate
  if (!pause) return null
  const comes = kind === 'card' || kind === 'change' || inQuiet === 'sent'
  return comes && !pause.all ? null : atWallTime(pause.until, quiet.until, zone)
}
