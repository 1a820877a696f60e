import { mailedAt } from '../plan/history.ts'
import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import { type Instant, type LocalDate, localDate, minutesBetween, type Zone } from '../time/wall-time.ts'
import { tookPlace } from './notes/happened.ts'
import type { Application, Round } from './view.ts'

export type RoundMark = 'held' | 'missed' | 'ahead' | 'dateless' | 'cancelled' | 'to-be-moved'

/** One thing on the way of an application; `day` in the candidate's zone, null where nobody knows it yet. */
export type Mark = { day: LocalDate | null } & (
  | { kind: 'round'; round: Round; is: RoundMark }
  | { kind: 'today' | 'decision' | 'end' }
  | { kind: 'follow-up'; key: string; is: 'planned' | 'sent' | 'failed' | 'unknown' }
)

/** The way of an application from its first round on. */
export interface Course {
  /** In order of their days; what has none stands last. */
  marks: Mark[]
  /** Days since the last round that took place; null while a round is ahead, and once it is over. */
  waiting: number | null
}

const followUps: readonly TouchpointKind[] = ['nudge', 'second-nudge', 'close-offer', 'cancel-follow-up', 'check-in']

/** Whether a mail is about this application or one of its rounds. */
export const isAbout = (
  { id, rounds }: Application,
  { applicationId, roundId, subject }: Pick<Touchpoint, 'applicationId' | 'roundId' | 'subject'>,
): boolean => id === applicationId || rounds.some((round) => round.id === (roundId ?? subject))

function markOf(round: Round, now: Instant): RoundMark {
  const over = round.end ?? round.start ?? (round.taskOnly ? (round.task?.due ?? null) : null)
  if (round.status !== 'on') return round.status
  if ((round.taskOnly && round.task?.handedInAt) || round.offerOnly) return 'held'
  if (over === null) return 'dateless'
  return over > now ? 'ahead' : tookPlace(round) ? 'held' : 'missed'
}

const followUpMark = (row: Touchpoint, zone: Zone): (Mark & { kind: 'follow-up' })[] => {
  const { state, key } = row
  const is = state === 'claimed' || state === 'sending' ? 'planned' : state
  return is === 'skipped' ? [] : [{ kind: 'follow-up', key, is, day: localDate(mailedAt(row), zone) }]
}

const ranks: readonly Mark['kind'][] = ['round', 'follow-up', 'today', 'decision', 'end']

/**
 * Rounds, follow-ups and the day of the decision, with today between them; an application that is over ends on its last day. While a round
 * is ahead, nobody is told what may have to be written after it.
 */
export function courseOf(application: Application, touchpoints: readonly Touchpoint[], now: Instant, zone: Zone): Course {
  const { rounds, decisionBy, stopped } = application
  const today = localDate(now, zone)
  const marks = rounds.map((round): Mark & { kind: 'round' } => {
    const at = round.taskOnly ? round.task?.due : round.offerOnly ? round.firstStoredAt : null
    return { kind: 'round', round, is: markOf(round, now), day: round.localDate ?? (at ? localDate(at, zone) : null) }
  })
  const mails = touchpoints.filter((row) => followUps.includes(row.kind) && isAbout(application, row))
  const last = marks.findLast(({ is }) => is === 'held')?.day
  const waits = last && !stopped && !marks.some(({ is }) => is === 'ahead')
  const all: Mark[] = [
    ...marks,
    ...mails.flatMap((row) => followUpMark(row, zone)).filter((mark) => waits || mark.is !== 'planned'),
    ...(stopped
      ? [{ kind: 'end' as const, day: localDate(stopped.at, zone) }]
      : [{ kind: 'today' as const, day: today }, ...(decisionBy ? [{ kind: 'decision' as const, day: decisionBy.date }] : [])]),
  ]
  const place = (mark: Mark) => `${mark.day ?? '~'} ${isStillToday(mark, today) ? 9 : ranks.indexOf(mark.kind)}`
  return {
    marks: all.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)),
    waiting: waits ? Math.round(minutesBetween(`${last}T00:00:00Z`, `${today}T00:00:00Z`) / 1440) : null,
  }
}

/** Later today: it stands behind the mark of now. */
const isStillToday = (mark: Mark, today: LocalDate): boolean =>
  mark.day === today && ((mark.kind === 'round' && mark.is === 'ahead') || (mark.kind === 'follow-up' && mark.is === 'planned'))
