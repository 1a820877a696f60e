import type { Match, MatchLine } from '../match/match.ts'
import { pointsOf } from '../match/points.ts'
import { speaksOfPay } from './speaks-of-pay.ts'

/** What posting and CV add to a packet: each with the posting's words, and the CV's where it has some. */
export interface FromMatch {
  /** Proposed as the open point while no earlier round has left one: the must-have that the CV answers worst. */
  open: MatchLine | null
  lead: readonly MatchLine[]
  /** What the posting insists on is what they ask about: the thinnest must-have first, then those with an answer in the CV. */
  expect: readonly MatchLine[]
}

const most = { lead: 1, expect: 3 } as const

/** Null where there is nothing to say: no posting, or no CV. `isNew`: no earlier packet of this application said these words. */
export function fromMatch(match: Match | null, hasOpenPoint: boolean, isNew: (words: string) => boolean = () => true): FromMatch | null {
  if (match === null || match.without === 'cv') return null
  const mayStand = (line: MatchLine): boolean => isNew(line.requirement.words) && isOfTheWork(line)
  const { strong, open: thinnest } = pointsOf({ ...match, lines: match.lines.filter(mayStand) })
  const lead = strong.filter(({ line }) => isNew(line ?? '')).slice(0, most.lead)
  const asked = match.lines.filter(
    (one) => mayStand(one) && one.requirement.force === 'must' && one.requirement.kind !== 'permit' && one.line !== null,
  )
  const open = hasOpenPoint ? null : thinnest
  const expect = [...(thinnest ? [thinnest] : []), ...asked.filter((one) => one !== thinnest && !lead.includes(one))]
  return { open, lead, expect: expect.slice(0, most.expect) }
}

/** Terms are none: "state your salary expectation" is for signed-in pages. Payroll is work. */
const isOfTheWork = ({ requirement }: MatchLine): boolean => requirement.concepts.length > 0 || !speaksOfPay(requirement.words)
