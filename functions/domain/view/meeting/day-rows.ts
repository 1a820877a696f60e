import { type Instant, minutesBetween } from '../../time/wall-time.ts'
import type { Round } from '../view.ts'

/** A day as it runs: its talks, the time between them, and when it ends where that is after the last of them: of that nobody has said what it is for. */
export type DayRow =
  | { kind: 'talk'; session: Round['sessions'][number] }
  | { kind: 'free'; start: Instant; end: Instant }
  | { kind: 'end'; from: Instant; at: Instant }

/** Less is the way to the next room. */
const leastFree = 30
const leastAfter = 15

export function dayRows({ sessions, end, endAssumed }: Pick<Round, 'sessions' | 'end' | 'endAssumed'>): DayRow[] {
  const rows: DayRow[] = []
  let until: Instant | undefined
  for (const session of sessions) {
    if (until !== undefined && minutesBetween(until, session.start) >= leastFree)
      rows.push({ kind: 'free', start: until, end: session.start })
    rows.push({ kind: 'talk', session })
    // Of a talk without an end nobody knows what comes after it.
    until = session.end === null ? undefined : until !== undefined && until > session.end ? until : session.end
  }
  if (until !== undefined && end !== null && !endAssumed && minutesBetween(until, end) >= leastAfter)
    rows.push({ kind: 'end', from: until, at: end })
  return rows
}

/** The day's list says who is met, and when. */
export const isScheduled = ({ fullDay, sessions }: Pick<Round, 'fullDay' | 'sessions'>): boolean =>
  fullDay && sessions.length > 1 && sessions.some(({ interviewers }) => interviewers.length > 0)
