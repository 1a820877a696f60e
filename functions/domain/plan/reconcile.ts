import { isOrdered, type Touchpoint, type TouchpointRef } from '../sending/touchpoint.ts'
import { type Instant, minutesBetween, wholeMinute } from '../time/wall-time.ts'
import { isOpen } from './history.ts'
import type { PlannedTouchpoint } from './plan.ts'

/** Rows as they are to be written, and the wake-ups they need. */
export interface Reconciled {
  add: Touchpoint[]
  /** Due, use-by, reason or sections differ; or a row the plan had skipped is wanted again. */
  move: Touchpoint[]
  skip: Touchpoint[]
  /** As they are: fitting, final, on their way, or skipped by the candidate. */
  keep: Touchpoint[]
  /** Of the rows added, and of those moved to another time or revived. */
  timers: { ref: TouchpointRef; due: Instant }[]
}

/** What has to be written so that the rows say what the plan says. Twice in a row it changes nothing. */
export function reconcile(planned: PlannedTouchpoint[], rows: Touchpoint[], now: Instant, ticket: number): Reconciled {
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const wanted = new Set(planned.map(({ key }) => key))
  const result: Reconciled = { add: [], move: [], skip: [], keep: [], timers: [] }
  for (const one of planned) {
    const row = byKey.get(one.key)
    const next = rowFrom(one, row, ticket)
    if (row && (!isOpen(row) || saysTheSame(row, next))) result.keep.push(row)
    else if (!row) result.add.push(next)
    else result[next.state === 'skipped' ? 'skip' : 'move'].push(next)
  }
  for (const row of rows.filter(({ key }) => !wanted.has(key))) {
    if (row.state === 'planned' && !isOrdered(row)) result.skip.push(rowFrom({ ...row, skip: 'no longer needed' }, row, ticket))
    else result.keep.push(row)
  }
  result.timers = [...result.add, ...result.move].filter((row) => needsTimer(row, byKey.get(row.key))).map((row) => timerFor(row, now))
  return result
}

/** The row the plan asks for. What the mail service was given and has said stays on it. */
function rowFrom({ skip, toldIn: _toldIn, ...one }: PlannedTouchpoint, row: Touchpoint | undefined, ticket: number): Touchpoint {
  const { reason: _reason, skippedBy: _skippedBy, carries: _carries, leaseUntil: _leaseUntil, ...kept } = row ?? { attempt: 0 }
  const state = skip ? { state: 'skipped' as const, reason: skip, skippedBy: 'plan' as const } : { state: 'planned' as const }
  return { ...kept, ...one, ...state, ticket }
}

const compared = ['state', 'reason', 'due', 'useBy', 'because', 'roundId', 'applicationId'] as const

const saysTheSame = (row: Touchpoint, next: Touchpoint): boolean =>
  compared.every((field) => row[field] === next[field]) && JSON.stringify(row.carries ?? []) === JSON.stringify(next.carries ?? [])

/** The wake-up for the old minute is taken back where the row is written (`plan-candidate.ts`); one that is left does nothing when it fires. */
const needsTimer = (next: Touchpoint, row: Touchpoint | undefined): boolean =>
  next.state === 'planned' && (row?.state !== 'planned' || row.due !== next.due)

/** Timers are set to whole minutes; up to a minute early is served. What is due at once keeps its second and needs no timer. */
const timerFor = ({ candidateId, key, due }: Touchpoint, now: Instant): { ref: TouchpointRef; due: Instant } => ({
  ref: { candidateId, key },
  due: minutesBetween(now, due) < straightMinutes ? due : wholeMinute(due),
})

/** Nearer than this a mail goes straight to the due queue. */
const straightMinutes = 1.5
