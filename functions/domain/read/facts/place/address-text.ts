import type { Address } from '../../carry/carried.ts'
import { cleanLine } from '../../carry/clean-text.ts'
import { mailAddress } from '../../carry/mail/mail-address.ts'

/** `Jane Doe <jane@x.org>`, `Jane Doe [mailto:jane@x.org]`, `jane@x.org` or just a name, as people and mail programs write it. */
export function addressIn(text: string): Address {
  const behalf = text.indexOf(' on behalf of ')
  const plain = text.slice(0, behalf > 0 ? Math.min(behalf, 500) : 500).replaceAll('mailto:', '')
  const word = wordAround(plain, plain.indexOf('@'))
  const email = word === null ? null : mailAddress(word.text)
  const before = email === null || word === null ? plain : plain.slice(0, word.at)
  const name = cleanLine([...before].filter((mark) => !'<>"[]()«»“”'.includes(mark)).join(''))
  return { name: name?.endsWith("'") && name.startsWith("'") ? cleanLine(name.slice(1, -1)) : name, email }
}

const ends = new Set([...' \t<>"[](),;:'])

function wordAround(text: string, at: number): { text: string; at: number } | null {
  if (at < 0) return null
  let from = at
  while (from > 0 && !ends.has(text[from - 1] ?? ' ')) from -= 1
  let to = at
  while (to < text.length && !ends.has(text[to] ?? ' ')) to += 1
  return { text: text.slice(from, to), at: from }
}
