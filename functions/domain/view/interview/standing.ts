import { isCancel, saidAt } from '../../record/contribution-order.ts'
import type { Contribution } from '../../record/interview.ts'
import { isRefusal } from '../../record/refusal.ts'
import { type Instant, latest, minutesBetween } from '../../time/wall-time.ts'
import { trustRank } from '../../trust/trust.ts'
import { whyWords } from '../../trust/unproven.ts'
import type { Member } from '../folded-items.ts'
import type { Interview, PendingUpdate } from '../view.ts'

export interface Standing {
  status: Interview['status']
  changedAt: Instant
  cancelledAt: Instant | null
  /** A cancel that was not applied, and is asked about. */
  overruled: PendingUpdate | null
  /** The last word was a no to a time that was asked for. */
  declined: boolean
}

/**
 * Whether a meeting stands that several identities carry. A cancel ends the identity it names: what another one holds by an invitation of its
 * own goes on (organizers who hand over send a new invite, then take back the old one). Where none does, the later word counts, unless
 * a weaker source calls off what a stronger one says is on. `refused`: new times that were asked for and declined; `elsewhere`: cancels of its
 * hour under uids that invite to nothing known.
 */
export function standingOf(heads: readonly Member[], refused: readonly Member[], elsewhere: readonly Contribution[] = []): Standing {
  const last = lastWord(heads)
  const on = heads.filter(({ meeting }) => meeting.status === 'on')
  const saidOff = last.meeting.status === 'on' ? elsewhere.find((cancel) => isSaidOff(cancel, on)) : undefined
  if (saidOff?.answeredAt)
    return { status: 'cancelled', changedAt: saidOff.answeredAt, cancelledAt: saidOff.answeredAt, overruled: null, declined: false }
  const holding = on.filter(isHeld)
  const off = heads.filter((head) => head.meeting.status !== 'on' && endsOnlyItself(head))
  const open = elsewhere.filter(({ answer }) => answer === undefined)
  const doubts = [
    ...off.flatMap((head) => holding.flatMap((other) => doubtAbout(head.meeting.winner, other.meeting.winner) ?? [])),
    ...open.flatMap((cancel) => on.flatMap((other) => doubtAbout(cancel, other.meeting.winner) ?? [])),
  ]
  const asked = doubts[0] ?? null
  if (last.meeting.status === 'on') return standing(on, asked, refused)
  if (!isFinal(last)) {
    if (holding.length > 0 && endsOnlyItself(last)) return standing(on, asked, refused)
    const { winner } = last.meeting
    if (!winner.byHand && on.some((head) => isWeaker(winner, head.meeting.winner)))
      return standing(on, asking(winner, 'less-certain'), refused)
  }
  const { status, changedAt, cancelledAt, winner } = last.meeting
  return { status, changedAt, cancelledAt: cancelledAt ?? changedAt, overruled: null, declined: isRefusal(winner) }
}

/** The candidate says that such a cancel meant all of it, and no invitation has said otherwise since. */
const isSaidOff = ({ answer, answeredAt = '' }: Contribution, on: readonly Member[]): boolean =>
  answer === 'yes' && on.every(({ meeting }) => meeting.changedAt <= answeredAt)

/** At one instant the cancel. */
function lastWord(heads: readonly Member[]): Member {
  const [first] = heads
  if (!first) throw new RangeError('A meeting without members')
  const isLater = (a: Member, b: Member) =>
    b.meeting.changedAt > a.meeting.changedAt || (b.meeting.changedAt === a.meeting.changedAt && b.meeting.status !== 'on')
  return heads.reduce((a, b) => (isLater(a, b) ? b : a), first)
}

function standing(on: readonly Member[], overruled: PendingUpdate | null, refused: readonly Member[]): Standing {
  const since = refused.filter(({ meeting: { winner } }) =>
    on.every((head) => spokenAt(winner, head.meeting.winner) >= spokenAt(head.meeting.winner, winner)),
  )
  return {
    status: 'on',
    changedAt: latest(...[...on, ...since].map(({ meeting }) => meeting.changedAt)),
    cancelledAt: null,
    overruled,
    declined: since.length > 0 || on.some(({ meeting }) => meeting.refusal),
  }
}

/** The candidate's own word: a yes to a cancel, or to an entry that is gone from the calendar. It is about the meeting, whatever carries it. */
const isFinal = ({ meeting: { winner } }: Member): boolean => winner.answer === 'yes' || !isCancel(winner)

/** Somebody invites to it under a uid that can be taken back on its own. A copy in a calendar holds nothing. */
const isHeld = ({ own, meeting: { base } }: Member): boolean =>
  !own && base.meeting.uid !== null && (base.meeting.method !== 'publish' || base.meeting.organizer !== null)

/** A cancel names a uid; a mail without one speaks of the meeting itself. */
const endsOnlyItself = (head: Member): boolean => !isFinal(head) && head.meeting.base.meeting.uid !== null

const isWeaker = (a: Contribution, b: Contribution): boolean => trustRank(a.trust) < trustRank(b.trust)

/** Two messages of one sender that come so close together are one act: the meeting was set up anew, or called off in one place only. */
const oneAct = 60

/** Why it is not plain that the meeting goes on; undefined where it is. */
function doubtAbout(cancel: Contribution, invite: Contribution): PendingUpdate | undefined {
  const apart = minutesBetween(spokenAt(invite, cancel), spokenAt(cancel, invite))
  const since = apart > 0
  if (since && isWeaker(cancel, invite)) return asking(cancel, 'less-certain')
  if (since && isWeaker(invite, cancel)) return asking(cancel, 'another-stands')
  return isSameSender(cancel, invite) && (since || apart >= -oneAct) ? asking(cancel, 'another-stands') : undefined
}

/** As both senders date their messages, if both do; else by when they came. */
const spokenAt = (one: Contribution, other: Contribution): string => (saidAt(one) && saidAt(other) ? saidAt(one) : one.storedAt)

/** Where a message does not say who organizes, it may be anybody. */
function isSameSender({ meeting: a }: Contribution, { meeting: b }: Contribution): boolean {
  return a.organizer === null || b.organizer === null || a.organizer.toLowerCase() === b.organizer.toLowerCase()
}

const asking = ({ messageId, storedAt, trust }: Contribution, code: 'less-certain' | 'another-stands'): PendingUpdate => ({
  messageId,
  storedAt,
  trust,
  cancel: true,
  start: null,
  end: null,
  why: whyWords({ code }),
})
