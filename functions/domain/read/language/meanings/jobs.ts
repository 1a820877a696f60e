import type { Words } from '../words.ts'

export interface JobWords {
  /** Heads of job titles: a phrase that has one may be a role, and a person's title must have one. */
  heads: Words
  /** In languages that glue their words together: a word that ends so is a job too ("Abteilungs*leiter*"). */
  gluedHeads: Words
  /** Around a head in a job title: "*senior* engineer", "engineer, *data platform*". */
  modifiers: Words
  /** Right before the job in a sentence, and before much else: "*interview for*". */
  roleLeads: Words
  /** Right before the job and nothing else: what follows is one, whatever the word ("*position of* Welder"). */
  jobFrames: Words
  /** What the candidate has sent: behind it in a title stands the job it is for, whatever leads there ("your *application* as X"). */
  applications: Words
  /** The same, and what one sends for a visa, a flat or a place at a school. */
  anyApplications: Words
  /** In a question of a form whose answer is the job: "*which position* did you apply for?" */
  asks: Words
  /** Says that the words before it are the job: "the X *position*". */
  nouns: Words
  /** In the titles of people who recruit. */
  recruiters: Words
  /** In those of people who arrange talks beside other work: where they write, it is they who arrange. */
  arrangers: Words
  /** Founder, president, managing director, C-level, VP and above. */
  executives: Words
  /** Of agencies, whose own name is not the employer's: "*our client*". */
  agencies: Words
  /** Right before the employer's name: "*at*", "*on behalf of*". */
  companyLeads: Words
  /** Behind an employer's name, and no part of it: a team, a meeting, a place. */
  companyTails: Words
}
