import type { LocalDate } from '../../time/wall-time.ts'
import type { Round } from '../../view/view.ts'
import { isWritten } from '../earlier.ts'
import { shortened } from '../words/shortened.ts'

/** What the candidate promised in an earlier round and has not marked as kept. */
export interface EarlierPromise {
  words: string
  due: LocalDate | null
  round: Round
  /** Whether it can still be kept in time, and whether before they meet; without a day it is wanted before they do. */
  stands: 'overdue' | 'before' | 'later'
}

const promiseWords = 25

/** The latest that is open. */
export function promiseOf(earlier: readonly Round[], { localDate }: Pick<Round, 'localDate'>, today: LocalDate): EarlierPromise | null {
  const round = earlier.find(({ debrief }) => isWritten(debrief?.promise) && debrief?.promiseKept !== true)
  if (!round?.debrief?.promise) return null
  const due = round.debrief.promiseDue ?? null
  const stands = due !== null && due < today ? 'overdue' : due !== null && localDate !== null && due > localDate ? 'later' : 'before'
  return { words: shortened(round.debrief.promise, promiseWords), due, round, stands }
}
