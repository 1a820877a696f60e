import type { FileText } from './file-text.ts'
import { cvPart, isPostingHeading } from './headings.ts'
import { monthRange } from './month-range.ts'
import { stepsLabelled } from './story.ts'

/** What a text is, by its own headings; undefined where it is none of them plainly. */
export type Handed = 'cv' | 'posting' | 'story'

export function recognise({ text, cv, job }: FileText): Handed | undefined {
  if (cv) return 'cv'
  if (job) return 'posting'
  const lines = text.split('\n').slice(0, 600)
  if (stepsLabelled(text) >= 3) return 'story'
  const parts = new Set(lines.flatMap((line) => cvPart(line) ?? []))
  const stretches = lines.filter((line) => monthRange(line)?.from != null).length
  const ofPosting = lines.filter(isPostingHeading).length
  const isCv = (parts.has('experience') || parts.has('education')) && parts.size >= 2 && stretches >= 1
  if (isCv && stretches >= ofPosting) return 'cv'
  return ofPosting >= 2 ? 'posting' : undefined
}

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
