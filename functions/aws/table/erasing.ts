import type { Erased } from '../../domain/own-data/erasure.ts'
import type { Table } from '../../ports.ts'
import { keyOf } from './archive.ts'
import { dueFrom, erasureKey, family, memberKey, partitionOf } from './keys.ts'
import type { Living } from './living.ts'
import { unpack } from './pack.ts'
import { ofToday, shapes } from './shapes.ts'
import { keyIn, type Store } from './store.ts'

type Erasing = Pick<Table, 'findErasure' | 'putErasure' | 'finishErasure' | 'erase' | 'eraseAll'>

/** Last the settings: while they stand, what somebody is at just now has somebody to be for. */
const { erasure: _orders, member: _roll, profile, ...others } = family
const inOrder = [...Object.values(others), profile]

/** What is deleted for good. Nothing here can be undone; all of it is safe to repeat. */
export function erasing(store: Store, living: Living, { recall, removePiece }: Pick<Table, 'recall' | 'removePiece'>): Erasing {
  /** One pack is one item: what lies in it is brought back, and goes as what was never away. */
  const recallAll = async (candidateId: string, identities: ReadonlySet<string>): Promise<void> => {
    const { items } = await living.all(shapes.archive, partitionOf(candidateId), family.archive)
    for (const { id, packed } of items)
      if (
        Object.values(unpack(packed))
          .flat()
          .some((item) => identities.has(String(item.identity)))
      )
        await recall(candidateId, id)
  }

  return {
    findErasure: (candidateId, id) => living.find(shapes.erasure, erasureKey(candidateId, id)),
    putErasure: async (erasure) => {
      const { candidateId, id, due } = erasure
      await store.put({ ...erasureKey(candidateId, id), ...erasure, ...ofToday('erasure'), ...dueFrom(candidateId, due) })
    },
    finishErasure: async (candidateId, id) => void (await store.remove(erasureKey(candidateId, id))),

    async erase(candidateId, { interviews, notes, messages, touchpoints, material }: Erased) {
      await recallAll(candidateId, new Set(interviews.map(({ identity }) => identity)))
      const keys = [
        ...notes.map(keyOf.note),
        ...messages.map(keyOf.message),
        ...interviews.map(keyOf.interview),
        ...touchpoints.map(keyOf.touchpoint),
      ]
      for (const key of keys) await store.remove(key)
      for (const { id } of material) await removePiece(candidateId, id)
    },

    async eraseAll(candidateId) {
      await store.remove(memberKey(candidateId))
      for (const each of inOrder) for (const item of await store.query(partitionOf(candidateId), each)) await store.remove(keyIn(item))
    },
  }
}
