import * as said from '../../../language/lexicon/changes.ts'
import { asksForTimes } from '../../../language/lexicon/verdict.ts'
import type { Sheet } from '../../../lay-out/page.ts'
import type { Change, SaidTime } from '../../../reading.ts'
import { timesIn } from '../../../times/hours/text-times.ts'
import type { Clause } from '../change-clauses.ts'
import { namesDay, saidOf } from '../said-of.ts'

/* "Ola can't make 2 PM. She could do 3 PM or 4 PM": an hour that does not suit, and others in its stead. */

interface Clash {
  /** Where no other hour is offered, it may have to move. */
  says: 'later' | 'perhaps'
  /** `HH:MM`, as named; none where it only says that something has come up. */
  hours: string[]
}

/** Null where nothing says so, or where a word of moving says what becomes of it. */
export function clashOf(clauses: readonly Clause[], sheet: Sheet, says: Change['says'], times: readonly SaidTime[]): Clash | null {
  if (says !== null && says !== 'perhaps' && says !== 'moves') return null
  const clashing = clauses.filter((one) => !one.open && !one.conditional && isClash(one, sheet))
  const hours = clashing.flatMap(({ words }) => clocksIn(words, sheet))
  if (clashing.length === 0 || (hours.length === 0 && clashing.some(({ words }) => namesDay(words, sheet)))) return null
  const others = times.filter(({ clock }) => clock !== null && !hours.includes(clock))
  const isTold = others.some(({ open }) => !open) && new Set(others.map(({ clock }) => clock)).size === 1
  if ((others.length === 0 && hours.length === 0) || (says === 'moves' && isTold)) return null
  const isSought = others.length > 0 || clauses.some(({ words }) => said.another.test(words) || asksForTimes.test(words))
  return { says: isSought ? 'later' : 'perhaps', hours }
}

/** What names an hour has it compared with the known one; what names none has to be of the talk. */
function isClash(clause: Clause, sheet: Sheet): boolean {
  const of = said.clashes.test(clause.words) ? saidOf(clause, sheet) : 'other'
  return of === 'talk' || (of === 'unsure' && clocksIn(clause.words, sheet).length > 0)
}

export const namesHour = (words: string, sheet: Sheet): boolean => clocksIn(words, sheet).length > 0
const clocksIn = (words: string, { english }: Sheet): string[] => timesIn(words, english).map(({ start }) => start)

const most = 400

/** What it says of other times, beside what says that the old one does not suit. */
export function offersIn(clauses: readonly Clause[], sheet: Sheet): string {
  const offering = clauses.filter(({ words }) => !said.clashes.test(words) && (namesHour(words, sheet) || namesDay(words, sheet)))
  return [...new Set(offering.map(({ sentence }) => sentence.trim()))].join(' ').slice(0, most)
}
