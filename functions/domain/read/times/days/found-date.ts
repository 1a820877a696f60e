import type { LocalDate } from '../../../time/wall-time.ts'

export interface FoundDate {
  date: LocalDate
  at: number
  end: number
  words: string
  /** `exact`: day and month stand there; `weekday` and `relative` count from the anchor. */
  kind: 'exact' | 'weekday' | 'relative'
  /** The weekday that stands beside it, where the date is another one. 1 is Monday. */
  saysDay?: number
  /** The words for its week, where they do not say for sure which week, or which day of it, is meant. */
  openWeek?: string
  /** It is this day or the same one a week later: "next Thursday", written in the week of that Thursday. */
  orWeekLater?: true
}

export interface DateContext {
  /** The day the text was written: "tomorrow" counts from it, and a missing year is the one that puts the date soonest after it. */
  anchor: LocalDate
  /** Nothing tells when it was written: only dates with their year count. */
  undated?: boolean
  /** 12/7 is the 7th of December. A weekday beside the date overrules it. */
  monthFirst: boolean
  /** That is likely only: of two days that both are the weekday beside it, the coming one is meant. */
  openOrder?: boolean
  /** The dates that older messages below name in full: a bare weekday may mean one of them. */
  quoted?: () => readonly LocalDate[]
  /** Of the text; null where it is unknown. Short months of another language are words: "set 3 of 5". */
  language?: string | null
}
