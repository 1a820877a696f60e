import type { Words } from '../words.ts'

/** What stands before a colon, in the first cell of a row or over the lines it is about, sorted by the fact it names. */
export interface LabelWords {
  role: Words
  company: Words
  /** Whom one meets. */
  people: Words
  /** Whom to ask. */
  contact: Words
  place: Words
  link: Words
  when: Words
}
