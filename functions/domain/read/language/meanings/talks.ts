import type { Format } from '../../reading.ts'
import type { Words } from '../words.ts'

export interface TalkWords {
  /** Names a job interview and nothing else, in a title or a text. */
  interview: Words
  /** Names a job interview, and what insurers, clinics, papers and schools do as well. */
  anyInterview: Words
  /** What rounds are counted in: "second *interview*". */
  rounds: Words
  /** How they are counted. */
  counting: {
    /** Before a figure: "*round* 2", "*Gespräch* 3 von 4". */
    ahead: Words
    /** The same, only where it says of how many: "*level* 2 of 3". */
    aheadOf: Words
    /** Behind it, where the word for one is no article: "round *one*". */
    one: Words
    /** How many there are, where nobody counts: "the first of *several*". */
    several: Words
    /** "First *and last* interview". */
    andLast: Words
    /** Before the number of a round that is over, or of another one: "*after* your first interview". */
    otherBefore: Words
    /** Behind the number of another one: "the second interview *will be with* the owner". */
    otherBehind: Words
    /** Before the number of one that comes later: "*followed by* a second interview". */
    comesLater: Words
    /** Before a first talk that is a way of saying hello: "a *relaxed* first chat". */
    casual: Words
    /** What a day is cut into as well: counted only where it is called an interview. */
    sessions: Words
    /** Before a number that counts something else: "*floor*, second stage". */
    elseBefore: Words
    /** Behind one: "second meeting *room*". */
    elseBehind: Words
  }
  /** Stands between the talks of a day, and is none: arrival, lunch, a tour. */
  pauses: Words
  /** Says alone, on its line, that the day is over. */
  ends: Words
  /** What has an hour of its own beside the interview: "a numeracy *test*". */
  occasions: Words
  /** Several appointments that are all kept: "You will meet us *twice*". */
  inTwo: Words
  /** Of several hours one is to be had: "*choose* a time". */
  toChoose: Words
  /** In titles beside the job, and no part of it: "*Second interview*: Line Cook". */
  besideJobs: Words
  /** Names a kind of interview. */
  formats: Readonly<Record<Format, Words>>
}
