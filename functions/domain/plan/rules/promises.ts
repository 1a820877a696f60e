import { atWallTime, type Instant, latest, plusDays } from '../../time/wall-time.ts'
import { about, type Scene, type Served } from '../planner-context.ts'
import type { Wish } from '../wish.ts'

/** What the candidate promised in a round, on the morning of its day. Typed on that day or after it, it needs no reminder. */
export const promises = (scene: Scene): Wish[] => scene.served.flatMap((one) => reminderOf(scene, one))

function reminderOf(scene: Scene, one: Served): Wish[] {
  const { debrief } = one.round
  if (!debrief?.promise || !debrief.promiseDue || debrief.promiseKept || one.application.stopped) return []
  const due: Instant = atWallTime(debrief.promiseDue, '09:00', scene.zone)
  if (debrief.at >= due) return []
  return [
    {
      ...about(scene, one, 'promise'),
      due: latest(due, debrief.at),
      useBy: atWallTime(plusDays(debrief.promiseDue, 1), '00:00', scene.zone),
      because: 'It comes on the morning of the day you promised it for.',
      notBefore: debrief.at,
      inQuiet: 'later',
      inBusy: 'after',
    },
  ]
}
