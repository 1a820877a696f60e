import type { Message } from '../../domain/record/message.ts'
import { type Act, toldOutcomes } from '../../domain/replies/replied.ts'
import type { Round, View } from '../../domain/view/view.ts'
import type { CandidateState } from '../../ports.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { answerMessage } from './answer-question.ts'
import { dismissInterview } from './edit-round.ts'
import { recordOutcome } from './record-outcome.ts'

interface Confirmed {
  state: CandidateState
  view: View
  message: Message
  rounds: readonly Round[]
}

type Proposed = Extract<Act, { act: 'proposed' }>

const proposedIn = ({ reply }: Message): Proposed | undefined => reply?.acts.find((one) => one.act === 'proposed')

/** Does what the candidate asked for or told in a reply and has confirmed now. Safe to repeat, and to take back as any other message. */
export async function confirmReply(world: PlanWorld, { state, view, message, rounds }: Confirmed): Promise<void> {
  const proposed = proposedIn(message)
  if (proposed?.what === 'not-an-interview')
    for (const interview of rounds.flatMap(({ interviews }) => interviews)) await dismissInterview(world, state, interview)
  await tellOutcome(world, view, message, rounds, proposed)
  await answerMessage(world, state.candidate.id, message, 'yes')
}

/** Takes back what was confirmed. */
export async function takeBackReply(world: PlanWorld, { state, view, message, rounds }: Confirmed): Promise<void> {
  await tellOutcome(world, view, message, rounds, proposedIn(message), true)
  await answerMessage(world, state.candidate.id, message, 'no')
}

/** A further round with an hour is told by its meeting. */
async function tellOutcome(
  world: PlanWorld,
  { applications, candidate }: View,
  { id, identities }: Message,
  rounds: readonly Round[],
  proposed: Proposed | undefined,
  isBack = false,
): Promise<void> {
  const outcome = toldOutcomes.find((one) => one === proposed?.what)
  const application = applications.find((one) => one.id === rounds[0]?.applicationId)
  if (!outcome || !proposed || !application || identities.includes(`message:${id}`)) return
  const { dueOn, dueAt } = proposed
  await recordOutcome(
    world,
    candidate.id,
    application,
    isBack ? 'open' : outcome,
    isBack ? {} : { ...(dueOn ? { dueOn } : {}), ...(dueAt ? { dueAt } : {}) },
  )
}
