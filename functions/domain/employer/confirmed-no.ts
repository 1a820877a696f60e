import type { Message } from '../record/message.ts'
import type { Note } from '../record/note.ts'
import { answersByMessage } from '../view/folded-items.ts'

/**
 * "The position has been filled" ends a talk by the candidate's yes where it does not say so itself. By that yes it is the answer too that it
 * reads like: heard when it was confirmed, and nobody is asked for another date.
 */
export function withConfirmedNoes(messages: readonly Message[], notes: readonly Note[]): readonly Message[] {
  if (!messages.some(isAskedNo)) return messages
  const answers = answersByMessage(notes)
  return messages.map((message) => {
    const said = isAskedNo(message) ? answers.get(message.id) : undefined
    return said?.value.answer === 'yes' ? { ...message, decision: 'heard-back', storedAt: said.at } : message
  })
}

function isAskedNo({ decision, reading }: Message): boolean {
  const mail = reading?.mail
  return decision === 'asked' && (mail?.answer === 'rejection' || mail?.answer === 'on-hold') && mail.said?.against.length === 0
}
