import { createHmac } from 'node:crypto'

/** Stands in every mail of ours: one that comes in with it is our own coming back. Where headers were lost, the mark below tells. */
export const loopHeader = 'X-Roundtwo-Loop'

/**
 * The mark at the foot of every mail of ours, one for each candidate. Headers do not survive forwarding by name, quoting and pasting; a
 * few letters in the text do. It is made with a key, so nobody else can have a mail of theirs taken for one of ours.
 */
export function ownMark(key: Uint8Array, candidateId: string): string {
  const bits = createHmac('sha256', key).update(`roundtwo own mail\n${candidateId}`).digest()
  const letters = Array.from(bits.subarray(0, 12), (byte) => alphabet[byte % alphabet.length]).join('')
  return `R2-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`
}

/** Without letters and digits that are mistaken for each other (Crockford's base 32), in case somebody types it. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const squeezed = (text: string): string => text.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** Whatever was done to its lines: wrapped, quoted with `>`, put into bold. */
export const carriesMark = (text: string, marks: readonly string[]): boolean => {
  if (marks.length === 0) return false
  const plain = squeezed(text)
  return marks.some((mark) => plain.includes(squeezed(mark)))
}
