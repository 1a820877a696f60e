import { tookPlace } from '../view/notes/happened.ts'
import type { Application, Interviewer, Round } from '../view/view.ts'
import { findPerson } from '../who/merge-people.ts'

/** The rounds of the application that were held before this one, the latest first. */
export const heldBefore = (round: Round, { rounds }: Application): Round[] =>
  rounds.filter((other) => other.id !== round.id && other.status === 'on' && tookPlace(other) && isBefore(other, round)).toReversed()

const isBefore = (other: Round, { start }: Round): boolean => other.start !== null && (start === null || other.start < start)

export interface Meeting {
  round: Round
  person: Interviewer
}

/** The last earlier round in which this person was met; whom the debrief says was not there, was not. */
export function lastMeeting(person: Pick<Interviewer, 'name' | 'email'>, earlier: readonly Round[]): Meeting | null {
  for (const round of earlier) {
    const same = findPerson(person, round.interviewers)
    if (same && !same.absent) return { round, person: same }
  }
  return null
}

export const isWritten = (words: string | null | undefined): words is string => typeof words === 'string' && words.trim() !== ''
