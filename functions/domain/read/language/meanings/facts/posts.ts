import type { Words } from '../../words.ts'

/** What stands around the job of somebody. */
export interface PostWords {
  /** In front of a job: "*the* head of design", "*l'*amministratore". */
  articles: Words
  /** The same behind a name and a comma, or without its blank. */
  apposed: Words
  /** Between those who belong to something and the first of them: "composed *of* the head of design". */
  of: Words
  /** No job has it inside: who is met *is*, *will* be. */
  isThere: Words
  /** Of these, who somebody is. */
  is: Words
  /** Behind a job at its end: the sentence goes on. */
  goesOn: Words
  /** The same of several. */
  goOn: Words
  /** Before a job or somebody who is met: "*with* our CTO". */
  with: Words
  /** The same, a verb. */
  meets: Words
  /** Before a job with somebody in brackets behind it: "you *meet* VP Sales (Lena Roth)". */
  besides: Words
  /** Before an article and a job: "*von* der Leiterin". */
  by: Words
  /** In front of a job, and it is known whose: "*our* CTO". */
  ours: Words
  /** The same inside what stands before a name: a job begins behind it. */
  whose: Words
  /** It leads to the next, and says nothing of who stands before it: "*to*", at the end. */
  opens: Words
  /** Opens a clause about somebody: "*who* leads the team". */
  relative: Words
  /** Behind "and": what somebody is to the candidate. */
  candidates: Words
  /** Says where a thing stands that is not named here: "the position listed *below*". */
  pointed: Words
  /** Says of who is met that they hire, lead the team, or would be the candidate's manager: "*you would report to* her". */
  managers: Words
}
