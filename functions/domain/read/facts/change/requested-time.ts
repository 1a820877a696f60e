import * as said from '../../language/lexicon/changes.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Change, SaidTime } from '../../reading.ts'
import type { Clause } from './change-clauses.ts'
import { isNegated } from './said-of.ts'

type Heard = Pick<Change, 'says' | 'times'>

/**
 * A booking tool tells what became of another time that was asked for. While somebody has to approve it, it is proposed and nothing moves; one
 * that was declined or has run out is no time any more, and where the booking is cancelled beside that, it is off.
 */
export function asRequested(heard: Heard, clauses: readonly Clause[], sheet: Sheet): Heard {
  const words = [sheet.carried.mail?.subject ?? '', ...clauses.map((one) => one.words)]
  if (words.some((one) => said.refuses.test(one) && !isNegated(one, sheet))) {
    const isOff = words.some((one) => said.ends.test(one) && !isNegated(one, sheet))
    return isOff ? { says: 'off', times: heard.times.map((one): SaidTime => ({ ...one, side: 'old' })) } : heard
  }
  const waits = clauses.some(({ words: one, conditional }) => !conditional && said.awaits.test(one))
  return waits && (heard.says === 'moves' || heard.says === 'later') ? { ...heard, says: 'perhaps' } : heard
}
