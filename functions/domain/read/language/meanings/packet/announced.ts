import type { Words } from '../../words.ts'

/** What is announced to be done or told at a talk. */
export interface AnnouncedWords {
  /** One plays a part: a call, a pitch, a visit. */
  rolePlay: Words
  /** One teaches. */
  lesson: Words
  /** Before the number of whom one teaches: "*Year* 9". */
  classes: Words
  /** Behind one that has a letter: "7b, *Thema* Brüche". */
  topics: Words
  /** A case to work on. */
  case: Words
  /** Work with other candidates. */
  group: Words
  /** One looks on while others work. */
  shadow: Words
  /** One is shown the house. */
  tour: Words
  /** The same at the end of what was said. */
  tourEnds: Words
  /** What one has to show is looked at. */
  papers: Words
  /** One works with figures at a machine. */
  spreadsheet: Words
  /** Something is tested. */
  test: Words
  /** One presents something. */
  presentation: Words
  /** Of these, what others present: "présentation de l'équipe". */
  notPresented: Words
  /** A fault is looked for. */
  debugging: Words
  /** Own work is told: a project, what one researches. */
  ownResults: Words
  /** Own work is shown. */
  portfolio: Words
  /** How children are kept safe. */
  safeguarding: Words
  /** How one leads. */
  team: Words
  /** What one has done so far. */
  background: Words
}
