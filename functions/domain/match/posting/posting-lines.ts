import { remembering } from '../../remember.ts'
import { plainWords } from '../words/plain.ts'
import { dutyInProse, headingPhrases, mustInProse, mustLeads, niceBehind, niceInFront, type Section, says } from '../words/sections.ts'

/** A paragraph or an item of a list, in the posting's own words, under the part of the posting it stands in. */
export interface PostingLine {
  words: string
  /** Null above the first heading and under one that says nothing: its sentences speak for themselves. */
  section: Section | null
  item: boolean
}

const itemMark = /^\s*(?:[-–—•*·▪◦‣►✓✔]|\d{1,2}[.)])\s+/u
const headingMark = /^\s*#{1,6}\s+|^\s*(?:\*\*|__)(?=.{2,70}(?:\*\*|__):?\s*$)/u
const longestHeading = 70
const mostHeadingWords = 8

/** Marks of emphasis are none of the words. */
const bareWords = (line: string): string =>
  line
    .replace(itemMark, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*|__/g, '')
    .trim()

/** The posting's lines as they were before a mail or a PDF broke them, each with its part. */
export function postingLines(text: string): PostingLine[] {
  const lines: PostingLine[] = []
  let section: Section | null = null
  const paragraphs = joined(text.split('\n'))
  for (const [at, paragraph] of paragraphs.entries()) {
    const words = bareWords(paragraph)
    if (words === '') continue
    if (isHeading(paragraph, words) || standsAbove(paragraphs, at) || leadsToWishes(paragraphs, at)) {
      section = sectionOf(words) ?? ledBy(words)
      continue
    }
    if (/:$/u.test(words) && !itemMark.test(paragraph)) {
      section = ledBy(words) ?? section
      continue
    }
    const label = /^([^:.]{3,40}):\s+(\S.*)$/u.exec(words)
    const own = label === null ? null : sectionOf(label[1] ?? '')
    if (label !== null && own !== null && own !== 'duty') lines.push({ words: label[2] ?? '', section: own, item: true })
    else lines.push({ words, section, item: itemMark.test(paragraph) })
  }
  return lines
}

/** The longest of the phrases it holds says what it is; preferred qualifications are none that one must have. */
export const sectionOf = remembering((heading: string): Section | null => {
  const plain = plainWords(heading)
  const held = phrases.filter(({ phrase }) => plain.includes(phrase))
  const longest = held.reduce<(typeof phrases)[number] | null>(
    (best, one) => (best && best.phrase.length >= one.phrase.length ? best : one),
    null,
  )
  return longest?.section === 'must' && held.some(({ section }) => section === 'nice') ? 'nice' : (longest?.section ?? null)
})

const phrases = headingPhrases.flatMap(([section, lists]) => lists.split('|').map((phrase) => ({ section, phrase: ` ${phrase} ` })))

/** "The successful candidate will:" leads a list. */
function ledBy(words: string): Section | null {
  const plain = plainWords(words)
  if (says(plain, niceBehind) || says(plain, niceInFront)) return 'nice'
  if (says(plain, mustLeads)) return 'must'
  return says(plain, dutyInProse) ? 'duty' : says(plain, mustInProse) ? 'must' : null
}

/** Short, and marked as a heading, ended by a colon, or called what parts of postings are called. */
function isHeading(line: string, words: string): boolean {
  if (words.length > longestHeading || words.split(/\s+/u).length > mostHeadingWords) return false
  if (headingMark.test(line)) return true
  if (itemMark.test(line) || /[.!;,]$/u.test(words)) return false
  if (/:$/u.test(words)) return true
  return sectionOf(words) !== null && (words === words.toUpperCase() || /^\p{Lu}/u.test(words)) && !/:\s/u.test(words) && isCalled(words)
}

/** "It would be lovely, not essential, if you also had", and then a list of it. */
function leadsToWishes(paragraphs: readonly string[], at: number): boolean {
  const [line = '', below = ''] = [paragraphs[at], paragraphs[at + 1]]
  const isLead = !itemMark.test(line) && itemMark.test(below) && line.length <= longestHeading && !/[.;!]$/u.test(line)
  return isLead && sectionOf(line) === 'nice'
}

/** Whatever it is called: a short line with nothing above it and a list or a paragraph below. */
function standsAbove(paragraphs: readonly string[], at: number): boolean {
  const [above = '', line = '', below = ''] = [paragraphs[at - 1], paragraphs[at], paragraphs[at + 1]]
  const next = below.trim() === '' ? (paragraphs[at + 2] ?? '') : below
  const isShort = line.length <= 45 && line.split(/\s+/u).length <= 6 && /^\p{Lu}/u.test(line) && !/[.!;:,]/u.test(line)
  const leads = itemMark.test(next) || (below.trim() !== '' && next.length > longestHeading)
  return at > 0 && isShort && above.trim() === '' && leads
}

/** Most of it is what the part is called: "Your profile" is, "Experience with Python" is an item of the list. */
function isCalled(words: string): boolean {
  const plain = plainWords(words)
  const called = phrases.filter(({ phrase }) => plain.includes(phrase))
  const longest = Math.max(0, ...called.map(({ phrase }) => phrase.trim().split(' ').length))
  return longest * 2 >= plain.trim().split(' ').length || /\?$/u.test(words)
}

/** Share of lines that end near the widest one in a text that was broken at a width. */
const brokenShare = 0.25
const widths = { least: 50, most: 90 } as const

/** Undoes line breaks at a width: a line that ends because the next word had no room goes on in the next. */
function joined(lines: readonly string[]): string[] {
  const widest = Math.max(0, ...lines.map(({ length }) => length))
  const full = lines.filter(({ length }) => length > widest - 15).length
  const filled = lines.filter((line) => line.trim() !== '').length
  if (widest < widths.least || widest > widths.most || full < filled * brokenShare) return [...lines]
  const paragraphs: string[] = []
  let before = ''
  for (const line of lines) {
    const [word = ''] = line.trim().split(/\s/u)
    const goesOn = before.trim() !== '' && word !== '' && !itemMark.test(line) && before.length + 1 + word.length > widest - 2
    if (goesOn) paragraphs.push(`${paragraphs.pop()} ${line.trim()}`)
    else paragraphs.push(line)
    before = line
  }
  return paragraphs
}
