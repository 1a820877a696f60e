import type { Words } from '../words.ts'

/** What else a message may be about that looks like an interview. */

export const otherKinds = [
  'round-of-something',
  'newsletter',
  'received',
  'podcast',
  'press',
  'research',
  'sales',
  'reference',
  'practice',
  'acted',
  'event',
  'informal',
  'interviewer-side',
  'leaving',
  'appointment',
  'everyday',
] as const
export type OtherKind = (typeof otherKinds)[number]
export interface VerdictWords {
  /** The mail treats its reader as the candidate: "*your application*". */
  candidate: Words
  /** The mail treats its reader as an applicant, for a job or for something else: a policy, a visa, a place at a school. */
  applicant: Words
  /** May mean the job to fill, and means many other things elsewhere. */
  job: Words
  /** Asks when the candidate could come. */
  asksForTimes: Words
  /** In a title beside a job: a step of hiring. */
  stages: Words
  /** Whoever writes knows of the reader through somebody, or from an earlier word: "*Sheila passed me your number*". */
  introduced: Words
  /** Work, as people speak of it who name no job: "*see if there is something in it for both of us*", "*talk about hours*", papers to bring. */
  offersWork: Words
  /** The job, as people speak of it to each other: "*about the job*", "*lo del trabajo*". */
  jobTalk: Words
  /** One comes, calls or is free, so that two meet: "*swing by*", "*are you around*", "let's *finish up*". An hour beside it may be that of a talk. */
  comes: Words
  /** Speaks to its reader, also as one asks somebody to do something: "*you*", "*vente*". */
  addressed: Words
  /** Who hears it works there already, or soon: "*welcome aboard*". */
  joined: Words
  /** On the links of a list of jobs: "*Apply now*". */
  applies: Words
  /** An interview to record alone. */
  oneWay: Words
  callsOff: Words
  moves: Words
  /** Sounds like a no: it counts where no time is named. */
  rejects: Words
  /** A plain no, whatever dates stand beside it. */
  turnsDown: Words
  /** With a day or a link it arranges something, though no time could be read. */
  invites: Words
  /** A further talk of a series, as hiring counts them; a "next step" alone is everybody's. */
  nextTalk: Words
  /** Takes these words away: "next *round of drinks*". */
  notNextTalk: Words
  /** A task is a step of hiring when the next step, or a talk about the work, is named with it. */
  taskStage: Words
  /** It is mostly about an application. */
  applicationOnly: Words
  /** A job at the own employer, and the reader is the candidate. */
  asCandidate: Words
  /** By what it is: words of its title, and words of its text. */
  otherKinds: Readonly<Record<OtherKind, { title: Words; text: Words }>>
  /** What one does oneself around an interview, in front of its name or behind it: "*travel to*", "*thank-you note*". */
  ownTime: Words
  /** Takes words of other kinds away: "*demo day*". */
  harmless: Words
}
