import type { Candidate } from '../access/candidate.ts'
import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import { touchpointKey } from '../sending/touchpoint-key.ts'
import type { Stretch } from '../time/quiet-hours.ts'
import { atWallTime, type Instant, minutesBetween, plus, plusDays, type Zone } from '../time/wall-time.ts'
import { assumedLength, busyTime } from '../view/meeting/busy-time.ts'
import { happenedIn } from '../view/notes/happened.ts'
import { keyUnderPresentIds, underPresentIds } from '../view/present-ids.ts'
import { workDone } from '../view/task/work-done.ts'
import type { Application, Round, Snooze, View } from '../view/view.ts'
import { type History, historyOf } from './history.ts'
import { roundOccasion } from './occasions.ts'

/** What every rule of the plan looks at. */
export interface Scene {
  view: View
  candidate: Candidate
  zone: Zone
  /** Only decides what is too late, never when something is due. */
  now: Instant
  history: History
  busy: Stretch[]
  /** What the candidate has put off, by the key of the mail. */
  snoozes: ReadonlyMap<string, Snooze>
  served: Served[]
  /** Of the served, those that get timed mails: on, with a clock time. */
  timed: Served<Timed>[]
  /** The timed, those of whole days, from the first midnight to the last, and work, from its brief to its day: what an employer may owe an answer for. */
  held: Served<Timed>[]
}

export interface Served<R = Round> {
  application: Application
  round: R
}

/** A round with a clock time, still on. */
export interface Timed extends Round {
  start: Instant
  end: Instant
  startKnownAt: Instant
}

export function sceneOf(view: View, touchpoints: Touchpoint[], now: Instant): Scene {
  const rounds = view.applications.flatMap(({ rounds }) => rounds)
  const served = view.applications.flatMap((application) =>
    application.rounds.filter((round) => !isOldNews(round)).map((round) => ({ application, round })),
  )
  const { candidate } = view
  return {
    view,
    candidate,
    zone: candidate.homeZone,
    now,
    history: historyOf(underPresentIds(view, touchpoints)),
    snoozes: new Map((view.snoozes ?? []).map((one) => [keyUnderPresentIds(view, one.key), one])),
    busy: busyTime(rounds.filter((round) => !isOver(round))),
    served,
    timed: timedOf(served),
    held: [...timedOf(served), ...daysOf(served, candidate.homeZone), ...workOf(served)],
  }
}

/** The candidate says that nothing came of it, or no more, so nothing of it is left to disturb. A day that goes on is debriefed in its breaks. */
const isOver = (round: Round): boolean => happenedIn(round) !== 'yes'

/** Already over when a feed was first looked at, and not ticked: it starts nothing. */
const isOldNews = (round: Round): boolean => round.firstLook?.ticked === false && round.end !== null && round.end <= round.firstStoredAt

/** The candidate has turned away from this application, or it from them, while the round was still ahead: mails about it are no help. */
const isPutAside = ({ application: { stopped }, round }: Served): boolean =>
  stopped !== null &&
  (stopped.by === 'closed' || ['rejected', 'withdrawn', 'closed'].includes(stopped.outcome ?? '')) &&
  (round.startKnownAt ?? round.firstStoredAt) < stopped.at &&
  (round.start ?? stopped.at) > stopped.at

const timedOf = (served: Served[]): Served<Timed>[] =>
  served.flatMap((one) => {
    const { start, status, allDay } = one.round
    if (status !== 'on' || allDay || !start || isPutAside(one) || happenedIn(one.round) === 'moved') return []
    const known = {
      start,
      end: one.round.end ?? plus(start, assumedLength),
      startKnownAt: one.round.startKnownAt ?? one.round.firstStoredAt,
    }
    return [{ application: one.application, round: { ...one.round, ...known } }]
  })

/** A round without an hour has its days on the candidate's own clock. */
const daysOf = (served: Served[], zone: Zone): Served<Timed>[] =>
  served.flatMap((one) => {
    const { start, end, status, allDay, startKnownAt, firstStoredAt, localDate: first } = one.round
    if (status !== 'on' || !allDay || !start || !first || isPutAside(one)) return []
    const after = end && end.slice(0, 10) > first ? end.slice(0, 10) : plusDays(first, 1)
    const days = { start: atWallTime(first, '00:00', zone), end: atWallTime(after, '00:00', zone) }
    return [{ application: one.application, round: { ...one.round, ...days, startKnownAt: startKnownAt ?? firstStoredAt } }]
  })

/** Whatever they say once the brief is there may be about the work: nobody need know when it is handed in. */
const workOf = (served: Served[]): Served<Timed>[] =>
  served.flatMap((one) => {
    const { round, application } = one
    const done = workDone(round)
    if (round.status !== 'on' || !done || isPutAside(one)) return []
    return [{ application, round: { ...round, start: round.firstStoredAt, end: done.at, startKnownAt: round.changedAt } }]
  })

/** Less than this before the start, an invite is late: one packet says it all. */
const lateMinutes = 6 * 60

/** When the round became known, seen from the round. */
export function knownWhen({ startKnownAt, start, end }: Timed): 'early' | 'late' | 'during' | 'after' {
  if (startKnownAt >= end) return 'after'
  if (startKnownAt >= start) return 'during'
  return minutesBetween(startKnownAt, start) < lateMinutes ? 'late' : 'early'
}

/** The candidate sent it in so late that one packet answers that too: whoever forwards an invite in the night waits for it. */
export function isAnswerToHand({ start, startKnownAt, firstStoredAt, byHand }: Round): boolean {
  const known = startKnownAt ?? firstStoredAt
  return start !== null && known < start && minutesBetween(known, start) < lateMinutes && byHand.some(({ storedAt }) => storedAt >= known)
}

/** The parts of a wish that say which round it is about, and for which time. */
export const about = ({ history, zone }: Scene, { application, round }: Served, kind: TouchpointKind) => ({
  subject: round.id,
  roundId: round.id,
  applicationId: application.id,
  kind,
  occasion: roundOccasion(history, round, kind, zone),
})

/** The key of the mail of this kind that the round is due next, for what may go inside it. */
export const nextKey = (scene: Scene, round: Round, kind: TouchpointKind): string =>
  touchpointKey(round.id, kind, roundOccasion(scene.history, round, kind, scene.zone))
