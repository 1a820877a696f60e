import type * as z from 'zod'
import { table } from '../../contract.ts'
import { meansNothing } from '../../domain/record/message.ts'
import type { Instant } from '../../domain/time/wall-time.ts'
import { PermanentError } from '../../permanent-error.ts'
import type { ArchivedItems, CandidateState, Clock, DueRow, Table } from '../../ports.ts'
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
import { candidateOf, type Living } from './living.ts'
import type { ReadArchive } from './records.ts'
import { ofToday, type Shape, shapes } from './shapes.ts'
import type { Item, Store } from './store.ts'
import { dueIndexOf, lookAt } from './touchpoints.ts'

/** How many pages of a shard are looked through, of up to 500 keys each: stuck items of one candidate must not hide a neighbour's. */
const mostPages = 40

/** Decided and meaning nothing, unless the candidate sent it by hand (then it owes an answer) or no planner has seen it. */
const idle = any(...meansNothing.map((decision) => equals('decision', decision)))
const matters: Condition = any(absent('decision'), equals('unplanned', true), equals('byHand', true), not(idle))

/** Families whose names stand side by side in the order of keys, with nothing large between them: two looks instead of seven. Only messages are decided. */
const told = [family.feed, family.interview, family.piece, family.message, family.note]
const owing = [family.touchpoint, family.wayOut]

type Planning = Pick<
  Table,
  'readCandidate' | 'readEverything' | 'takePlanTicket' | 'currentPlanTicket' | 'finishPlan' | 'dropPlanTicket' | 'listDue'
>

/** The planners' side of the table: tickets, the strongly consistent read, the marks, the due index. */
export function planning(store: Store, living: Living, clock: Clock, readArchive: ReadArchive): Planning {
  const profileKey = (candidateId: string) => candidateKey(candidateId, family.profile)

  const readProfile = async (candidateId: string) => {
    const read = await living.profile(profileKey(candidateId))
    if (read === undefined) throw new PermanentError('no such candidate', { candidateId })
    return read
  }

  const self: Planning = {
    async readCandidate(candidateId) {
      const { profile, unreadable } = await readProfile(candidateId)
      const partition = partitionOf(candidateId)
      // After the settings: whoever took the ticket that stands there had written before what is read now.
      const [stored, owed] = await Promise.all([living.span(partition, told, matters), living.span(partition, owing)])
      const [interviews, notes] = [stored(shapes.interview, family.interview), stored(shapes.note, family.note)]
      const [messages, feeds] = [stored(shapes.message, family.message), stored(shapes.feed, family.feed)]
      const material = stored(shapes.piece, family.piece)
      const [touchpoints, waysOut] = [owed(shapes.touchpoint, family.touchpoint), owed(shapes.wayOut, family.wayOut)]
      const { candidate, version, planTicket, plannedTicket, archives, unplanned } = profile
      return {
        candidate,
        profileVersion: version,
        planTicket,
        plannedTicket,
        archives,
        profileUnplanned: unplanned,
        interviews: interviews.items,
        notes: notes.items,
        messages: messages.items,
        feeds: feeds.items,
        touchpoints: touchpoints.items,
        material: material.items,
        waysOut: waysOut.items,
        unreadable: [...unreadable, ...[interviews, notes, messages, feeds, touchpoints, material].flatMap((family) => family.unreadable)],
      }
    },

    async readEverything(candidateId) {
      const read = await self.readCandidate(candidateId)
      return read.archives ? withArchived(read, await readArchive(candidateId)) : read
    },

    async takePlanTicket(candidateId, until) {
      const ticket = await store.count(profileKey(candidateId), 'planTicket')
      if (ticket === undefined) throw new PermanentError('no such candidate', { candidateId })
      await store.put({ ...planKey(candidateId, ticket), candidateId, ticket, ...ofToday('plan'), ...dueFrom(candidateId, until) })
      return { candidateId, ticket }
    },

    currentPlanTicket: async (candidateId) => (await readProfile(candidateId)).profile.planTicket,

    async finishPlan({ candidateId, ticket }, read) {
      await clearMarks(store, read, clock.now())
      const higher = any(absent('plannedTicket'), below('plannedTicket', ticket))
      await store.update(profileKey(candidateId), { set: { plannedTicket: ticket } }, higher)
      await store.remove(planKey(candidateId, ticket))
    },

    dropPlanTicket: async ({ candidateId, ticket }) => void (await store.remove(planKey(candidateId, ticket))),

    async listDue(shard, until) {
      const rows: DueRow[] = []
      let after: Item | undefined
      for (let page = 0; page < mostPages; page += 1) {
        const { items, next } = await living.due(shardKey(shard), until, after)
        // What is kept of an item is small; an interview alone may have 350 KB.
        rows.push(...items.flatMap((item) => dueRows(living, item, until)))
        if (next === undefined) break
        after = next
      }
      return rows
    },
  }
  return self
}

/** What is on its way in or out stands in both; the one in use counts. */
function withArchived(read: CandidateState, archived: ArchivedItems): CandidateState {
  const besides = <T>(used: T[], away: T[], name: (one: T) => string): T[] => {
    const known = new Set(used.map(name))
    return [...used, ...away.filter((one) => !known.has(name(one)))]
  }
  return {
    ...read,
    interviews: besides(read.interviews, archived.interviews, ({ identity }) => identity),
    notes: besides(read.notes, archived.notes, ({ identity, slot, value }) => `${identity} ${value.kind} ${slot}`),
    messages: besides(read.messages, archived.messages, ({ id }) => id),
    touchpoints: besides(read.touchpoints, archived.touchpoints, ({ key }) => key),
    unreadable: [...(read.unreadable ?? []), ...archived.unreadable],
  }
}

/** A mark goes only where the item is still the one that was planned: whoever wrote since has marked it anew. */
async function clearMarks(store: Store, read: CandidateState, now: Instant): Promise<void> {
  const id = read.candidate.id
  const clear = (key: Item, version: number, due: Item = notDue) =>
    store.update(key, { set: { unplanned: false, ...due } }, all(equals('version', version), equals('unplanned', true)))

  // A write whose condition fails is paid for like any other.
  if (read.profileUnplanned !== false) await clear(candidateKey(id, family.profile), read.profileVersion)
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

/**
 * An item can be due for two reasons, a mark and its own time, and a mark alone does not bring its time forward: a lost answer that no
 * planner has seen yet still waits for the mail service's event. What cannot be read is left out: no planner could see it either.
 */
function dueRows(living: Living, item: Item, until: Instant): DueRow[] {
  const sortKey = String(item[table.sortKey])
  const read = <S extends z.ZodType>(shape: Shape<S>): z.infer<S>[] => {
    const opened = living.open(shape, item)
    return 'value' in opened ? [opened.value] : []
  }
  const marked = ({ candidateId }: { candidateId: string }): DueRow[] =>
    item.unplanned === true ? [{ what: 'unplanned', candidateId }] : []

  // Whose they are stands in the key: settings that cannot be read still have a plan.
  if (sortKey === family.profile) return [{ what: 'unplanned', candidateId: candidateOf(item) }]
  if (sortKey.startsWith(family.plan)) return read(shapes.plan).map((plan) => ({ what: 'plan', ...plan }))
  if (sortKey.startsWith(family.erasure)) return read(shapes.erasure).map((erasure) => ({ what: 'erasure', erasure }))
  if (sortKey.startsWith(family.archive))
    return read(shapes.archive).map(({ candidateId, id }) => ({ what: 'archive', candidateId, archiveId: id }))
  if (sortKey.startsWith(family.touchpoint))
    return read(shapes.touchpoint).flatMap((touchpoint) => {
      const look = lookAt(touchpoint)
      return [...marked(touchpoint), ...(look !== undefined && look <= until ? [{ what: 'touchpoint' as const, touchpoint }] : [])]
    })
  if (sortKey.startsWith(family.push)) return read(shapes.push).map((push) => ({ what: 'push', push }))
  if (sortKey.startsWith(family.feed))
    return read(shapes.feed).flatMap((feed) => {
      const { candidateId, id: feedId, nextPollAt } = feed
      return [...marked(feed), ...(nextPollAt <= until ? [{ what: 'feed' as const, candidateId, feedId, since: nextPollAt }] : [])]
    })
  if (sortKey.startsWith(family.interview)) return read(shapes.interview).flatMap(marked)
  if (sortKey.startsWith(family.note)) return read(shapes.note).flatMap(marked)
  return sortKey.startsWith(family.message) ? read(shapes.message).flatMap(marked) : []
}
