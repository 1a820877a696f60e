import { lastRound as heldRound } from '../../employer/last-round.ts'
import { workplaceOf } from '../../employer/workplace.ts'
import { factsIn } from '../../sending/shown-facts.ts'
import type { TouchpointKind } from '../../sending/touchpoint.ts'
import { isBusinessDay, plusBusinessDays } from '../../time/business-days.ts'
import { fewWords } from '../../time/date-words.ts'
import type { Workplace } from '../../time/holidays/holidays.ts'
import {
  atWallTime,
  type Instant,
  type LocalDate,
  latest,
  localDate,
  plus,
  plusDays,
  plusWallDays,
  type Zone,
} from '../../time/wall-time.ts'
import { isOneEmployer } from '../../view/applications.ts'
import { isTalk } from '../../view/is-talk.ts'
import { debriefNow, isCalledOff, tookPlace } from '../../view/notes/happened.ts'
import type { Application, Round } from '../../view/view.ts'
import { workDone } from '../../view/work-done.ts'
import { settle } from '../find-time.ts'
import { mailedAt } from '../history.ts'
import { laterDecision, occasionOf } from '../occasions.ts'
import type { Scene, Served, Timed } from '../planner-context.ts'
import { snoozed } from '../snooze.ts'
import { keyOf, type Wish } from '../wish.ts'
import { hasNewDate } from './new-time.ts'

const hour = '09:30'
/** Business days of where the employer's people work. */
const wait = { afterDecision: 2, afterRound: 5, between: 5, afterCancel: 2, use: 10 }

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
  const close = follow(
    'close-offer',
    goesOn(second, scene),
    wait.between,
    'It comes five business days after the second follow-up, if no answer is known by then.',
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

/** Rounds without a start that came after the last one held. */
function openSince(rounds: readonly Round[]): Round[] {
  const end = heldRound(rounds)?.end
  return end == null ? [] : rounds.filter(({ status, start, firstStoredAt }) => status === 'on' && start === null && firstStoredAt >= end)
}

/** Work to do at home is their answer to the round before it: nobody is nudged about that one any more. Without a day there is none to count from. */
const hasWorkOpen = ({ rounds }: Application): boolean => openSince(rounds).some((round) => round.taskOnly && workDone(round) === null)

/** Since when a further round is promised whose time is not known: their word, or a round without a start that came after the last one. */
export function awaitsTime({ rounds, stopped, answered }: Application): Instant | null {
  const last = heldRound(rounds)
  const open = openSince(rounds).find(isTalk)
  if (open) return open.firstStoredAt
  const isPromised =
    stopped !== null && answered?.kind === 'next-step' && !answered.asks && last?.start != null && answered.at >= last.start
  return isPromised ? answered.at : null
}

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

/** 09:30 on that day, or on the first business day after it became known: a follow-up is mailed in the morning of a working day of theirs. */
export function morningOf(date: string, knownAt: Instant, zone: Zone, at: Workplace | null): Instant {
  const known = localDate(knownAt, zone)
  let day = known > date ? known : date
  while (atWallTime(day, hour, zone) < knownAt || !isBusinessDay(day, at)) day = plusDays(day, 1)
  return atWallTime(day, hour, zone)
}

/** A follow-up is of use for ten business days. */
export const followUpUse = (due: Instant, zone: Zone, at: Workplace | null): Instant =>
  atWallTime(plusBusinessDays(localDate(due, zone), wait.use, at), hour, zone)

function wish({ history, zone }: Scene, { application, round }: Served, kind: TouchpointKind, due: Instant, because: string): Wish {
  return {
    subject: round.id,
    roundId: round.id,
    applicationId: application.id,
    kind,
    occasion: occasionOf(history, round.id, kind, (mail) => kind !== 'cancel-follow-up' && laterDecision(mail, round.id, application)),
    due,
    useBy: followUpUse(due, zone, workplaceOf(application)),
    because,
    // A follow-up before its own day would press.
    notBefore: due,
    fromHour: hour,
    inQuiet: 'later',
    inBusy: 'after',
  }
}

function afterCancel(scene: Scene, application: Application): Wish[] {
  const at = workplaceOf(application)
  return scene.served.flatMap((one) => {
    const off = offSince(scene, one.round)
    if (one.application !== application || off === null || isSettled(application, off.at) || hasNewDate(application, one.round, off.at))
      return []
    const due = morningOf(plusBusinessDays(localDate(off.at, scene.zone), wait.afterCancel, at), off.at, scene.zone, at)
    const because = `It comes two business days after ${off.what}, if no new date is known by then.`
    return [wish(scene, one, 'cancel-follow-up', due, because)]
  })
}

/** Answered for good, or since then. That they go on, said before, is why a new date is owed. */
const isSettled = ({ stopped, answered }: Application, offAt: Instant): boolean =>
  stopped !== null && !(answered?.kind === 'next-step' && answered.at < offAt)

/** Since when a round has no date: called off before it was held, or moved, as the candidate says. */
export function offSince(scene: Scene, round: Round): { at: Instant; what: string } | null {
  const { cancelledAt, status, declined, ownWish } = round
  // Work that need not be done has no date to ask for, nor has an offer.
  if (!isTalk(round)) return null
  const told = debriefNow(round)
  if (status === 'on' && told?.happened === 'moved') return { at: told.at, what: 'you said that the interview was moved' }
  // Whoever wanted it off asks for no new date.
  return status !== 'cancelled' || ownWish || !cancelledAt || !isCalledOff(round) || !wasTold(scene, round)
    ? null
    : { at: cancelledAt, what: declined ? 'the time was declined' : 'the interview was cancelled' }
}

/** A cancel that came before its invite ended nothing that the candidate was counting on. */
const wasTold = ({ history }: Scene, { id }: Round): boolean => history.mails.some((mail) => factsIn(mail, id)?.facts?.status === 'on')

const isReplaced = (application: Application, round: Round): boolean =>
  round.status === 'cancelled' && round.cancelledAt !== null && hasNewDate(application, round, round.cancelledAt)
