import { mayGoAt } from '../sending/sending.ts'
import type { Touchpoint } from '../sending/touchpoint.ts'
import { type Instant, latest } from '../time/wall-time.ts'
import type { View } from '../view/view.ts'
import { type PlannedTouchpoint, plan } from './plan.ts'

/** What goes until then if nothing new comes in and nothing more is told. */
export interface Ahead {
  /** Earliest first, each at its minute, with what it carries. */
  goes: (PlannedTouchpoint & { at: Instant })[]
  /** Left out for a reason of its own, and not because another mail tells it. */
  stays: PlannedTouchpoint[]
}

/** The plan itself, read ahead. Nothing is written. */
export function mailsAhead(view: View, touchpoints: Touchpoint[], now: Instant, until: Instant): Ahead {
  const rows = new Map(touchpoints.map((row) => [row.key, row]))
  const all = plan(view, touchpoints, now).map((one) => ({
    ...one,
    at: latest(now, mayGoAt({ due: one.due, refused: rows.get(one.key)?.refused })),
  }))
  return {
    goes: all.filter(({ skip, at }) => !skip && at <= until).sort((a, b) => (a.at + a.key < b.at + b.key ? -1 : 1)),
    stays: all.filter(({ skip, toldIn, due }) => skip && !toldIn && due >= now && due <= until),
  }
}

/** How many of the mails that were to go do so no more, or at another time, and how many go that were not to. */
export function changedBy(before: PlannedTouchpoint[], after: PlannedTouchpoint[]): number {
  const [was, is] = [hoursOf(before), hoursOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key)).length
}

/** When each mail goes, in one of its own or in another. */
function hoursOf(planned: PlannedTouchpoint[]): Map<string, Instant> {
  const due = new Map(planned.map(({ key, due }) => [key, due]))
  return new Map(
    planned.flatMap(({ key, due: own, skip, toldIn }) => (skip && !toldIn ? [] : [[key, due.get(toldIn ?? key) ?? own] as const])),
  )
}
