import { remembering } from '../../remember.ts'

/** Words for comparing, in the three languages alike: what a posting and a CV say is compared word by word, whichever language each is in. */

const longest = 2000

/** Without accents and case; German sharp s and French ligatures spelled out. Not for showing. */
const folded = (text: string): string =>
  text.slice(0, longest).normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('Œ', 'Oe')

/** `Node.js`, `C++`, `A&E` and `.NET` are one word each; a hyphen, a slash and an apostrophe part words. */
const word = /\.net(?![\p{L}])|[\p{L}\p{N}]+(?:(?:&|\.(?=\p{L}))[\p{L}\p{N}]+)*(?:\+\+|#)?/giu

export interface Token {
  /** As it is written, without accents. */
  written: string
  plain: string
  stem: string
}

export const tokensOf = remembering((text: string): readonly Token[] =>
  (folded(text).match(word) ?? []).map((written) => {
    const plain = written.toLowerCase()
    return { written, plain, stem: stemOf(plain) }
  }),
)

/** Its words between single spaces, with one at each end: a phrase stands in it where ` phrase ` does. */
export const plainWords = remembering((text: string): string => {
  const words = tokensOf(text).map(({ plain }) => plain)
  return ` ${words.join(' ')} `
})

/** Longest first. */
const endings =
  'isierung|isation|ization|ements|ement|ments|ment|ungen|ations|ation|ings|ing|ung|innen|eurs|eur|euse|iers|iere|ier|ions|ion|ers|ern|ies|er|ed|es|en|em|in|ie|y|e|s|n'.split(
    '|',
  )

const shortestStem = 4

/**
 * What is left of a word without its ending: manager, managing and management are one. One rule for three languages, since a CV mixes them:
 * a stemmer of one language would need to know which word is in which.
 */
export function stemOf(plain: string): string {
  if (plain.length <= shortestStem || /\d/.test(plain)) return plain
  const ending = endings.find((one) => plain.endsWith(one) && plain.length - one.length >= shortestStem)
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length)
  return stem.length > shortestStem && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}
