import type { PlannedTouchpoint } from '../../../functions/domain/plan/plan.ts'
import { plan } from '../../../functions/domain/plan/plan.ts'
import { reconcile } from '../../../functions/domain/plan/reconcile.ts'
import { stillWanted } from '../../../functions/domain/plan/still-wanted.ts'
import type { Touchpoint, TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import { shownFacts } from '../../../functions/domain/sending/what-is-shown.ts'
import { atWallTime, type Instant, localDate, localTime, minutesBetween, plus, weekday } from '../../../functions/domain/time/wall-time.ts'
import type { Application, Interviewer, Round, View } from '../../../functions/domain/view/view.ts'
import { anApplication, anInterviewer, aRound, aSeenInterview, aView } from '../../builders.ts'

const newYork = 'America/New_York'

/** `Wed 2026-12-02 14:00`: how the tables of cases name instants. */
export const onClock = (instant: Instant, zone = newYork): string => {
  const date = localDate(instant, zone)
  return `${['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday(date)]} ${date} ${localTime(instant, zone)}`
}

export const wanted = (planned: PlannedTouchpoint[]): PlannedTouchpoint[] => planned.filter(({ skip }) => skip === undefined)

/** The mails of one kind that the plan would send. */
export const only = (planned: PlannedTouchpoint[], kind: TouchpointKind): PlannedTouchpoint[] =>
  wanted(planned).filter((one) => one.kind === kind)

/** When the only mail of this kind is due, on the clock; what stands in its way where it will not go; null where there is none. */
export function dueOf(planned: PlannedTouchpoint[], kind: TouchpointKind, zone = newYork): string | null {
  const going = only(planned, kind)
  if (going.length > 1) throw new Error(`${going.length} mails of kind ${kind}`)
  const one = going[0] ?? planned.find((other) => other.kind === kind)
  return one ? (one.skip ?? onClock(one.due, zone)) : null
}

/** A row as it stands after the mail went out from this view. */
export const sentRow = (one: PlannedTouchpoint, view: View, at: Instant, over: Partial<Touchpoint> = {}): Touchpoint => ({
  ...one,
  state: 'sent',
  sentAt: at,
  attempt: 1,
  ticket: 1,
  shown: shownFacts(view, one),
  ...over,
})

/** Plans, writes and sends as the house does, with every timer on its second: `now` jumps from one due mail or one event to the next. */
export interface Life {
  view: View
  now: Instant
  rows: Touchpoint[]
  ticket: number
  /** Looks over its shoulder: each mail as it goes, and the life in which it is written. */
  goes?: (mail: Touchpoint, life: Life) => void
}

export const aLife = (view: View, now: Instant, goes?: Life['goes']): Life =>
  replan({ view, now, rows: [], ticket: 0, ...(goes ? { goes } : {}) })

export function replan(life: Life): Life {
  const ticket = life.ticket + 1
  const { add, move, skip, keep } = reconcile(plan(life.view, life.rows, life.now), life.rows, life.now, ticket)
  return { ...life, ticket, rows: [...add, ...move, ...skip, ...keep] }
}

/** The candidate's items change at that instant; everything due before has gone. */
export const happens = (life: Life, at: Instant, change: (view: View) => View): Life => {
  const before = windTo(life, at)
  return windTo(replan({ ...before, view: change(before.view) }), at)
}

export function windTo(life: Life, until: Instant): Life {
  let at = life
  for (let steps = 0; steps < 500; steps += 1) {
    const next = at.rows
      .filter(({ state, due }) => state === 'planned' && due <= until)
      .sort((a, b) => (a.due + a.key < b.due + b.key ? -1 : 1))[0]
    if (!next) return replan({ ...at, now: until })
    at = deliver({ ...at, now: next.due > at.now ? next.due : at.now }, next)
  }
  throw new Error('The plan does not come to rest')
}

function deliver(life: Life, row: Touchpoint): Life {
  const verdict = stillWanted({ ...row, state: 'claimed' }, life.view, life.rows, life.now)
  const others = life.rows.filter(({ key }) => key !== row.key)
  if (verdict.outcome === 'skip')
    return replan({ ...life, rows: [...others, { ...row, state: 'skipped', skippedBy: 'plan', reason: verdict.reason }] })
  if (verdict.outcome === 'later') return replan({ ...life, rows: [...others, { ...row, due: verdict.due }] })
  const { carries: _carries, ...bare } = row
  const sent = verdict.carries.length > 0 ? { ...bare, carries: verdict.carries } : bare
  life.goes?.(sent, life)
  return replan({
    ...life,
    rows: [
      ...others,
      { ...sent, state: 'sent', sentAt: life.now, attempt: 1, shown: shownFacts(life.view, sent, mails({ ...life, rows: others })) },
    ],
  })
}

export const mails = (life: Life): Touchpoint[] =>
  life.rows.filter(({ state }) => state === 'sent').sort((a, b) => ((a.sentAt ?? '') + a.key < (b.sentAt ?? '') + b.key ? -1 : 1))

/** `receipt Wed 2026-11-25 10:00`, one line per mail, oldest first. */
export const diary = (life: Life, zone = newYork): string[] =>
  mails(life).map(({ kind, sentAt = '' }) => `${kind} ${onClock(sentAt, zone)}`)

/** `2026-12-02 14:00` on the clocks of New York, or of another zone. */
export const ny = (wall: string, zone = newYork): Instant => atWallTime(wall.slice(0, 10), wall.slice(11), zone)

interface Meeting {
  /** Wall time, `2026-12-02 14:00`. */
  start: string
  minutes?: number
  /** When it was stored, wall time. */
  known?: string
  byHand?: boolean
  zone?: string
  name?: string
  people?: Interviewer[]
}

/** A round of one meeting whose every field follows from a start and the time it became known. Not forwarded by hand, unless said. */
export function aMeetingRound({
  start,
  minutes = 60,
  known = '2026-11-25 10:00',
  byHand = false,
  zone = newYork,
  name = 'one',
  people,
  ...over
}: Meeting & Partial<Omit<Round, 'start' | 'byHand'>>): Round {
  const [starts, knownAt] = [ny(start, zone), ny(known, zone)]
  const end = plus(starts, { minutes })
  const interview = aSeenInterview({
    identity: `uid:${name}`,
    start: starts,
    end,
    firstStoredAt: knownAt,
    changedAt: knownAt,
    lastMessageAt: knownAt,
    byHand: byHand ? [{ messageId: `message-${name}`, storedAt: knownAt }] : [],
    interviewers: people ?? [anInterviewer({ lastSessionEnd: end })],
  })
  return { ...aRound({ interviews: [interview] }), localDate: localDate(starts, zone), startKnownAt: knownAt, ...over }
}

/** The same round after a message stored then moved it. */
export function moved(round: Round, start: string, known: string, over: Partial<Round> = {}): Round {
  const [starts, knownAt] = [ny(start), ny(known)]
  const length = minutesBetween(round.start ?? starts, round.end ?? starts)
  const end = plus(starts, { minutes: length })
  const times = { start: starts, end, changedAt: knownAt, lastMessageAt: knownAt }
  return {
    ...round,
    ...times,
    interviews: round.interviews.map((one) => ({ ...one, ...times })),
    sessions: round.sessions.map((one) => ({ ...one, start: starts, end })),
    interviewers: round.interviewers.map((one) => ({ ...one, lastSessionEnd: end })),
    localDate: localDate(starts, newYork),
    startKnownAt: knownAt,
    ...over,
  }
}

export const cancelled = (round: Round, known: string): Round => {
  const at = ny(known)
  return { ...round, status: 'cancelled', cancelledAt: at, changedAt: at, lastMessageAt: at }
}

/** The receipt that told of a round while it was on. */
export function toldOf(round: Round): Touchpoint {
  const view = viewOf([{ ...round, status: 'on', cancelledAt: null }])
  const [receipt] = only(plan(view, [], round.firstStoredAt), 'receipt')
  if (!receipt) throw new Error('no receipt is planned for this round')
  return sentRow(receipt, view, round.firstStoredAt)
}

/** One application per list of rounds. */
export const viewOf = (rounds: Round[], over: Partial<View> & { application?: Partial<Application> } = {}): View => {
  const { application, ...rest } = over
  return aView({ applications: [anApplication({ rounds, id: rounds[0]?.applicationId ?? 'a1', ...application })], ...rest })
}

/** A view of several applications, one per round. */
export const apart = (rounds: Round[], over: Partial<View> = {}): View =>
  aView({
    applications: rounds.map((round, index) => anApplication({ id: `a${index}`, rounds: [{ ...round, applicationId: `a${index}` }] })),
    ...over,
  })
