import type { Item } from '../../functions/aws/table/store.ts'
import { tableOver } from '../../functions/aws/table.ts'
import { isMailed, mailedAt } from '../../functions/domain/plan/history.ts'
import { hoursTold } from '../../functions/domain/sending/news.ts'
import { factsIn, lastTold } from '../../functions/domain/sending/shown-facts.ts'
import type { Touchpoint, TouchpointKind } from '../../functions/domain/sending/touchpoint.ts'
import {
  atWallTime,
  type Instant,
  latest,
  localDate,
  localTime,
  minutesBetween,
  plus,
  plusDays,
} from '../../functions/domain/time/wall-time.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import { underPresentIds } from '../../functions/domain/view/present-ids.ts'
import type { Round } from '../../functions/domain/view/view.ts'
import type { CandidateState } from '../../functions/ports.ts'
import { memoryStore, openOnce } from '../fakes/memory-store.ts'
import type { MemoryWorld } from '../fakes/memory-world.ts'

/** What stood when the functions that run right now began, and what has disturbed the run. */
export interface Moment {
  before: Item[]
  /** When something that feeds the plan last came in. */
  changedAt: Instant
  /** Calls that failed, runs that were given back, mails that were refused or whose answer was lost. */
  troubles: Instant[]
}

/** One mail at the moment it is handed over, and everything it is held against. */
interface Sending {
  row: Touchpoint
  round: Round | undefined
  rounds: Round[]
  state: CandidateState
  now: Instant
  town: MemoryWorld
  moment: Moment
  /** When it was handed over before this time, by the clock of the machine that did. */
  triedAt: Instant | undefined
}

/**
 * A mail must fit the record at the moment it is handed over. Another function may have changed that since the mail was claimed and the
 * record read: then it must fit what stood when both began, so the checks stay on while a message is being taken in.
 */
export async function breaksAtSend(town: MemoryWorld, moment: Moment, candidateId: string, key: string): Promise<string[]> {
  const present = await town.world.table.readCandidate(candidateId)
  const row = present.touchpoints.find((one) => one.key === key)
  if (!row) return [`${key} was sent without a row`]
  const earlier = await tableOver(memoryStore(moment.before), town.clock, undefined, openOnce).readCandidate(candidateId)
  const triedAt = earlier.touchpoints.find((one) => one.key === key)?.sendingAt
  const breaks = judge({ row, town, moment, triedAt }, present)
  if (breaks.length === 0) return []
  return judge({ row, town, moment, triedAt }, earlier).length === 0 ? [] : breaks
}

function judge(given: Pick<Sending, 'row' | 'town' | 'moment' | 'triedAt'>, stored: CandidateState): string[] {
  const { row, town } = given
  const seen = view(stored)
  const state = { ...stored, touchpoints: underPresentIds(seen, stored.touchpoints) }
  const rounds = seen.applications.flatMap((one) => one.rounds)
  const round = rounds.find(({ id }) => id === row.roundId)
  const sending: Sending = { ...given, round, rounds, state, now: town.clock.now() }
  return [fitsItsRound, followsWhatWasTold, keepsItsMinute, leavesTheNight, leavesInterviews, keepsToSixADay].flatMap((rule) =>
    rule(sending).map((words) => `${row.key} ${words}`),
  )
}

/** These make no sense for a round that is off. */
const forRoundsThatAreOn: ReadonlySet<TouchpointKind> = new Set<TouchpointKind>([
  'packet',
  'card',
  'debrief',
  'thanks',
  'last-call',
  'nudge',
  'second-nudge',
  'close-offer',
  'task',
])

function fitsItsRound({ row, round, now }: Sending): string[] {
  if (row.roundId && !round) return ['was sent for a round that is gone']
  const breaks: string[] = []
  if (round && forRoundsThatAreOn.has(row.kind) && round.status !== 'on') breaks.push(`was sent after its round was ${round.status}`)
  if (round && row.kind === 'cancel-follow-up' && round.status !== 'cancelled' && round.debrief?.happened !== 'moved')
    breaks.push(`was sent for a round that is ${round.status}`)
  const shown = round && factsIn(row, round.id)
  if (round && shown && shown.start !== round.start) breaks.push('was sent for an old time')
  if (plus(now, { minutes: -2 }) >= row.useBy && row.useBy !== row.due) breaks.push('was sent after its use-by')
  return breaks
}

const followUps: ReadonlySet<TouchpointKind> = new Set<TouchpointKind>(['nudge', 'second-nudge', 'close-offer', 'cancel-follow-up'])

/** Nobody follows up what the candidate has never heard of (a cancel that overtook its invite made such a mail). */
function followsWhatWasTold({ row, round, state }: Sending): string[] {
  if (!round || !followUps.has(row.kind)) return []
  // What the mail service refused for good stands on the page, and the round was held all the same.
  const isTried = (mail: Touchpoint) => isMailed(mail) || mail.state === 'failed'
  const isTold = state.touchpoints.some((mail) => mail.key !== row.key && isTried(mail) && factsIn(mail, round.id) !== undefined)
  return isTold ? [] : ['was sent for a round that no mail has told of']
}

/** A timer up to a minute early is served, by a clock two minutes ahead. */
const mostEarly = { minutes: 3 }
/** A lost timer is the sweep's, every five minutes, and one sweep may look too early by its clock; then the queue takes its time. */
const mostLate = { minutes: 20 }
const waitForEvent = { minutes: 15 }

/** At its minute; where something came in or went wrong in between, within the same time of that. */
function keepsItsMinute(sending: Sending): string[] {
  const { row, now, moment, triedAt } = sending
  if (now < plus(row.due, { minutes: -mostEarly.minutes })) return [`was sent at ${now}, before it was due at ${row.due}`]
  const trouble = moment.troubles.at(-1)
  const causes = [
    moment.changedAt,
    ...(trouble ? [trouble] : []),
    ...(row.refused ? [row.refused.retryAt] : []),
    // Before a second try the whole wait for the event of the first passes.
    ...(row.attempt > 1 && triedAt ? [plus(triedAt, waitForEvent)] : []),
    ...lostInItsStead(sending),
  ]
  const from = whenItFits(latest(row.due, ...causes), sending)
  // So late it may have come into the night or an interview, and waited for the end of that.
  const last = whenItFits(plus(from, mostLate), sending)
  return now > plus(from, mostLate) && now > plus(last, mostLate)
    ? [`was due at ${row.due}, could have gone at ${from}, and was sent at ${now}`]
    : []
}

/**
 * A change of the round answers what was forwarded about it. Where its answer was lost and no second try was wanted, the message gets a
 * receipt of its own, once the wait for the change is over.
 */
function lostInItsStead({ row, state }: Sending): Instant[] {
  if (row.kind !== 'receipt' || row.subject === row.roundId) return []
  return state.touchpoints
    .filter(({ kind, roundId, state: at, attempt }) => kind === 'change' && roundId === row.roundId && at === 'skipped' && attempt > 0)
    .flatMap(({ sendingAt }) => (sendingAt ? [plus(sendingAt, waitForEvent)] : []))
}

/**
 * What missed its time does not disturb a night or an interview if it can wait, and is not the seventh mail of its day; its own time stays
 * what it is.
 */
function whenItFits(at: Instant, sending: Sending): Instant {
  const { rounds, state } = sending
  const zone = state.candidate.homeZone
  const time = localTime(at, zone)
  const opens = followUps.has(sending.row.kind) ? '09:30' : '07:30'
  const isNight = time < opens || time >= '21:30'
  const date = localDate(at, zone)
  const taken = mailedOn(date, sending).length + perhapsMailedOn(date, sending).length
  const isFull = counts(sending.row, sending) && taken >= mostADay
  const morning = atWallTime(time < opens ? date : plusDays(date, 1), opens, zone)
  const rested = isNight || isFull ? morning : at
  return latest(rested, ...busyOf(rounds).flatMap(({ from, until }) => (from <= rested && rested < until ? [until] : [])))
}

/** The rules of the plan's table for quiet hours; a few minutes of a timer's grace and a clock's skew at either end. */
function leavesTheNight({ row, round, state, now }: Sending): string[] {
  const zone = state.candidate.homeZone
  const time = localTime(now, zone)
  const isByHand = (round?.byHand.length ?? 0) > 0
  if (followUps.has(row.kind) && time < '09:26' && !row.because.includes('six mails')) return [`was sent at ${time}`]
  if (time >= '07:26' && time < '21:38') return []
  const morning = atWallTime(time < '12:00' ? localDate(now, zone) : plusDays(localDate(now, zone), 1), '07:30', zone)
  const isOfUseInTheMorning = (minutes: number) => minutesBetween(morning, row.useBy) >= minutes
  const disturbs: boolean = (() => {
    switch (row.kind) {
      case 'card':
      case 'new-time':
      case 'welcome':
      case 'invitation':
      case 'test':
      case 'sign-in':
        return false
      case 'receipt':
        return row.subject === row.roundId && !isByHand && isOfUseInTheMorning(1)
      case 'change':
        return !isUrgent(row, round, state, now)
      case 'packet':
      case 'task':
      case 'offer-deadline':
        return !isByHand && isOfUseInTheMorning(61)
      case 'thanks':
      case 'last-call':
        return !marksOf(round).some((mark) => now <= mark && minutesBetween(morning, mark) <= 91)
      case 'nudge':
      case 'second-nudge':
      case 'close-offer':
      case 'cancel-follow-up':
      case 'agenda':
      case 'term-end':
        return true
      default:
        return isOfUseInTheMorning(1)
    }
  })()
  return disturbs ? [`was sent at ${time}`] : []
}

/** The old or the new start is within fourteen hours. */
function isUrgent(row: Touchpoint, round: Round | undefined, state: CandidateState, now: Instant): boolean {
  const mails = state.touchpoints.filter(isMailed).sort((a, b) => (mailedAt(a) < mailedAt(b) ? -1 : 1))
  const told = round && lastTold(mails, round.id)?.facts
  const counted = round ? [...hoursTold(mails, round.id).keys()] : []
  const starts = [told?.start, round?.start, ...(told?.sessions ?? []).map(({ start }) => start), ...counted].flatMap((at) => at ?? [])
  return starts.some((start) => start >= plus(row.due, { minutes: -5 }) && minutesBetween(now, start) <= 14 * 60 + 10)
}

const marksOf = (round: Round | undefined): Instant[] =>
  (round?.interviewers ?? []).flatMap(({ lastSessionEnd }) => (lastSessionEnd ? [plus(lastSessionEnd, { hours: 24 })] : []))

interface Stretch {
  from: Instant
  until: Instant
}

/** Talks one after the other are one stretch. */
function busyOf(rounds: Round[]): Stretch[] {
  const talks = rounds
    .filter(({ status, allDay }) => status === 'on' && !allDay)
    .flatMap(({ sessions }) =>
      sessions.map(({ start, end }): Stretch => ({ from: plus(start, { minutes: -30 }), until: end ?? plus(start, { hours: 1 }) })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const joined: Stretch[] = []
  for (const talk of talks) {
    const last = joined.at(-1)
    if (last && talk.from <= last.until) last.until = latest(last.until, talk.until)
    else joined.push({ ...talk })
  }
  return joined
}

/** From half an hour before any session until its end only a change goes, a packet that came late, and what would be of no use afterwards. */
function leavesInterviews({ row, round, rounds, now }: Sending): string[] {
  const stretches = busyOf(rounds)
  const inside = stretches.filter(({ from, until }) => plus(from, { minutes: 8 }) <= now && now < plus(until, { minutes: -3 }))
  if (inside.length === 0 || row.kind === 'change') return []
  if (row.kind === 'packet' && isKnownLate(round)) return []
  const end = latest(...inside.map(({ until }) => until))
  if (row.useBy <= end) return []
  // It was to go before; something kept it, and it is of no use afterwards.
  return inside.every(({ from }) => row.due < from && (row.kind === 'card' || row.kind === 'offer-deadline'))
    ? []
    : ['was sent during an interview']
}

/** Known less than six hours before: one packet is receipt and card as well. */
const isKnownLate = (round: Round | undefined): boolean => {
  const known = round?.startKnownAt ?? round?.firstStoredAt
  return round?.start != null && known !== undefined && minutesBetween(known, round.start) < 6 * 60
}

const mostADay = 6

/** Cards, changes and answers to what was sent in by hand are free. */
function counts({ kind, subject, roundId }: Touchpoint, { rounds }: Sending): boolean {
  if (['card', 'change', 'new-time', 'welcome', 'sign-in', 'invitation', 'test', 'term-end'].includes(kind)) return false
  const round = rounds.find(({ id }) => id === roundId)
  if (kind === 'receipt') return subject === roundId && (round?.byHand.length ?? 0) === 0
  const known = round?.startKnownAt ?? round?.firstStoredAt ?? ''
  return kind !== 'packet' || !(isKnownLate(round) && round?.byHand.some(({ storedAt }) => storedAt >= known))
}

/** The mails of a local day that count, this one apart. */
function mailedOn(date: string, sending: Sending): Touchpoint[] {
  const { row, state, town } = sending
  const ofTheDay = town.outbox.filter(
    (mail) => mail.candidateId === row.candidateId && localDate(mail.sentAt, state.candidate.homeZone) === date,
  )
  const keys = new Set(ofTheDay.map(({ key }) => key))
  return state.touchpoints.filter((one) => one.key !== row.key && keys.has(one.key) && counts(one, sending))
}

/** No word came whether they went: the plan leaves room for them, and nothing shows in the outbox. */
function perhapsMailedOn(date: string, sending: Sending): Touchpoint[] {
  const { row, state, town } = sending
  const keys = new Set(town.outbox.filter(({ candidateId }) => candidateId === row.candidateId).map(({ key }) => key))
  return state.touchpoints.filter(
    (one) =>
      one.key !== row.key &&
      one.state === 'unknown' &&
      !keys.has(one.key) &&
      localDate(mailedAt(one), state.candidate.homeZone) === date &&
      counts(one, sending),
  )
}

/** What would be of no use in the morning goes as the seventh. */
function keepsToSixADay(sending: Sending): string[] {
  const { row, state, now, town } = sending
  const zone = state.candidate.homeZone
  const today = localDate(now, zone)
  const isOnceMore = town.outbox.some(
    ({ candidateId, key, sentAt }) => candidateId === row.candidateId && key === row.key && localDate(sentAt, zone) === today,
  )
  if (!counts(row, sending) || isOnceMore) return []
  const mailed = mailedOn(today, sending).length
  const morning = atWallTime(plusDays(today, 1), '07:30', zone)
  return mailed >= mostADay && row.useBy > morning ? [`was number ${mailed + 1} of its day`] : []
}
