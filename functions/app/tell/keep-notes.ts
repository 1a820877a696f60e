import type { Note, NoteValue } from '../../domain/record/note.ts'
import { type PlanWorld, planCandidate } from '../send/plan-candidate.ts'

/** What the candidate said, and the identity it was said about: never a round, so that regrouping cannot lose it. */
export interface Said {
  identity: string
  /** Where one identity can have several of a kind: the person thanked, the message answered. */
  slot?: string
  value: NoteValue
}

/** Stores notes and plans anew. Safe to repeat: the later of two notes with the same identity, kind and slot counts. */
export async function keepNotes(world: PlanWorld, candidateId: string, said: Said[]): Promise<void> {
  const at = world.clock.now()
  for (const { identity, slot = '', value } of said) {
    const note: Note = { candidateId, identity, slot, at, value, version: 1, unplanned: true }
    await world.table.putNote(note)
  }
  await planCandidate(world, candidateId)
}
