import { atWallTime, type Instant, latest, localDate, minutesBetween, plus, plusDays } from '../../time/wall-time.ts'
import type { Application, Round, RoundTask } from '../../view/view.ts'
import { about, nextKey, type Scene, type Served } from '../planner-context.ts'
import type { Wish } from '../wish.ts'

/** On the day itself a reminder needs this long to be of use; else it comes the evening before. */
const leastMinutes = 120

/** Work to hand in is reminded of even where the round itself has no clock time, or where there is no talk at all. */
export const tasks = (scene: Scene): Wish[] =>
  scene.served.filter(({ application, round }) => !isRetold(application, round)).flatMap((one) => remindersOf(scene, one))

function remindersOf(scene: Scene, { application, round }: Served): Wish[] {
  const { task } = round
  const handIn = task && (task.due ?? (round.allDay ? null : round.start))
  const known = round.changedAt
  if (round.status !== 'on' || !task || !handIn || task.handedInAt || application.stopped || known >= handIn) return []
  const usual = plus(handIn, { hours: -48 })
  const ahead: Wish = {
    ...about(scene, { application, round }, 'task'),
    due: latest(usual, known),
    useBy: handIn,
    because:
      known > usual ? 'Your task became known less than two days before it is wanted.' : 'It comes two days before your task is wanted.',
    notBefore: known,
    inQuiet: 'earlier',
    inBusy: 'after',
    // The receipt of a task is the task: the brief and the day stand in it.
    ...(round.taskOnly ? { inside: { key: nextKey(scene, round, 'receipt'), when: 'goes-last' as const } } : {}),
  }
  return [ahead, ...onTheDay(scene, { application, round }, task, handIn)]
}

/** The morning of a stated day. Where the start of the meeting stands in for it, packet and card come anyway. */
function onTheDay(scene: Scene, one: Served, { stated }: RoundTask, handIn: Instant): Wish[] {
  const day = localDate(handIn, scene.zone)
  const morning = atWallTime(day, '09:00', scene.zone)
  const due = minutesBetween(morning, handIn) >= leastMinutes ? morning : atWallTime(plusDays(day, -1), '18:00', scene.zone)
  if (!stated || one.round.changedAt >= due) return []
  return [
    {
      ...about(scene, one, 'task-today'),
      due,
      useBy: handIn,
      because:
        due === morning
          ? 'It comes on the morning of the day your task is for.'
          : 'Your task is wanted early, so this comes the evening before.',
      notBefore: one.round.changedAt,
      inQuiet: 'earlier',
      inBusy: 'after',
    },
  ]
}

/** Told again in a later mail, the same work is one task: the later word has its day. */
function isRetold({ rounds }: Application, round: Round): boolean {
  if (!round.taskOnly) return false
  return rounds.some((other) => other !== round && other.taskOnly === true && other.status === 'on' && isSameTask(round, other))
}

const isSameTask = (earlier: Round, later: Round): boolean => {
  const due = earlier.task?.due ?? null
  const isLater = later.firstStoredAt > earlier.firstStoredAt || (later.firstStoredAt === earlier.firstStoredAt && later.id > earlier.id)
  return isLater && later.task?.due != null && !earlier.task?.handedInAt && (due === null || later.firstStoredAt < due)
}
