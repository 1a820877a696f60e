import type { Format } from '../../reading.ts'
import type { Words } from './words.ts'

export interface TalkWords {
  /** Names a job interview and nothing else, in a title or a text. */
  interview: Words
  /** Names a job interview, and what insurers, clinics, papers and schools do as well. */
  anyInterview: Words
  /** What rounds are counted in: "second *interview*". */
  rounds: Words
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
  /** Names a kind of interview. */
  formats: Readonly<Record<Format, Words>>
}
