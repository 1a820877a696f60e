import type { TouchpointKind } from '../sending/touchpoint.ts'
import { findRound } from '../view/find-round.ts'
import type { Round, View } from '../view/view.ts'
import type { Numbered } from './reply.ts'

/** Mails that ask or offer something per person. A person has one number in all mails of a round, as long as the round has the same people. */
export const numberedKinds: ReadonlySet<TouchpointKind> = new Set(['debrief', 'thanks', 'last-call'])

/** What the numbers of a mail of this kind stand for: the people of the round, and in the debrief what is asked beside them. */
export function numbersOf(kind: TouchpointKind, { interviewers }: Pick<Round, 'interviewers'>): Numbered[] {
  if (!numberedKinds.has(kind)) return []
  const people = interviewers.map(({ key }, n): Numbered => ({ number: n + 1, about: 'person', person: key }))
  const last = people.length
  const questions: Numbered[] = [
    { number: last + 1, about: 'redo' },
    { number: last + 2, about: 'decision' },
  ]
  return kind === 'debrief' ? [...people, ...questions] : people
}

/** Of the mail that is about to go; kept with its row, since the round may have other people by the time it is answered. */
export const numbersIn = (
  view: View,
  { kind, roundId, subject }: { kind: TouchpointKind; roundId?: string | undefined; subject: string },
): Numbered[] => {
  const found = findRound(view, roundId ?? subject)
  return found ? numbersOf(kind, found.round) : []
}
