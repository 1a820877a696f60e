import { isMailed, oldestFirst } from '../../plan/history.ts'
import type { Debrief } from '../../record/note.ts'
import { factsIn } from '../../sending/shown-facts.ts'
import type { Touchpoint } from '../../sending/touchpoint.ts'
import { type Instant, type LocalDate, plusDays } from '../../time/wall-time.ts'
import type { Round } from '../view.ts'

export type Happened = Debrief['happened']

type Told = Pick<Round, 'debrief' | 'start' | 'startKnownAt'>

/**
 * The debrief of the time the round has now. One given before that start was about an earlier time; only that it was moved can be said
 * beforehand, of the time that stood then. Said of an earlier start when the present one was known already, it says nothing of that one.
 */
export function debriefNow({ debrief, start, startKnownAt }: Told): Round['debrief'] {
  if (!debrief || start === null) return debrief
  if (debrief.start && debrief.start !== start && startKnownAt !== null && startKnownAt <= debrief.at) return null
  const about = debrief.happened === 'moved' ? (startKnownAt ?? start) : start
  return debrief.at >= about ? debrief : null
}

/** What became of the round, as the candidate told it; that it took place until they say otherwise. */
export const happenedIn = (round: Told): Happened => debriefNow(round)?.happened ?? 'yes'

/** Somebody was met, be it for ten minutes. */
export const isHeld = (happened: Happened): boolean => happened === 'yes' || happened === 'cut-short'
export const tookPlace = (round: Told): boolean => isHeld(happenedIn(round))

/** Called off, or to be moved, before its hour came: nobody was met. */
export const isCalledOff = ({ status, start, cancelledAt }: Pick<Round, 'status' | 'start' | 'cancelledAt'>): boolean =>
  status !== 'on' && (start === null || cancelledAt === null || cancelledAt < start)

/** Its hour was never known, so nobody was asked how it went, and nobody has told. */
export const isOnlyPlanned = (round: Told & Pick<Round, 'allDay'>): boolean => round.allDay && debriefNow(round) === null

/** The last of several whole days; null where there is one. A whole day ends at the midnight after it. */
export function lastDayOf({ allDay, end, localDate: first }: Pick<Round, 'allDay' | 'end' | 'localDate'>): LocalDate | null {
  const last = allDay && end && first ? plusDays(end.slice(0, 10), -1) : null
  return last && first && last > first ? last : null
}

/** The start an answer is about: ahead of the present one, the one that the last debrief mail asked about; without such a mail the present one. */
export function startAskedAbout(
  { id, start }: Pick<Round, 'id' | 'start'>,
  touchpoints: readonly Touchpoint[],
  now: Instant,
): Instant | null {
  if (start !== null && start <= now) return start
  const asked = touchpoints
    .filter((row) => row.kind === 'debrief' && isMailed(row) && factsIn(row, id)?.start)
    .sort(oldestFirst)
    .at(-1)
  return (asked && factsIn(asked, id)?.start) ?? start
}
