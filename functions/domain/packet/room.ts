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
  /** Something specific with what is general about it: both or neither. */
  both(specific: string, ...general: string[]): boolean
  /** So many words stay free for what comes later; 0 lets it have them. */
  keep(words: number): void
  /** How many words are still free. */
  left(): number
  said: string[]
}

/** `head`: the words that stand in any case. Everything specific is taken before the first general line, whose share depends on it. */
export function roomFor({ words, general: share }: Limits, head: number, idOf: (words: string) => string): Room {
  let specific = head
  let general = 0
  let kept = 0
  const said: string[] = []
  const left = (): number => words - kept - specific - general
  const both = (line: string, ...lines: string[]): boolean => {
    const [own, more] = [wordCount(line), lines.reduce((sum, one) => sum + wordCount(one), 0)]
    if (own + more > left() || (more > 0 && general + more > share(specific + own))) return false
    specific += own
    general += more
    said.push(...lines.map(idOf))
    return true
  }
  return {
    said,
    left,
    both,
    specific: (line) => both(line),
    general: (...lines) => both('', ...lines),
    keep(free) {
      kept = free
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
  met: 'You and them so far you have met on some day',
  decision: 'They hope to decide by some day and month the invite says so',
  own: ' What you want to ask',
  others: 'If they ask what else is open I am in two other processes the next interview there is on some day',
} as const
