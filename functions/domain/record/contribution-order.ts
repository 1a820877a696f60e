import { trustRank } from '../trust/trust.ts'
import type { Contribution } from './interview.ts'

/** After every real instant. */
const never = '~'

export const isCancel = (contribution: Contribution): boolean => contribution.meeting.method === 'cancel'

/** A clock that runs ahead dates a word after it came; nobody spoke later than that. */
const notAfter = (stamp: string | null, { storedAt }: Contribution): string | null =>
  stamp !== null && stamp > storedAt ? storedAt : stamp

/** When the sender says it spoke. A feed may stamp DTSTAMP per fetch, so there only LAST-MODIFIED counts. */
export const saidAt = (one: Contribution): string => {
  const { dtstamp, lastModified } = one.meeting
  return notAfter(one.feed ? lastModified : (dtstamp ?? lastModified), one) ?? ''
}

/** A title that says "postponed" has the place of a cancel: such calendars raise no SEQUENCE for it either. */
const calls = (contribution: Contribution): boolean => isCancel(contribution) || contribution.meeting.postponed === true

/**
 * The order of messages about one meeting (RFC 5546 §2.1.5, and what organizers really send): SEQUENCE, DTSTAMP, LAST-MODIFIED (Apple Mail raises
 * nothing else), then a cancel (Cal.com raises no SEQUENCE for it), then which came later: many stamp once and for all, or not at all. Each is
 * part of the message as stored, so the order is total and the same whoever folds. A cancel without LAST-MODIFIED is not held to be older.
 */
const orderKey = (contribution: Contribution): (string | number)[] => [
  contribution.meeting.sequence ?? 0,
  saidAt(contribution),
  notAfter(contribution.meeting.lastModified, contribution) ?? (calls(contribution) ? never : ''),
  calls(contribution) ? 1 : 0,
  contribution.storedAt,
  contribution.contentHash,
  trustRank(contribution.trust),
  contribution.messageId,
]

export function compareContributions(a: Contribution, b: Contribution): number {
  const [left, right] = [orderKey(a), orderKey(b)]
  const at = left.findIndex((part, index) => part !== right[index])
  const [x, y] = [left[at], right[at]]
  return x === undefined || y === undefined ? 0 : x < y ? -1 : 1
}

/** The same message about the same meeting, whatever was answered about it since. */
const sameness = (contribution: Contribution): string => JSON.stringify(orderKey(contribution))

/** The union of two sets, in order. Of one message answered twice the later answer stays; at one instant it is the `no`, which changes nothing. */
export function joinContributions(a: readonly Contribution[], b: readonly Contribution[] = []): Contribution[] {
  const distinct = new Map<string, Contribution>()
  for (const one of [...a, ...b]) {
    const known = distinct.get(sameness(one))
    distinct.set(sameness(one), known && standing(known) >= standing(one) ? known : one)
  }
  return [...distinct.values()].sort(compareContributions)
}

const standing = (one: Contribution): string =>
  `${one.answer ? `${one.answeredAt ?? '0'} ${one.answer === 'no' ? 1 : 0}` : ''} ${JSON.stringify(one)}`
