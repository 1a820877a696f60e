import { workplaceOf } from '../../functions/domain/employer/workplace.ts'
import { isMailed, mailedAt } from '../../functions/domain/plan/history.ts'
import { factsIn } from '../../functions/domain/sending/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { plusBusinessDays } from '../../functions/domain/time/business-days.ts'
import { atWallTime, type Instant, type LocalDate, latest, localDate, plus } from '../../functions/domain/time/wall-time.ts'
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
function afterLastRound(application: Application, state: CandidateState, isOver: (date: LocalDate) => boolean): string[] {
  const zone = state.candidate.homeZone
  const { rounds, decisionBy } = application
  const at = workplaceOf(application)
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
  let next = later(isStated ? plusBusinessDays(decisionBy.date, 2, at) : plusBusinessDays(day, 5, at), known)
  for (const kind of ['nudge', 'second-nudge', 'close-offer'] as const) {
    if (!isOver(kind === 'close-offer' ? afterTurnOfYear(next) : next)) return []
    const mail = mailOf(state, kind, last.id)
    if (!mail) return [`${last.id} brought no ${kind} by ${next}`]
    next = plusBusinessDays(later(next, localDate(mailedAt(mail), zone)), 5, at)
  }
  return []
}

/** From Christmas Eve to New Year's Day nobody is asked to let an application rest. */
const afterTurnOfYear = (date: LocalDate): LocalDate =>
  /-12-(?:2[4-9]|3)/.test(date) ? `${Number(date.slice(0, 4)) + 1}-01-04` : date.replace(/-01-0[1-3]$/, '-01-04')

const later = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b)

/** A round the candidate had been told of, called off ahead of its start, and no other to take its place. */
function afterCancel(application: Application, round: Round, state: CandidateState, isOver: (date: LocalDate) => boolean): string[] {
  const { rounds } = application
  const { id, status, cancelledAt, start } = round
  if (status !== 'cancelled' || !cancelledAt || !start || cancelledAt >= start || rounds.some((one) => one.status !== 'cancelled'))
    return []
  const wasTold = state.touchpoints.some((row) => isMailed(row) && mailedAt(row) < cancelledAt && factsIn(row, id)?.facts?.status === 'on')
  const zone = state.candidate.homeZone
  const date = plusBusinessDays(localDate(latest(cancelledAt, round.changedAt), zone), 2, workplaceOf(application))
  // It was on the calendar again by then; called off in its turn, that date brings the follow-up.
  const hadNewDate = rounds.some((one) => (one.start ?? '') > start && one.cancelledAt !== null && localDate(one.cancelledAt, zone) >= date)
  return wasTold && !hadNewDate && isOver(date) && !mailOf(state, 'cancel-follow-up', id)
    ? [`${id} was called off and brought no follow-up`]
    : []
}
