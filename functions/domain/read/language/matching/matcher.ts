import { byFirstWord, type Entry, entryOf, type Part, type Piece } from './phrase.ts'
import { type TextView, viewOf, type Word } from './text-view.ts'

/** What stands in a text: the words as written there, and where. As a pattern's match gives it. */
export interface Match {
  0: string
  index: number
}

/** Asks a text for listed words and phrases, as a pattern would be asked. */
export interface Matcher {
  test: (text: string) => boolean
  /** The first, and of several that begin there the longest. */
  exec: (text: string) => Match | null
  /** All of them, from left to right; none overlaps another. */
  all: (text: string) => Match[]
  /** The text is one of them and nothing else. */
  isAll: (text: string) => boolean
}

/**
 * Compiles a list once, when it is first asked: most functions carry the words along and read nothing. A text is cut into words once, whatever
 * the number of lists; a list then looks each word up and compares the few phrases that begin with it, so that the work grows with the text and
 * not with the list. `unless` are phrases that take their words away, but from a phrase of the list that began before them.
 */
export function matcherOf(phrases: Iterable<string>, unless: readonly string[] = []): Matcher {
  let compiled: Index | undefined
  const index = () => (compiled ??= indexOf(phrases))
  const taken = unless.length > 0 ? matcherOf(unless) : null
  const find = (text: string, view: TextView, from: number): Match | null => {
    const found = firstIn(index(), view, from)
    return found && { 0: text.slice(found.at, found.end), index: found.at }
  }
  const shown = (text: string): string =>
    taken === null
      ? text
      : without(
          text,
          taken.all(text).filter((one) => !isLed(text, one)),
        )
  /** "Send the lesson plan to me": what begins with a phrase of the list is that phrase, and not "plan to". */
  const isLed = (text: string, { index }: Match): boolean => {
    const view = viewOf(text)
    for (let match = find(text, view, 0); match && match.index < index; match = find(text, view, match.index + match[0].length))
      if (match.index + match[0].length > index) return true
    return false
  }
  const exec = (text: string): Match | null => {
    const read = shown(text)
    return find(read, viewOf(read), 0)
  }
  return {
    exec,
    test: (text) => exec(text) !== null,
    all: (text) => {
      const [read, found] = [shown(text), [] as Match[]]
      const view = viewOf(read)
      for (let match = find(read, view, 0); match; match = find(read, view, match.index + match[0].length)) found.push(match)
      return found
    },
    isAll: (text) => {
      const read = shown(text)
      return read.length > 0 && longestAt(index(), viewOf(read), 0) === read.length
    },
  }
}

/** Blanked out, so that places stay. */
const without = (text: string, matches: readonly Match[]): string =>
  matches.reduce(
    (rest, { 0: words, index }) => `${rest.slice(0, index)}${'\u0000'.repeat(words.length)}${rest.slice(index + words.length)}`,
    text,
  )

interface Index {
  /** By their first word. */
  whole: Map<string, Entry[]>
  /** First words with an open end, by their first two letters. */
  open: Map<string, Entry[]>
  /** In scripts without blanks, by their first sign: they begin anywhere. */
  free: Map<string, Entry[]>
}

function indexOf(phrases: Iterable<string>): Index {
  const index: Index = { whole: new Map(), open: new Map(), free: new Map() }
  for (const phrase of phrases) {
    const [first, ...rest] = entryOf(phrase)
    if (first === undefined) continue
    const byWord = byFirstWord(first)
    if (byWord === null) addSpelledOut(index, first, rest)
    // Of a part's many spellings only those are compared that begin with the word at hand.
    else for (const [word, part] of byWord) into(index.whole, word, [part, ...rest])
  }
  return index
}

function addSpelledOut(index: Index, first: Part, rest: readonly Part[]): void {
  const sorted = new Map<Map<string, Entry[]>, Map<string, Piece[]>>()
  for (const piece of first.any) {
    const [map, key] = placeOf(piece, index)
    const byKey = sorted.get(map) ?? new Map<string, Piece[]>()
    sorted.set(map, byKey)
    into(byKey, key, piece)
  }
  for (const [map, byKey] of sorted) for (const [key, any] of byKey) into(map, key, [{ ...first, any }, ...rest])
}

/** In place: a common first word begins thousands of phrases. */
function into<One>(map: Map<string, One[]>, key: string, one: One): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, [one])
  else there.push(one)
}

function placeOf({ text, word, open, free }: Piece, index: Index): [Map<string, Entry[]>, string] {
  if (free) return [index.free, text.charAt(0)]
  return open && text === word ? [index.open, word.slice(0, 2)] : [index.whole, word]
}

/** In scripts without blanks a phrase may begin at any sign, elsewhere where a word does. */
function firstIn(index: Index, view: TextView, from: number): { at: number; end: number } | null {
  if (index.free.size > 0 && view.wide) {
    for (let at = from; at < view.plain.length; at += 1) {
      const end = longestAt(index, view, at)
      if (end > at) return { at, end }
    }
    return null
  }
  for (let number = view.firstFrom(from); number < view.words.length; number += 1) {
    const word = view.words[number]
    const end = word ? longestFrom(index, view, word) : -1
    if (word && end > word.at) return { at: word.at, end }
  }
  return null
}

/** The end of the longest phrase that begins there; -1 where none does. */
function longestAt(index: Index, view: TextView, at: number): number {
  const word = view.wordAt(at)
  const byWord = word ? longestFrom(index, view, word) : -1
  return view.wide ? Math.max(byWord, longestOf(index.free.get(view.plain.charAt(at)), view, at)) : byWord
}

function longestFrom({ whole, open }: Index, view: TextView, { at, text, head }: Word): number {
  const end = longestOf(whole.get(text), view, at)
  return open.size > 0 ? Math.max(end, longestOf(open.get(head), view, at)) : end
}

function longestOf(entries: readonly Entry[] | undefined, view: TextView, at: number): number {
  let best = -1
  if (entries) for (const entry of entries) best = Math.max(best, endOf(entry, 0, view, at))
  return best
}

/** Where a phrase ends whose part number `number` begins at `at`; -1 where it does not. */
function endOf(entry: Entry, number: number, view: TextView, at: number): number {
  const part = entry[number]
  let best = -1
  for (const piece of part?.any ?? []) {
    const end = endOfPiece(piece, view, at)
    if (end > best) best = end
  }
  const next = entry[number + 1]
  if (best < 0 || !part || !next) return best
  const free = next.any.some((piece) => piece.free)
  for (const place of view.placesBehind(best, part.gap, free)) {
    const found = endOf(entry, number + 1, view, place)
    if (found >= 0) return found
  }
  return -1
}

function endOfPiece({ text, hyphens, open, free }: Piece, view: TextView, at: number): number {
  if (!view.stands(text, at) || !hyphens.every((offset) => view.hasHyphen(at + offset))) return -1
  const reached = at + text.length
  if (open) return view.endOfWord(reached)
  return free || !view.goesOn(reached) ? reached : -1
}
