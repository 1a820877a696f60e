import type { Recruiter } from '../read/reading.ts'
import type { Draft } from './draft.ts'
import { letterTo } from './letter.ts'
import { type Manner, ownManner } from './manner.ts'
import { wordsIn } from './words/words.ts'

export interface PromisedFor {
  candidateName: string
  contact: Recruiter
  /** `Wednesday, 2 December`, in the language of the letter: the day it was promised. */
  day: string | null
  manner?: Manner
}

/** What was promised goes along with it: the letter says no more than that. */
export const draftPromised = (about: PromisedFor): Draft =>
  letterTo(about, about.contact, wordsIn((about.manner ?? ownManner).language).promised(about.day))
