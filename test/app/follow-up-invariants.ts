import { isMailed, mailedAt } from '../../functions/domain/plan/history.ts'
import { factsIn } from '../../functions/domain/sending/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import {
  atWallTime,
  type Instant,
  type LocalDate,
  latest,
  localDate,
  plus,
  plusBusinessDays,
} from '../../functions/domain/time/wall-time.ts'
import type { Application, Round, View } from '../../functions/domain/view/view.ts'
import type { CandidateState } from '../../functions/ports.ts'

/** A weekend, and a day on which six mails were there already. */
const slack = { days: 5 }

/** Follow-ups that an employer's silence must have brought. */
export function missingFollowUps({ applications, candidate }: View, state: CandidateState, now: Instant): string[] {
  const isOver = (date: LocalDate) => plus(atWallTime(date, '09:30', candidate.homeZone), slack) < now
  return applications
    .filter(({ stopped, answered }) => stopped === null && answered === null)
    .flatMap((application) => [
      ...afterLastRound(application, state, isOver),
      ...application.rounds.flatMap((round) => afterCancel(application, round, state, isOver)),
    ])
}

function mailOf({ touchpoints }: CandidateState, kind: TouchpointKind, id: string): Touchpoint | undefined {
  return touchpoints.find(
    (row) =>
      (row.roundId === id && row.kind === kind && (isMailed(row) || row.state === 'failed')) ||
      (isMailed(row) && (row.carries ?? []).some((key) => key.startsWith(`${id}#${kind}#`))),
  )
}

/** Two business days after the stated date, else five after the round; then five more each. */
function afterLastRound({ rounds, decisionBy }: Application, state: CandidateState, isOver: (date: LocalDate) => boolean): string[] {
  const zone = state.candidate.homeZone
  const last = rounds.at(-1)
  const isPlain = rounds.every(
    ({ status, start, allDay, firstLook }) => status === 'on' && start !== null && !allDay && firstLook?.ticked !== false,
  )
  if (!last?.start || !last.end || !isPlain || (last.debrief?.happened ?? 'yes') !== 'yes') return []
  // One that was over when it was first heard of is followed up by nobody.
  if (!state.touchpoints.some((row) => isMailed(row) && factsIn(row, last.id) !== undefined)) return []
  const identities = last.interviews.flatMap((one) => one.identities)
  const noted = state.notes.filter(({ identity }) => identities.includes(identity)).map(({ at }) => at)
  const known = localDate(
    latest(last.end, last.changedAt, last.startKnownAt ?? last.changedAt, decisionBy?.knownAt ?? last.end, ...noted),
    zone,
  )
  const day = localDate(last.start, zone)
  const isStated = decisionBy !== null && decisionBy.date >= day
  let next = later(isStated ? plusBusinessDays(decisionBy.date, 2) : plusBusinessDays(day, 5), known)
  for (const kind of ['nudge', 'second-nudge', 'close-offer'] as const) {
    if (!isOver(next)) return []
    const mail = mailOf(state, kind, last.id)
    if (!mail) return [`${last.id} brought no ${kind} by ${next}`]
    next = plusBusinessDays(later(next, localDate(mailedAt(mail), zone)), 5)
  }
  return []
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)

/** A round the candidate had been told of, called off ahead of its start, and no other to take its place. */
function afterCancel({ rounds }: Application, round: Round, state: CandidateState, isOver: (date: LocalDate) => boolean): string[] {
  const { id, status, cancelledAt, start } = round
  if (status !== 'cancelled' || !cancelledAt || !start || cancelledAt >= start || rounds.some((one) => one.status !== 'cancelled'))
    return []
  const wasTold = state.touchpoints.some((row) => isMailed(row) && mailedAt(row) < cancelledAt && factsIn(row, id) !== undefined)
  const date = plusBusinessDays(localDate(latest(cancelledAt, round.changedAt), state.candidate.homeZone), 2)
  return wasTold && isOver(date) && !mailOf(state, 'cancel-follow-up', id) ? [`${id} was called off and brought no follow-up`] : []
}
