import { cvLines } from '../match/cv/cv-lines.ts'
import type { Match, MatchLine } from '../match/match.ts'
import { pointsOf } from '../match/points.ts'
import type { Cv } from '../material/material.ts'
import { nearestLine } from './questions/announced.ts'
import { masked } from './words/masked.ts'
import { wordCount } from './words/shortened.ts'
import { speaksOfPay } from './words/speaks-of-pay.ts'

/** What posting and CV add to a packet: each with the posting's words, and the CV's where it has some. */
export interface FromMatch {
  /** Proposed as the open point while no earlier round has left one: the must-have that the CV answers worst. */
  open: MatchLine | null
  lead: readonly MatchLine[]
  /** What else the posting insists on: it is what they ask about, also where no CV is handed in. */
  others: readonly MatchLine[]
}

const mostLead = 1

/** Null without a posting. `isNew`: no earlier packet of this application said these words. */
export function fromMatch(
  match: Match | null,
  hasOpenPoint: boolean,
  isNew: (words: string) => boolean = () => true,
  cv: Cv | null = null,
): FromMatch | null {
  if (match === null) return null
  const lines = match.lines.filter((line) => isNew(line.requirement.words) && isOfTheWork(line)).map(quotable)
  const { strong } = pointsOf({ ...match, lines })
  const lead = strong.filter((one) => mayLead(one) && isNew(one.line ?? '')).slice(0, mostLead)
  const open = hasOpenPoint ? null : pointsOf({ ...match, lines: lines.map((line) => traced(line, cv)) }).open
  const told = [...(open ? [open] : []), ...lead]
  const others = lines.filter(({ requirement, line }) => requirement.force === 'must' && (line === null || isNew(line)))
  return {
    open,
    lead,
    others: onePerLine([...told, ...others]).filter(({ requirement }) => !told.some((one) => one.requirement === requirement)),
  }
}

/** Where nothing was found, the line of the CV that says most of the same: it is told as the nearest, and what has none is thinner. */
function traced(one: MatchLine, cv: Cv | null): MatchLine {
  const { words, kind } = one.requirement
  const line = one.strength === 'none' && one.line === null && kind === 'skill' ? nearestLine(words, cv, true) : null
  return line === null ? one : { ...one, strength: 'near', line, isTrace: true }
}

/** The posting's own title is what the job is called, and nothing they ask for; a job one held says nothing of what else a line asks. */
const mayLead = ({ requirement: { kind, rest }, proof }: MatchLine): boolean => kind !== 'title' && !(proof === 'job' && rest.length > 0)

/** As its line may stand in a mail that others may see, too. */
const quotable = (one: MatchLine): MatchLine => ({ ...one, line: one.line && masked(one.line) })

/** A line of the CV that answers much is quoted once. */
const onePerLine = (lines: readonly MatchLine[]): MatchLine[] =>
  lines.filter(
    (one, at) => lines.findIndex(({ line, requirement }) => requirement === one.requirement || (line !== null && line === one.line)) === at,
  )

/** Terms are none: "state your salary expectation" is for signed-in pages. Payroll is work. */
const isOfTheWork = ({ requirement }: MatchLine): boolean => requirement.concepts.length > 0 || !speaksOfPay(requirement.words)

const mostOfCv = 2
const longestOfCv = 26
/** A figure that says how much: years and days of the calendar do not. */
const figure = /(?:[$€£]\s?\d|\d\s?%|\d[\d.,]*\s?(?:k|m|bn|million|percent)\b|(?<![\d/.-])(?!(?:19|20)\d\d\b)\d{2,}(?![\d/]))/iu

/** Where no posting says what is asked: what the CV itself counts, the latest job first. `isNew`: no earlier packet of this application led with it. */
export function leadOfCv(cv: Cv | null, isNew: (words: string) => boolean): string[] {
  if (cv === null) return []
  return cvLines(cv)
    .filter(({ part, isHead, held }) => part === 'experience' && !isHead && figure.test(held) && wordCount(held) <= longestOfCv)
    .toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
    .map(({ held }) => masked(held))
    .filter((line) => isNew(line) && !/\b(?:salar|wage|pay\b|gehalt|salaire|sueldo)/iu.test(line))
    .slice(0, mostOfCv)
}
