import { table } from '../../contract.ts'
import { eventWait, mayGoAt } from '../../domain/sending/sending.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { type Instant, plus } from '../../domain/time/wall-time.ts'
import type { Clock, Table } from '../../ports.ts'
import { absent, all, any, atMost, type Condition, equals } from './condition.ts'
import { dueFrom, notDue, touchpointRowKey, touchpointTag } from './keys.ts'
import { epochSeconds, type Living } from './living.ts'
import { dense } from './pack.ts'
import { ofToday, shapes } from './shapes.ts'
import type { Store } from './store.ts'

const rowKey = ({ candidateId, key }: { candidateId: string; key: string }) => touchpointRowKey(candidateId, touchpointTag(key))

/**
 * When the sweep must look at a row: when it may go, when its lease ends, or when the wait for the mail service's event is over.
 * Undefined for a row that is at rest. An unknown row with a reason has been waited for and given up.
 */
export const lookAt = (row: Touchpoint): Instant | undefined => {
  if (row.state === 'planned') return mayGoAt(row)
  if (row.state === 'claimed' || row.state === 'sending') return row.leaseUntil
  if (row.state === 'unknown' && row.reason === undefined) return plus(row.sendingAt ?? row.due, eventWait)
  return undefined
}

/** One that is on its way stays where it was while it was planned: whether its lease is over stands in the row, and a place in the index costs two writes. */
const placeOf = (row: Touchpoint): Instant | undefined => (row.state === 'claimed' || row.state === 'sending' ? mayGoAt(row) : lookAt(row))

export const dueIndexOf = (row: Touchpoint, now: Instant) => {
  const at = row.unplanned ? now : placeOf(row)
  return at === undefined ? notDue : dueFrom(row.candidateId, at)
}

/** Before: the row as the mover read it. */
const stillAt = ({ state, ticket, attempt, leaseUntil }: Touchpoint): Condition =>
  all(
    equals('state', state),
    equals('ticket', ticket),
    attempt === 0 ? any(absent('attempt'), equals('attempt', 0)) : equals('attempt', attempt),
    leaseUntil === undefined ? absent('leaseUntil') : equals('leaseUntil', leaseUntil),
  )

/** Removed where it is to end, and no attribute where it stays. */
const endOf = ({ keptUntil }: Touchpoint) => ({ [table.ttl]: keptUntil && epochSeconds(keptUntil) })

/** What no other write takes away, and nobody looks at who does not read the whole row. */
const ofTheMail = ['subject', 'because', 'useBy', 'sentAt', 'sendingAt', 'mailMessageId', 'shown', 'said', 'words', 'numbered']

export const ofThePlan = any(equals('state', 'planned'), all(equals('state', 'skipped'), equals('skippedBy', 'plan')))

type Touchpoints = Pick<Table, 'writePlanned' | 'findTouchpoint' | 'findTouchpointByTag' | 'claim' | 'moveTouchpoint'>

/** One row per owed mail; every move names the state it leaves, so only one of two movers wins. */
export function touchpoints(store: Store, living: Living, clock: Clock): Touchpoints {
  return {
    /**
     * A lower ticket never overwrites a higher one. The same ticket may write again: the SDK repeats a write whose answer was lost.
     * What the mail service was given and has refused (attempt, sendingAt, shown, refused) is not the plan's to change.
     */
    writePlanned(row) {
      const {
        attempt: _attempt,
        sendingAt: _sendingAt,
        shown: _shown,
        refused: _refused,
        sentAt: _sentAt,
        mailMessageId: _id,
        mailEvent: _event,
        ...planned
      } = row
      const cleared = { reason: row.reason, skippedBy: row.skippedBy, carries: row.carries, leaseUntil: undefined, unplanned: undefined }
      const set = {
        ...planned,
        ...cleared,
        ...endOf(row),
        ...ofToday('touchpoint'),
        ...dueIndexOf({ ...row, unplanned: false }, clock.now()),
      }
      return store.update(rowKey(row), { set }, any(absent(table.partitionKey), all(atMost('ticket', row.ticket), ofThePlan)))
    },

    findTouchpoint: (ref) => living.find(shapes.touchpoint, rowKey(ref)),
    findTouchpointByTag: (candidateId, tag) => living.find(shapes.touchpoint, touchpointRowKey(candidateId, tag)),

    claim(row, until) {
      const set = { state: 'claimed', leaseUntil: until }
      return store.update(rowKey(row), { set }, all(equals('state', 'planned'), equals('ticket', row.ticket)))
    },

    moveTouchpoint: (from, to) =>
      store.put(
        dense({ ...rowKey(to), ...to, ...endOf(to), ...ofToday('touchpoint'), ...dueIndexOf(to, clock.now()) }, ofTheMail),
        stillAt(from),
      ),
  }
}
