import type { ZoneBehind } from '../../zones/zone-behind.ts'

export interface FoundTime extends ZoneBehind {
  /** `HH:MM`, 24 hours. */
  start: string
  end: string | null
  at: number
  stop: number
  words: string
  /** Only a bare number ("at 4"): used when nothing better stands there. */
  weak: boolean
}

/** Before one looks whose clock it is on. */
export type BareTime = Omit<FoundTime, keyof ZoneBehind>

/** "alle 15" is one hour of the day, and twelve is noon; "at 4" may be two. */
export const isPlainHour = ({ weak, words }: FoundTime): boolean => !weak || Number(/\d+/.exec(words)?.[0]) >= 12
