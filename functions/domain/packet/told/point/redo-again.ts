import type { Interviewer, Round } from '../../../view/view.ts'
import { findPerson } from '../../../who/merge-people.ts'
import type { OpenPoint } from '../open-points.ts'

/** An answer the candidate would give again, and somebody who heard it and sits there once more. */
export interface RedoAgain {
  words: string
  round: Round
  person: Interviewer
}

/** The latest that is not the open point already; null where whoever heard it is not there. What speaks of somebody stays on the page. */
export function redoAgain(
  points: readonly OpenPoint[],
  shown: OpenPoint | null,
  { interviewers }: Pick<Round, 'interviewers'>,
): RedoAgain | null {
  for (const { about, words, round, private: isPrivate } of points) {
    if (about !== 'redo' || isPrivate || round === null || words === shown?.words) continue
    const heard = round.interviewers.filter(({ absent }) => !absent)
    const person = interviewers.find((one) => findPerson(one, heard) !== undefined)
    if (person) return { words, round, person }
  }
  return null
}
