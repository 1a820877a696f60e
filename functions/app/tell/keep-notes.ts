import type { Changed } from '../../domain/record/changed.ts'
import type { Note, NoteValue, Said } from '../../domain/record/note.ts'
import { count } from '../office/count.ts'
import { type PlanWorld, planCandidate } from '../send/plan-candidate.ts'
import { restoreChange, type UndoWorld } from './keep-change.ts'

/**
 * Stores notes, each with what was said before it, and plans anew. Safe to repeat: the later of two notes with the same identity, kind and
 * slot counts, and the same said again leaves what was before it.
 */
export async function keepNotes(world: PlanWorld, candidateId: string, said: readonly Said[]): Promise<void> {
  const at = world.clock.now()
  const notes = await notesAround(world, candidateId, said)
  for (const { identity, slot = '', value } of said) {
    const known = notes.find((one) => one.identity === identity && one.slot === slot && one.value.kind === value.kind)
    await world.table.putNote({
      candidateId,
      identity,
      slot,
      at,
      value,
      before: beforeOf(known, value),
      undone: false,
      version: 1,
      unplanned: true,
    })
  }
  await countNotes(world, candidateId, said)
  await planCandidate(world, candidateId)
}

/** For the sums of an office's staff. */
async function countNotes(world: PlanWorld, candidateId: string, said: readonly Said[]): Promise<void> {
  if (said.length > 0) await count(world, candidateId, 'active')
  for (const { identity, slot = '', value } of said) {
    if (value.kind === 'debrief') await count(world, candidateId, 'debriefs', identity)
    if (value.kind === 'thanked' && value.done === 'sent') await count(world, candidateId, 'thanks', `${identity} ${slot}`)
  }
}

/** What is put away is read only where something is said of it: most of what a busy candidate has is. */
async function notesAround({ table }: PlanWorld, candidateId: string, said: readonly Said[]): Promise<Note[]> {
  const living = await table.readCandidate(candidateId)
  const isLiving = ({ identity }: Said) => living.interviews.some((one) => one.identity === identity)
  return said.every(isLiving) ? living.notes : (await table.readEverything(candidateId)).notes
}

function beforeOf(known: Note | undefined, value: NoteValue): NoteValue | null {
  if (!known || known.undone) return null
  return JSON.stringify(known.value) === JSON.stringify(value) ? (known.before ?? null) : known.value
}

/** Takes back all that was said and changed in one act, which its notes' instant names. What was said or changed in place of it since stands. Safe to repeat. */
export async function takeBack(world: UndoWorld, candidateId: string, at: string): Promise<'taken-back' | 'nothing'> {
  const { notes } = await world.table.readEverything(candidateId)
  const act = notes.filter((note) => note.at === at && !note.undone)
  const done: ('taken-back' | 'nothing')[] = []
  for (const note of act)
    done.push(await (note.value.kind === 'changed' ? changeBack(world, note, note.value.change) : wordBack(world, note)))
  if (!done.includes('taken-back')) return 'nothing'
  await planCandidate(world, candidateId)
  return 'taken-back'
}

async function wordBack(world: PlanWorld, { before = null, ...note }: Note): Promise<'taken-back'> {
  await world.table.putNote({
    ...note,
    at: world.clock.now(),
    value: before ?? note.value,
    before: null,
    undone: before === null,
    unplanned: true,
  })
  return 'taken-back'
}

/** What was there is there again, so nothing of it need be kept. */
async function changeBack(world: UndoWorld, note: Note, change: Changed): Promise<'taken-back' | 'nothing'> {
  const outcome = await restoreChange(world, note.candidateId, change)
  await world.table.erase(note.candidateId, { interviews: [], notes: [note], messages: [], touchpoints: [], material: [] })
  return outcome === 'restored' ? 'taken-back' : 'nothing'
}
