import { asksLookBack } from '../packet/joined-late.ts'
import type { TouchpointKind } from '../sending/touchpoint.ts'
import { partsOfKey } from '../sending/touchpoint-key.ts'
import { type Found, findRound } from '../view/find-round.ts'
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

/** What a receipt asks of the rounds before the first one we saw. */
const lookBack: readonly Numbered[] = [
  { number: 1, about: 'met' },
  { number: 2, about: 'redo' },
  { number: 3, about: 'unsure' },
]

/** As the mail asks them; quoted in an answer they tell which mail was answered. */
export const lookBackQuestions: Partial<Record<Numbered['about'], string>> = {
  met: 'Whom have you met?',
  redo: 'Which answer would you redo?',
  unsure: 'What did they seem unsure of?',
}

interface Asking {
  kind: TouchpointKind
  subject: string
  carries?: readonly string[] | undefined
}

/** A receipt of an interview asks them, alone or within a packet; the answer to a reply does not. */
export function lookBackNumbers(
  { answers, material }: View,
  { kind, subject, carries }: Asking,
  { round, application }: Found,
): Numbered[] {
  const isReceipt = kind === 'receipt' || (kind === 'packet' && (carries ?? []).some((key) => partsOfKey(key)?.kind === 'receipt'))
  const answer = answers.find(({ messageId }) => messageId === subject)
  const tells = answer?.reply === undefined && answer?.said === undefined
  return isReceipt && tells && asksLookBack(round, application, material) ? [...lookBack] : []
}

/** Of the mail that is about to go; kept with its row, since the round may have other people by the time it is answered. */
export const numbersIn = (view: View, touchpoint: Asking & { roundId?: string | undefined }): Numbered[] => {
  const found = findRound(view, touchpoint.roundId ?? touchpoint.subject)
  return found ? [...numbersOf(touchpoint.kind, found.round), ...lookBackNumbers(view, touchpoint, found)] : []
}
