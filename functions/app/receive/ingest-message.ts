import { cluesIn } from '../../domain/archive/clues.ts'
import type { Considered } from '../../domain/decide/considered.ts'
import { considerMessage } from '../../domain/decide/decide-message.ts'
import { considerUnread } from '../../domain/decide/unread.ts'
import { readerOf } from '../../domain/employer/known-answers.ts'
import { identitiesOf } from '../../domain/employer/last-round.ts'
import { readTyped } from '../../domain/material/read/typed.ts'
import type { Reading } from '../../domain/read/reading.ts'
import { type Arrival, type Decision, expiryOf, kept, type Message, meansNothing } from '../../domain/record/message.ts'
import { trustOf } from '../../domain/trust/trust.ts'
import { view as viewOf } from '../../domain/view/make-view.ts'
import { Fault } from '../../fault.ts'
import type { CandidateState, World } from '../../ports.ts'
import { stopKind } from '../join/change-settings.ts'
import { countMessage } from '../office/count.ts'
import { planCandidate } from '../send/plan-candidate.ts'
import { recall } from '../send/recall.ts'
import { keepHanded } from './hand-in.ts'
import { handInMailed } from './hand-in-mailed.ts'
import { keepLookBack } from './keep-look-back.ts'
import { ownMarks as ownMarksOf } from './own-marks.ts'
import { type Arrived, recordArrival } from './record-arrival.ts'
import { fits, storeContributions } from './store-contributions.ts'

export type IngestWorld = Pick<World, 'table' | 'inbox' | 'reader' | 'material' | 'timers' | 'secrets' | 'office' | 'clock' | 'log'>

/**
 * From raw bytes to rows and timers: read, judge, fold, record, plan. Safe to repeat at any point and at the same time as itself: the
 * message is named by its bytes, folding is a join, and what was decided once stays decided.
 */
export async function ingestMessage(world: IngestWorld, arrival: Arrival, lately: Lately = new Map()): Promise<Message> {
  const arrived = await recordArrival(world, arrival)
  const decided = arrived.message.decision === undefined ? await decideMessage(world, arrived, lately) : arrived.message
  if (arrived.message.decision === undefined) await countMessage(world, decided)
  if (decided.unplanned) {
    lately.delete(decided.candidateId)
    await planCandidate(world, decided.candidateId)
  }
  return decided
}

/** Candidates as they were read for an earlier message of one run: of a calendar's thousand entries nearly all are nothing by what was read once. */
export type Lately = Map<string, CandidateState>

/** Two workers on one message are rare, and whoever decides first has decided: more tries than these are for the queue. */
const tries = 5

async function decideMessage(world: IngestWorld, arrived: Arrived, lately: Lately): Promise<Message> {
  let { message } = arrived
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const decided = await decideOnce(world, { ...arrived, message }, lately)
    if (decided && (await world.table.saveMessage(decided)) === 'saved') return decided
    // The same message was decided elsewhere at the same time, or long ago; what stands there counts.
    const other = await world.table.findMessage(message.candidateId, message.id)
    if (other?.decision !== undefined) return other
    message = other ?? message
  }
  throw new Fault('A message kept changing while it was decided', { candidateId: message.candidateId, messageId: message.id })
}

/** Undefined where it turns out that the message came before and was decided then. */
async function decideOnce(world: IngestWorld, { message, bytes }: Arrived, lately: Lately): Promise<Message | undefined> {
  const { table, log } = world
  const understood = await understandLately(world, message, bytes, lately)
  if (understood === 'decided') return undefined
  const { state, considered: meant, reading } = understood
  const handed = await handInMailed(world, { message, bytes, state }, meant, reading)
  const considered = handed ?? (await keep(world, { message, bytes }, state, meant))
  for (const { identity, slot, value } of considered.notes) {
    const said = { candidateId: message.candidateId, identity, slot, at: message.storedAt, value }
    await table.putNote({ ...said, undone: false, version: 1, unplanned: true })
  }
  if (considered.stop) await stopKind(world, message.candidateId, considered.stop)
  if (considered.handed) await handOn(world, state, considered.identities, considered.handed)
  if (considered.lookBack) await keepLookBack(world, state, considered.identities, considered.lookBack)
  const { decision, reason, identities, apart, reply, pieces } = considered
  const trust = reading && trustOf(message.origin, reading, state.candidate)
  // The candidate has just asked a mail provider to forward here; its question is passed on if it is really the provider's.
  const byHand = message.byHand || (reading?.mail?.forwardingConfirmation != null && trust !== 'unconfirmed')
  const decided: Message = {
    ...message,
    decision,
    reason,
    identities,
    byHand,
    ...(apart === undefined ? {} : { apart }),
    ...(reply === undefined ? {} : { reply }),
    ...(pieces === undefined ? {} : { pieces }),
    ...(reading === undefined ? {} : { trust, ...(fits(reading) ? { reading } : {}) }),
    version: message.version + 1,
    unplanned: byHand || !isIdle(decision),
    expiresAt: expiryOf(message.storedAt, isIdle(decision) ? kept.nothing : kept.decided),
  }
  log.note('decided', {
    candidateId: message.candidateId,
    messageId: message.id,
    door: message.origin.door,
    carrier: message.carrier,
    decision,
  })
  return decided
}

/** A posting belongs to the application whose mail was answered. */
async function handOn(
  world: IngestWorld,
  state: CandidateState,
  identities: string[],
  handed: NonNullable<Considered['handed']>,
): Promise<void> {
  const { applications, material } = viewOf(state)
  const about = applications.filter((one) => identitiesOf(one.rounds).some((identity) => identities.includes(identity)))
  const by = { candidateId: state.candidate.id, applications: about.length > 0 ? about : applications, material }
  await keepHanded(world, by, readTyped(handed.kind, handed.text), 'mail')
}

/** What does not fit into the record of its interview is as good as not read. */
async function keep(world: IngestWorld, { message, bytes }: Arrived, state: CandidateState, meant: Considered): Promise<Considered> {
  if ((await storeContributions(world, state, meant.contributions)) === 'stored') return meant
  const words = 'There are more versions of this interview than I can keep.'
  const unread = considerUnread({ message, bytes, words, items: withoutMessage(state, message.id) })
  return (await storeContributions(world, state, unread.contributions)) === 'stored' ? unread : nothing('refused', words)
}

interface Understood {
  considered: Considered
  reading?: Reading
}

/** An entry of a calendar that is nothing to the candidate as read just now is nothing; whatever else comes is judged by the record as it stands. */
async function understandLately(
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
const withoutMessage = (state: CandidateState, messageId: string): CandidateState => ({
  ...state,
  interviews: state.interviews
    .map((item) => ({ ...item, contributions: item.contributions.filter((one) => one.messageId !== messageId) }))
    .filter((item) => item.contributions.length > 0),
  messages: state.messages.filter((one) => one.id !== messageId),
})

const nothing = (decision: Decision, reason: string): Considered => ({ decision, reason, contributions: [], identities: [], notes: [] })

/** Nobody needs to plan for these, unless the candidate sent them by hand. */
const isIdle = (decision: Decision): boolean => meansNothing.some((one) => one === decision)
