import { tookPlace } from '../view/notes/happened.ts'
import type { Application, Interviewer, Round } from '../view/view.ts'
import { findPerson } from '../who/merge-people.ts'
import type { EarlierNote } from './packet.ts'
import { shortened } from './words/shortened.ts'

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

/** "n/a" and "nothing" answer a question of ours, and are no note. */
const empty =
  /^[\s\p{P}\p{S}x]*(?:(?:n\/?a|k\.?\s?a|none|nothing|no|nope|nil|tbd|tba|idk|skip|pass|keine?|nichts|entfällt|rien|aucune?|néant|nada|ninguna?|geen|niets|niente|nulla)(?:\s(?:much|really|special|to add|besonderes|de spécial|especial))?[\s\p{P}]*)?$/iu

export const isWritten = (words: string | null | undefined): words is string => typeof words === 'string' && !empty.test(words.slice(0, 60))

const noteWords = 25

/** What was not said last time, or noted besides. */
export function noteOf(round: Round | undefined): EarlierNote | null {
  for (const about of ['forgot', 'other'] as const) {
    const words = round?.debrief?.[about]
    if (round && isWritten(words)) return { about, words: shortened(words, noteWords), round }
  }
  return null
}
