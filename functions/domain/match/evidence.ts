import type { CvLine } from './cv-lines.ts'
import { languageEvidence } from './language-evidence.ts'
import { monthsWorked } from './months-worked.ts'
import type { ReadCv } from './read-for-match.ts'
import type { Requirement } from './requirements.ts'
import { positionsOf, titleEvidence } from './title-evidence.ts'
import { familiesOf, isOfAnyTrade } from './words/concepts.ts'
import { sameWord } from './words/content.ts'
import { ofTheKind } from './words/kinds-of-work.ts'
import { degreeLevel, degreeStems, noDegree } from './words/levels.ts'
import { rightToWork, says } from './words/sections.ts'

/**
 * How well a CV answers one requirement: shown by something done or a paper held; named or in part; near, where it was learned, done in
 * another trade, or is work of the same kind; or not found, which is never the same as not there.
 */
export type Strength = 'shown' | 'named' | 'near' | 'none'

export interface Evidence {
  strength: Strength
  /** The line of the CV that answers it best; null where none does. */
  line: string | null
  /** What was counted, where something was. */
  months?: number
}

const nothing: Evidence = { strength: 'none', line: null }

export function evidenceFor(requirement: Requirement, read: ReadCv): Evidence {
  switch (requirement.kind) {
    case 'language':
      return languageEvidence(requirement, read)
    case 'permit':
      return permitEvidence(read)
    case 'degree':
      return degreeEvidence(requirement, read)
    case 'years':
      return yearsEvidence(requirement, read)
    case 'title':
      return titleEvidence(requirement, read)
    default:
      return thingEvidence(requirement, read)
  }
}

/** The share of what is asked that a line answers: 0 to 1. */
export function answered({ concepts, any, rest }: Pick<Requirement, 'concepts' | 'any' | 'rest'>, line: CvLine): number {
  const words = rest.filter((word) => line.stems.some((own) => sameWord(own, word))).length
  const ofRest = rest.length === 0 ? 0 : words / rest.length
  if (concepts.length === 0) return words >= 2 || (rest.length === 1 && words === 1) ? ofRest : 0
  const hits = concepts.filter((concept) => line.shows.has(concept)).length
  if (hits === 0) return words >= 3 && ofRest >= least ? ofRest * wordsOnly : 0
  return any ? 1 : hits / concepts.length
}

/** Below this share of its words a line answers something else. */
const least = 0.5
/** Words in common weigh less than the thing itself. */
const wordsOnly = 0.6

/** Whatever breaks a tie: the words around it, and a thing that was done before a thing that is listed. */
function worth(requirement: Requirement, line: CvLine): number {
  const { rest } = requirement
  const words = rest.filter((word) => line.stems.some((own) => sameWord(own, word))).length
  const done = line.part === 'experience' && !line.isHead ? 0.15 : line.part === 'experience' ? 0.1 : 0
  const paper = requirement.kind === 'licence' && (line.part === 'licences' || line.part === 'education') ? 0.3 : 0
  return answered(requirement, line) + done + paper + (0.3 * words) / Math.max(3, rest.length)
}

const bestOf = (requirement: Requirement, lines: readonly CvLine[]): CvLine | undefined =>
  lines
    .filter((line) => answered(requirement, line) >= (requirement.concepts.length > 0 ? 0.25 : least))
    .map((line) => ({ line, worth: worth(requirement, line) }))
    .sort((a, b) => b.worth - a.worth)[0]?.line

function thingEvidence(requirement: Requirement, read: ReadCv): Evidence {
  const { kind, concepts, any } = requirement
  const mayShow = read.lines
    .filter((line) => isOfTrade(line, read) || concepts.length > 0)
    .filter((line) => kind !== 'manner' || saysManner(line))
  const shown = bestOf(
    requirement,
    mayShow.filter((line) => isShown(requirement, line, read) && answered(requirement, line) >= least),
  )
  const best = shown ?? bestOf(requirement, mayShow)
  if (best === undefined) return kind === 'skill' ? nearEvidence(requirement, read) : nothing
  const shows = read.lines.filter((line) => isShown(requirement, line, read))
  const isCovered = any || concepts.length === 0 || concepts.every((concept) => shows.some((line) => line.shows.has(concept)))
  if (isShown(requirement, best, read) && isCovered && answered(requirement, best) >= least) return { strength: 'shown', line: best.words }
  return { strength: kind === 'skill' && isElsewhere(requirement, best, read) ? 'near' : 'named', line: best.words }
}

/** Learned and not done, or done in another trade. */
const isElsewhere = ({ concepts }: Requirement, line: CvLine, read: ReadCv): boolean =>
  line.part === 'education' || !(isOfTrade(line, read) || concepts.some((concept) => isOfAnyTrade(concept) && line.shows.has(concept)))

function nearEvidence({ concepts }: Requirement, { lines }: ReadCv): Evidence {
  const kind = ofTheKind(concepts)
  const line = lines.find(({ part, isHead, shows }) => part !== 'skills' && !isHead && [...shows].some((concept) => kind.has(concept)))
  return line === undefined ? nothing : { strength: 'near', line: line.words }
}

const saysManner = ({ part, isHead }: CvLine): boolean => part !== 'education' && !isHead

/** Words in common say something in the same trade; in another they are the words of another thing. */
const isOfTrade = ({ part, position }: CvLine, { kin }: ReadCv): boolean => part !== 'experience' || position === null || kin.has(position)

/**
 * A thing is shown where it was done in the trade, and what any trade asks for wherever it was done; a paper is shown wherever it is named;
 * a manner of working is only ever named.
 */
function isShown({ kind, concepts }: Requirement, line: CvLine, read: ReadCv): boolean {
  if (kind === 'licence') return true
  if (kind === 'manner') return false
  const isAny = concepts.some((concept) => line.shows.has(concept) && isOfAnyTrade(concept))
  return (line.part === 'experience' && (isAny || isOfTrade(line, read))) || line.part === 'licences'
}

const permits = `${rightToWork}|citizen|citizenship|british citizen|eu citizen|settled status|indefinite leave|passport|staatsangehorigkeit|staatsburger|nationalite`

function permitEvidence({ lines }: ReadCv): Evidence {
  const line = lines.find(({ plain }) => says(plain, permits))
  return line === undefined ? nothing : { strength: 'shown', line: line.words }
}

/** A degree of another field is another degree; one step lower in the same field is named, the field learned at school is near. */
function degreeEvidence(requirement: Requirement, read: ReadCv): Evidence {
  const { concepts, degree = 1 } = requirement
  const rest = requirement.rest.filter((word) => !degreeStems.has(word))
  const papers = read.lines
    .filter(({ part }) => part === 'education' || part === 'licences')
    .flatMap((line) => {
      const own = says(line.plain, noDegree) ? 0 : degreeLevel(line.plain)
      const field = concepts.length === 0 && rest.length === 0 ? 1 : answered({ concepts, any: true, rest }, line)
      return field >= 0.3 && (own !== undefined || concepts.length > 0) ? [{ line, own: own ?? 1, field }] : []
    })
    .sort((a, b) => b.own - a.own || b.field - a.field)
  const [best] = papers
  if (best && best.own >= degree) return { strength: 'shown', line: best.line.words }
  const byWork = requirement.any ? workEvidence(requirement, read) : nothing
  if (byWork.line !== null) return byWork
  return best ? { strength: best.own > 0 ? 'named' : 'near', line: best.line.words } : nothing
}

/** Years of work in a trade that stand for its degree where none is named. */
const enough = 3

/** "Or equivalent experience": what was worked in the field. */
function workEvidence(requirement: Requirement, read: ReadCv): Evidence {
  if (requirement.years !== undefined) return yearsEvidence(requirement, read)
  if (requirement.concepts.length === 0) return yearsEvidence({ ...requirement, concepts: read.trade, rest: [], years: enough }, read)
  const best = bestOf(
    { ...requirement, any: true },
    read.lines.filter(({ part }) => part === 'experience'),
  )
  return best === undefined ? nothing : { strength: 'named', line: best.words }
}

function yearsEvidence(requirement: Requirement, read: ReadCv): Evidence {
  const { years = 1, concepts, rest } = requirement
  const isGeneral = concepts.length === 0 && rest.length === 0
  const isAny = concepts.some(isOfAnyTrade)
  const inWork = read.lines.filter((line) => line.part === 'experience' && line.position !== null && (isAny || isOfTrade(line, read)))
  const fits = (line: CvLine): boolean => isGeneral || answered({ concepts, any: true, rest }, line) >= (concepts.length > 0 ? 0.3 : least)
  const ofTrade = concepts.some((concept) => read.trade.includes(concept)) ? positionsOf(read.trade, read.cv) : []
  const isOfFamily = [...familiesOf(concepts)].some((family) => read.trades.has(family))
  const direct = new Set([...inWork.filter(fits).map(({ position }) => position as number), ...ofTrade])
  // Work of the same trade that does not name the thing says something of the years, and not all.
  const relevant = direct.size > 0 ? direct : new Set(isOfFamily ? read.ofTrade : [])
  const months = monthsWorked(
    [...relevant].map((at) => read.cv.positions[at]),
    read.on,
  )
  const ofItsHead = inWork.find(({ isHead, position }) => isHead && relevant.has(position ?? -1))
  const best = isGeneral ? inWork.find(({ isHead }) => isHead) : (bestOf(requirement, inWork) ?? inWork.find(fits) ?? ofItsHead)
  if (best === undefined) return { ...thingEvidence({ ...requirement, kind: 'skill' }, read), ...(relevant.size > 0 ? { months } : {}) }
  return { strength: direct.size > 0 && months >= years * 12 ? 'shown' : 'named', line: best.words, months }
}
