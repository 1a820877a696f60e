import { type Counted, type Shown, type Sums, shownSum, weekOf, wholeWeeks } from '../../domain/office/sums.ts'
import type { LocalDate } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import { sumName, totalName } from './count.ts'

const weeksShown = 4

/** What the staff may see: of whole weeks that are over, so that nobody can watch one person's step change a sum. */
export async function readSums({ table, clock }: Pick<World, 'table' | 'clock'>): Promise<Sums> {
  const now = clock.now()
  const week = weekOf(now)
  const sum = async (monday: LocalDate, what: Counted): Promise<Shown> => {
    const [times, people] = await Promise.all([
      table.tallied(sumName(monday, what, 'times')),
      table.tallied(sumName(monday, what, 'people')),
    ])
    return shownSum({ sum: times, people })
  }
  const before = async (what: Counted) => (await table.tallied(totalName(what))) - (await table.tallied(sumName(week, what, 'times')))
  const enrolled = (await before('joined')) - (await before('left'))
  const weeks = wholeWeeks(now, weeksShown).map(async (monday) => {
    const [active, interviews, debriefs, thanks] = await Promise.all([
      sum(monday, 'active'),
      sum(monday, 'interviews'),
      sum(monday, 'debriefs'),
      sum(monday, 'thanks'),
    ])
    return { monday, active, interviews, debriefs, thanks }
  })
  return { enrolled: shownSum({ sum: enrolled, people: enrolled }), weeks: await Promise.all(weeks) }
}
