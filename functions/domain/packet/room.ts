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
