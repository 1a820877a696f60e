import type { CvLine } from '../cv/cv-lines.ts'
import type { ReadCv } from '../cv/read-for-match.ts'
import type { Requirement } from '../posting/requirements.ts'
import { isOfAnyTrade } from '../words/concepts.ts'
import { sharedWords } from '../words/content.ts'
import { ofTheKind } from '../words/kinds-of-work.ts'
import type { Evidence } from './evidence.ts'

export const nothing: Evidence = { strength: 'none', line: null }

type Asked = Pick<Requirement, 'concepts' | 'any' | 'rest' | 'head'>

/** The share of what is asked that a line answers: 0 to 1. */
export function answered({ concepts, any, rest, head }: Asked, line: CvLine): number {
  if (!isAbout(line, head)) return 0
  const words = sharedWords(rest, line.stems).length
  const ofRest = rest.length === 0 ? 0 : words / rest.length
  if (concepts.length === 0) return words >= 2 || (rest.length === 1 && words === 1) ? ofRest : 0
  const hits = concepts.filter((concept) => line.shows.has(concept)).length
  if (hits === 0) return words >= 3 && ofRest >= least ? ofRest * wordsOnly : 0
  return any ? 1 : hits / concepts.length
}

/** A line about nothing but what the thing is for, or where it is done, is about something else. */
const isAbout = (line: CvLine, head: Asked['head']): boolean =>
  !head || head.concepts.some((concept) => line.shows.has(concept)) || sharesWord(line, head.rest)

const sharesWord = ({ stems }: CvLine, words: readonly string[]): boolean => sharedWords(words, stems).length > 0

/** Below this share of its words a line answers something else. */
export const least = 0.5
/** Words in common weigh less than the thing itself. */
const wordsOnly = 0.6

/** Whatever breaks a tie: the words around it, and a thing that was done before a thing that is listed. */
function worth(requirement: Requirement, line: CvLine): number {
  const { rest } = requirement
  const words = sharedWords(rest, line.stems).length
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
  const all = read.lines
    .filter((line) => isOfTrade(line, read) || concepts.length > 0)
    .filter((line) => kind !== 'manner' || saysManner(line))
  const ofKind = all.filter((line) => !isOfAnother(requirement, line))
  const mayShow = bestOf(requirement, ofKind) === undefined ? all : ofKind
  const shown = bestOf(
    requirement,
    mayShow.filter((line) => isShown(requirement, line, read) && answered(requirement, line) >= least),
  )
  const best = shown ?? bestOf(requirement, mayShow)
  if (best === undefined) return kind === 'skill' ? nearEvidence(requirement, read) : nothing
  if (isOfAnother(requirement, best)) return { strength: 'near', line: best.words }
  const shows = read.lines.filter((line) => isShown(requirement, line, read))
  const isCovered = any || concepts.length === 0 || concepts.every((concept) => shows.some((line) => line.shows.has(concept)))
  const isProof = isShown(requirement, best, read) && !isTradeAlone(requirement, best, read)
  if (isProof && isCovered && answered(requirement, best) >= least) return { strength: 'shown', line: best.words }
  return { strength: kind === 'skill' && isElsewhere(requirement, best, read) ? 'near' : 'named', line: best.words }
}

/** What any trade has, and not of the kind that is asked for: to lead one shift is near to leading many sites. */
const isOfAnother = ({ kind, concepts, which = [] }: Requirement, line: CvLine): boolean =>
  kind === 'skill' && which.length > 0 && concepts.length > 0 && concepts.every(isOfAnyTrade) && !sharesWord(line, which)

/** A line that says no more than what the whole posting is for, where much else is asked: selling is only part of "field sales and channel partners". */
const isTradeAlone = ({ kind, concepts, rest }: Requirement, line: CvLine, { trade }: ReadCv): boolean =>
  kind === 'skill' && rest.length > 1 && concepts.length > 0 && concepts.every((one) => trade.includes(one)) && !sharesWord(line, rest)

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
