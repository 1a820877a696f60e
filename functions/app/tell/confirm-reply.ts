import type { Message } from '../../domain/record/message.ts'
import type { Round } from '../../domain/view/view.ts'
import type { CandidateState } from '../../ports.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { answerMessage } from './answer-question.ts'
import { dismissInterview } from './edit-round.ts'

/** Does what the candidate asked for in a reply and has confirmed now. Safe to repeat, and to take back as any other message. */
export async function confirmReply(world: PlanWorld, state: CandidateState, message: Message, rounds: readonly Round[]): Promise<void> {
  const isNone = message.reply?.acts.some((one) => one.act === 'proposed' && one.what === 'not-an-interview')
  if (isNone) for (const interview of rounds.flatMap(({ interviews }) => interviews)) await dismissInterview(world, state, interview)
  await answerMessage(world, state.candidate.id, message, 'yes')
}
