import type { Format } from '../../reading.ts'
import type { Words } from './words.ts'

export interface TalkWords {
  /** Names a job interview and nothing else, in a title or a text. */
  interview: Words
  /** Names a job interview, and what insurers, clinics, papers and schools do as well. */
  anyInterview: Words
  /** What rounds are counted in: "second *interview*". */
  rounds: Words
  /** Names a kind of interview. */
  formats: Readonly<Record<Format, Words>>
}
