import type { FileText } from '../read/file-text.ts'
import { tellsSteps } from '../read/story.ts'
import { type LineKinds, lineKindsOf } from './line-kinds.ts'
import { greets } from './speaks-to-somebody.ts'

/** What a text is; undefined where it is none of them plainly. */
export type Handed = 'cv' | 'posting' | 'story'

/** By the kinds of its lines, not by what its headings are called: whoever writes a posting or a CV calls them as they like. */
export function recognise({ text, cv, job }: FileText): Handed | undefined {
  if (cv) return 'cv'
  if (job) return 'posting'
  if (tellsSteps(text)) return 'story'
  const kinds = lineKindsOf(text)
  if (isCv(kinds) && kinds.stretches >= kinds.postingParts) return 'cv'
  return isPosting(kinds, greets(text)) ? 'posting' : undefined
}

/** Its parts with years in them; or three of years, degrees, parts and where to reach somebody. And nobody is spoken to. */
function isCv({ stretches, degrees, contact, cvParts, addressed, all }: LineKinds): boolean {
  const hasParts = cvParts >= 2
  const signs = [stretches >= 2, degrees >= 1, contact >= 1, hasParts].filter(Boolean).length
  return ((hasParts && stretches >= 1) || signs >= 3) && addressed <= Math.max(1, all / 8)
}

/**
 * It asks for something, and speaks of the job in other ways as well; or is headed as postings are. Little is enough where nearly all of it is such
 * lines. An offer and a brief tell of duties and pay too, to somebody they greet.
 */
function isPosting(kinds: LineKinds, greets: boolean): boolean {
  const { asks, duties, benefits, pay, terms, applying, ofPosting, postingParts, all } = kinds
  if (postingParts >= 2) return true
  const beside = [duties, benefits, pay, terms, applying, postingParts].filter((lines) => lines > 0).length
  if (asks >= (greets ? 4 : 2) && beside >= 3) return true
  return !greets && asks >= 1 && beside >= 2 && asks + beside >= 4 && ofPosting * 2 >= all
}
