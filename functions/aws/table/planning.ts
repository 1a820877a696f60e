import * as z from 'zod'
import { table } from '../../contract.ts'
import { feedSchema } from '../../domain/feed.ts'
import { interviewItemSchema } from '../../domain/interview.ts'
import { messageSchema } from '../../domain/message.ts'
import { noteSchema } from '../../domain/note.ts'
import { touchpointSchema } from '../../domain/touchpoint.ts'
import type { Instant } from '../../domain/wall-time.ts'
import { PermanentError } from '../../permanent-error.ts'
import type { CandidateState, Clock, DueRow, Table } from '../../ports.ts'
import { absent, all, any, below, type Condition, equals, not } from './condition.ts'
import {
  candidateKey,
  dueFrom,
  family,
  feedKey,
  interviewKey,
  messageKey,
  notDue,
  noteKey,
  partitionOf,
  planKey,
  shardKey,
  touchpointRowKey,
  touchpointTag,
} from './keys.ts'
import { livingItems, parseItem } from './living.ts'
import { profileSchema } from './records.ts'
import type { Item, Store } from './store.ts'
import { dueIndexOf, lookAt } from './touchpoints.ts'

/** How many due rows one look at a shard takes; what is beyond waits for the next sweep. */
const dueLimit = 500

/** Decided and meaning nothing, unless the candidate sent it by hand (then it owes an answer) or no planner has seen it. */
const meansNothing = any(...['not-an-interview', 'reply-ignored', 'dropped', 'refused'].map((decision) => equals('decision', decision)))
const matters: Condition = any(absent('decision'), equals('unplanned', true), equals('byHand', true), not(meansNothing))

type Planning = Pick<Table, 'readCandidate' | 'takePlanTicket' | 'currentPlanTicket' | 'finishPlan' | 'dropPlanTicket' | 'listDue'>

/** The planners' side of the table: tickets, the strongly consistent read, the marks, the due index. */
export function planning(store: Store, clock: Clock): Planning {
  const living = livingItems(store, clock)
  const profileKey = (candidateId: string) => candidateKey(candidateId, family.profile)

  const readProfile = async (candidateId: string) => {
    const profile = await living.find(profileSchema, profileKey(candidateId))
    if (profile === undefined) throw new PermanentError('no such candidate', { candidateId })
    return profile
  }

  return {
    async readCandidate(candidateId) {
      const profile = await readProfile(candidateId)
      const partition = partitionOf(candidateId)
      const [interviews, notes, messages, feeds, touchpoints] = await Promise.all([
        living.all(interviewItemSchema, partition, family.interview),
        living.all(noteSchema, partition, family.note),
        living.all(messageSchema, partition, family.message, matters),
        living.all(feedSchema, partition, family.feed),
        living.all(touchpointSchema, partition, family.touchpoint),
      ])
      const { candidate, version, planTicket, plannedTicket } = profile
      return { candidate, profileVersion: version, planTicket, plannedTicket, interviews, notes, messages, feeds, touchpoints }
    },

    async takePlanTicket(candidateId, until) {
      const ticket = await store.count(profileKey(candidateId), 'planTicket')
      if (ticket === undefined) throw new PermanentError('no such candidate', { candidateId })
      await store.put({ ...planKey(candidateId, ticket), candidateId, ticket, ...dueFrom(candidateId, until) })
      return { candidateId, ticket }
    },

    currentPlanTicket: async (candidateId) => (await readProfile(candidateId)).planTicket,

    async finishPlan({ candidateId, ticket }, read) {
      await clearMarks(store, read, clock.now())
      const higher = any(absent('plannedTicket'), below('plannedTicket', ticket))
      await store.update(profileKey(candidateId), { set: { plannedTicket: ticket } }, higher)
      await store.remove(planKey(candidateId, ticket))
    },

    dropPlanTicket: ({ candidateId, ticket }) => store.remove(planKey(candidateId, ticket)),

    listDue: async (shard, until) => (await living.due(shardKey(shard), until, dueLimit)).flatMap((item) => dueRows(item, until)),
  }
}

/** A mark goes only where the item is still the one that was planned: whoever wrote since has marked it anew. */
async function clearMarks(store: Store, read: CandidateState, now: Instant): Promise<void> {
  const id = read.candidate.id
  const clear = (key: Item, version: number, due: Item = notDue) =>
    store.update(key, { set: { unplanned: false, ...due } }, all(equals('version', version), equals('unplanned', true)))

  await clear(candidateKey(id, family.profile), read.profileVersion)
  for (const item of read.interviews) if (item.unplanned) await clear(interviewKey(id, item.identity), item.version)
  for (const note of read.notes) if (note.unplanned) await clear(noteKey(id, note.identity, note.value.kind, note.slot), note.version)
  for (const message of read.messages) if (message.unplanned) await clear(messageKey(id, message.id), message.version)
  for (const feed of read.feeds) await clear(feedKey(id, feed.id), feed.version, dueFrom(id, feed.nextPollAt))
  for (const row of read.touchpoints) {
    if (!row.unplanned) continue
    const set = { unplanned: undefined, ...dueIndexOf({ ...row, unplanned: false }, now) }
    const same = all(equals('state', row.state), equals('ticket', row.ticket), equals('unplanned', true))
    await store.update(touchpointRowKey(id, touchpointTag(row.key)), { set }, same)
  }
}

const ownedSchema = z.object({ candidateId: z.string() })
const profileRowSchema = z.object({ candidate: z.object({ id: z.string() }) })
const ticketSchema = z.object({ candidateId: z.string(), ticket: z.int() })

/**
 * An item can be due for two reasons, a mark and its own time, and a mark alone does not bring its time forward: a lost answer that no
 * planner has seen yet still waits for the mail service's event.
 */
function dueRows(item: Item, until: Instant): DueRow[] {
  const sortKey = String(item[table.sortKey])
  if (sortKey.startsWith(family.plan)) return [{ what: 'plan', ...parseItem(ticketSchema, item) }]
  if (sortKey === family.profile) return [{ what: 'unplanned', candidateId: parseItem(profileRowSchema, item).candidate.id }]
  const { candidateId } = parseItem(ownedSchema, item)
  const rows: DueRow[] = item.unplanned === true ? [{ what: 'unplanned', candidateId }] : []
  if (sortKey.startsWith(family.touchpoint)) {
    const touchpoint = parseItem(touchpointSchema, item)
    const look = lookAt(touchpoint)
    if (look !== undefined && look <= until) rows.push({ what: 'touchpoint', touchpoint })
  }
  if (sortKey.startsWith(family.feed)) {
    const feed = parseItem(feedSchema, item)
    if (feed.nextPollAt <= until) rows.push({ what: 'feed', candidateId, feedId: feed.id })
  }
  return rows
}
