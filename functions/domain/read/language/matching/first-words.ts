import { viewOf } from './text-view.ts'

const firstWord = /[\p{L}\p{N}]+/u

/**
 * Whether a text may hold one of these phrases, each between bounds: it has the first word of one, or signs of a script without blanks. To be asked
 * before a long pattern, which would be tried at every sign of a text that has none of its words.
 */
export function mayHold(phrases: readonly string[]): (text: string) => boolean {
  const firsts = new Set(phrases.map((phrase) => firstWord.exec(phrase.toLowerCase())?.[0] ?? ''))
  return (text) => {
    const { words, wide } = viewOf(text)
    return wide || words.some((word) => firsts.has(word.text))
  }
}
