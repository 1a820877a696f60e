import { cleanLine } from '../read/carry/clean-text.ts'
import { remembering } from '../remember.ts'
import { hostsOnly } from '../trust/safe-url.ts'
import { isFormOfAddress } from '../who/name-words.ts'
import type { LetterLanguage } from './manner.ts'

/** A note for the candidate to send. roundtwo never sends one. */
export interface Draft {
  /** Null when no address is known: advice instead of a link. */
  to: string | null
  subject: string
  body: string
  /** A visible gap is left in the body for the candidate to fill. */
  gap: boolean
  /** What the candidate typed and what cannot stand in a letter: shown beside the draft, never part of it. */
  aside?: string
  /** It stands there only because it is not in the letter's language. */
  asideInOtherLanguage?: true
  /** English where it is not said. */
  language?: LetterLanguage
}

/** What is still to be filled in: `[what you and Dana talked about]`. The draft's page looks by it as well, while one types. */
export const gap = /\[[^\][]{3,}\]/

/** The draft as the candidate has changed it; the first one where they have not. */
export const withChanges = (draft: Draft, body: string | undefined): Draft => (body ? { ...draft, body, gap: gap.test(body) } : draft)

/** A name or a role from outside brings no address of the net into a note. */
const oneLine = remembering((text: string): string => hostsOnly(cleanLine(text) ?? ''))

/** Characters, not bytes: what a person would still read in a subject or greeting. */
export const short = (text: string | null | undefined, length: number): string => {
  const whole = oneLine(text ?? '')
  // Some characters have two units: where the units fit, the characters do.
  if (whole.length <= length) return whole
  const characters = Array.from(whole)
  return characters.length <= length
    ? whole
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`
}

/** What a role can be called without a word for it: "the Graduate Programme" is a thing of its own. */
const named =
  /\b(?:role|position|post|job|vacancy|opening|program(?:me)?|scheme|apprenticeship|traineeship|internship|fellowship|placement)$/i

/**
 * `Platform Engineer role`, without doubling the word; null when the role is not known. Where a comma, brackets or a dash part it, or it is in
 * small letters (as in another language), the word stands in front: `role of Director of Sales, Midwest`.
 */
export const roleWords = (role: string | null): string | null => {
  const words = short(role, 80)
  if (words === '') return null
  if (named.test(words)) return words
  return /[,;:()/|]| [-–—] /.test(words) || words === words.toLowerCase() ? `role of ${words}` : `${words} role`
}

/** A comma that was opened is closed before the sentence goes on. */
export const closed = (words: string): string => (words.includes(', ') ? `${words},` : words)

/** A guest the invite gives no name for goes by their address: no letter greets it, or tells others of having met it. */
export const isNamed = (name: string): boolean => !name.includes('@')

/**
 * First name for a greeting: the part before the first space, unless the name begins with a title or an initial, is written as
 * `Last, First`, or is no spaced name at all. Then the whole name stands: a wrong first name is worse than a full one. Who is addressed with a form
 * is called by it: "Mrs Ashdown", "Sir Peter".
 */
export const greetingName = (name: string): string => {
  const whole = short(name, 60)
  const words = whole.split(' ')
  const first = words[0] ?? whole
  if (isFormOfAddress(first)) {
    const rest = words.findIndex((word) => !isFormOfAddress(word))
    const forms = words.slice(0, rest < 0 ? words.length : rest).join(' ')
    if (/^(?:sir|dame)$/i.test(first)) return `${forms} ${words[rest] ?? ''}`.trim()
    return rest < 0 ? whole : `${forms} ${familyIn(words.slice(rest))}`
  }
  const plain = /^\p{L}[\p{L}’'-]+$/u.test(first) && !whole.includes(',')
  return plain ? first : whole
}

/** "von der Heide", "de la Cruz": what stands small in front of a family name belongs to it. */
export function familyIn(words: readonly string[]): string {
  const before = words.slice(0, -1)
  const given = before.findLastIndex((word) => word !== word.toLowerCase())
  return words.slice(given + 1).join(' ')
}
