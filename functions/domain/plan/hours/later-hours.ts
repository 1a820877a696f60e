import type { Touchpoint } from '../../sending/touchpoint.ts'
import { touchpointKey } from '../../sending/touchpoint-key.ts'
import { atWallTime, type Instant, latest, localDate, mondayOf, plus, plusDays, wholeMinute } from '../../time/wall-time.ts'
import type { View } from '../../view/view.ts'
import { isMailed } from '../history.ts'
import { plan } from '../plan.ts'
import { maySnooze } from '../snooze.ts'

export type Later = 'hours' | 'morning' | 'monday' | 'latest'

/** Hours a mail may be put off to, each as the plan would keep it; and whether some of the usual ones would be too late for it. */
export interface LaterHours {
  offered: { name: Later; until: Instant; comesAt: Instant }[]
  tooLate: boolean
}

/** So much of its use is left at the latest hour that is offered. */
const leastUse = { minutes: -60 }
/** Nearer than this there is nothing to put off. */
const leastWait = { minutes: 15 }

/** When it would come if it were put off until then; undefined where that is of no use. */
export function comesAt(view: View, touchpoints: Touchpoint[], row: Touchpoint, until: Instant, now: Instant): Instant | undefined {
  if (!maySnooze(row) || until <= now) return undefined
  const snoozes = [...(view.snoozes ?? []).filter(({ key }) => key !== row.key), { key: row.key, until, at: now }]
  const key = isMailed(row) ? touchpointKey(row.subject, row.kind, row.occasion + 1) : row.key
  const found = plan({ ...view, snoozes }, touchpoints, now).find((one) => one.key === key)
  return found === undefined || found.skip !== undefined || found.due < until ? undefined : found.due
}

/** From when it comes, or from now where it has come: three hours later, the next morning, Monday; else the latest hour at which it still helps. */
export function laterHours(view: View, touchpoints: Touchpoint[], row: Touchpoint, now: Instant): LaterHours {
  const { homeZone, quiet } = view.candidate
  const from = wholeMinute(isMailed(row) ? now : latest(now, row.due))
  const today = localDate(from, homeZone)
  const onMorning = (date: string) => atWallTime(date, quiet.until, homeZone)
  const monday = plusDays(mondayOf(today), 7)
  const usual: readonly (readonly [Later, Instant])[] = [
    ['hours', plus(from, { hours: 3 })],
    ['morning', onMorning(plusDays(today, 1))],
    ...(monday === plusDays(today, 1) ? [] : [['monday', onMorning(monday)] as const]),
  ]
  const offer = (name: Later, until: Instant) => {
    const at = comesAt(view, touchpoints, row, until, now)
    return at === undefined ? [] : [{ name, until, comesAt: at }]
  }
  const possible = usual.flatMap(([name, until]) => offer(name, until))
  const tooLate = possible.length < usual.length
  // Three hours from the evening are the next morning.
  const offered = possible.filter((one, at) => one.comesAt !== possible[at + 1]?.comesAt)
  const last = wholeMinute(plus(row.useBy, leastUse))
  const isWorthIt = tooLate && last > plus(from, leastWait) && offered.every(({ until }) => until < last)
  return { offered: isWorthIt ? [...offered, ...offer('latest', last)] : offered, tooLate }
}
