import { allMatches } from '../../vocabulary/patterns.ts'

/** Japanese is written without spaces, so its words need no boundary. */
export const ideographic = /[\u3040-\u30ff\u3400-\u9fff]/

export interface Word {
  at: number
  end: number
  text: string
  /** Its first two letters. */
  head: string
}

/** A text as lists are compared with it: small letters, one kind of blank and apostrophe, each sign at its place; and its words. */
export interface TextView {
  plain: string
  words: readonly Word[]
  /** It holds signs of a script without blanks. */
  wide: boolean
  /** The number of the first word that begins at `at` or behind it. */
  firstFrom: (at: number) => number
  /** The word that begins there. */
  wordAt: (at: number) => Word | undefined
  /** These words begin there: the one comparison that all matching comes down to. */
  stands: (words: string, at: number) => boolean
  hasHyphen: (at: number) => boolean
  /** A letter stands there. */
  goesOn: (at: number) => boolean
  /** Where the word that `at` is in, or right behind, ends. */
  endOfWord: (at: number) => number
  /** Where words begin behind `at`, over at most `gap` others; in scripts without blanks any of the next places. */
  placesBehind: (at: number, gap: number, free: boolean) => number[]
}

const kept = { short: new Map<string, TextView>(), long: new Map<string, TextView>() }
const most = { short: 4_000, long: 100 }
const longest = 200

/** Made once for each text, since a sentence is asked for many lists, and a word for many more. */
export function viewOf(text: string): TextView {
  const size = text.length > longest ? 'long' : 'short'
  const known = kept[size].get(text)
  if (known) return known
  const made = new View(text)
  if (kept[size].size >= most[size]) kept[size].clear()
  kept[size].set(text, made)
  return made
}

const word = /[\p{L}\p{N}]+/gu
const freeReach = 30

/** A class, as there are very many of them: what they do is made once. */
class View implements TextView {
  readonly plain: string
  readonly words: Word[] = []
  readonly wide: boolean
  private readonly text: string

  constructor(text: string) {
    this.text = text
    this.plain = lowered(text)
      .replace(/[\t\n-]/g, ' ')
      .replaceAll('’', "'")
    for (const { index, 0: found } of allMatches(this.plain, word))
      this.words.push({ at: index, end: index + found.length, text: found, head: found.slice(0, 2) })
    this.wide = ideographic.test(this.plain)
  }

  firstFrom(at: number): number {
    let [low, high] = [0, this.words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.words[middle]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }

  wordAt(at: number): Word | undefined {
    const found = this.words[this.firstFrom(at)]
    return found?.at === at ? found : undefined
  }

  stands(words: string, at: number): boolean {
    return this.plain.startsWith(words, at)
  }

  hasHyphen(at: number): boolean {
    return this.text[at] === '-'
  }

  goesOn(at: number): boolean {
    return this.wordAround(at) !== null
  }

  endOfWord(at: number): number {
    return this.wordAround(at)?.end ?? at
  }

  placesBehind(at: number, gap: number, free: boolean): number[] {
    const stop = stopBehind(this.text, at)
    if (free) return Array.from({ length: Math.max(0, Math.min(freeReach + 1, stop - at)) }, (_, i) => at + i)
    const first = this.firstFrom(at)
    return this.words.slice(first, first + gap + 1).flatMap((one) => (one.at < stop ? [one.at] : []))
  }

  private wordAround(at: number): Word | null {
    const before = this.words[this.firstFrom(at + 1) - 1]
    return before && before.end > at ? before : null
  }
}

/** Same length as the text, for the few signs that grow when they are made small. */
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('')
}

/** A phrase does not go on in the next line or sentence, nor very far. */
const sentenceEnd = /[.;!?](?=\s|$)|[。\n]/
const farthest = 300

function stopBehind(text: string, at: number): number {
  const near = text.slice(at, at + farthest)
  return at + (sentenceEnd.exec(near)?.index ?? near.length)
}
