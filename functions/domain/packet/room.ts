import { wordCount } from './shortened.ts'

/** At most so many words in all, and of them general ones. */
export interface Limits {
  words: number
  general: (specific: number) => number
}

/** Takes lines in the order of their worth for as long as there is room for them. */
export interface Room {
  /** True where it was taken. */
  specific(words: string): boolean
  general(...words: string[]): boolean
  said: string[]
}

/** `head`: the words that stand in any case. Everything specific is taken before the first general line, whose share depends on it. */
export function roomFor({ words, general: share }: Limits, head: number, idOf: (words: string) => string): Room {
  let specific = head
  let general = 0
  const said: string[] = []
  return {
    said,
    specific(line) {
      const more = wordCount(line)
      if (specific + general + more > words) return false
      specific += more
      return true
    },
    general(...lines) {
      const more = lines.reduce((sum, line) => sum + wordCount(line), 0)
      if (specific + general + more > words || general + more > share(specific)) return false
      general += more
      said.push(...lines.map(idOf))
      return true
    },
  }
}

/** The words that stand around a line, for counting. */
export const frames = {
  point: ' You wrote after round on what they may still wonder have this answer ready mark it as answered',
  thin: ' The posting asks for have this answer ready nothing found in your CV if you have it say so',
  lead: ' The posting and your CV lead with what you did they ask for',
  person: 'you met in round and noted probably from another team',
  note: ' You also noted after round and day',
  promise:
    ' You promised after round and day it was for some day and month three days ago get it to them before you meet or tell them when it comes done or another day',
  soFar: 'You have met somebody others are new they hope to decide by some day it takes minutes against last time',
  own: ' What you want to ask',
  others: 'If they ask what else is open I am in two other processes the next interview there is on some day',
} as const
