import type { ReadCv } from '../cv/read-for-match.ts'
import type { Requirement } from '../posting/requirements.ts'
import { degreeLevel, degreeStems, noDegree } from '../words/levels.ts'
import { plainWords } from '../words/plain.ts'
import { rightToWork, says } from '../words/sections.ts'
import { languageEvidence } from './language-evidence.ts'
import { belowOf } from './ranks.ts'
import { answered, bestOf, nothing, thingEvidence } from './thing-evidence.ts'
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
  /** Both, without what lasted at the same time. */
  together?: number
  /** It is a step below what is asked for. */
  isLower?: true
  /** It shares a word with what is asked for, and is no answer that we know. */
  isTrace?: true
}

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
