import { type Considered, considerMessage } from '../domain/decide-message.ts'
import { messageIdOf } from '../domain/identity.ts'
import { readerOf } from '../domain/known-answers.ts'
import type { Decision, Message } from '../domain/message.ts'
import type { Reading } from '../domain/reading.ts'
import { isByHand, trustOf } from '../domain/trust.ts'
import { epochMilliseconds, type Instant, plus } from '../domain/wall-time.ts'
import { PermanentError } from '../permanent-error.ts'
import type { CandidateState, World } from '../ports.ts'
import { type Arrival, carrierOf } from './find-origin.ts'
import { planCandidate } from './plan-candidate.ts'
import { fits, storeContributions } from './store-contributions.ts'

type IngestWorld = Pick<World, 'table' | 'inbox' | 'reader' | 'timers' | 'clock' | 'log'>

/**
 * From raw bytes to rows and timers: read, judge, fold, record, plan. Safe to repeat at any point and at the same time as itself: the
 * message is named by its bytes, folding is a join, and what was decided once stays decided.
 */
export async function ingestMessage(world: IngestWorld, arrival: Arrival): Promise<Message> {
  const arrived = await recordArrival(world, arrival)
  const decided = arrived.message.decision === undefined ? await decideMessage(world, arrived) : arrived.message
  if (decided.unplanned) await planCandidate(world, decided.candidateId)
  return decided
}

interface Arrived {
  message: Message
  bytes: Uint8Array
}

/** The record comes first: a message that breaks everything after it still shows that it came. */
async function recordArrival({ table, inbox }: IngestWorld, { candidateId, key, origin }: Arrival): Promise<Arrived> {
  const candidate = await table.findCandidate(candidateId)
  if (candidate === undefined) throw new PermanentError('a message for nobody', { candidateId })
  const stored = await inbox.read(key)
  if (stored === undefined) throw new PermanentError('the raw message is gone', { candidateId })
  const { bytes, storedAt, contentType } = stored
  const message: Message = {
    candidateId,
    id: messageIdOf(bytes),
    key,
    carrier: origin.door === 'mail' ? 'eml' : carrierOf(contentType, bytes),
    origin,
    storedAt,
    byHand: isByHand(origin, candidate),
    identities: [],
    version: 1,
    unplanned: false,
    expiresAt: expiryOf(storedAt, kept.decided),
  }
  if ((await table.addMessage(message)) === 'added') return { message, bytes }
  const known = await table.findMessage(candidateId, message.id)
  if (known === undefined) throw new Error('A message expired while it came in again')
  return { message: known, bytes }
}

async function decideMessage(world: IngestWorld, { message, bytes }: Arrived): Promise<Message> {
  const { table, log } = world
  const state = await table.readCandidate(message.candidateId)
  const { considered: meant, reading } = await consider(world, message, bytes, state)
  const stored = await storeContributions(world, message.candidateId, meant.contributions)
  const considered = stored === 'full' ? nothing('refused', 'There are more versions of this interview than I can keep.') : meant
  for (const { identity, slot, value } of considered.notes) {
    await table.putNote({ candidateId: message.candidateId, identity, slot, at: message.storedAt, value, version: 1, unplanned: true })
  }
  const { decision, reason, identities } = considered
  const trust = reading && trustOf(message.origin, reading, state.candidate)
  // The candidate has just asked a mail provider to forward here; its question is passed on if it is really the provider's.
  const byHand = message.byHand || (reading?.mail?.forwardingConfirmation != null && trust !== 'unconfirmed')
  const decided: Message = {
    ...message,
    decision,
    reason,
    identities,
    byHand,
    ...(reading === undefined ? {} : { trust, ...(fits(reading) ? { reading } : {}) }),
    version: message.version + 1,
    unplanned: byHand || !meansNothing.has(decision),
    expiresAt: expiryOf(message.storedAt, meansNothing.has(decision) ? kept.nothing : kept.decided),
  }
  log.note('decided', {
    candidateId: message.candidateId,
    messageId: message.id,
    door: message.origin.door,
    carrier: message.carrier,
    decision,
  })
  if ((await table.saveMessage(decided)) === 'saved') return decided
  // The same message was decided elsewhere at the same time; what stands there counts.
  const other = await table.findMessage(message.candidateId, message.id)
  return other?.decision === undefined ? decideMessage(world, { message: other ?? message, bytes }) : other
}

async function consider(
  { reader }: IngestWorld,
  message: Message,
  bytes: Uint8Array,
  state: CandidateState,
): Promise<{ considered: Considered; reading?: Reading }> {
  const { origin } = message
  // Not even the reader looks at it.
  if (origin.door === 'mail' && origin.verdicts.virus === 'FAIL')
    return { considered: nothing('dropped', 'The mail service found a virus in it.') }
  const outcome = await reader.read(bytes, message.carrier, readerOf(state))
  if (outcome.outcome === 'refused') return { considered: nothing('refused', outcome.refusal.words) }
  const { reading } = outcome
  const trust = trustOf(origin, reading, state.candidate)
  return { considered: considerMessage({ message, reading, trust, items: withoutMessage(state, message.id) }), reading }
}

/** As if it had never come: after a crash half-way the message must not find its own words and take them for known. */
const withoutMessage = (state: CandidateState, messageId: string): CandidateState => ({
  ...state,
  interviews: state.interviews
    .map((item) => ({ ...item, contributions: item.contributions.filter((one) => one.messageId !== messageId) }))
    .filter((item) => item.contributions.length > 0),
  messages: state.messages.filter((one) => one.id !== messageId),
})

const nothing = (decision: Decision, reason: string): Considered => ({ decision, reason, contributions: [], identities: [], notes: [] })

/** Nobody needs to plan for these, unless the candidate sent them by hand. */
const meansNothing: ReadonlySet<Decision> = new Set(['not-an-interview', 'reply-ignored', 'dropped', 'refused', 'no-change', 'stale'])

/** In days: what means something outlives any sender's memory of it; the rest stays long enough to be looked up. */
const kept = { decided: 400, nothing: 30 } as const

const expiryOf = (storedAt: Instant, days: number): number => Math.floor(epochMilliseconds(plus(storedAt, { days })) / 1000)
