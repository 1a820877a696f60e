import type { CvLine } from '../cv/cv-lines.ts'
import { monthsWorked } from '../cv/months-worked.ts'
import type { ReadCv } from '../cv/read-for-match.ts'
import type { Requirement } from '../posting/requirements.ts'
import { familiesOf, isOfAnyTrade } from '../words/concepts.ts'
import type { Evidence } from './evidence.ts'
import { isJobBelow, namesJob } from './ranks.ts'
import { answered, bestOf, isOfTrade, least, thingEvidence } from './thing-evidence.ts'
import { positionsOf } from './title-evidence.ts'

/** Years in the job that is named, or with the thing; what was worked beside it in the same trade is told as related. */
export function yearsEvidence(requirement: Requirement, read: ReadCv): Evidence {
  const { years = 1, concepts, rest, words } = requirement
  const isGeneral = concepts.length === 0 && rest.length === 0
  const isAny = concepts.some(isOfAnyTrade)
  const inWork = read.lines.filter((line) => line.part === 'experience' && line.position !== null && (isAny || isOfTrade(line, read)))
  const isJob = !isGeneral && concepts.length > 0 && namesJob(words)
  const mayCount = (line: CvLine): boolean => !isJob || line.isHead
  const fits = (line: CvLine): boolean =>
    isGeneral || (mayCount(line) && answered({ concepts, any: true, rest }, line) >= (concepts.length > 0 ? 0.3 : least))
  const ofTrade = concepts.some((concept) => read.trade.includes(concept)) ? positionsOf(read.trade, read.cv) : []
  const isHigh = (at: number): boolean => !isJob || !isJobBelow(words, read.cv.positions[at]?.title ?? '')
  const direct = new Set([...inWork.filter(fits).map(({ position }) => position as number), ...ofTrade].filter(isHigh))
  const isOfFamily = [...familiesOf(concepts)].some((family) => read.trades.has(family))
  const beside = [...(isOfFamily || isJob ? read.ofTrade : [])].filter((at) => !direct.has(at))
  const lasted = (which: Iterable<number>): number =>
    monthsWorked(
      [...which].map((at) => read.cv.positions[at]),
      read.on,
    )
  const [months, related] = [lasted(direct), lasted(beside)]
  const own = inWork.filter(({ position }) => direct.has(position ?? -1))
  const head = (which: ReadonlySet<number> | readonly number[]) => {
    const all = new Set(which)
    return inWork.find(({ isHead, position }) => isHead && all.has(position ?? -1))
  }
  const best = isGeneral ? head(direct) : ((isJob ? head(direct) : bestOf(requirement, own)) ?? own.find(fits) ?? head(direct))
  // In the job itself and beside it in the same trade, what lasted at the same time counted once.
  const together = lasted(new Set([...direct, ...beside]))
  const told = months < years * 12 && together > months ? { related, together } : {}
  // Years in a line of work, and not in one job, are those of all jobs in it.
  const enough = months >= years * 12 || (!isJob && together >= years * 12 && months * 2 >= years * 12)
  if (best !== undefined) return { strength: enough ? 'shown' : 'named', line: best.words, months, ...told }
  const near = head(beside)
  if (near !== undefined) return { strength: 'near', line: near.words, related }
  return isJob ? { strength: 'none', line: null } : thingEvidence({ ...requirement, kind: 'skill' }, read)
}
