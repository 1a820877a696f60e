import type { Instant } from '../time/wall-time.ts'
import type { Application } from '../view/view.ts'

/** Applications that nothing has ended and that have something ahead, or whose answer is waited for. */
export const runningNow = (applications: readonly Application[], now: Instant): Application[] =>
  applications.filter(
    ({ stopped, rounds, decisionBy }) =>
      stopped === null &&
      (rounds.some(({ status, start, end }) => status !== 'cancelled' && (end ?? start ?? now) >= now) ||
        (decisionBy !== null && decisionBy.date >= now.slice(0, 10))),
  )
