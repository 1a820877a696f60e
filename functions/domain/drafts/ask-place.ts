import type { Draft } from './draft.ts'
import { letterTo } from './letter.ts'
import { type Manner, ownManner } from './manner.ts'
import { wordsIn } from './words/words.ts'

export interface AskWayFor {
  candidateName: string
  contact: { name: string | null; email: string | null } | null
  /** `Wednesday, 2 December`, in the language of the letter. */
  day: string | null
  manner?: Manner
}

const wordsOf = ({ manner = ownManner }: AskWayFor) => wordsIn(manner.language)

/** An invite that names neither a place nor a link nor a number: one question to whoever sent it. */
export const draftAskPlace = (about: AskWayFor): Draft => letterTo(about, about.contact, wordsOf(about).askPlace(about.day))

/** A place, and nobody to call on the way there. */
export const draftAskNumber = (about: AskWayFor): Draft => letterTo(about, about.contact, wordsOf(about).askNumber(about.day))
