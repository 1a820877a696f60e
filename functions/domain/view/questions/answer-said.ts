import type { Said } from '../../record/note.ts'
import type { Instant } from '../../time/wall-time.ts'
import { identityOfApplication } from '../find-round.ts'
import { editSaid } from '../notes/edit-said.ts'
import type { Question, View } from '../view.ts'
import { choiceId } from './update-questions.ts'

/** What the candidate answers: yes, no, one of the choices, none of them, or a start. */
export type Answered = { kind: 'yes' | 'no' } | { kind: 'choice'; id: string | null } | { kind: 'start'; start: Instant; zone: string }

/** Of one message about several interviews: the one it means changes, the others do not. `chosen` null: none of them. */
const saidOfAll = (messageId: string, among: readonly string[], chosen: string | null): Said[] =>
  among.map((identity) => ({
    identity,
    slot: messageId,
    value: { kind: 'answer', messageId, answer: identity === chosen ? 'yes' : 'no' },
  }))

/** The notes that an answer is kept as; undefined where it does not answer this question. */
export function answerSaid(view: View, question: Question, answer: Answered): Said[] | undefined {
  const { about, messageId, identity, choices, among = [] } = question
  const subject = identity ?? (messageId === null ? undefined : `message:${messageId}`)
  if (subject === undefined) return undefined
  switch (answer.kind) {
    case 'start':
      return editSaid({ start: answer.start, zone: answer.zone }).map((one) => ({ identity: subject, ...one }))
    case 'choice': {
      // One more beside the known one: the message stands for itself.
      if (about === 'update' && answer.id === 'more' && messageId !== null && choices.some(({ id }) => id === 'more'))
        return [
          ...saidOfAll(messageId, among, null),
          { identity: `message:${messageId}`, slot: messageId, value: { kind: 'answer', messageId, answer: 'yes' } },
        ]
      if (about === 'update' && messageId !== null) {
        const chosen = among.find((one) => choiceId(one) === answer.id)
        return chosen === undefined ? undefined : saidOfAll(messageId, among, chosen)
      }
      if (about !== 'application') return undefined
      if (answer.id === null) return [{ identity: subject, value: { kind: 'application', identity: null } }]
      const chosen = choices.some(({ id }) => id === answer.id) ? identityIn(view, answer.id) : undefined
      return chosen === undefined ? undefined : [{ identity: subject, value: { kind: 'application', identity: chosen } }]
    }
    default:
      if (messageId !== null && among.length > 0 && choices.length > 0)
        return answer.kind === 'no' ? saidOfAll(messageId, among, null) : undefined
      return messageId === null
        ? undefined
        : [{ identity: subject, slot: messageId, value: { kind: 'answer', messageId, answer: answer.kind } }]
  }
}

function identityIn({ applications }: View, id: string): string | undefined {
  const application = applications.find((one) => one.id === id)
  return application && identityOfApplication(application)
}
