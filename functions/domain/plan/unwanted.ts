import type { Touchpoint, TouchpointKind } from '../sending/touchpoint.ts'
import { happenedIn, tookPlace } from '../view/notes/happened.ts'
import type { View } from '../view/view.ts'
import type { History } from './history.ts'

const nudging: ReadonlySet<TouchpointKind> = new Set(['nudge', 'second-nudge', 'close-offer'])

/** These hang on what the employer has answered. */
const answering: ReadonlySet<TouchpointKind> = new Set(['offer', 'offer-deadline', 'after-no', 'check-in', 'ask-time'])

/** Why a mail that was planned is not wanted any more, for the page. */
export function reasonGone(row: Touchpoint, { applications, dismissed }: View, history: History): string {
  if (history.closed(row.key)) return 'already told in another mail'
  if (row.kind === 'question') return 'answered'
  if (!row.roundId) return 'no longer needed'
  const application = applications.find(({ rounds }) => rounds.some(({ id }) => id === row.roundId))
  const round = application?.rounds.find(({ id }) => id === row.roundId)
  if (!round && dismissed?.includes(row.roundId)) return 'you said that it is not an interview'
  if (!application || !round) return 'the interview became part of another round'
  if (round.status === 'cancelled') return row.kind === 'cancel-follow-up' ? 'a new date came' : 'cancelled'
  if (round.status === 'to-be-moved') return 'to be moved'
  if (happenedIn(round) === 'moved') return row.kind === 'new-time' || row.kind === 'cancel-follow-up' ? 'a new date came' : 'it was moved'
  if (row.kind === 'task' || row.kind === 'task-today') return round.task?.handedInAt ? 'you have handed it in' : 'no longer needed'
  if (row.kind === 'promise') return round.debrief?.promiseKept ? 'you have kept it' : 'no longer needed'
  if (nudging.has(row.kind)) return application.stopped ? stoppedBy[application.stopped.by] : 'a later round came'
  if (answering.has(row.kind)) return row.kind === 'ask-time' ? 'the time is known' : 'you have told me otherwise'
  if (row.kind === 'debrief' && round.debrief) return 'the debrief is in'
  if (!tookPlace(round) && (row.kind === 'thanks' || row.kind === 'last-call')) return 'nobody came'
  if (row.kind === 'new-time') return 'a new date came'
  if (row.kind === 'thanks' || row.kind === 'last-call') return 'nobody is left to thank'
  if (row.kind === 'change') return 'it is back to what you were told'
  if (!round.start || round.allDay) return 'the start is not known any more'
  return 'no longer needed'
}

const stoppedBy = { outcome: 'the outcome is known', 'heard-back': 'they were heard from', closed: 'the application is closed' }
