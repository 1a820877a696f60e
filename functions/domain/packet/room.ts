import { wordCount } from './words/shortened.ts'

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
  /** How many specific words were taken. */
  taken(): number
  /** How many words are still free. */
  left(): number
  /** How many of them may be general. */
  generalLeft(): number
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
    taken: () => specific,
    generalLeft: () => Math.max(0, Math.min(left(), share(specific) - general)),
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
  point: ' After round their doubt have this answer ready if they ask begin with mark it answered',
  evidence: 'Start with your CV posting then what you would learn first',
  thin: ' The posting asks for have this answer ready nothing found in your CV if you have it say so',
  lead: ' The posting and your CV lead with what you did they ask for',
  note: ' You also noted after round and day',
  promise:
    ' You promised after round and day it was for some day three days ago get it to them before you meet or tell them when done or another day',
  met: 'You have met on some day',
  again: ' You would answer this again after round and day is there again write its first sentence',
  figures: 'Correct it before they do I told then It is',
  soFar: 'So far',
  decision: 'Decision by some day and month the invite',
  own: ' What you want to ask',
  others: 'If they ask what else is open I am in two other processes the next interview there is on some day',
} as const
