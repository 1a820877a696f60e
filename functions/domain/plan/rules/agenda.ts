import { atWallTime, type Instant, isoWeek, latest, localDate, mondayOf } from '../../time/wall-time.ts'
import type { Scene, Timed } from '../planner-context.ts'
import type { Wish } from '../wish.ts'

const [sent, until] = ['07:30', '12:00']

/** Monday morning, for every week with two or more rounds. */
export function agendas(scene: Scene): Wish[] {
  const { zone, candidate } = scene
  const rounds = scene.timed.map(({ round }) => round)
  const mondays = new Set(rounds.map(({ start }) => mondayOf(localDate(start, zone))))
  return [...mondays].flatMap((monday) => {
    const knownAt = secondKnown(rounds.filter(({ start }) => mondayOf(localDate(start, zone)) === monday))
    const useBy = atWallTime(monday, until, zone)
    // A week that fills up later has its receipts and packets; an agenda on Wednesday would be one mail more.
    if (knownAt === undefined || knownAt >= useBy) return []
    return [
      {
        subject: `${candidate.id}/${isoWeek(monday)}`,
        kind: 'agenda',
        occasion: 1,
        due: latest(atWallTime(monday, sent, zone), knownAt),
        useBy,
        because: 'It comes on the Monday of a week with two or more interviews.',
        notBefore: knownAt,
        inQuiet: 'later',
        inBusy: 'after',
      } satisfies Wish,
    ]
  })
}

const secondKnown = (rounds: Timed[]): Instant | undefined => rounds.map(({ startKnownAt }) => startKnownAt).sort()[1]
