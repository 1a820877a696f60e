import { postingLines } from '../../match/posting/posting-lines.ts'
import { plainWords } from '../../match/words/plain.ts'
import { dutyInProse, mustInProse, niceBehind, niceInFront, says } from '../../match/words/sections.ts'
import { cvPart, isPostingHeading } from '../read/headings.ts'
import { monthRange } from '../read/month-range.ts'
import { genderMark } from '../read/posting.ts'
import { addressWords, applyingWords, askInItemWords, askWords, benefitWords, degreeWords, dutyWords, termWords } from './kind-words.ts'

/** How many lines and sentences of each kind a text has. One may be of several. */
export interface LineKinds {
  all: number
  /** What whoever applies must or may bring. */
  asks: number
  duties: number
  benefits: number
  pay: number
  /** Full-time, permanent, `(m/w/d)`. */
  terms: number
  applying: number
  /** Of any of these. */
  ofPosting: number
  /** Headings of a posting, and of a CV each once, by their usual names. */
  postingParts: number
  cvParts: number
  /** From a year to another, or until now. */
  stretches: number
  degrees: number
  /** Mail, phone: of the first lines. */
  contact: number
  /** Speaks to whoever reads it. */
  addressed: number
}

const most = 600
const headLines = 8

const money = /[£€$]\s?\d|\d[\d.,'’]*\s?(?:k\b|€|£|\$|euros?\b|eur\b|usd\b|gbp\b|chf\b)/iu
const years = /\d\+?\s?(?:or more\s)?(?:years|yrs|Jahre|ans|años|anni|anos|jaar)(?!\p{L})/iu
const contact = /\S@[\w-]+\.\w|\+?\d[\d ()-]{7,}\d/u

export function lineKindsOf(text: string): LineKinds {
  const raw = text.split('\n').slice(0, most)
  const lines = postingLines(raw.join('\n')).flatMap((line) =>
    sentencesOf(line.words).map((words) => ({ ...line, words, plain: plainWords(words) })),
  )
  type Line = (typeof lines)[number]
  const kinds = {
    asks: ({ section, item, words, plain }: Line) =>
      (item && (section === 'must' || section === 'nice' || years.test(words) || says(plain, askInItemWords))) ||
      [mustInProse, niceBehind, niceInFront, askWords].some((list) => says(plain, list)),
    duties: ({ section, item, plain }: Line) => (section === 'duty' && item) || says(plain, dutyInProse) || says(plain, dutyWords),
    benefits: ({ plain }: Line) => says(plain, benefitWords),
    pay: ({ words }: Line) => money.test(words),
    terms: ({ words, plain }: Line) => genderMark.test(words) || says(plain, termWords),
    applying: ({ plain }: Line) => says(plain, applyingWords),
  }
  const count = (holds: (line: Line) => boolean): number => lines.filter(holds).length
  return {
    all: lines.length,
    asks: count(kinds.asks),
    duties: count(kinds.duties),
    benefits: count(kinds.benefits),
    pay: count(kinds.pay),
    terms: count(kinds.terms),
    applying: count(kinds.applying),
    ofPosting: count((line) => Object.values(kinds).some((holds) => holds(line))),
    postingParts: raw.filter(isPostingHeading).length,
    cvParts: new Set(raw.flatMap((line) => cvPart(line) ?? [])).size,
    stretches: raw.filter((line) => monthRange(line)?.from != null).length,
    degrees: count(({ plain }) => says(plain, degreeWords)),
    contact: raw
      .filter((line) => /\p{L}/u.test(line))
      .slice(0, headLines)
      .filter((line) => contact.test(line)).length,
    addressed: count(({ plain }) => says(plain, addressWords)),
  }
}

const sentencesOf = (words: string): string[] => words.split(/(?<=[.!?])\s+(?=\p{Lu})/u)
