import { type Answered, answerSaid } from '../../domain/view/questions/answer-said.ts'
import type { Question, View } from '../../domain/view/view.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { keepNotes } from './keep-notes.ts'

/** Keeps an answer. Safe to repeat, and it can be changed: the later answer counts. `unfit`: it does not answer this question. */
export async function answerQuestion(world: PlanWorld, view: View, question: Question, answer: Answered): Promise<'answered' | 'unfit'> {
  const said = answerSaid(view, question, answer)
  if (said === undefined) return 'unfit'
  await keepNotes(world, view.candidate.id, said)
  return 'answered'
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
