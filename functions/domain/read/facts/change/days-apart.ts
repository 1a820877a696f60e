import * as said from '../../language/lexicon/changes.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Change } from '../../reading.ts'
import { datesIn } from '../../times/days/text-dates.ts'
import type { Clause } from './change-clauses.ts'
import { isNegated, isSaidToStand } from './said-of.ts'

export const isChanging = ({ words }: Clause): boolean => said.ends.test(words) || said.defers.test(words)

/**
 * On which days something is called off or put off, and on which something is on; told where both are. A day that is proposed is neither, and one
 * that was agreed upon ("… which we *had arranged for* Thursday") is that of the talk the sentence moves.
 */
export function daysApart(all: readonly Clause[], sheet: Sheet): Pick<Change, 'offOn' | 'standsOn'> {
  const clauses = all.filter(({ open }) => !open)
  const daysOf = (some: readonly Clause[]) => [...new Set(some.flatMap(({ words }) => datesIn(words, sheet.dates).map(({ date }) => date)))]
  const changing = clauses.filter(isChanging)
  const isMovedOne = ({ words, sentence }: Clause) => said.agreed.test(words) && changing.some((one) => one.sentence === sentence)
  const off = clauses.filter((one) => isChanging(one) || isMovedOne(one))
  const offOn = daysOf(off)
  const on = clauses.filter((one) => !off.includes(one) && (!isNegated(one.words, sheet) || isSaidToStand(one, sheet)))
  const standsOn = daysOf(on.filter(({ words }) => offOn.length > 0 || said.stands.test(words))).filter((day) => !offOn.includes(day))
  return off.length > 0 && standsOn.length > 0 ? { offOn, standsOn } : {}
}
