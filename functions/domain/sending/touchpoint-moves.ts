import type { Instant } from '../time/wall-time.ts'
import { maySendOnceMore, retryAfterRefusal } from './sending.ts'
import type { Touchpoint } from './touchpoint.ts'

/** The moves of a row after its claim. Every one of them is written only where the row still is what it is moved from. */

type MailEventKind = NonNullable<Touchpoint['mailEvent']>

/** Nobody holds it any more; `unplanned` tells the planner that it has moved. */
const atRest = ({ leaseUntil: _, ...row }: Touchpoint): Touchpoint => ({ ...row, unplanned: true })

/** The mail service may have taken it: what it refused before is over. */
const answered = ({ refused: _, ...row }: Touchpoint): Touchpoint => atRest(row)

/** Back to where it was before the claim, or with a better due time. */
export const released = (row: Touchpoint, due: Instant = row.due): Touchpoint => ({ ...atRest(row), state: 'planned', due })

export const skippedByPlan = (row: Touchpoint, reason: string): Touchpoint => ({
  ...atRest(row),
  state: 'skipped',
  skippedBy: 'plan',
  reason,
})

export const failed = (row: Touchpoint, reason: string): Touchpoint => ({ ...atRest(row), state: 'failed', reason })

export const sent = (row: Touchpoint, at: Instant, mailMessageId: string): Touchpoint => ({
  ...answered(row),
  state: 'sent',
  sentAt: at,
  mailMessageId,
})

/** What has moved as every plan expects needs no planner. */
export const asExpected = ({ unplanned: _, ...row }: Touchpoint): Touchpoint => row

/** The answer was lost. It waits for the mail service's event. */
export const unknown = (row: Touchpoint): Touchpoint => ({ ...answered(row), state: 'unknown' })

/** Nothing was handed over, so it counts as no attempt: a later lost answer still has its second try. */
export const takenBack = (row: Touchpoint): Touchpoint => ({ ...released(row), attempt: row.attempt - 1 })

/** Refused for the account's or the moment's sake: it stays owed, with a longer pause each time. */
export function putOff(row: Touchpoint, reason: string, now: Instant): Touchpoint & { refused: NonNullable<Touchpoint['refused']> } {
  const times = (row.refused?.times ?? 0) + 1
  return { ...takenBack(row), refused: { times, reason, retryAt: retryAfterRefusal(row, times, now) } }
}

/** The wait for the event is over without one: once more for the kinds where a loss is worse than a double, else it stays unknown and is shown. */
export const givenUpOn = (row: Touchpoint): Touchpoint =>
  maySendOnceMore(row)
    ? { ...released(row), shown: undefined }
    : { ...row, reason: 'The mail service did not say whether it took this mail.' }

/**
 * Events come late, twice and in any order: only a further one counts. Turned away is less than delivered: who is out of office answers so to a mail
 * that has arrived.
 */
const rank: Record<MailEventKind, number> = {
  accepted: 1,
  delayed: 2,
  'turned-away': 3,
  delivered: 4,
  rejected: 5,
  bounced: 5,
  complained: 6,
}

/** Handed over at least once, and nobody has said yet what became of it. */
const isOpen = ({ state, skippedBy, attempt }: Touchpoint): boolean =>
  state === 'sending' ||
  state === 'unknown' ||
  (attempt > 0 && (state === 'planned' || state === 'claimed' || (state === 'skipped' && skippedBy === 'plan')))

/** An event is proof that the mail service took the mail, also before its answer has arrived; a planned second try is then not needed. */
export function afterMailEvent(row: Touchpoint, event: MailEventKind, mailMessageId: string, now: Instant): Touchpoint {
  const further = rank[event] > (row.mailEvent ? rank[row.mailEvent] : 0)
  const told: Touchpoint = further ? { ...row, mailEvent: event } : row
  // That it was taken is known of what is sent.
  if (!isOpen(row)) return row.state === 'sent' && event === 'accepted' ? row : told
  const { reason: _reason, skippedBy: _by, ...open } = told
  // Rejected: taken in, found to carry a virus, and never sent.
  return event === 'rejected' ? failed(open, 'The mail service rejected it.') : sent(open, row.sendingAt ?? now, mailMessageId)
}
