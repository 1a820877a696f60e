import { servedEarly } from '../sending/sending.ts'
import { testedBy } from '../sending/test-mail.ts'
import { isOrdered, type Touchpoint } from '../sending/touchpoint.ts'
import { type Instant, plus } from '../time/wall-time.ts'
import { findRound } from '../view/find-round.ts'
import type { View } from '../view/view.ts'
import { type PlannedTouchpoint, plan } from './plan.ts'

export type Verdict =
  /** `carries`: the sections it has now; those and what the mail shows go onto the row before the send. */
  { outcome: 'send'; carries: string[] } | { outcome: 'skip'; reason: string } | { outcome: 'later'; due: Instant }

/** What is asked at the moment of sending: the same plan again, as if this row were still to be sent. There is no second set of rules. */
export function stillWanted(touchpoint: Touchpoint, view: View, touchpoints: Touchpoint[], now: Instant): Verdict {
  if (isOrdered(touchpoint)) {
    if (now > touchpoint.useBy) return { outcome: 'skip', reason: 'too late' }
    const isGone = touchpoint.kind === 'test' && !isThere(touchpoint, view, touchpoints)
    return isGone ? { outcome: 'skip', reason: 'the mail it shows is not there any more' } : { outcome: 'send', carries: [] }
  }
  const others = touchpoints.filter(({ key }) => key !== touchpoint.key)
  const planned = new Map(plan(view, [...others, { ...touchpoint, state: 'planned' }], now).map((one) => [one.key, one]))
  const wanted = planned.get(touchpoint.key)
  if (!wanted || wanted.skip) return { outcome: 'skip', reason: wanted?.skip ?? 'no longer needed' }
  if (wanted.due > plus(now, servedEarly)) return { outcome: 'later', due: wanted.due }
  // A section promised to this mail stays in it while it is wanted at all, even where the day has become quieter since.
  const promised = (touchpoint.carries ?? []).filter((key) => planned.has(key) && !isGone(planned.get(key), touchpoint.key))
  return { outcome: 'send', carries: [...new Set([...(wanted.carries ?? []), ...promised])].sort() }
}

const isThere = (test: Touchpoint, view: View, touchpoints: Touchpoint[]): boolean =>
  testedBy(test, touchpoints) !== undefined && (test.roundId === undefined || findRound(view, test.roundId) !== undefined)

/** Skipped for a reason of its own, and not because it is told here. */
const isGone = (one: PlannedTouchpoint | undefined, carrier: string): boolean => one?.skip !== undefined && one.toldIn !== carrier
