import { table } from '../../contract.ts'
import type { Piece } from '../../domain/material/material.ts'
import type { Table } from '../../ports.ts'
import { absent, equals } from './condition.ts'
import { editionKey, editionQuery, partitionOf, pieceKey } from './keys.ts'
import type { Living } from './living.ts'
import { ofToday, shapes } from './shapes.ts'
import { keyIn, type Store } from './store.ts'

/** As many earlier versions of one piece can be had back. */
const mostEditions = 10

type Pieces = Pick<Table, 'findPiece' | 'savePiece' | 'listEditions' | 'removePiece' | 'putAwayPiece' | 'bringBackPiece' | 'forgetPiece'>

/**
 * What the candidate handed in. The plan of mails does not depend on it, so nothing here is marked. Earlier versions are items of their own:
 * ten of a long CV would not fit into one, and no mail looks at them.
 */
export function pieces(store: Store, living: Living): Pieces {
  const stored = (piece: Piece) => ({ ...piece, ...ofToday('piece') })

  const editionsOf = (candidateId: string, id: string) => living.all(shapes.piece, partitionOf(candidateId), editionQuery(id))

  const removeEditions = async (candidateId: string, id: string): Promise<void> => {
    for (const item of await store.query(partitionOf(candidateId), editionQuery(id))) await store.remove(keyIn(item))
  }

  return {
    findPiece: (candidateId, id) => living.find(shapes.piece, pieceKey(candidateId, id)),

    /** The earlier version is put away before it is written over: a crash between leaves it twice, which `listEditions` does not show. */
    savePiece: async (piece) => {
      const { candidateId, id, version } = piece
      const key = pieceKey(candidateId, id)
      const standing = await living.find(shapes.piece, key)
      if ((standing?.version ?? 0) !== version - 1) return 'lost'
      if (standing) await store.put({ ...editionKey(candidateId, id, standing.version), ...stored(standing) })
      const saved = await store.put({ ...key, ...stored(piece) }, standing ? equals('version', version - 1) : absent(table.partitionKey))
      if (saved === 'saved' && version > mostEditions + 1) await store.remove(editionKey(candidateId, id, version - 1 - mostEditions))
      return saved
    },

    listEditions: async (candidateId, id) => {
      const [standing, { items }] = await Promise.all([living.find(shapes.piece, pieceKey(candidateId, id)), editionsOf(candidateId, id)])
      return items.filter(({ version }) => version < (standing?.version ?? 0)).sort((a, b) => b.version - a.version)
    },

    /** It lies among its versions, which nobody sees of a piece that does not stand. */
    putAwayPiece: async (candidateId, id) => {
      const key = pieceKey(candidateId, id)
      const standing = await living.find(shapes.piece, key)
      if (standing === undefined) return
      await store.put({ ...editionKey(candidateId, id, standing.version), ...stored(standing) })
      await store.remove(key)
    },

    bringBackPiece: async (candidateId, id) => {
      const { items } = await editionsOf(candidateId, id)
      const [last] = items.toSorted((a, b) => b.version - a.version)
      return last ? store.put({ ...pieceKey(candidateId, id), ...stored(last) }, absent(table.partitionKey)) : 'lost'
    },

    forgetPiece: async (candidateId, id) => {
      const standing = await living.find(shapes.piece, pieceKey(candidateId, id))
      if (standing === undefined) return removeEditions(candidateId, id)
      const { items } = await editionsOf(candidateId, id)
      for (const { version } of items) if (version >= standing.version) await store.remove(editionKey(candidateId, id, version))
    },

    /** Once more at the end: a save at the same time may have put a version away after the first look. */
    removePiece: async (candidateId, id) => {
      await removeEditions(candidateId, id)
      await store.remove(pieceKey(candidateId, id))
      await removeEditions(candidateId, id)
    },
  }
}
