import { workplaceOf } from '../../../employer/workplace.ts'
import { factsIn } from '../../../sending/shown-facts.ts'
import type { TouchpointKind } from '../../../sending/touchpoint.ts'
import { plusBusinessDays } from '../../../time/business-days.ts'
import { fewWords } from '../../../time/date-words.ts'
import { type Instant, type LocalDate, latest, localDate, plus, plusDays, plusWallDays } from '../../../time/wall-time.ts'
import { isOneEmployer } from '../../../view/applications.ts'
import { tookPlace } from '../../../view/notes/happened.ts'
import { workDone } from '../../../view/task/work-done.ts'
import type { Application, Round } from '../../../view/view.ts'
import { mailedAt } from '../../history.ts'
import { settle } from '../../hours/find-time.ts'
import type { Scene, Timed } from '../../planner-context.ts'
import { snoozed } from '../../snooze.ts'
import { keyOf, type Wish } from '../../wish.ts'
import { awaitsTime, hasWorkOpen } from './awaits-time.ts'
import { afterCancel } from './called-off.ts'
import { morningOf, wait, wish } from './follow-up.ts'
import { hasNewDate } from './new-time.ts'

/** Follow-ups to an employer who has gone quiet: three about the last round held or work handed in, one about a round cancelled without a new date. */
export const nudges = (scene: Scene): Wish[] =>
  scene.view.applications.flatMap((application) => [...afterLastRound(scene, application), ...afterCancel(scene, application)])

function afterLastRound(scene: Scene, application: Application): Wish[] {
  const round = lastRound(scene, application)
  if (!round || isStopped(application, round) || isForgotten(scene, round)) return []
  if (awaitsTime(application) !== null || hasWorkOpen(application)) return []
  const { stated, from, days, ...waiting } = waitingFor(application, round, scene)
  const knownAt = latest(waiting.knownAt, ...talksAhead(scene, application, round))
  const served = { application, round }
  const at = workplaceOf(application)
  const follow = (kind: TouchpointKind, since: string, after: number, because: string): Wish => {
    const day = plusBusinessDays(since, after, at)
    return wish(scene, served, kind, morningOf(kind === 'close-offer' ? afterTurnOfYear(day) : day, knownAt, scene.zone, at), because)
  }
  const first = follow(
    'nudge',
    from,
    days,
    stated
      ? 'It comes two business days after the date they gave for a decision.'
      : `It comes after ${fewWords(days, 'business day')} without news.`,
  )
  const second = follow(
    'second-nudge',
    goesOn(first, scene),
    wait.between,
    'It comes five business days after the first follow-up, if no answer is known by then.',
  )
  const quiet = plusBusinessDays(goesOn(second, scene), wait.between, at)
  const close = follow(
    'close-offer',
    goesOn(second, scene),
    wait.between,
    afterTurnOfYear(quiet) === quiet
      ? 'It comes five business days after the second follow-up, if no answer is known by then.'
      : 'It comes once two follow-ups have had no answer, and not between Christmas and New Year.',
  )
  return [first, second, close]
}

/**
 * Ends of talks with the same employer about another job that come after this one: nobody asks for news on the eve of the next talk, where it may
 * be told, and which may be about the same job under another name.
 */
const talksAhead = ({ timed }: Scene, application: Application, { end }: Timed): Instant[] =>
  timed.flatMap((one) =>
    one.application !== application && one.round.start > end && isOneEmployer(one.application, application) ? [one.round.end] : [],
  )

/** The day a follow-up went, or will go: the next counts from the mail as sent, however late an interview or an outage made it. */
function goesOn(wish: Wish, scene: Scene): LocalDate {
  const one = snoozed(wish, scene)
  const mail = scene.history.mailOf(keyOf(one))
  return localDate(mail ? mailedAt(mail) : settle(one.due, one, scene), scene.zone)
}

/** Nobody is asked to give up on a job between 24 December and New Year's Day. */
const afterTurnOfYear = (date: LocalDate): LocalDate =>
  date.slice(5) >= '12-24' ? `${Number(date.slice(0, 4)) + 1}-01-02` : date.endsWith('01-01') ? plusDays(date, 1) : date

/** The round the employer owes an answer for. One after it that was cancelled, or is to be moved, speaks for itself: no nudge for the one before. */
function lastRound(scene: Scene, application: Application): Timed | undefined {
  // By the day first: a whole day has no hour to compare, and its date is kept as midnight in Greenwich.
  const dayOf = (round: Round) => {
    const done = workDone(round)
    return done ? `${localDate(done.at, scene.zone)} ${done.at}` : `${round.localDate} ${round.start}`
  }
  const latestRound = application.rounds
    .filter((round) => (round.start !== null || (round.status === 'on' && workDone(round))) && !isReplaced(application, round))
    .reduce<Round | undefined>((a, b) => (a && dayOf(a) >= dayOf(b) ? a : b), undefined)
  return scene.held.find((one) => one.application === application && one.round.id === latestRound?.id)?.round
}

/**
 * So long after a round word of it is history, and not the beginning of a wait: unless a mail told of it, or the candidate did. An invitation
 * called off before it was told of is no word of the one that came for it, so the start as it now stands is what counts.
 */
const freshDays = 7

const isForgotten = ({ history, zone }: Scene, round: Timed): boolean =>
  round.startKnownAt > plusWallDays(round.end, freshDays, zone) &&
  round.debrief === null &&
  !history.mails.some((mail) => factsIn(mail, round.id) !== undefined)

/** Hearing back about an earlier round does not settle a later one; a closed application is settled for good, and of an offer one talks. */
function isStopped({ stopped, answered }: Application, round: Timed): boolean {
  if (!stopped) return false
  if (answered?.kind === 'offer') return true
  const passing = stopped.by === 'heard-back' || stopped.outcome === 'next-round'
  return !passing || stopped.at >= round.start
}

function waitingFor({ decisionBy }: Application, round: Timed, { zone, candidate }: Scene) {
  // Of several days, the talk may have been on the last.
  const day = localDate(round.allDay ? plus(round.end, { seconds: -1 }) : (workDone(round)?.readFrom ?? round.start), zone)
  // Nothing is decided about an interview that was not held: what is waited for is a new time.
  if (decisionBy && decisionBy.date >= day && tookPlace(round))
    return {
      stated: true,
      from: decisionBy.date,
      days: wait.afterDecision,
      knownAt: latest(round.end, round.startKnownAt, decisionBy.knownAt),
    }
  return { stated: false, from: day, days: candidate.followUpAfter ?? wait.afterRound, knownAt: latest(round.end, round.startKnownAt) }
}

const isReplaced = (application: Application, round: Round): boolean =>
  round.status === 'cancelled' && round.cancelledAt !== null && hasNewDate(application, round, round.cancelledAt)
