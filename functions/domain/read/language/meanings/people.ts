import type { Words } from './words.ts'

export interface PeopleWords {
  /** Before the name of somebody who takes part: "you will *meet*". */
  meetBefore: Words
  /** Before the name of somebody who stands for something else: a contact, a past talk, the front desk. */
  elsewhereBefore: Words
  /** Before somebody's job, and then the name: "*our* owner, Tjeerd Halbertsma". */
  our: Words
  /** What somebody may be to the writer without its being a job: "our *colleague*". */
  notJobs: Words
  /** Small words inside names: "Jan *de* Vries". */
  particles: Words
  /** Capitalised words that are no names: they end a name or forbid it. Titles, formats and dates are asked elsewhere. */
  notNames: Words
}
