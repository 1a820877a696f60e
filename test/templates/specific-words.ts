import type { View } from '../../functions/domain/view/view.ts'
import type { Mail } from '../../templates/mail/render/render-mail.tsx'
import { bodyOf } from './packets.ts'

/**
 * How much of a mail is about this candidate: its words that stand in the record in the same order, two or more in a row, names, numbers and
 * days alone. Headings, labels and whatever is ours around them count as general, so that no frame makes itself specific.
 */
export function specificShare(mail: Pick<Mail, 'text'>, view: View): { words: number; specific: number; share: number; general: string[] } {
  const record = new Set<string>()
  const alone = new Set<string>()
  for (const text of textsIn(view)) {
    const words = wordsOf(text)
    for (const [at, word] of words.entries()) {
      record.add(`${word} ${words[at + 1] ?? ''}`)
      if (/\d/.test(word)) alone.add(word)
    }
    for (const name of text.match(/\p{Lu}\p{L}+/gu) ?? []) alone.add(name.toLowerCase())
  }
  const words = wordsOf(bodyOf(mail).replace(/\n> /g, ' '))
  const isSpecific = words.map(
    (word, at) =>
      alone.has(word) ||
      /\d/.test(word) ||
      days.has(word) ||
      record.has(`${word} ${words[at + 1]}`) ||
      record.has(`${words[at - 1]} ${word}`),
  )
  const specific = isSpecific.filter(Boolean).length
  return { words: words.length, specific, share: specific / words.length, general: words.filter((_, at) => !isSpecific[at]) }
}

const days = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep oct nov dec am pm noon`.split(/\s+/),
)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu) ?? []

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsIn)
}
