/** Japanese is written without spaces, so its words need no boundary. */
export const ideographic = /[\u3040-\u30ff\u3400-\u9fff]/

/** A text as lists are compared with it: small letters, one kind of blank and apostrophe, each sign at its place; and its words. */
export interface TextView {
  plain: string
  words: readonly { at: number; end: number }[]
  /** It holds signs of a script without blanks. */
  wide: boolean
  /** The number of the first word that begins at `at` or behind it. */
  firstFrom: (at: number) => number
  startsWord: (at: number) => boolean
  /** The word that begins there. */
  wordAt: (at: number) => string | null
  hasHyphen: (at: number) => boolean
  /** A letter stands there. */
  goesOn: (at: number) => boolean
  /** Where the word that `at` is in, or right behind, ends. */
  endOfWord: (at: number) => number
  /** Where words begin behind `at`, over at most `gap` others; in scripts without blanks any of the next places. */
  placesBehind: (at: number, gap: number, free: boolean) => number[]
}

const kept = new Map<string, TextView>()
const most = 400

/** Made once for each text, since a sentence is asked for many lists. */
export function viewOf(text: string): TextView {
  const known = kept.get(text)
  if (known) return known
  const made = makeView(text)
  if (kept.size >= most) kept.clear()
  kept.set(text, made)
  return made
}

const word = /[\p{L}\p{N}]+/gu
const freeReach = 30

function makeView(text: string): TextView {
  const plain = lowered(text)
    .replace(/[\t\n-]/g, ' ')
    .replaceAll('’', "'")
  const words: { at: number; end: number }[] = []
  const begins = new Map<number, number>()
  for (const match of plain.matchAll(word)) {
    begins.set(match.index, words.length)
    words.push({ at: match.index, end: match.index + match[0].length })
  }
  const firstFrom = (at: number): number => {
    let [low, high] = [0, words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    return low
  }
  const inWord = (at: number) => {
    const before = words[firstFrom(at + 1) - 1]
    return before && before.end > at ? before : null
  }
  return {
    plain,
    words,
    wide: ideographic.test(plain),
    firstFrom,
    startsWord: (at) => begins.has(at),
    wordAt: (at) => {
      const found = words[begins.get(at) ?? -1]
      return found ? plain.slice(found.at, found.end) : null
    },
    hasHyphen: (at) => text[at] === '-',
    goesOn: (at) => inWord(at) !== null,
    endOfWord: (at) => inWord(at)?.end ?? at,
    placesBehind: (at, gap, free) => {
      const stop = stopBehind(text, at)
      if (free) return Array.from({ length: Math.max(0, Math.min(freeReach + 1, stop - at)) }, (_, i) => at + i)
      const first = firstFrom(at)
      return words.slice(first, first + gap + 1).flatMap((one) => (one.at < stop ? [one.at] : []))
    },
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
