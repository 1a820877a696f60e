import type { Cv, Posting } from '../material/material.ts'
import type { Correction } from './correction.ts'
import { type ReadCv, readForMatch } from './cv/read-for-match.ts'
import { type Evidence, evidenceFor } from './evidence/evidence.ts'
import { type Proof, proofOf } from './evidence/proof.ts'
import type { Force } from './posting/clauses.ts'
import { type Requirement, type RequirementKind, requirementsOf } from './posting/requirements.ts'
import { isOfAnyTrade } from './words/concepts.ts'
import { plainWords } from './words/plain.ts'

/** What a requirement is worth by what the posting makes of it, and what of that an answer earns. */
const worthOf: Readonly<Record<Force, number>> = { must: 3, duty: 2, nice: 1 }
const earnedBy = { shown: 1, named: 0.6, near: 0.3, begun: 0.3, none: 0 } as const

/** Whether one may work there and how one is to work with, a CV seldom says: they decide little of how well it fits. */
const seldomSaid: ReadonlySet<RequirementKind> = new Set(['permit', 'manner'])

/** A language, a spreadsheet, shifts: whoever has the trade is told from others by the trade. */
const isOfMany = ({ kind, concepts }: Requirement): boolean => kind === 'language' || (concepts.length > 0 && concepts.every(isOfAnyTrade))

const worthFor = (requirement: Requirement): number => {
  const worth = worthOf[requirement.force]
  return seldomSaid.has(requirement.kind) ? worthOf.nice : isOfMany(requirement) ? Math.min(worth, worthOf.duty) : worth
}

export interface MatchLine extends Evidence {
  requirement: Requirement
  worth: number
  /** `worth` times what the answer earns. */
  earned: number
  /** What the line of the CV is that answers. */
  proof: Proof | null
  /** What the candidate said of it; null where it is our reading. */
  corrected: Correction['says'] | null
}

/** What is missing for a number: a CV that says something, a CV of one's own (what was handed in as one is the posting), enough that is asked. */
export type Without = 'cv' | 'own-cv' | 'requirements'

export interface Match {
  /** What counts, in the order of the posting: must-haves, what there is to do, what helps. */
  lines: readonly MatchLine[]
  /** What the candidate called not relevant. */
  setAside: readonly MatchLine[]
  mustHaves: { answered: number; of: number }
  earned: number
  worth: number
  /** 0 to 100; null without a CV that says something, or where the posting asks fewer than three things. */
  score: number | null
  without: Without | null
}

const fewestRequirements = 3

export interface MatchFor {
  posting: Posting
  cv: Cv | null
  corrections: readonly Correction[]
  /** The month it is, `2026-11`. */
  on: string
}

/** A posting set against a CV, line by line. Pure: the same for the same words. */
export function matchOf({ posting, cv, corrections, on }: MatchFor): Match {
  const requirements = requirementsOf(posting)
  const given = readForMatch(cv ?? emptyCv, requirements, on)
  const isTheirs = isPosting(given, posting)
  const read = isTheirs ? readForMatch(emptyCv, requirements, on) : given
  const own = new Map(read.lines.map((line) => [line.words, line]))
  const saidOf = new Map(corrections.map((one) => [one.requirement, one]))
  const all = requirements.map((requirement): MatchLine => {
    const said = saidOf.get(requirement.id)
    const evidence = corrected(said, own) ?? evidenceFor(requirement, read)
    const worth = worthFor(requirement)
    const proof = proofOf(requirement, evidence, own.get(evidence.line ?? ''))
    return { ...evidence, requirement, worth, earned: worth * earnedBy[evidence.strength], proof, corrected: said?.says ?? null }
  })
  const setAside = all.filter(({ corrected: says }) => says === 'not-relevant')
  const lines = all.filter((line) => !setAside.includes(line))
  const musts = lines.filter(({ requirement }) => requirement.force === 'must')
  const [earned, worth] = [sum(lines.map((line) => line.earned)), sum(lines.map((line) => line.worth))]
  const without = isTheirs ? 'own-cv' : !saysSomething(read) ? 'cv' : lines.length < fewestRequirements ? 'requirements' : null
  return {
    lines,
    setAside,
    mustHaves: { answered: musts.filter(({ strength }) => strength === 'shown' || strength === 'named').length, of: musts.length },
    earned,
    worth,
    score: without === null ? Math.round((100 * earned) / worth) : null,
    without,
  }
}

const fewestWords = 30

/** A name and a wish are no CV. */
const saysSomething = ({ cv, lines }: ReadCv): boolean =>
  [cv.positions, cv.education, cv.skills, cv.languages, cv.licences].some((part) => part.length > 0) ||
  lines.some(({ shows }) => shows.size > 0) ||
  lines.flatMap(({ stems }) => stems).length >= fewestWords

const shareOfPosting = 0.6

/** Most of its lines are the posting's: it was handed in as the CV. */
function isPosting({ lines }: ReadCv, { text }: Posting): boolean {
  const asked = plainWords(text)
  const long = lines.filter(({ words }) => words.length >= 20)
  const theirs = long.filter(({ words }) => asked.includes(plainWords(words).trim()))
  return theirs.length >= fewestRequirements && theirs.length >= long.length * shareOfPosting
}

const emptyCv: Cv = { text: '', positions: [], education: [], skills: [], languages: [], licences: [] }

/** In tenths: what is shown adds up. */
const sum = (numbers: readonly number[]): number => Math.round(10 * numbers.reduce((all, one) => all + one, 0)) / 10

/** A line that is no longer in the CV shows nothing, and our own reading stands again. */
function corrected(said: Correction | undefined, own: ReadonlyMap<string, unknown>): Evidence | null {
  if (said?.says === 'have') return { strength: 'shown', line: null }
  return said?.says === 'line' && own.has(said.line) ? { strength: 'shown', line: said.line } : null
}
