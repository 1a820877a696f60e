import type { Point } from '../record/note.ts'
import type { Application, Round } from '../view/view.ts'
import { isWritten } from './earlier.ts'
import { namesSomebody } from './names-somebody.ts'

/** Something that the candidate left open in an earlier round and has not marked as answered since. */
export interface OpenPoint {
  /** What somebody seemed unsure of, or the answer the candidate would give again. */
  about: Point
  words: string
  round: Round
  /** It speaks of somebody: such words stay on the candidate's own pages. */
  private: boolean
}

/** Latest round first, and of one round first what the other side may still wonder. `earlier`: see `heldBefore`. */
export function openPoints(earlier: readonly Round[], application: Application): OpenPoint[] {
  const people = application.rounds.flatMap(({ interviewers }) => interviewers)
  return earlier.flatMap((round) =>
    (['doubt', 'redo'] as const).flatMap((about) => {
      const words = round.debrief?.[about]
      if (!isWritten(words) || round.answeredPoints?.includes(about)) return []
      return [{ about, words: words.trim(), round, private: namesSomebody(words, people) }]
    }),
  )
}
