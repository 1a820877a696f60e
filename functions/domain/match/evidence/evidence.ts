import type { CvLine } from '../cv/cv-lines.ts'
import type { ReadCv } from '../cv/read-for-match.ts'
import type { Requirement } from '../posting/requirements.ts'
import { isOfAnyTrade } from '../words/concepts.ts'
import { sameWord } from '../words/content.ts'
import { ofTheKind } from '../words/kinds-of-work.ts'
import { degreeLevel, degreeStems, noDegree } from '../words/levels.ts'
import { plainWords } from '../words/plain.ts'
import { rightToWork, says } from '../words/sections.ts'
import { languageEvidence } from './language-evidence.ts'
import { belowOf } from './ranks.ts'
import { titleEvidence } from './title-evidence.ts'
import { yearsEvidence } from './years-evidence.ts'

/**
 * How well a CV answers one requirement: shown by something done or a paper held; named or in part; near, where it was learned, done in
 * another trade, or is work of the same kind; begun, where the CV says that it is under way; or not found, which is never the same as not there.
 */
export type Strength = 'shown' | 'named' | 'near' | 'begun' | 'none'

export interface Evidence {
  strength: Strength
  /** The line of the CV that answers it best; null where none does. */
  line: string | null
  /** What was counted, where something was. */
  months?: number
  /** Months in work of the same trade that is not what was asked. */
  related?: number
  /** It is a step below what is asked for. */
  isLower?: true
}

const nothing: Evidence = { strength: 'none', line: null }

/** What is under way answers only what nothing else does. */
export function evidenceFor(requirement: Requirement, read: ReadCv): Evidence {
  const isBelow = belowOf(requirement)
  const low = read.lines.filter(isBelow)
  const held = heldEvidence(requirement, low.length === 0 ? read : { ...read, lines: read.lines.filter((line) => !low.includes(line)) })
  if (held.strength === 'shown' || held.strength === 'named') return held
  const begunLines = canBegin.has(requirement.kind) ? read.lines.flatMap((line) => line.begun ?? []) : []
  if (begunLines.length > 0) {
    const begun = heldEvidence(requirement, { ...read, lines: begunLines })
    if (begun.line !== null) return { strength: 'begun', line: begun.line }
  }
  const lower = low.length > 0 && held.line === null ? heldEvidence(requirement, { ...read, lines: low }) : nothing
  return lower.line === null ? held : { strength: 'near', line: lower.line, isLower: true }
}

const canBegin: ReadonlySet<string> = new Set(['skill', 'licence', 'degree', 'language'])

function heldEvidence(requirement: Requirement, read: ReadCv): Evidence {
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
export const least = 0.5
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

export const bestOf = (requirement: Requirement, lines: readonly CvLine[]): CvLine | undefined =>
  lines
    .filter((line) => answered(requirement, line) >= (requirement.concepts.length > 0 ? 0.25 : least))
    .map((line) => ({ line, worth: worth(requirement, line) }))
    .sort((a, b) => b.worth - a.worth)[0]?.line

export function thingEvidence(requirement: Requirement, read: ReadCv): Evidence {
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
export const isOfTrade = ({ part, position }: CvLine, { kin }: ReadCv): boolean =>
  part !== 'experience' || position === null || kin.has(position)

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

/** A degree of another field is another degree; a lower one in the same field is near, as is the field learned at school. */
function degreeEvidence(requirement: Requirement, read: ReadCv): Evidence {
  const { concepts, degree = 1 } = requirement
  const rest = requirement.rest.filter((word) => !degreeStems.has(word))
  const papers = read.lines
    .filter(({ part }) => part === 'education' || part === 'licences')
    .flatMap((line) => {
      const own = says(plainWords(line.words), noDegree) ? 0 : degreeLevel(line.plain)
      const field = concepts.length === 0 && rest.length === 0 ? 1 : answered({ concepts, any: true, rest }, line)
      return field >= 0.3 && (own !== undefined || concepts.length > 0) ? [{ line, own: own ?? 1, field }] : []
    })
    .sort((a, b) => b.own - a.own || b.field - a.field)
  const [best] = papers
  if (best && best.own >= degree) return { strength: 'shown', line: best.line.words }
  const byWork = requirement.any ? workEvidence(requirement, read) : nothing
  if (byWork.line !== null) return byWork
  return best ? { strength: 'near', line: best.line.words, ...(best.own > 0 ? { isLower: true as const } : {}) } : nothing
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
