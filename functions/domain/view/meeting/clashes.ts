import { type Instant, minutesBetween } from '../../time/wall-time.ts'
import type { Application, Round, View } from '../view.ts'
import { sessionsOn } from './busy-time.ts'

/** Two rounds that cannot both be kept in peace; the earlier one first. */
export interface Clash {
  kind: 'overlap' | 'too-little-time'
  first: { application: Application; round: Round }
  second: { application: Application; round: Round }
  /** Between the end of the first and the start of the second; negative where they overlap. */
  minutes: number
}

/** Less than this does not get one from a screen, or from another place, to a place; nor from a place to a quiet one with a screen. */
const wayMinutes = 60

interface Stretch {
  application: Application
  round: Round
  start: Instant
  end: Instant
}

/** Every pair of rounds that overlap, or leave less than an hour to get to a place or away from one. */
export function clashesOf({ applications }: Pick<View, 'applications'>): Clash[] {
  const stretches = applications
    .flatMap((application) =>
      application.rounds.flatMap((round) => sessionsOn(round).map(({ start, end }): Stretch => ({ application, round, start, end }))),
    )
    .sort((a, b) => (a.start + a.round.id < b.start + b.round.id ? -1 : 1))
  const found = new Map<string, Clash>()
  for (const [i, first] of stretches.entries()) {
    for (const second of stretches.slice(i + 1)) {
      const minutes = minutesBetween(first.end, second.start)
      if (minutes >= wayMinutes) break
      const kind = minutes < 0 ? 'overlap' : first.round.onSite || second.round.onSite ? 'too-little-time' : null
      // Of a day of several talks one may be before the other's and one after it: they are one pair still.
      const pair = [first.round.id, second.round.id].sort().join(' ')
      const known = found.get(pair)
      if (kind && first.round.id !== second.round.id && (!known || minutes < known.minutes))
        found.set(pair, { kind, first, second, minutes })
    }
  }
  return [...found.values()]
}

/** Those of one round, each with the other one. */
export const clashesWith = (view: Pick<View, 'applications'>, roundId: string): (Clash & { other: Clash['first'] })[] =>
  clashesOf(view).flatMap((clash) => {
    if (clash.first.round.id === roundId) return [{ ...clash, other: clash.second }]
    return clash.second.round.id === roundId ? [{ ...clash, other: clash.first }] : []
  })
