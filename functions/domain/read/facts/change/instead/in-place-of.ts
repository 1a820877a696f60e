import * as said from '../../../language/lexicon/changes.ts'
import type { Person } from '../../../reading.ts'

/* "Instead of": what of a sentence holds, and what held before. */

/** "Findet … statt" at the end of what is said replaces nothing. */
export function insteadAt(text: string): { at: number; end: number } | null {
  const found = said.instead
    .all(text)
    .map(({ 0: words, index }) => ({ words, at: index, end: index + words.length }))
    .find(({ words, end }) => !(said.happens.test(words) && /^(?:\P{L}*$|\s?[,;:(])/u.test(text.slice(end))))
  return found ?? null
}

/** What stands behind it, up to the next comma or colon. */
export const oldIn = (sentence: string): string => {
  const found = insteadAt(sentence)
  const behind = found ? sentence.slice(found.end) : ''
  // "We use Zoom instead: …"
  return /^\s?[:：]/u.test(behind) ? '' : (behind.split(/(?=\s?[,;:]\s)/u, 1)[0] ?? '')
}

/** What stands behind "instead of" is over; where it begins what is said, the new may stand right behind the old. */
export function withoutOld(sentence: string, people: readonly Pick<Person, 'name'>[] = []): string {
  const found = insteadAt(sentence)
  if (!found) return sentence
  const before = sentence.slice(0, found.at).trim()
  const old = oldIn(sentence)
  const isFirst = before === '' || /[,;:–-]$/u.test(before)
  const isOpening = before.split(/\s+/u).length <= greeting && found.end + old.length >= sentence.length
  if (isFirst && (isOpening || people.some(({ name }) => old.includes(name)))) return sentence
  return `${before}${sentence.slice(found.end + old.length)}`
}

/** Words that may stand before what is said first. */
const greeting = 3
