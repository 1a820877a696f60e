import type { Match, MatchLine } from '../match/match.ts'
import { pointsOf } from '../match/points.ts'

/** What posting and CV add to a packet: each with the posting's words, and the CV's where it has some. */
export interface FromMatch {
  /** Proposed as the open point while no earlier round has left one: the must-have that the CV answers worst. */
  open: MatchLine | null
  lead: readonly MatchLine[]
  /** What the posting insists on is what they ask about: the thinnest must-have first, then those with an answer in the CV. */
  expect: readonly MatchLine[]
}

const most = { lead: 2, expect: 3 } as const

/** Null where there is nothing to say: no posting, or no CV. */
export function fromMatch(match: Match | null, hasOpenPoint: boolean): FromMatch | null {
  if (match === null || match.without === 'cv') return null
  const { strong, open } = pointsOf(match)
  const lead = strong.slice(0, most.lead)
  const asked = match.lines.filter(
    ({ requirement, line }) => requirement.force === 'must' && requirement.kind !== 'permit' && line !== null,
  )
  const expect = [...(open ? [open] : []), ...asked.filter((one) => one !== open && !lead.includes(one))].slice(0, most.expect)
  return { open: hasOpenPoint ? null : open, lead, expect }
}
