/**
 * Matching of listed words in outside text. Patterns are plain alternations without repeats, and lines are capped before they are
 * scanned, so nothing a stranger writes can make a match slow.
 */
const boundaryBefore = '(?<![\\p{L}\\p{N}])'
const boundaryAfter = '(?![\\p{L}\\p{N}])'

const escaped = (word: string) =>
  word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '[ \\t\\n-]')
    .replaceAll("'", "['’]")
const ideographic = /[\u3040-\u30ff\u3400-\u9fff]/

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

export const anyOf = (text: string, flags = 'iu'): RegExp => new RegExp(alternation(listed(text)), flags)

/** Lower case, accents kept, everything but letters and digits gone: for comparing names. */
export const loose = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** As `loose`, with accents and umlauts brought to the letters people use in addresses. */
export const plain = (text: string): string =>
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
    .replace(/\p{M}/gu, '')

export const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** Everything after the last match of a global pattern, and that match; null when there is none. */
export const lastMatch = (text: string, pattern: RegExp): RegExpExecArray | null => {
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  let found: RegExpExecArray | null = null
  for (const match of text.matchAll(global)) found = match
  return found
}
