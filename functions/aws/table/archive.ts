import type * as z from 'zod'
import { table as names } from '../../contract.ts'
import type { Finished } from '../../domain/archive/finished.ts'
import { addContribution } from '../../domain/record/add-contribution.ts'
import type { InterviewItem } from '../../domain/record/interview.ts'
import type { Message } from '../../domain/record/message.ts'
import type { Note } from '../../domain/record/note.ts'
import type { Touchpoint } from '../../domain/sending/touchpoint.ts'
import { earliest, plus } from '../../domain/time/wall-time.ts'
import type { ArchivedItems, Clock, Saved, Table } from '../../ports.ts'
import { absent, all, any, atMost, type Condition, equals } from './condition.ts'
import {
  archiveKey,
  candidateKey,
  clueKey,
  clueQuery,
  dueFrom,
  family,
  interviewKey,
  messageKey,
  notDue,
  noteKey,
  partitionOf,
  touchpointRowKey,
  touchpointTag,
} from './keys.ts'
import type { Living } from './living.ts'
import { type Pack, pack, unpack } from './pack.ts'
import { ofToday, type Shape, shapes } from './shapes.ts'
import type { Item, Store } from './store.ts'
import { ofThePlan } from './touchpoints.ts'

/** Who moves things ends within it; else the sweep brings all of it back. */
const moveLease = { minutes: 5 } as const

/** DynamoDB takes 400 KB an item. */
const mostPacked = 350_000

/** As many of one clue as one message may bring back: an agency's domain may stand behind dozens of its clients. */
const mostRecalled = 8

const isAbsent = absent(names.partitionKey)

type Archiving = Pick<Table, 'archive' | 'findArchived' | 'recall'> & { readArchive(candidateId: string): Promise<ArchivedItems> }

/**
 * What is over lies packed in one item of its own (docs/decisions/8-archive.md). First the packed copy is written, then the originals go, each only while it
 * is the one that was packed; whatever interrupts that, the copy is whole and is brought back. Rows leave last and come back first: at no moment does
 * anybody see an interview without the record of what was mailed about it.
 */
export function archiving(store: Store, living: Living, clock: Clock): Archiving {
  const read = <S extends z.ZodType>(shape: Shape<S>, items: Item[] = []): z.infer<S>[] =>
    items.flatMap((item) => {
      const opened = living.open(shape, item)
      return 'value' in opened ? [opened.value] : []
    })

  const self: Archiving = {
    async archive(candidateId, finished) {
      const { id, clues } = finished
      const packed = pack(packOf(finished))
      if (packed.length > mostPacked) return 'kept'
      const item = { ...archiveKey(candidateId, id), candidateId, id, packed, clues, archivedAt: clock.now(), ...ofToday('archive') }
      // One that stands there is not wholly back yet.
      if ((await store.put({ ...item, ...leaseOf(candidateId, clock) }, isAbsent)) === 'lost') return 'kept'
      for (const clue of clues) await store.put({ ...clueKey(candidateId, clue, id), candidateId, archiveId: id, ...ofToday('clue') })
      await store.update(candidateKey(candidateId, family.profile), { set: {}, add: 'archives' })
      for (const [key, isPacked] of originals(candidateId, finished))
        if ((await store.remove(key, any(isAbsent, isPacked))) === 'lost') {
          await self.recall(candidateId, id)
          return 'kept'
        }
      await store.update(archiveKey(candidateId, id), { set: notDue }, equals('id', id))
      return 'archived'
    },

    async findArchived(candidateId, clues) {
      const partition = partitionOf(candidateId)
      const found = await Promise.all(clues.map((clue) => living.all(shapes.clue, partition, clueQuery(clue))))
      return [...new Set(found.flatMap(({ items }) => items.slice(-mostRecalled).map(({ archiveId }) => archiveId)))]
    },

    async recall(candidateId, id) {
      const archive = await living.find(shapes.archive, archiveKey(candidateId, id))
      if (archive === undefined) return
      await store.update(archiveKey(candidateId, id), { set: leaseOf(candidateId, clock) }, equals('id', id))
      const items = unpack(archive.packed)
      for (const item of items.touchpoint ?? []) await store.put(item, any(isAbsent, all(ofThePlan, atMost('ticket', Number(item.ticket)))))
      for (const item of items.message ?? []) await store.put(item, any(isAbsent, absent('decision')))
      for (const item of items.note ?? []) await store.put(item, any(isAbsent, atMost('at', String(item.at))))
      for (const item of items.interview ?? []) {
        const [archived] = read(shapes.interview, [item])
        if (archived) await bringBack(store, living, archived, item)
        else await store.put(item, isAbsent)
      }
      for (const clue of archive.clues) await store.remove(clueKey(candidateId, clue, id))
      await store.remove(archiveKey(candidateId, id))
    },

    async readArchive(candidateId) {
      const { items, unreadable } = await living.all(shapes.archive, partitionOf(candidateId), family.archive)
      const packs = items.map(({ packed }) => unpack(packed))
      const of = <S extends z.ZodType>(shape: Shape<S>, name: string) =>
        packs.flatMap((each) => read(shape, each[name]?.filter(living.alive)))
      return {
        interviews: of(shapes.interview, 'interview'),
        notes: of(shapes.note, 'note'),
        messages: of(shapes.message, 'message'),
        touchpoints: of(shapes.touchpoint, 'touchpoint'),
        unreadable,
      }
    },
  }
  return self
}

const leaseOf = (candidateId: string, clock: Clock) => dueFrom(candidateId, plus(clock.now(), moveLease))

/** A message that came in while the interview was away has begun a record of its own: both are sets, and joined. */
async function bringBack(store: Store, living: Living, archived: InterviewItem, item: Item): Promise<void> {
  const key = interviewKey(archived.candidateId, archived.identity)
  let outcome: Saved = await store.put(item, isAbsent)
  while (outcome === 'lost') {
    const standing = await living.find(shapes.interview, key)
    if (standing === undefined) return
    const joined = archived.contributions.reduce<InterviewItem>(
      (all, contribution) => addContribution(all, { identity: all.identity, contribution }, all.candidateId),
      standing,
    )
    const next = { ...joined, version: standing.version + 1, firstStoredAt: earliest(standing.firstStoredAt, archived.firstStoredAt) }
    outcome = await store.put(
      { ...key, ...next, ...ofToday('interview'), ...dueFrom(next.candidateId, next.firstStoredAt) },
      equals('version', standing.version),
    )
  }
}

export const keyOf = {
  interview: (one: InterviewItem) => interviewKey(one.candidateId, one.identity),
  note: (one: Note) => noteKey(one.candidateId, one.identity, one.value.kind, one.slot),
  message: (one: Message) => messageKey(one.candidateId, one.id),
  touchpoint: (one: Touchpoint) => touchpointRowKey(one.candidateId, touchpointTag(one.key)),
}

/** What a mail said, by which its words are known again, is hashes: they do not pack, and nobody looks for them here. */
const packOf = ({ interviews, notes, messages, touchpoints }: Finished): Pack => ({
  interview: interviews.map((one) => ({ ...keyOf.interview(one), ...one, ...ofToday('interview') })),
  note: notes.map((one) => ({ ...keyOf.note(one), ...one, ...ofToday('note') })),
  message: messages.map((one) => ({ ...keyOf.message(one), ...one, ...ofToday('message') })),
  touchpoint: touchpoints.map(({ words: _words, ...one }) => ({ ...keyOf.touchpoint(one), ...one, ...ofToday('touchpoint') })),
})

/** What is to go, in this order, and what each must still be. */
function originals(candidateId: string, { interviews, notes, messages, touchpoints }: Finished): [Item, Condition][] {
  const at = (version: number) => equals('version', version)
  return [
    ...interviews.map((one): [Item, Condition] => [keyOf.interview({ ...one, candidateId }), at(one.version)]),
    ...notes.map((one): [Item, Condition] => [keyOf.note(one), any(at(one.version), absent('version'))]),
    ...messages.map((one): [Item, Condition] => [keyOf.message(one), any(at(one.version), absent('version'))]),
    ...touchpoints.map((one): [Item, Condition] => [keyOf.touchpoint(one), asPacked(one)]),
  ]
}

const asPacked = ({ state, ticket, mailEvent }: Touchpoint): Condition =>
  all(equals('state', state), equals('ticket', ticket), mailEvent === undefined ? absent('mailEvent') : equals('mailEvent', mailEvent))
