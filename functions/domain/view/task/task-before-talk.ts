import type { Zone } from '../../time/wall-time.ts'
import type { SeenInterview } from '../interview/seen-interview.ts'
import { isTalk } from '../is-talk.ts'
import { aheadOf } from '../meeting/meeting-times.ts'

/** Work that came by itself and is wanted "a day before the interview" has its day from the next talk that is known. */
export function withTasksBeforeTalks(seen: readonly SeenInterview[], homeZone: Zone): SeenInterview[] {
  const talks = seen
    .flatMap(({ interview }) =>
      isTalk(interview) && interview.status === 'on' && interview.start ? [{ ...interview, start: interview.start }] : [],
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1))
  return seen.map((one) => {
    const { task, firstStoredAt } = one.interview
    const talk = task?.ahead && task.due === null ? talks.find(({ start }) => start > firstStoredAt) : undefined
    if (!task?.ahead || !talk) return one
    const due = aheadOf(talk, task.ahead, talk.zone ?? homeZone, homeZone)
    return { ...one, interview: { ...one.interview, task: { words: task.words, stated: true, due } } }
  })
}
