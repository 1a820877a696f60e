import type { Edit } from '../../record/edit.ts'
import type { Instant } from '../../time/wall-time.ts'
import { compareText, type Member } from '../folded-items.ts'
import type { Interview, PendingUpdate } from '../view.ts'
import type { Standing } from './standing.ts'

/** What is open about the time: the candidate is asked to pick one, or has asked for one and waits. */
export function unsettledOf(
  heads: readonly Member[],
  { status, declined }: Standing,
  schedule: Member | undefined,
): Pick<Interview, 'pickNewTime' | 'askedFor' | 'declined' | 'ownWish'> {
  const pick = status === 'to-be-moved' ? heads.flatMap(({ meeting }) => meeting.winner.meeting.pickNewTime ?? [])[0] : undefined
  const askedFor = status === 'on' && schedule?.meeting.base.meeting.askedFor === true
  const ownWish = status === 'cancelled' && heads.some(({ meeting }) => meeting.winner.meeting.ownWish)
  return {
    ...(pick ? { pickNewTime: pick } : {}),
    ...(askedFor ? { askedFor } : {}),
    ...(declined ? { declined } : {}),
    ...(ownWish ? { ownWish } : {}),
  }
}

/** A doubt lasts until the candidate's edit, or another message, settles it. */
export function doubtsOf(
  heads: readonly Member[],
  start: Instant | null,
  { edit, taskOnly }: { edit: Edit; taskOnly: boolean },
): Interview['doubts'] {
  const all = heads.flatMap((head) => head.meeting.base.doubts)
  const settled: Record<string, boolean> = {
    interview: true,
    // Work to hand in has no hour to be asked for.
    start: edit.start !== undefined || taskOnly || (start !== null && heads.some((head) => head.meeting.base.doubts.length === 0)),
    zone: edit.start !== undefined || edit.zone !== undefined,
    end: edit.end !== undefined,
    company: edit.company !== undefined,
    application: edit.company !== undefined,
    note: Object.keys(edit).length > 0,
  }
  return all.filter(
    (doubt, index) => !settled[doubt.about] && all.findIndex((one) => one.about === doubt.about && one.words === doubt.words) === index,
  )
}

/** What nobody could read comes first, as mails wait for it. */
export function pendingOf(members: readonly Member[], overruled: PendingUpdate | null): PendingUpdate | null {
  const waiting = members
    .flatMap((member) => member.pending ?? [])
    .sort((a, b) => compareText(`${b.storedAt} ${b.messageId}`, `${a.storedAt} ${a.messageId}`))
  return waiting.find(({ unread }) => unread) ?? overruled ?? waiting[0] ?? null
}
