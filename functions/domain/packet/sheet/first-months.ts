import type { Match, MatchLine } from '../../match/match.ts'
import type { Round } from '../../view/view.ts'
import { factKindOf } from '../told/fact-kind.ts'
import { type Remark, remarksSoFar } from '../told/people-in-round.ts'
import { masked } from '../words/masked.ts'

/** A line of the plan for the first months, from the posting or from what somebody told. */
export type MonthLine = { kind: 'posting'; line: MatchLine } | { kind: 'told'; remark: Remark }

/** 30 days to understand, 60 to have taken something over, 90 to have finished something. */
export interface FirstMonths {
  30: MonthLine[]
  60: MonthLine[]
  90: MonthLine[]
}

const most = 3

/**
 * What hurts them or is to come is what one could have finished; how they do things is what one has to understand first; duties are what one takes over.
 * What the posting asks for is brought along, and its title is no duty.
 */
export function firstMonthsOf(earlier: readonly Round[], match: Match | null): FirstMonths | null {
  const told = remarksSoFar(earlier, [])
  const [open, other] = [told.filter(isOpen), told.filter((remark) => !isOpen(remark))]
  const lines = (match?.lines ?? []).map((line) => ({ ...line, line: line.line && masked(line.line) }))
  const duties = lines.filter(({ requirement }) => requirement.force === 'duty' && requirement.kind !== 'title')
  const sheet: FirstMonths = {
    30: other.map(ofRemark).slice(0, most),
    60: duties.map(ofLine).slice(0, most),
    90: open.map(ofRemark).slice(0, most),
  }
  return sheet[30].length + sheet[60].length + sheet[90].length === 0 ? null : sheet
}

const isOpen = ({ words }: Remark): boolean => ['trouble', 'coming'].includes(factKindOf(words))
const ofRemark = (remark: Remark): MonthLine => ({ kind: 'told', remark })
const ofLine = (line: MatchLine): MonthLine => ({ kind: 'posting', line })
