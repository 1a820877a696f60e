import type { Cv, Position } from '../../material/material.ts'
import { readCv } from '../../material/read/cv.ts'
import type { CvPart } from '../../material/read/headings.ts'
import { remembering, saying, whileSame } from '../../remember.ts'
import { mentionsIn } from '../words/concepts.ts'
import { contentOf } from '../words/content.ts'
import { plainWords } from '../words/plain.ts'
import { says } from '../words/sections.ts'
import { helps, others } from '../words/standing.ts'
import { headingsOf, isWish } from './cv-headings.ts'
import { type Standing, standingOf } from './standing.ts'

/** A line of a CV, in its own words without the mark of its list, and what it can show. */
export interface CvLine {
  words: string
  part: CvPart
  /** Where in `positions` it stands; null outside of them. */
  position: number | null
  /** It says what the position is, and not what was done there. */
  isHead: boolean
  /** What of its words is held: what is denied, wished for or under way is not. */
  held: string
  plain: string
  shows: ReadonlySet<string>
  stems: readonly string[]
  /** The same line for what it says is under way; null where it says nothing of the kind. */
  begun: CvLine | null
}

const most = 1500

const mark = /^\s*(?:[-–—•*·▪◦‣►✓]|#{1,6}|\d{1,2}[.)])\s+/u

/** A row of a table is its cells; a line that only draws is none. */
const cellsOf = (line: string): string[] =>
  (/^\s*\|.*\|\s*$/u.test(line) ? line.split('|') : [line])
    .map((cell) =>
      cell
        .replace(mark, '')
        .replace(/\*\*|__/g, '')
        .trim(),
    )
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell))

/** `on`: the month it is; a course that ends later is under way. */
export const cvLines = (cv: Cv, on?: string): readonly CvLine[] => remembered({ cv, on })

function linesOf({ cv, on }: { cv: Cv; on: string | undefined }): CvLine[] {
  let part: CvPart = 'other'
  let isWished = false
  const courses = cv.education.flatMap(({ title, until }) =>
    title !== null && on !== undefined && (until === 'now' || (until ?? '') > on) ? [title] : [],
  )
  const placed = placing(cv.positions)
  const lines = cv.text.split('\n').slice(0, most)
  const headings = headingsOf(lines)
  return lines.flatMap((line, at) => {
    const heading = headings[at]
    if (heading) {
      part = heading
      isWished = isWish(line)
      return []
    }
    return cellsOf(line).map((words) => {
      const isUnderWay = part === 'education' && courses.some((title) => words.includes(title))
      const standing = isWished ? nothing : isUnderWay ? { held: '', begun: words } : standingOf(words)
      return lineOf(words, part, part === 'experience' ? placed(words) : null, standing)
    })
  })
}

/** A match asks for them, and so do open point, announced question and lead of the same packet. */
const remembered = whileSame(({ cv, on }: Parameters<typeof linesOf>[0]) => [saying(cv), on], linesOf)

const nothing: Standing = { held: '', begun: '' }

/** Positions of a CV whose headings have names of their own ("Clinical experience") are found under the plain ones. */
export function withPositions(cv: Cv): Cv {
  if (cv.positions.length > 0) return cv
  const plain = {
    experience: 'Experience',
    education: 'Education',
    skills: 'Skills',
    languages: 'Languages',
    licences: 'Licences',
    other: 'Profile',
  }
  const lines = cv.text.split('\n')
  const headings = headingsOf(lines)
  const text = lines
    .map((line, at) => {
      const part = headings[at]
      return part ? plain[part] : line
    })
    .join('\n')
  return { ...cv, positions: readCv(text).positions }
}

interface Place {
  position: number
  isHead: boolean
}

/** Positions stand in the text in their order: a line belongs to the next whose title, place or line it is. */
function placing(positions: readonly Position[]): (words: string) => Place | null {
  let at = 0
  const names = ({ title, place }: Position): string[] => [title, place].filter((name) => name !== null && name.length > 3) as string[]
  return (words) => {
    const from = positions.slice(at, at + 2)
    const own = from.findIndex(({ lines }) => lines.includes(words))
    const head = from.findIndex((position) => names(position).some((name) => words.includes(name)))
    const isHead = head >= 0 && (own < 0 || head > own)
    at += isHead ? head : Math.max(0, own)
    return at < positions.length ? { position: at, isHead } : null
  }
}

type Stand = Pick<CvLine, 'words' | 'part' | 'position' | 'isHead'>

function lineOf(words: string, part: CvPart, place: Place | null, { held, begun }: Standing): CvLine {
  const stand = { words, part, position: place?.position ?? null, isHead: place?.isHead ?? false }
  return { ...factsOf(stand, held), begun: begun === '' ? null : factsOf(stand, begun) }
}

const factsOf = (stand: Stand, held: string): CvLine => ({
  ...stand,
  held,
  plain: plainWords(held),
  shows: new Set(mentionsIn(held).flatMap(({ kind, shows }) => (kind === 'licence' && isOfOthers(stand) ? [] : shows))),
  stems: stemsOf(held),
  begun: null,
})

const stemsOf = remembering((held: string): readonly string[] => [...new Set(contentOf(held).map(({ stem }) => stem))])

const helping = new Set(helps.split('|'))

/** "Prepared students for their exams" names a paper that others are to hold. */
function isOfOthers({ words, part, isHead }: Stand): boolean {
  const plain = plainWords(words)
  const [first = ''] = plain.trim().split(' ')
  return part === 'experience' && !isHead && helping.has(first) && says(plain, others)
}
