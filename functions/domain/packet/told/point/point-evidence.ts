import { type CvLine, cvLines } from '../../../match/cv/cv-lines.ts'
import type { Cv } from '../../../material/material.ts'
import { whileSame } from '../../../remember.ts'
import { masked } from '../../words/masked.ts'
import { wordCount } from '../../words/shortened.ts'
import type { OpenPoint } from '../open-points.ts'
import { type PointSubject, pointSubject } from './point-subject.ts'
import { heaviest, sharedOfWork } from './same-matter.ts'

/** What can be shown by something one has done; when one may start or why one left is nowhere in a CV. */
const shown: ReadonlySet<PointSubject> = new Set(['experience', 'little', 'knowing', 'holding', 'leading', 'worry', 'answer', 'language'])
const longest = 30

const done = whileSame(
  (lines: readonly CvLine[]) => [lines],
  (lines) => lines.filter(({ part, isHead, words }) => part === 'experience' && !isHead && wordCount(words) <= longest),
)

/** The line of the CV that speaks of the same thing as the open point, in its own words; null where none does. */
export function evidenceFor(point: OpenPoint, cv: Cv | null): string | null {
  if (cv === null || point.private || !shown.has(pointSubject(point))) return null
  const [weight, best] = heaviest(done(cvLines(cv)), ({ held }) => sharedOfWork(held, point.words))
  return best && weight > 0 ? masked(best.held) : null
}
