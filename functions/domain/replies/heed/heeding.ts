import type { Reading } from '../../read/reading.ts'
import type { Contributed } from '../../record/contribution.ts'
import type { Message } from '../../record/message.ts'
import type { NoteValue } from '../../record/note.ts'
import type { Touchpoint, TouchpointKind } from '../../sending/touchpoint.ts'
import type { Zone } from '../../time/wall-time.ts'
import type { FoldedItem } from '../../view/folded-items.ts'
import type { Application, Question, Round, View } from '../../view/view.ts'
import type { Act } from '../replied.ts'

/** What a reply is understood from: the mail it answers, where that is known, and the round that mail was about. */
export interface Heeding {
  message: Message
  reading: Reading
  mail: Touchpoint | undefined
  round: Round | undefined
  application: Application | undefined
  /** What that mail asked, where it asked and the question still stands. */
  question: Question | undefined
  view: View
  folded: readonly FoldedItem[]
  homeZone: Zone
}

/** Answers to what was before the first round we saw. */
export type LookBack = Partial<Record<'met' | 'redo' | 'unsure', string>>

/** What comes of a part of a reply. */
export interface Heeded {
  acts: Act[]
  notes: { identity: string; slot: string; value: NoteValue }[]
  contributions: Contributed[]
  stop?: TouchpointKind | undefined
  /** A story or a posting, to be kept with the candidate's material. */
  handed?: { kind: 'story' | 'posting'; text: string } | undefined
  /** To be kept with the candidate's material, too. */
  lookBack?: LookBack | undefined
}

export const nothingHeeded: Heeded = { acts: [], notes: [], contributions: [] }
