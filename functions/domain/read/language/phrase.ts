import { ideographic } from './text-view.ts'

/**
 * How a listed phrase is written: `*` behind a word stands for any end of it ("annul*"), `…` for up to six words between two parts and
 * `…2` for up to two, `{a|b|}` for one of these or, where one is empty, nothing; `<name>` for a word of the class of that name.
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
  phrase.replace(/\{[^}]*\}|<\p{L}+>/gu, (part) => {
    const words = part.replace(/<(\p{L}+)>/gu, (_, name: string) => (classes[name] ?? []).join('|'))
    return part.startsWith('{') ? words : `{${words}}`
  })

/** A phrase as the parts between its gaps. */
export type Entry = readonly Part[]

const widestGap = 6

export const entryOf = (phrase: string): Entry => {
  const parts = phrase.split('…')
  return parts.map((part, at) => {
    const gap = /^\d/.exec(parts[at + 1] ?? '')?.[0]
    const words = at > 0 ? part.replace(/^\d/, '') : part
    return { any: spelledOut(words).map(pieceOf), gap: gap === undefined ? widestGap : Number(gap) }
  })
}

/** `bring {it|things} forward` with each of the words in the braces. */
function spelledOut(words: string): string[] {
  const from = words.lastIndexOf('{')
  if (from < 0) return [words]
  const to = words.indexOf('}', from)
  const options = words.slice(from + 1, to).split('|')
  return options.flatMap((option) => spelledOut(`${words.slice(0, from)}${option}${words.slice(to + 1)}`))
}

function pieceOf(words: string): Piece {
  const written = words.replace(/ {2,}/g, ' ').trim().toLowerCase()
  const open = written.endsWith('*')
  const plain = (open ? written.slice(0, -1) : written).replaceAll('’', "'")
  // "'ll cancel" begins with a word too
  const text = /[\p{L}\p{N}]/u.test(plain) ? plain.replace(/^[^\p{L}\p{N}]+/u, '') : plain
  const hyphens = [...text].flatMap((sign, at) => (sign === '-' ? [at] : []))
  return { text: text.replaceAll('-', ' '), hyphens, word: /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '', open, free: ideographic.test(text) }
}
