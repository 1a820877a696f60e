import { type CvLine, cvLines } from '../../../match/cv/cv-lines.ts'
import { postingLines } from '../../../match/posting/posting-lines.ts'
import { mentionsIn } from '../../../match/words/concepts.ts'
import { contentOf } from '../../../match/words/content.ts'
import { plainWords } from '../../../match/words/plain.ts'
import type { Cv, Posting } from '../../../material/material.ts'
import { whileSame } from '../../../remember.ts'
import { masked } from '../../words/masked.ts'
import { wordCount } from '../../words/shortened.ts'
import type { OpenPoint } from '../open-points.ts'
import { ofDoing, pointSubject } from './point-subject.ts'
import { namedThere, type Term, termsOf } from './point-terms.ts'

/** What the CV has of the very thing that was left open. */
export interface PointEvidence {
  lines: readonly string[]
  /** The line of the posting that calls it so; null where the CV speaks of it itself. */
  asks: string | null
}

/** A paper is no deed, and a CV shows it. */
const isShown = (point: OpenPoint): boolean => ofDoing.has(pointSubject(point)) || pointSubject(point) === 'papers'

const longest = 30
const longestOfTwo = 16
/** A word that so many lines share is what all of the work is about. */
const mostLines = 4

const done = whileSame(
  (lines: readonly CvLine[]) => [lines],
  (lines) =>
    lines.filter(
      ({ part, isHead, held, words }) =>
        (part === 'experience' || part === 'licences' || part === 'education') && !isHead && held !== '' && wordCount(words) <= longest,
    ),
)

/** Of a line that lists several things only what is about this one. */
function pieceOf({ held }: CvLine, isIn: Term['isIn']): string {
  const pieces = held.split(/\s*(?:;|\s[·|]\s)\s*/u)
  const own = pieces.filter((piece) =>
    isIn({
      plain: plainWords(piece),
      shows: new Set(mentionsIn(piece).flatMap(({ shows }) => shows)),
      stems: contentOf(piece).map(({ stem }) => stem),
    }),
  )
  return own.length > 0 ? own.join('; ') : held
}

/**
 * The lines of the CV that speak of the same thing as the open point; null where none does. A line is about it only where it has the rarest of
 * what the point names: that a stream is streamed says nothing of a cardiac one. Of an answer to give again, which was about work that was done, two of them
 * are enough.
 */
export function evidenceFor(point: OpenPoint, cv: Cv | null, posting: Posting | null = null): PointEvidence | null {
  if (cv === null || point.private || !isShown(point)) return null
  const lines = done(cvLines(cv))
  const asked = posting === null ? [] : postingLines(posting.text).map(({ words }) => words)
  const terms = termsOf(point.words).map((term) => {
    const there = namedThere(term, asked)
    const isIn = (line: Parameters<Term['isIn']>[0]): boolean => term.isIn(line) || there.names.some((name) => line.plain.includes(name))
    return { ...there, isIn, at: lines.filter(isIn) }
  })
  const [rarest] = terms.toSorted((a, b) => a.at.length - b.at.length)
  if (rarest === undefined) return null
  const sharing = (line: CvLine): number => terms.filter(({ at }) => at.includes(line)).length
  const isMissing = rarest.at.length === 0
  if (isMissing && point.about === 'doubt') return null
  if (!isMissing && rarest.at.length > mostLines) return null
  const fitting = isMissing ? lines.filter((line) => sharing(line) > 1) : rarest.at
  const [first, second] = fitting.toSorted((a, b) => sharing(b) - sharing(a)).map((line) => masked(pieceOf(line, rarest.isIn)))
  if (first === undefined) return null
  const both = second !== undefined && wordCount(`${first} ${second}`) <= longestOfTwo ? [first, second] : [first]
  const isNamed = both.some((line) => rarest.names.some((name) => plainWords(line).includes(name)))
  return { lines: both, asks: isNamed ? rarest.line : null }
}
