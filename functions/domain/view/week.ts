import { type Instant, type LocalDate, localDate, plusDays } from '../time/wall-time.ts'
import type { Application, View } from './view.ts'

export interface Day {
  date: LocalDate
  interviews: number
  /** Work, decisions and answers that fall due. */
  due: number
}

/** What of an application falls on this day of the candidate's. */
export function onDay({ rounds, decisionBy, answered, stopped }: Application, date: LocalDate, zone: string): Omit<Day, 'date'> {
  const on = rounds.filter(({ status }) => status === 'on')
  const isThen = (at: Instant | null | undefined): boolean => !!at && localDate(at, zone) === date
  const due = [
    ...on.filter(({ task }) => task?.stated && !task.handedInAt && isThen(task.due)),
    ...(decisionBy?.date === date && !stopped ? [decisionBy] : []),
    ...(answered?.kind === 'offer' && isThen(answered.deadline) ? [answered] : []),
  ]
  return { interviews: on.filter((round) => !round.taskOnly && round.localDate === date).length, due: due.length }
}

/** Seven days from today on. */
export function weekFrom({ applications, candidate: { homeZone } }: View, now: Instant): Day[] {
  const today = localDate(now, homeZone)
  return Array.from({ length: 7 }, (_, n) => {
    const date = plusDays(today, n)
    const found = applications.map((one) => onDay(one, date, homeZone))
    return {
      date,
      interviews: found.reduce((sum, { interviews }) => sum + interviews, 0),
      due: found.reduce((sum, { due }) => sum + due, 0),
    }
  })
}
