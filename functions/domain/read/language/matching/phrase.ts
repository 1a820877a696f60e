import { ideographic } from './text-view.ts'

/**
 * How a listed phrase is written: `*` behind a word stands for any end of it ("annul*"), `…` for up to six words between two parts,
 * `…2` for up to two and `…12` for up to twelve; `{a|b|}` for one of these or, where one is empty, nothing; `<name>` for a word of the
 * class of that name.
 */
export interface Part {
  /** One of these stands there. */
  any: readonly Piece[]
  /** At most so many words stand between it and the next part. */
  gap: number
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
    return { any: spelledOut(words).map(pieceOf), gap: gap === undefined ? widestGap : Number(gap) }
  })
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
  return { text: text.replaceAll('-', ' '), hyphens, word: /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '', open, free: ideographic.test(text) }
}
