import { type Instant, type LocalDate, localDate, plusDays } from '../time/wall-time.ts'
import type { Application, Round, View } from './view.ts'

/** An application that is still open, and the next date in it. */
export interface Running {
  application: Application
  /** The next round, else the day work done at home is due, else the day they decide, else the day since when one waits. */
  next:
    | { kind: 'round'; round: Round }
    | { kind: 'task'; due: Instant }
    | { kind: 'decision'; date: LocalDate }
    | { kind: 'waiting'; since: LocalDate }
}

/** Silence for longer than this is an answer of its own. */
const quietDays = 60

const isOver = ({ stopped, answered }: Application): boolean =>
  (stopped !== null &&
    (stopped.by === 'closed' || (stopped.by === 'outcome' && !['next-round', 'on-hold'].includes(stopped.outcome ?? '')))) ||
  answered?.kind === 'rejection'

/** The other applications that still run, those with the nearest date first. */
export function runningBeside(view: View, own: string, now: Instant): Running[] {
  const zone = view.candidate.homeZone
  return view.applications
    .filter((one) => one.id !== own && !isOver(one))
    .flatMap((application) => {
      const next = nextOf(application, now, zone)
      return next ? [{ application, next }] : []
    })
    .sort((a, b) => (dayOf(a, zone) < dayOf(b, zone) ? -1 : 1))
}

function nextOf({ rounds, decisionBy }: Application, now: Instant, zone: string): Running['next'] | null {
  const on = rounds.filter(({ status }) => status === 'on')
  const ahead = on.find(({ start }) => start !== null && start > now)
  if (ahead) return { kind: 'round', round: ahead }
  const due = on.flatMap(({ task }) => (task?.due && task.stated && !task.handedInAt && task.due > now ? [task.due] : [])).sort()[0]
  if (due) return { kind: 'task', due }
  const today = localDate(now, zone)
  if (decisionBy && decisionBy.date >= today) return { kind: 'decision', date: decisionBy.date }
  const since = on.findLast(({ start }) => start !== null && start <= now)?.localDate
  return since && since >= plusDays(today, -quietDays) ? { kind: 'waiting', since } : null
}

function dayOf({ next }: Running, zone: string): string {
  if (next.kind === 'round') return localDate(next.round.start ?? '', zone)
  if (next.kind === 'task') return localDate(next.due, zone)
  return next.kind === 'decision' ? next.date : `~${next.since}`
}
