import type { Debrief } from './note.ts'
import type { Round } from './view.ts'

export type Happened = Debrief['happened']

type Told = Pick<Round, 'debrief' | 'start' | 'startKnownAt'>

/**
 * The debrief of the time the round has now. One given before that start was about an earlier time; only that it was moved can be said
 * beforehand, of the time that stood then.
 */
export function debriefNow({ debrief, start, startKnownAt }: Told): Round['debrief'] {
  if (!debrief || start === null) return debrief
  const about = debrief.happened === 'moved' ? (startKnownAt ?? start) : start
  return debrief.at >= about ? debrief : null
}

/** What became of the round, as the candidate told it; that it took place until they say otherwise. */
export const happenedIn = (round: Told): Happened => debriefNow(round)?.happened ?? 'yes'

/** Somebody was met, be it for ten minutes. */
export const isHeld = (happened: Happened): boolean => happened === 'yes' || happened === 'cut-short'
export const tookPlace = (round: Told): boolean => isHeld(happenedIn(round))
