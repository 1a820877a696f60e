import type { Words } from './words.ts'

export interface PeopleWords {
  /** Before the name of somebody who takes part: "you will *meet*". */
  meetBefore: Words
  /** The verb of "to take part" where it stands apart from its end: "am Gespräch *nehmen* Frau Lohse und Herr Ott *teil*"; and that end. */
  takesPart: Words
  takesPartEnd: Words
  /** Before the name of somebody who stands for something else: a contact, a past talk, the front desk. */
  elsewhereBefore: Words
  /** Those who interview, as one body: "the *committee*". */
  panels: Words
  /** Says who belongs to such a body: "the jury is *composed of*". */
  composed: Words
  /** The writer as the last of those who meet the candidate: "Anna Roth and *I* will see you". */
  joined: Words
  /** The same behind a preposition: "you meet Anna Roth and *me*". */
  me: Words
  /** The writer and the candidate together: "then *you and me* sit down". */
  meToo: Words
  /** The writer's side talks with the candidate: "and then *we talk*". */
  weTalk: Words
  /** Before somebody's job, and then the name: "*our* owner, Tjeerd Halbertsma". */
  our: Words
  /** What somebody may be to the writer without its being a job: "our *colleague*". */
  notJobs: Words
  /** What programs that sit in a call and write along are called: "Read AI *meeting notes*". */
  noteTakers: Words
  /** Joins one person to the next, as "and" does: "Anna Roth *as well as* Ben Ott". */
  /** That somebody is met beside others: "you will also meet". */
  also: Words
  beside: Words
  /** Small words inside names: "Jan *de* Vries". */
  particles: Words
  /** Capitalised words that are no names: they end a name or forbid it. Titles, formats and dates are asked elsewhere. */
  notNames: Words
}
