import type { Recruiter } from '../read/reading.ts'
import type { Draft } from './draft.ts'
import { letterTo } from './letter.ts'
import { type Manner, ownManner } from './manner.ts'
import { wordsIn } from './words/words.ts'

/** What the note about an interview that was not held may say. Days and hours are in the language of its manner. */
export interface NewTimeFor {
  candidateName: string
  company: string | null
  role: string | null
  contact: Recruiter | null
  happened: 'no-show' | 'moved'
  /** `Wednesday`: for the subject, which is read another day. */
  weekday: string | null
  /** `today`, `yesterday`, `on Wednesday, 2 December`: the day as it is when the note is read. */
  day: string | null
  /** `at 2:00 pm`, or `from 2:00 to 2:20 pm` where it is known how long the candidate waited. */
  hours: string | null
  /** A link was there to join, a place to come to; else nothing is known of how. */
  where: 'call' | 'place' | null
  manner?: Manner
}

/** Nobody came, or it was moved: asks for another time. Nothing in it speaks of a talk, and nobody is blamed. */
export function draftNewTime(about: NewTimeFor): Draft {
  const { contact, day, hours, manner = ownManner } = about
  const before = (words: string | null) => (words ? ` ${words}` : '')
  return letterTo(about, contact, wordsIn(manner.language).newTime({ ...about, when: before(day), hours: before(hours) }))
}
