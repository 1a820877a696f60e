import { type Piece, pieceValueSchema } from '../../domain/material/material.ts'
import { Fault } from '../../fault.ts'
import type { World } from '../../ports.ts'

export type Keeping = Pick<Piece, 'candidateId' | 'id' | 'identity' | 'from' | 'value'> & {
  /** The version it was written over, 0 for none; undefined: whatever stands. */
  over?: number
}

/** `changed`: another tab, or a mail, wrote since; what stands there now. */
export type KeptPiece = { outcome: 'kept'; piece: Piece } | { outcome: 'changed'; standing: Piece | undefined }

/** Two writers of one piece are rare; more tries than these are for whoever asked. */
const tries = 5

/** Keeps a piece as its next version. Safe to repeat: what stands there already is not written again. */
export async function keepPiece({ table, clock }: Pick<World, 'table' | 'clock'>, { over, ...keeping }: Keeping): Promise<KeptPiece> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const standing = await table.findPiece(keeping.candidateId, keeping.id)
    if (standing && isSame(standing, keeping)) return { outcome: 'kept', piece: standing }
    if (over !== undefined && over !== (standing?.version ?? 0)) return { outcome: 'changed', standing }
    const piece: Piece = { ...keeping, at: clock.now(), version: (standing?.version ?? 0) + 1 }
    if ((await table.savePiece(piece)) === 'saved') return { outcome: 'kept', piece }
  }
  throw new Fault('A piece of material kept changing while it was written', { candidateId: keeping.candidateId })
}

/** The table gives maps back in an order of its own; read through the schema both stand in the schema's. */
const isSame = (one: Pick<Piece, 'identity' | 'value'>, other: Pick<Piece, 'identity' | 'value'>): boolean =>
  one.identity === other.identity &&
  JSON.stringify(pieceValueSchema.parse(one.value)) === JSON.stringify(pieceValueSchema.parse(other.value))
