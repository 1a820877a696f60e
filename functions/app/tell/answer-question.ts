import { answersIn } from '../../domain/employer/answers-in.ts'
import type { Message } from '../../domain/record/message.ts'
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

/** Takes back what an employer answered in a message, or lets it count again; what the message arranges besides stays. `name`: of one answer alone. */
export const answerAnswers = (
  world: PlanWorld,
  candidateId: string,
  message: Message,
  { name, answer }: { name: string; answer: 'yes' | 'no' },
): Promise<void> =>
  keepNotes(
    world,
    candidateId,
    answersIn(message)
      .filter(({ id }) => name === message.id || name === id)
      .map(({ id, identities }) => ({
        identity: identities[0] ?? `message:${message.id}`,
        slot: id,
        value: { kind: 'answer', messageId: id, answer },
      })),
  )

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
