import { earliest, type Instant, latest } from '../time/wall-time.ts'
import { admit, type Waiting } from '../trust/admission.ts'
import { whyWords } from '../trust/unproven.ts'
import type { PendingUpdate } from '../view/view.ts'
import { asMeant } from './as-meant.ts'
import { isOverFor } from './away/tidied-away.ts'
import { compareContributions, isCancel, joinContributions, saidAt } from './contribution-order.ts'
import type { Contribution } from './interview.ts'

export type Status = 'on' | 'cancelled' | 'to-be-moved'

/** What the messages about one identity say together. */
export interface Folded {
  /** Null while there is nothing but a cancel (its tombstone), or nothing that counts. */
  meeting: {
    status: Status
    /** The message that tells when and where the meeting is, or was. */
    base: Contribution
    /** The message that set the present state. */
    winner: Contribution
    changedAt: Instant
    startKnownAt: Instant
    movedFrom: { start: Instant; at: Instant } | null
    cancelledAt: Instant | null
    /** The last word took back a time that was only asked for, and this one stands. */
    refusal?: Contribution
  } | null
  /** All that may fill a gap in what the base says, latest first. */
  facts: Contribution[]
  pending: PendingUpdate | null
  /** Unsure or unconfirmed and not answered, in order. */
  unproven: Contribution[]
}

/**
 * The state of one identity: a function of the set of its messages, so order and doubling cannot matter (RFC 5546 §2.1.5; nextcloud and others
 * that merge on arrival resurrect cancelled meetings). `series`: the messages about the whole series an instance belongs to; `heldUntil`: its
 * hour as the candidate has set it right.
 */
export function fold(
  contributions: readonly Contribution[],
  mail: string,
  series: readonly Contribution[] = [],
  heldUntil: Instant | null = null,
): Folded {
  const all = asMeant(joinContributions(contributions))
  const { accepted, refusal, background, waiting, unproven } = admit(all, mail, heldUntil)
  const facts = [...background, ...accepted].sort(compareContributions).reverse()
  const winner = accepted.at(-1)
  const invites = [accepted, background].map((each) => each.filter((one) => !isCancel(one))).find((each) => each.length > 0) ?? []
  const base = invites.at(-1)
  const pending = pendingOf(waiting, base)
  if (!winner || !base) return { meeting: null, facts, pending, unproven }

  const undone = all.filter((one) => one.answer === 'no' && compareContributions(one, winner) > 0).map(knownAt)
  const own = {
    status: statusOf(winner),
    base,
    winner,
    changedAt: latest(sinceWhen(accepted, winner, visible), ...undone, ...(refusal ? [knownAt(refusal)] : [])),
    startKnownAt: sinceWhen(invites, base, (one) => one.meeting.start?.instant ?? ''),
    movedFrom: movedFrom(invites, base),
    cancelledAt: isCancel(winner) ? sinceWhen(accepted, winner, (one) => String(isCancel(one))) : null,
    ...(refusal ? { refusal } : {}),
  }
  return { meeting: cancelledWithSeries(own, { series, mail, heldUntil }), facts, pending, unproven }
}

const statusOf = (winner: Contribution): Status => (isCancel(winner) ? (winner.meeting.toBeMoved ? 'to-be-moved' : 'cancelled') : 'on')

/** When we could act on it: the answer, where one was needed. */
const knownAt = (one: Contribution): Instant => (one.answer && one.answeredAt ? latest(one.storedAt, one.answeredAt) : one.storedAt)

/**
 * A cancel of the whole series cancels each instance, whose SEQUENCE counts on its own (RFC 5545 §3.8.7.4): only a later word about the
 * instance stands. A day that was only the series' own ends with a newer word on the series that does not have it.
 */
function cancelledWithSeries(
  own: NonNullable<Folded['meeting']>,
  { series, mail, heldUntil }: { series: readonly Contribution[]; mail: string; heldUntil: Instant | null },
): NonNullable<Folded['meeting']> {
  // The series goes on when its first day is over.
  const master = admit(asMeant(joinContributions(series)), mail, endless).accepted.at(-1)
  if (!master || isCancel(own.winner) || isOverFor(master, own.base, heldUntil)) return own
  if (isOfSeries(own.winner) && isNewer(master, own.winner)) return endedBy(own, master, 'cancelled')
  if (!isCancel(master)) return own
  const spokeSince = own.winner.feed
    ? (own.winner.meeting.sequence ?? 0) > (master.meeting.sequence ?? 0)
    : saidAt(own.winner) > saidAt(master)
  if (spokeSince) return own
  return endedBy(own, master, statusOf(master))
}

const endless = '9999-12-31T00:00:00Z'

/** Not a word on this day alone. */
const isOfSeries = ({ meeting: { unrolled, onward } }: Contribution): boolean => unrolled === true || onward === true

const isNewer = (a: Contribution, b: Contribution): boolean => {
  const [left, right] = [a.meeting.sequence ?? 0, b.meeting.sequence ?? 0]
  return left > right || (left === right && saidAt(a) > saidAt(b))
}

const endedBy = (own: NonNullable<Folded['meeting']>, master: Contribution, status: Status): NonNullable<Folded['meeting']> => ({
  ...own,
  status,
  winner: master,
  changedAt: knownAt(master),
  cancelledAt: knownAt(master),
})

/** What a person would notice. */
export const visible = ({ meeting }: Contribution): string =>
  JSON.stringify(
    meeting.method === 'cancel'
      ? ['cancel', meeting.toBeMoved, meeting.pickNewTime, meeting.declined && meeting.start?.instant]
      : [
          meeting.askedFor,
          meeting.start?.instant,
          meeting.end?.instant,
          meeting.allDay,
          meeting.meetingUrl,
          meeting.location,
          meeting.sessions,
          meeting.interviewers.map((person) => person.email ?? person.name).sort(),
        ],
  )

/** When the present value first stood: repeats of the same news do not make it newer. */
function sinceWhen(sorted: readonly Contribution[], last: Contribution, value: (one: Contribution) => string): Instant {
  const upTo = sorted.slice(0, sorted.indexOf(last) + 1)
  const before = upTo.findLastIndex((one) => value(one) !== value(last))
  return earliest(...upTo.slice(before + 1).map(knownAt))
}

/** The start before the present one; of a message that waited for the candidate's word, by when it was said. */
function movedFrom(sorted: readonly Contribution[], { meeting: { start } }: Contribution): { start: Instant; at: Instant } | null {
  const before = sorted.findLastIndex(({ meeting }) => meeting.start !== null && meeting.start.instant !== start?.instant)
  const [was, now] = [sorted[before]?.meeting.start, sorted[before + 1]]
  return was && now ? { start: was.instant, at: saidAt(now) || now.storedAt } : null
}

/** What a copy leaves out is no difference: in somebody's calendar, and in the file that our own mails carry, it is often the time alone. */
function completed(one: Contribution, { meeting: known }: Contribution): Contribution {
  if (!one.feed && one.meeting.method !== 'publish') return one
  const { end, meetingUrl, location, sessions, interviewers } = one.meeting
  const meeting = {
    ...one.meeting,
    end: end ?? known.end,
    meetingUrl: meetingUrl ?? known.meetingUrl,
    location: location ?? known.location,
    sessions: sessions.length > 0 ? sessions : known.sessions,
    interviewers: interviewers.length > 0 ? interviewers : known.interviewers,
  }
  return { ...one, meeting }
}

/** The newest message that waits for the candidate's word, if a person would see a difference; first what nobody could read. */
function pendingOf(waiting: readonly Waiting[], base: Contribution | undefined): PendingUpdate | null {
  const noticed = waiting.filter(
    ({ contribution, forItsWords }) => !forItsWords || !base || visible(completed(contribution, base)) !== visible(base),
  )
  const unread = noticed.filter(({ contribution }) => contribution.doubt === 'unread')
  const last = (unread.length > 0 ? unread : noticed).reduce<(typeof noticed)[number] | undefined>(
    (a, b) => (a && compareContributions(a.contribution, b.contribution) > 0 ? a : b),
    undefined,
  )
  if (!last) return null
  const { messageId, storedAt, trust, meeting } = last.contribution
  return {
    messageId,
    storedAt,
    trust,
    cancel: isCancel(last.contribution),
    ...(isCancel(last.contribution) && meeting.toBeMoved ? { toBeMoved: true } : {}),
    ...(last.contribution.doubt === 'unread' ? { unread: true } : {}),
    start: meeting.start?.instant ?? null,
    end: meeting.end?.instant ?? null,
    why: whyWords(last.why),
  }
}
