import type { Instant } from '../../domain/time/wall-time.ts'
import { identityOfApplication } from '../../domain/view/find-round.ts'
import { choiceId } from '../../domain/view/questions/update-questions.ts'
import type { Question, View } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { editSaid } from './edit-round.ts'
import { keepNotes, type Said } from './keep-notes.ts'

/** What the candidate answers: yes, no, one of the choices, none of them, or a start. */
export type Answered = { kind: 'yes' | 'no' } | { kind: 'choice'; id: string | null } | { kind: 'start'; start: Instant; zone: string }

/** Keeps an answer. Safe to repeat, and it can be changed: the later answer counts. `unfit`: it does not answer this question. */
export async function answerQuestion(world: PlanWorld, view: View, question: Question, answer: Answered): Promise<'answered' | 'unfit'> {
  const said = saidBy(view, question, answer)
  if (said === undefined) return 'unfit'
  await keepNotes(world, view.candidate.id, said)
  return 'answered'
}

/** Of one message about several interviews: the one it means changes, the others do not. `chosen` null: none of them. */
const saidOfAll = (messageId: string, among: readonly string[], chosen: string | null): Said[] =>
  among.map((identity) => ({
    identity,
    slot: messageId,
    value: { kind: 'answer', messageId, answer: identity === chosen ? 'yes' : 'no' },
  }))

function saidBy(view: View, question: Question, answer: Answered): Said[] | undefined {
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

/** Takes a message back, or lets it count again: the undo of a move or cancel that the candidate forwarded. */
export const answerMessage = (
  world: PlanWorld,
  candidateId: string,
  message: { id: string; identities: string[] },
  answer: 'yes' | 'no',
): Promise<void> =>
  keepNotes(world, candidateId, [
    {
      identity: message.identities[0] ?? `message:${message.id}`,
      slot: message.id,
      value: { kind: 'answer', messageId: message.id, answer },
    },
  ])
