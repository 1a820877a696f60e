import type { Edit } from '../../record/edit.ts'
import type { Said } from '../../record/note.ts'

/** The notes an edit is kept as: one for each field, person, session and sentence of theirs. */
export function editSaid({
  people = {},
  sessions = {},
  details = {},
  theirs = [],
  ...fields
}: Edit): { slot: string; value: Said['value'] }[] {
  return [
    ...Object.entries(fields).map(([field, value]) => ({ slot: field, value: { kind: 'edit' as const, [field]: value } })),
    ...theirs.map((field) => ({ slot: field, value: { kind: 'edit' as const, theirs: [field] } })),
    ...Object.entries(people).map(([key, person]) => ({
      slot: `person ${key}`,
      value: { kind: 'edit' as const, people: { [key]: person } },
    })),
    ...Object.entries(sessions).map(([key, session]) => ({
      slot: `session ${key}`,
      value: { kind: 'edit' as const, sessions: { [key]: session } },
    })),
    ...Object.entries(details).map(([key, detail]) => ({
      slot: `detail ${key}`,
      value: { kind: 'edit' as const, details: { [key]: detail } },
    })),
  ]
}
