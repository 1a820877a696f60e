import { ideographic } from './text-view.ts'

/**
 * How a listed phrase is written: `*` behind a word stands for any end of it ("annul*"), `…` for up to six words between two parts,
 * `…2` for up to two and `…12` for up to twelve; `{a|b|}` for one of these or, where one is empty, nothing; `<name>` for a word of the
 * class of that name.
 */
export interface Part {
  readonly words: string
  /** One of these stands there. */
  readonly any: readonly Piece[]
  /** At most so many words stand between it and the next part. */
  readonly gap: number
}

export interface Piece {
  /** As it stands in a text view. */
  text: string
  /** Where a hyphen must stand; a blank may be one. */
  hyphens: readonly number[]
  /** Its first word. */
  word: string
  /** Its last word goes on as it likes. */
  open: boolean
  /** Written without blanks: it needs no bounds. */
  free: boolean
}

export type Classes = Readonly<Record<string, readonly string[]>>

/** The phrase with the words of its classes in it. */
export const withClasses = (phrase: string, classes: Classes): string =>
  phrase.replace(/<(\p{L}+)>/gu, (_, name: string) => `{${(classes[name] ?? []).join('|')}}`)

/** A phrase as the parts between its gaps. */
export type Entry = readonly Part[]

const widestGap = 6

/** What stands right behind `…`: "…1 0" has a gap of one, and the word "0" behind it. */
const gapSize = /^\d+/

export const entryOf = (phrase: string): Entry => {
  const parts = phrase.split('…')
  return parts.map((part, at) => {
    const gap = gapSize.exec(parts[at + 1] ?? '')?.[0]
    const words = at > 0 ? part.replace(gapSize, '') : part
    return partOf(words, gap === undefined ? widestGap : Number(gap))
  })
}

/** Spelled out when a text comes so far in its phrase: braces stand for hundreds of pieces, and most phrases stand in no text. */
function partOf(words: string, gap: number, spell = (): readonly Piece[] => spelledOut(words).map(pieceOf)): Part {
  let known: readonly Piece[] | undefined
  return {
    words,
    gap,
    get any() {
      known ??= spell()
      return known
    },
  }
}

/** A part by the words its pieces begin with, each with what begins so; null where only all of them spelled out tell that. */
export function byFirstWord({ words, gap }: Part): ReadonlyMap<string, Part> | null {
  const ahead = firstToken(words)
  if (ahead === null || words.includes('*') || ideographic.test(words)) return null
  const behind = words.slice(ahead.length)
  const beginnings = new Map<string, string[]>()
  for (const beginning of spelledOut(ahead)) {
    const word = wordIn.exec(beginning.toLowerCase())?.[0]
    if (word === undefined) return null
    beginnings.set(word, [...(beginnings.get(word) ?? []), beginning])
  }
  const spell = (some: readonly string[]) => () => some.flatMap((one) => spelledOut(`${one}${behind}`)).map(pieceOf)
  return new Map([...beginnings].map(([word, some]) => [word, partOf(words, gap, spell(some))]))
}

const wordIn = /[\p{L}\p{N}]+/u

/** What stands before the first blank outside of braces; null where none does. */
function firstToken(words: string): string | null {
  let depth = 0
  for (let at = 0; at < words.length; at += 1) {
    const sign = words[at]
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (sign === ' ' && depth === 0) return words.slice(0, at)
  }
  return null
}

/** `bring {it|things} forward` with each of the words in the braces; braces may stand inside braces. */
export function spelledOut(words: string): string[] {
  const from = words.indexOf('{')
  if (from < 0) return [words]
  const { options, end } = optionsAt(words, from)
  const rests = spelledOut(words.slice(end))
  const firsts = options.flatMap(spelledOut)
  return firsts.flatMap((first) => rests.map((rest) => `${words.slice(0, from)}${first}${rest}`))
}

/** What stands between the bars of the braces that open at `from`, and where they have closed. */
function optionsAt(words: string, from: number): { options: string[]; end: number } {
  const options: string[] = []
  let depth = 0
  let begun = from + 1
  for (let at = from; at < words.length; at += 1) {
    const sign = words[at]
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth === 0 || (depth === 1 && sign === '|')) {
      options.push(words.slice(begun, at))
      begun = at + 1
    }
    if (depth === 0) return { options, end: at + 1 }
  }
  throw new Error(`A brace is open in ${words}`)
}

function pieceOf(words: string): Piece {
  const written = words.replace(/ {2,}/g, ' ').trim().toLowerCase()
  const open = written.endsWith('*')
  const plain = (open ? written.slice(0, -1) : written).replaceAll('’', "'")
  // "'ll cancel" begins with a word too
  const text = /[\p{L}\p{N}]/u.test(plain) ? plain.replace(/^[^\p{L}\p{N}]+/u, '') : plain
  const hyphens = text.includes('-') ? [...text].flatMap((sign, at) => (sign === '-' ? [at] : [])) : []
  return { text: text.replaceAll('-', ' '), hyphens, word: wordIn.exec(text)?.[0] ?? '', open, free: ideographic.test(text) }
}
