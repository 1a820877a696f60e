import type { Words } from '../words.ts'

/** What mails say beside the hour of a talk: where it is, what else was moved or called off, and when to be at the door. */
export interface AsideWords {
  /** Said of a room as well as of an hour: "*moved* to room 4", "*moved* to Friday". */
  carries: Words
  /** Where or by what means a talk is held. */
  places: Words
  /** Events and people that are not this interview. */
  others: Words
  /** Whose something is: "*our* launch", "*her* holiday". */
  owners: Words
  /** Begins why something was called off, or by whom. */
  reasons: Words
  /** Begins a thing that is told of: "*the* bake-off", "*two* applicants". */
  articles: Words
  /** Ends a clause in another language, and in this one joins two nouns. */
  prepositions: Words
  /** "*See you* on Thursday": the talk is on. */
  expects: Words
  /** Somebody who was to be met is ill or held up. */
  unwell: Words
  /** Denied, the candidate is not to come. */
  attends: Words
  /** What they will do by an hour, which is no hour of a talk: "*I will send* you the details at 9". */
  sends: Words
  /** "It is *not needed* that you come." */
  needless: Words
  /** When to be at the door, not when the talk begins. */
  arrives: Words
  /** When the job begins, and not the talk about it: "the *start date*". */
  jobBegins: Words
  /** The hour that follows is of a limit, a door or a train. */
  otherHours: Words
  /** Has a day and an hour of its own, and is no talk: "*deadline*", "*your first day*", "the *board meets*". */
  otherOccasions: Words
}
