import { isOrdered, type Touchpoint, type TouchpointKind } from '../sending/touchpoint.ts'
import { atWallTime, type Instant, instantSchema, plusDays } from '../time/wall-time.ts'
import type { View } from '../view/view.ts'
import { limitDays } from './hours/day-limit.ts'
import { place, settle } from './hours/find-time.ts'
import { putInside } from './merge.ts'
import { isAnswerToHand, type Scene, sceneOf } from './planner-context.ts'
import { afterAnswers } from './rules/after-answer.ts'
import { afterRounds } from './rules/after-round.ts'
import { agendas } from './rules/agenda.ts'
import { answers } from './rules/answers.ts'
import { aroundRounds } from './rules/around-round.ts'
import { changes } from './rules/change.ts'
import { newTimes } from './rules/follow-ups/new-time.ts'
import { nudges } from './rules/follow-ups/nudges.ts'
import { promises } from './rules/promises.ts'
import { questions } from './rules/questions.ts'
import { termEnds } from './rules/term-end.ts'
import { snoozed } from './snooze.ts'
import { reasonGone } from './unwanted.ts'
import { keyOf, type Placed, type Wish } from './wish.ts'

type PlannedFields =
  | 'candidateId'
  | 'key'
  | 'subject'
  | 'kind'
  | 'occasion'
  | 'roundId'
  | 'applicationId'
  | 'due'
  | 'useBy'
  | 'because'
  | 'carries'

/** A mail as the plan wants it now. With `skip` it will not go on its own, and that is why; `toldIn`: the mail that tells it instead. */
export type PlannedTouchpoint = Pick<Touchpoint, PlannedFields> & { skip?: string; toldIn?: string }

/**
 * Every mail that is owed and not yet mailed, earliest first, and why others that were planned are not. Pure: the same view, rows and
 * `now` give the same plan, and `now` only decides what is too late.
 */
export function plan(view: View, touchpoints: Touchpoint[], now: Instant): PlannedTouchpoint[] {
  const scene = sceneOf(view, touchpoints, now)
  const wishes = wishesOf(scene)
  const placed = putInside(
    wishes.map((wish) => place(wish, scene)),
    now,
  )
  const limited = limitDays(placed, {
    zone: scene.zone,
    morningAfter: (date, one) => settle(atWallTime(plusDays(date, 1), scene.candidate.quiet.until, scene.zone), one, scene),
    now,
    rows: scene.history.rows.filter((row) => countsForDay(row, scene)),
  })
  const planned = limited.map((one) => plannedFrom(one, view.candidate.id))
  return [...planned, ...unwanted(scene, planned, touchpoints)].sort(inOrder)
}

/** What may still be planned; a wish that was of no use from the first is none. */
function wishesOf(scene: Scene): Wish[] {
  const wishes = [aroundRounds, changes, afterRounds, newTimes, promises, nudges, afterAnswers, questions, agendas, termEnds].flatMap(
    (rule) => rule(scene).map((wish) => snoozed(wish, scene)),
  )
  return [...wishes, ...answers(scene, wishes)].filter(
    (wish) => wish.useBy > wish.notBefore && isInReach(wish) && !scene.history.closed(keyOf(wish)) && isWithinTerm(wish, scene),
  )
}

const answering: ReadonlySet<TouchpointKind> = new Set(['receipt', 'change', 'question'])

/** What came in after the end of an office's term is answered; of an application that began then nothing else is owed. */
function isWithinTerm({ applicationId, kind }: Wish, { view: { termEnds, applications }, zone }: Scene): boolean {
  if (termEnds === undefined || applicationId === undefined || answering.has(kind)) return true
  const over = atWallTime(plusDays(termEnds, 1), '00:00', zone)
  return applications.some(({ id, rounds }) => id === applicationId && rounds.some(({ firstStoredAt }) => firstStoredAt < over))
}

/** An invite for the last day of the year 9999 leads past it: no timer, no table and no text order can hold that. */
const isInReach = ({ due, useBy }: Wish): boolean => instantSchema.safeParse(due).success && instantSchema.safeParse(useBy).success

const free: ReadonlySet<TouchpointKind> = new Set(['card', 'change', 'new-time', 'term-end'])

/** Cards, changes and answers to what the candidate sent in or said are free; so is what a page ordered. */
function countsForDay({ kind, subject, roundId }: Touchpoint, { served }: Scene): boolean {
  if (free.has(kind) || isOrdered({ kind })) return false
  const round = served.find((one) => one.round.id === roundId)?.round
  if (kind === 'packet') return !(round && isAnswerToHand(round))
  if (kind !== 'receipt') return true
  return subject === roundId && (round?.byHand.length ?? 0) === 0
}

function plannedFrom(
  { key, subject, kind, occasion, roundId, applicationId, due, useBy, because, carries, skip, toldIn }: Placed,
  candidateId: string,
) {
  return {
    candidateId,
    key,
    subject,
    kind,
    occasion,
    ...(roundId ? { roundId } : {}),
    ...(applicationId ? { applicationId } : {}),
    due,
    useBy,
    because,
    ...(carries.length > 0 ? { carries: carries.toSorted() } : {}),
    ...(skip ? { skip } : {}),
    ...(toldIn ? { toldIn } : {}),
  } satisfies PlannedTouchpoint
}

/** Rows planned before that no rule wants any more, each with the reason. */
function unwanted({ view, history }: Scene, planned: PlannedTouchpoint[], touchpoints: Touchpoint[]): PlannedTouchpoint[] {
  const keys = new Set(planned.map(({ key }) => key))
  return touchpoints
    .filter((row) => row.state === 'planned' && !isOrdered(row) && !keys.has(row.key))
    .map((row) => {
      const { candidateId, key, subject, kind, occasion, due, useBy, because, roundId, applicationId } = row
      const ids = { ...(roundId ? { roundId } : {}), ...(applicationId ? { applicationId } : {}) }
      return { candidateId, key, subject, kind, occasion, ...ids, due, useBy, because, skip: reasonGone(row, view, history) }
    })
}

const inOrder = (a: PlannedTouchpoint, b: PlannedTouchpoint): number => (a.due + a.key < b.due + b.key ? -1 : 1)
