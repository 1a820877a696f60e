import { contributionsOf } from '../../domain/record/contribution.ts'
import { expiryOf, kept, type Message } from '../../domain/record/message.ts'
import { trustOf } from '../../domain/trust/trust.ts'
import type { CandidateState } from '../../ports.ts'
import { storeContributions } from '../receive/store-contributions.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { answerMessage } from './answer-question.ts'

/**
 * The candidate says that a message counts. One that was taken for no interview left nothing behind: what was read in it is stored now, and
 * counts by that word alone. Safe to repeat.
 */
export async function letCount(world: PlanWorld, state: CandidateState, message: Message): Promise<Message> {
  const counted = isNothingYet(message) ? await storeRead(world, state, message) : message
  await answerMessage(world, state.candidate.id, counted, 'yes')
  return counted
}

const isNothingYet = ({ decision, identities }: Message): boolean => decision === 'not-an-interview' && identities.length === 0

async function storeRead(world: PlanWorld, state: CandidateState, message: Message): Promise<Message> {
  const { reading, origin } = message
  if (reading === undefined) return message
  // Said first, so that nobody is asked about it between, and so that the act taken back leaves it as it was.
  await answerMessage(world, state.candidate.id, message, 'no')
  const trust = trustOf(origin, reading, state.candidate)
  const contributed = contributionsOf(message, { ...reading, verdict: 'unsure' }, trust, state.candidate)
  if ((await storeContributions(world, state, contributed)) === 'full') return message
  const counted: Message = {
    ...message,
    identities: [...new Set(contributed.map(({ identity }) => identity))],
    expiresAt: expiryOf(message.storedAt, kept.decided),
    version: message.version + 1,
  }
  await world.table.saveMessage(counted)
  return counted
}
