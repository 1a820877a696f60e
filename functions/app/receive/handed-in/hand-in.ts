import { fittingApplications, pieceIdOf, postingOf } from '../../../domain/material/belonging.ts'
import type { Material, Piece } from '../../../domain/material/material.ts'
import type { HandedValue } from '../../../domain/material/read/typed.ts'
import type { Handed } from '../../../domain/material/recognise/recognise.ts'
import { identityOfApplication } from '../../../domain/view/find-round.ts'
import type { Application } from '../../../domain/view/view.ts'
import type { World } from '../../../ports.ts'
import { keepPiece } from '../../tell/keep-piece.ts'

export type HandInWorld = Pick<World, 'table' | 'clock' | 'material'>

/** Whose it is, and what they have. */
export interface HandedBy {
  candidateId: string
  applications: readonly Application[]
  material: Material
}

export type HandedIn =
  | { outcome: 'kept'; piece: Piece; application: Application | null; remarks: string[] }
  /** Nothing is kept, and why. `unknown`: it reads, and is neither a CV nor a posting nor a story. */
  | { outcome: 'refused'; unknown: boolean; words: string }

/** Reads what a candidate hands in and keeps it as a piece of their material. Safe to repeat: the same words are the same piece. */
export async function handIn(
  world: HandInWorld,
  by: HandedBy,
  { bytes, name }: { bytes: Uint8Array; name: string | null },
  as: Handed | null,
): Promise<HandedIn> {
  const read = await world.material.read({ bytes, as, name })
  if (read.outcome === 'refused') return { outcome: 'refused', unknown: false, words: read.refusal.words }
  if (read.outcome === 'unknown')
    return {
      outcome: 'refused',
      unknown: true,
      words: 'I cannot tell whether this is a CV, a posting or a story. Choose below what it is.',
    }
  return { ...(await keepHanded(world, by, read.value, name === null ? 'page' : 'file')), remarks: read.remarks }
}

/** A posting goes to the one application it fits, in the place of the one that was there; where several fit, the candidate says which. */
export async function keepHanded(
  world: Pick<World, 'table' | 'clock'>,
  { candidateId, applications, material }: HandedBy,
  value: HandedValue,
  from: Piece['from'],
): Promise<{ outcome: 'kept'; piece: Piece; application: Application | null }> {
  const fitting = value.kind === 'posting' ? fittingApplications(value, applications) : []
  const application = fitting.length === 1 ? (fitting[0] ?? null) : null
  const before = application && postingOf(application, material)
  const identity = (application && identityOfApplication(application)) ?? null
  const id = before?.id ?? pieceIdOf(value.kind, identity, JSON.stringify(value))
  const named = value.kind === 'posting' && application !== null ? { ...value, company: value.company ?? application.company } : value
  const kept = await keepPiece(world, { candidateId, id, identity, from, value: named })
  if (kept.outcome === 'changed') throw new Error('Nothing was said of what it takes the place of')
  return { outcome: 'kept', piece: kept.piece, application }
}
