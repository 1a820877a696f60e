import { caps } from './caps.ts'

/**
 * Control characters, bidi marks and zero-width characters can make a text read differently from what it says ("Trojan Source",
 * CVE-2021-42574), and tag characters can hide words; soft hyphens split words we look for. Zero-width joiners stay out as well.
 */
const hidden = /[^\P{Cc}\t\n]|\p{Cf}/gu
const breaks = /\r\n|[\r\u0085\u2028\u2029]/g
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g

/** One line of signs that are themselves in any writing: nothing can be hidden in it. */
const isPlain = /^[\u0020-\u007e]*$/

/** Plain text with its lines: nothing hidden in it, line ends as `\n`, no spaces at line ends, NFC, at most two empty lines together. */
export function cleanText(text: string): string {
  if (text.length <= caps.textChars && isPlain.test(text)) return text.trim()
  const plain = text.slice(0, caps.textChars).replace(breaks, '\n').replace(hidden, '').replace(spaces, ' ').normalize('NFC')
  const lines: string[] = []
  let empty = 0
  for (const line of plain.split('\n')) {
    const trimmed = line.trimEnd()
    empty = trimmed === '' ? empty + 1 : 0
    if (empty <= 2) lines.push(trimmed)
  }
  return lines.join('\n').trim()
}

/** One line: a name, a subject, a place. Null when nothing is left. */
export function cleanLine(text: string | null | undefined): string | null {
  if (text == null) return null
  const line = cleanText(text)
    .split(/[ \t\n]/)
    .filter(Boolean)
    .join(' ')
  return line === '' ? null : line
}
