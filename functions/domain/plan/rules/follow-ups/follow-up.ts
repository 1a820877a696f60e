import { workplaceOf } from '../../../employer/workplace.ts'
import type { TouchpointKind } from '../../../sending/touchpoint.ts'
import { isBusinessDay, plusBusinessDays } from '../../../time/business-days.ts'
import type { Workplace } from '../../../time/holidays/holidays.ts'
import { atWallTime, type Instant, localDate, plusDays, type Zone } from '../../../time/wall-time.ts'
import { laterDecision, occasionOf } from '../../occasions.ts'
import type { Scene, Served } from '../../planner-context.ts'
import type { Wish } from '../../wish.ts'

const hour = '09:30'

/** Business days of where the employer's people work. */
export const wait = { afterDecision: 2, afterRound: 5, between: 5, afterCancel: 2, use: 10 }

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

export function wish({ history, zone }: Scene, { application, round }: Served, kind: TouchpointKind, due: Instant, because: string): Wish {
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
