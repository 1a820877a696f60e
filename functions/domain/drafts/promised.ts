import type { Recruiter } from '../read/reading.ts'
import { type Draft, short } from './draft.ts'
import { letterTo } from './letter.ts'
import { type Manner, ownManner } from './manner.ts'
import { promisedThing } from './topic/promised-thing.ts'
import { wordsIn } from './words/words.ts'

export interface PromisedFor {
  candidateName: string
  contact: Recruiter
  /** `Wednesday, 2 December`, in the language of the letter: the day it was promised. */
  day: string | null
  /** As the candidate noted it. */
  promise: string
  /** The day it was for is over. */
  late: boolean
  /** To whom it was promised, where that is not the reader. */
  passTo: readonly string[]
  manner?: Manner
}

/**
 * Goes along with what was promised, and names it; where that cannot be told from the note, it is the gap. What is left then is to attach it: that
 * is done in the mail program, so the letter opens there.
 */
export function draftPromised(about: PromisedFor): Draft {
  const { manner = ownManner, contact, promise, day, late } = about
  const passTo = about.passTo.map((name) => short(name, 60))
  const thing = promisedThing(manner.language, promise, contact.name ?? '')
  return { ...letterTo(about, contact, wordsIn(manner.language).promised({ day, thing, late, passTo })), gap: thing === null }
}
