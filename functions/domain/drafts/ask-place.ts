import type { Draft } from './draft.ts'
import { letterTo } from './letter.ts'
import type { Manner } from './manner.ts'

export interface AskPlaceFor {
  candidateName: string
  contact: { name: string | null; email: string | null } | null
  /** `Wednesday, 2 December` */
  day: string | null
  manner?: Manner
}

/** An invite that names neither a place nor a link nor a number: one question to whoever sent it. */
export const draftAskPlace = ({ contact, day, ...about }: AskPlaceFor): Draft => {
  const on = day === null ? '' : ` on ${day}`
  return letterTo(about, contact, {
    subject: day === null ? 'How we meet' : `How we meet on ${day}`,
    paragraphs: [`I’m looking forward to the interview${on}. Could you tell me where to come, or which link or number we’ll use?`],
  })
}
