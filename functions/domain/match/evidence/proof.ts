import type { CvLine } from '../cv/cv-lines.ts'
import type { Requirement } from '../posting/requirements.ts'
import type { Evidence } from './evidence.ts'

/** What the line of a CV that answers is, the strongest to lead with first: one speaks of a licence in another way than of a piece of work. */
export const proofs = ['number', 'work', 'job', 'length', 'paper', 'language', 'permit', 'listed'] as const
export type Proof = (typeof proofs)[number]

/** Null where no line answers. */
export function proofOf({ kind }: Requirement, { strength, months }: Evidence, line: CvLine | undefined): Proof | null {
  if (line === undefined || strength === 'near' || strength === 'begun') return null
  if (kind === 'language' || kind === 'permit') return kind
  if (line.part === 'licences' || line.part === 'education') return 'paper'
  if (line.part !== 'experience') return kind === 'licence' ? 'paper' : 'listed'
  if (line.isHead) return months === undefined ? 'job' : 'length'
  return saysHowMuch(line.words) ? 'number' : 'work'
}

const timeUnit = /^(?:years?|months?|weeks?|days?|Jahre?n?|Monate?n?|ans?|mois)\b/iu

/** A share, a sum or a count: "30 %", "£2m", "a 24-bed ward". "Year 10" and "Python 3" are names, "3 years" is a length, 2021 a date. */
function saysHowMuch(words: string): boolean {
  if (/\d\s?(?:%|percent|per cent|Prozent|pour cent)|[€£$]\s?\d|\d\s?[€£$]/iu.test(words)) return true
  const all = words.split(/\s+/u)
  return all.some((word, at) => {
    const [before = '', after = '', next = ''] = [all[at - 1], all[at + 1], all[at + 2]]
    const isNamePart = /^\p{Lu}.*\p{L}$/u.test(before) && !/ed$/u.test(before)
    if (!/^\d/.test(word) || isYear(word) || isYear(next) || isNamePart) return false
    return /^\d[\d.,]*-\p{L}{3}/u.test(word) || (/^\d[\d.,]*[km]?$/iu.test(word) && /^\p{L}{3}/u.test(after) && !timeUnit.test(after))
  })
}

const isYear = (word: string): boolean => /^(?:19|20)\d\d\b/.test(word)
