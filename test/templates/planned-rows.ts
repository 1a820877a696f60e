import { plan } from '../../functions/domain/plan/plan.ts'
import type { Touchpoint } from '../../functions/domain/sending/touchpoint.ts'
import type { Instant } from '../../functions/domain/time/wall-time.ts'
import type { View } from '../../functions/domain/view/view.ts'

/**
 * A mail with the planner's own reason for it, among the rows that the planner really owes after it: so that the foot of a sample says what a
 * mail's would. A mail that the planner does not owe at that moment keeps the reason it has.
 */
export function asPlanned(
  row: Touchpoint,
  view: View,
  rows: readonly Touchpoint[],
  now: Instant,
): { row: Touchpoint; touchpoints: Touchpoint[]; due: Instant | null } {
  const planned = plan(view, [...rows], now).filter(({ skip }) => skip === undefined)
  const own = planned.find(({ key }) => key === row.key)
  const next = planned.filter(({ key, due }) => key !== row.key && due > now)
  return {
    due: own?.due ?? null,
    row: { ...row, because: own?.because ?? row.because },
    touchpoints: [...rows, ...next.map(({ toldIn: _, ...one }): Touchpoint => ({ ...one, state: 'planned', ticket: 1, attempt: 0 }))],
  }
}
