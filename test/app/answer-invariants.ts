import { lastRound } from '../../functions/domain/employer/last-round.ts'
import { workplaceOf } from '../../functions/domain/employer/workplace.ts'
import { isMailed, mailedAt } from '../../functions/domain/plan/history.ts'
import { factsIn } from '../../functions/domain/sending/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import { plusBusinessDays } from '../../functions/domain/time/business-days.ts'
import { atWallTime, type Instant, latest, localDate, plus, plusDays } from '../../functions/domain/time/wall-time.ts'
import { debriefNow } from '../../functions/domain/view/notes/happened.ts'
import type { Answered, Application, View } from '../../functions/domain/view/view.ts'
import type { CandidateState } from '../../functions/ports.ts'

/** What the candidate said an employer had answered, and all it is held against. */
interface Case {
  application: Application
  answered: Answered
  state: CandidateState
  now: Instant
}

/** A night, an interview, and a day on which six mails were there already. */
const soon = { days: 2 }
/** The same, and a weekend. */
const slack = { days: 5 }

/** Mails that the last word about an employer's answer, and about a round to which nobody came, must have brought. */
export function missingAnswers({ applications, answers }: View, state: CandidateState, now: Instant): string[] {
  return applications.flatMap((application) => {
    const { answered } = application
    const isToldOfNo = answers.some(({ said }) => said?.applicationId === application.id && said.kind === 'rejection')
    const found = answered ? afterAnswer({ application, answered, state, now }, isToldOfNo) : []
    return [...found, ...newTimes(application, state, now)].map((words) => `${application.id} ${words}`)
  })
}

function afterAnswer(one: Case, isToldOfNo: boolean): string[] {
  const { kind, confirmed } = one.answered
  if (kind === 'offer' && confirmed) return [...offer(one), ...deadlines(one)]
  if (kind === 'rejection' && confirmed && !isToldOfNo) return atOnce(one, 'after-no')
  if (kind === 'on-hold') return checkIn(one)
  return kind === 'next-step' ? askTime(one) : []
}

/** Mails of this kind about any round of the application, on their own or inside another one. What was refused for good is told on the page. */
const mailsOf = ({ application, state }: Pick<Case, 'application' | 'state'>, kind: TouchpointKind): Touchpoint[] =>
  state.touchpoints.filter(
    (row) =>
      (isMailed(row) || row.state === 'failed') &&
      application.rounds.some(
        ({ id }) => (row.roundId === id && row.kind === kind) || row.carries?.some((key) => key.startsWith(`${id}#${kind}#`)),
      ),
  )

const atOnce = (one: Case, kind: TouchpointKind): string[] =>
  plus(one.answered.at, soon) < one.now && mailsOf(one, kind).length === 0
    ? [`was answered ${one.answered.kind} and brought no ${kind}`]
    : []

const offer = (one: Case): string[] => {
  const { at, deadline } = one.answered
  return deadline !== null && deadline < plus(at, soon) ? [] : atOnce(one, 'offer')
}

/** 48 and 24 hours before it, where that was known a day ahead. */
function deadlines(one: Case): string[] {
  const { at, deadline } = one.answered
  if (deadline === null || plus(deadline, { hours: 1 }) > one.now) return []
  const owed = [48, 24].filter((hours) => plus(deadline, { hours: -hours }) > plus(at, { days: 1 })).length
  const came = mailsOf(one, 'offer-deadline').filter((mail) =>
    one.application.rounds.some(({ id }) => mail.state === 'failed' || factsIn(mail, id)?.offerBy === deadline),
  ).length
  return came < owed ? [`has an offer until ${deadline}, and ${came} of ${owed} reminders came`] : []
}

function checkIn(one: Case): string[] {
  const { at, dueOn } = one.answered
  const day = dueOn ? plusBusinessDays(dueOn, 2, workplaceOf(one.application)) : plusDays(localDate(at, zoneOf(one)), 30)
  return since(one, 'check-in', day)
}

/** A further round is promised after the one that was held, and has no time. */
function askTime(one: Case): string[] {
  const { application, answered } = one
  const last = lastRound(application.rounds)
  if (!application.stopped || !last?.start || answered.at < last.start) return []
  return since(one, 'ask-time', plusBusinessDays(localDate(answered.at, zoneOf(one)), 5, workplaceOf(application)))
}

const zoneOf = ({ state }: Case) => state.candidate.homeZone

/** On that day, or when what it hangs on was settled; after ten business days it is of no use any more. */
function since(one: Case, kind: TouchpointKind, day: string): string[] {
  const { application, answered, now } = one
  const settled = latest(
    answered.at,
    ...application.rounds.flatMap(({ changedAt, startKnownAt }) => [changedAt, startKnownAt ?? changedAt]),
  )
  const due = atWallTime(day, '09:30', zoneOf(one))
  if (
    plus(latest(due, settled), slack) > now ||
    settled > atWallTime(plusBusinessDays(day, 5, workplaceOf(application)), '09:30', zoneOf(one))
  )
    return []
  return mailsOf(one, kind).some((mail) => mailedAt(mail) > answered.at) ? [] : [`brought no ${kind} by ${due}`]
}

/** Nobody came, or it was moved, and there is no other round: the note that asks for a new time. */
function newTimes(application: Application, state: CandidateState, now: Instant): string[] {
  const [round, ...others] = application.rounds
  const said = round && debriefNow(round)
  if (!round || !said || others.length > 0 || round.status !== 'on' || application.stopped) return []
  if (!['no-show', 'moved'].includes(said.happened) || plus(said.at, soon) > now || round.changedAt > said.at) return []
  return mailsOf({ application, state }, 'new-time').length === 0
    ? [`${round.id} was said to be ${said.happened} and brought no new-time`]
    : []
}
