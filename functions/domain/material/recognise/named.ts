import type { Handed } from './recognise.ts'

/** What the words in front say it is: a subject, a first line, the name of a file. */
const names: readonly (readonly [Handed, RegExp])[] = [
  ['cv', /^(?:my |here is my |updated |new )*(?:cv|c\.v\.|résumé|resume|curriculum vitae|lebenslauf)(?![\p{L}])/iu],
  [
    'posting',
    /^(?:job posting|posting|job ad|job advert|job description|stellenanzeige|stellenausschreibung|offre d’emploi|vacature)(?![\p{L}])/iu,
  ],
  ['story', /^(?:my )?story(?![\p{L}])/iu],
]

export const namedAs = (words: string): Handed | undefined => names.find(([, pattern]) => pattern.test(words.trim()))?.[0]

/** What stands behind the name: `Posting: Fernhill, designer` names whom it is from. */
export const behindName = (words: string): string | null => {
  const trimmed = words.trim()
  const match = names.map(([, pattern]) => pattern.exec(trimmed)).find((one) => one !== null)
  return (
    (match &&
      trimmed
        .slice(match[0].length)
        .replace(/^[\s:,–—-]+/u, '')
        .trim()) ||
    null
  )
}

/** File names hold the word anywhere: `alex-morgan-cv-2026.pdf`. */
export function namedByFile(name: string): Handed | undefined {
  const words = ` ${name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  if (/ (?:cv|resume|résumé|lebenslauf|curriculum) /u.test(words)) return 'cv'
  return / (?:posting|job ad|job description|jd|stellenanzeige|stellenausschreibung|vacature) /u.test(words) ? 'posting' : undefined
}
