import { type Instant, plusWallDays } from '../../../time/wall-time.ts'
import { debriefNow, happenedIn } from '../../../view/notes/happened.ts'
import type { Application, Round } from '../../../view/view.ts'
import { about, type Scene, type Served } from '../../planner-context.ts'
import type { Wish } from '../../wish.ts'

/** Longer ago than this, a note that asks what came up is odd; the follow-ups ask then. */
const useDays = 3

/** Nobody came, or it was moved: the note that asks for another time, the moment the candidate says so. */
export const newTimes = (scene: Scene): Wish[] => scene.served.flatMap((one) => newTime(scene, one))

function newTime(scene: Scene, one: Served): Wish[] {
  const told = debriefNow(one.round)
  const happened = happenedIn(one.round)
  if (!told || (happened !== 'no-show' && happened !== 'moved') || one.round.status !== 'on' || one.application.stopped) return []
  if (hasNewDate(one.application, one.round, told.at)) return []
  return [
    {
      ...about(scene, one, 'new-time'),
      due: told.at,
      useBy: plusWallDays(told.at, useDays, scene.zone),
      because: happened === 'no-show' ? 'You said that nobody came.' : 'You said that the interview was moved.',
      notBefore: told.at,
      inQuiet: 'sent',
      inBusy: 'after',
      unlimited: true,
    },
  ]
}

/** Another round stands in for the one that was not held: a later one, or one that came after that was known. */
export const hasNewDate = ({ rounds }: Application, lost: Round, since: Instant): boolean =>
  rounds.some(
    (round) =>
      round !== lost &&
      round.status !== 'cancelled' &&
      ((round.start ?? '') > (lost.start ?? since) || (round.startKnownAt ?? round.firstStoredAt) >= since),
  )
