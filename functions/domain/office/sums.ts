import { type Instant, instantOf, type LocalDate, mondayOf, plusDays } from '../time/wall-time.ts'

/** What is counted for the staff. Of `joined`, `left` and `active` each person counts once a week. */
export type Counted = 'joined' | 'left' | 'active' | 'interviews' | 'debriefs' | 'thanks'

/** Weeks are those of UTC, from Monday: one clock for all of an office. */
export const weekOf = (now: Instant): LocalDate => mondayOf(now.slice(0, 10))
export const weekEnd = (monday: LocalDate): Instant => instantOf(`${plusDays(monday, 7)}T00:00:00Z`)

/** The whole weeks before this one, newest first. */
export const wholeWeeks = (now: Instant, weeks: number): LocalDate[] =>
  Array.from({ length: weeks }, (_, back) => plusDays(weekOf(now), -7 * (back + 1)))

/** A sum says something of a person where few are in it. */
const fewest = 10
/** One more or less must not show. */
const step = 5

export type Shown = number | 'fewer than ten'

/** A sum over so many people as it may be shown: none over fewer than ten, else in fives, rounded down. */
export const shownSum = ({ sum, people }: { sum: number; people: number }): Shown =>
  people < fewest ? 'fewer than ten' : Math.floor(sum / step) * step

export interface Sums {
  /** At the end of the last whole week. */
  enrolled: Shown
  weeks: { monday: LocalDate; active: Shown; interviews: Shown; debriefs: Shown; thanks: Shown }[]
}
