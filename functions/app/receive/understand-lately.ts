import { cluesIn } from '../../domain/archive/clues.ts'
import type { Considered } from '../../domain/decide/considered.ts'
import { considerMessage } from '../../domain/decide/decide-message.ts'
import { considerUnread } from '../../domain/decide/unread.ts'
import { readerOf } from '../../domain/employer/known-answers.ts'
import type { Reading } from '../../domain/read/reading.ts'
import type { Decision, Message } from '../../domain/record/message.ts'
import { trustOf } from '../../domain/trust/trust.ts'
import { Fault } from '../../fault.ts'
import type { CandidateState, World } from '../../ports.ts'
import { recall } from '../send/recall.ts'
import { ownMarks as ownMarksOf } from './own-marks.ts'

export type IngestWorld = Pick<World, 'table' | 'inbox' | 'reader' | 'material' | 'timers' | 'secrets' | 'office' | 'clock' | 'log'>

/** Candidates as they were read for an earlier message of one run: of a calendar's thousand entries nearly all are nothing by what was read once. */
export type Lately = Map<string, CandidateState>

/** Two workers on one message are rare, and whoever decides first has decided: more tries than these are for the queue. */
export const tries = 5

interface Understood {
  considered: Considered
  reading?: Reading
}

/** An entry of a calendar that is nothing to the candidate as read just now is nothing; whatever else comes is judged by the record as it stands. */
export async function understandLately(
  world: IngestWorld,
  message: Message,
  bytes: Uint8Array,
  lately: Lately,
): Promise<(Understood & { state: CandidateState }) | 'decided'> {
  const { candidateId, origin } = message
  const before = origin.door === 'feed' ? lately.get(candidateId) : undefined
  const first = before && (await understand(world, message, bytes, before))
  if (first === 'decided' || first?.considered.decision === 'not-an-interview') return first
  const state = await world.table.readCandidate(candidateId)
  lately.set(candidateId, state)
  return understand(world, message, bytes, state)
}

/** What may be about something archived is read and judged again beside it: also what the candidate answered then tells the reader. */
async function understand(
  world: IngestWorld,
  message: Message,
  bytes: Uint8Array,
  state: CandidateState,
): Promise<(Understood & { state: CandidateState }) | 'decided'> {
  const understood = await consider(world, message, bytes, state)
  const { reading } = understood
  if (!reading || !(await recall(world, state, cluesIn(reading, state.candidate, message.id)))) return { state, ...understood }
  if ((await world.table.findMessage(message.candidateId, message.id))?.decision !== undefined) return 'decided'
  const whole = await world.table.readCandidate(message.candidateId)
  return { state: whole, ...(await consider(world, message, bytes, whole)) }
}

/** One fewer than the inbox queue gives, so that the verdict is written down before the queue lets go of the message. */
const mostReadings = 4

/** No verdict: the queue brings it again. How often is counted on the message, where a restart and a second queue see it, too. */
async function readLater({ table }: IngestWorld, message: Message, code: string): Promise<never> {
  const givenUp = (message.givenUp ?? 0) + 1
  await table.saveMessage({ ...message, reason: 'I could not finish reading it; I will try again.', givenUp, version: message.version + 1 })
  throw new Fault('The reader gave up on a message', { candidateId: message.candidateId, messageId: message.id, code, givenUp })
}

async function consider(world: IngestWorld, message: Message, bytes: Uint8Array, state: CandidateState): Promise<Understood> {
  const { origin } = message
  // Not even the reader looks at it.
  if (origin.door === 'mail' && origin.verdicts.virus === 'FAIL')
    return { considered: nothing('dropped', 'The mail service found a virus in it.') }
  const items = withoutMessage(state, message.id)
  const ownMarks = await ownMarksOf(world, message.candidateId)
  const sentWords = state.touchpoints.flatMap(({ words }) => words ?? [])
  const known = { ...readerOf(state), receivedAt: message.storedAt, ownMarks, sentWords }
  const outcome = await world.reader.read(bytes, message.carrier, known)
  if (outcome.outcome === 'refused') {
    const { code, words, passing } = outcome.refusal
    if (passing && (message.givenUp ?? 0) + 1 < mostReadings) return readLater(world, message, code)
    if (passing) world.log.note('refused-unread', { candidateId: message.candidateId, messageId: message.id, code })
    return { considered: considerUnread({ message, bytes, words, items }) }
  }
  const { reading, note, below, each } = outcome
  const trust = trustOf(origin, reading, state.candidate)
  const considered = considerMessage({ message, reading, note, below, each, trust, items })
  return {
    considered: considered.decision === 'refused' ? considerUnread({ message, bytes, words: considered.reason, items }) : considered,
    reading,
  }
}

/** As if it had never come: after a crash half-way the message must not find its own words and take them for known. */
export const withoutMessage = (state: CandidateState, messageId: string): CandidateState => ({
  ...state,
  interviews: state.interviews
    .map((item) => ({ ...item, contributions: item.contributions.filter((one) => one.messageId !== messageId) }))
    .filter((item) => item.contributions.length > 0),
  messages: state.messages.filter((one) => one.id !== messageId),
})

export const nothing = (decision: Decision, reason: string): Considered => ({
  decision,
  reason,
  contributions: [],
  identities: [],
  notes: [],
})
