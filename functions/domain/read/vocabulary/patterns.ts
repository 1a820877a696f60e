import { remembering } from '../../remember.ts'

/**
 * Matching of listed words in outside text. Patterns are plain alternations without repeats, and lines are capped before they are
 * scanned, so nothing a stranger writes can make a match slow.
 */
const boundaryBefore = '(?<![\\p{L}\\p{N}])'
const boundaryAfter = '(?![\\p{L}\\p{N}])'

/** A stranger's words as they stand, inside a pattern. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const escaped = (word: string) => literal(word).replaceAll(' ', '[ \\t\\n-]').replaceAll("'", "['’]")
export const ideographic = /[\u3040-\u30ff\u3400-\u9fff]/

/** `a|b|c` as a list; blanks around the bars do not count. */
export const listed = (text: string): string[] =>
  text
    .split('|')
    .map((word) => word.trim())
    .filter(Boolean)

/** One alternation, longest word first. Japanese is written without spaces, so its words need no boundary. */
export const alternation = (words: readonly string[]): string => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  const bounded = longestFirst.filter((word) => !ideographic.test(word)).map(escaped)
  const free = longestFirst.filter((word) => ideographic.test(word)).map(escaped)
  const parts = [...(bounded.length ? [`${boundaryBefore}(?:${bounded.join('|')})${boundaryAfter}`] : []), ...free]
  return `(?:${parts.join('|')})`
}

/** As a piece of a pattern that sets its own bounds. */
export const oneOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : `(?:${[...words]
        .sort((a, b) => b.length - a.length)
        .map(escaped)
        .join('|')})`

export const anyOf = (text: string, flags = 'iu'): RegExp => new RegExp(alternation(listed(text)), flags)

/** Lower case, accents kept, everything but letters and digits gone: for comparing names. */
export const loose = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** As `loose`, with accents and umlauts brought to the letters people use in addresses. */
export const plain = remembering((text) =>
  loose(
    text
      .toLowerCase()
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('å', 'a')
      .replaceAll('ł', 'l'),
  )
    .normalize('NFD')
    .replace(/\p{M}/gu, ''),
)

export const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

const globals = new WeakMap<RegExp, RegExp>()

function globalOf(pattern: RegExp): RegExp {
  const known = pattern.global ? pattern : globals.get(pattern)
  if (known) return known
  const made = new RegExp(pattern.source, `${pattern.flags}g`)
  globals.set(pattern, made)
  return made
}

/** As `matchAll`, for any pattern of ours, without the copy of the pattern it makes at each call: compiling a long one takes a while. */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const global = globalOf(pattern)
  const found: RegExpExecArray[] = []
  global.lastIndex = 0
  for (let match = global.exec(text); match; match = global.exec(text)) {
    found.push(match)
    // by a whole sign: inside a surrogate pair the pattern would step back and never end
    if (match[0] === '') global.lastIndex += String.fromCodePoint(text.codePointAt(match.index) ?? 0).length
  }
  return found
}
