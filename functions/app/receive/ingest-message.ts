import type { Considered } from '../../domain/decide/considered.ts'
import { considerUnread } from '../../domain/decide/unread.ts'
import { identitiesOf } from '../../domain/employer/last-round.ts'
import { readTyped } from '../../domain/material/read/typed.ts'
import { type Arrival, type Decision, expiryOf, kept, type Message, meansNothing } from '../../domain/record/message.ts'
import { trustOf } from '../../domain/trust/trust.ts'
import { view as viewOf } from '../../domain/view/make-view.ts'
import { Fault } from '../../fault.ts'
import type { CandidateState } from '../../ports.ts'
import { stopKind } from '../join/change-settings.ts'
import { countMessage } from '../office/count.ts'
import { planCandidate } from '../send/plan-candidate.ts'
import { keepLookBack } from './feeds/keep-look-back.ts'
import { keepHanded } from './handed-in/hand-in.ts'
import { handInMailed } from './handed-in/hand-in-mailed.ts'
import { type Arrived, recordArrival } from './record-arrival.ts'
import { fits, storeContributions } from './store-contributions.ts'
import { type IngestWorld, type Lately, nothing, tries, understandLately, withoutMessage } from './understand-lately.ts'

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

/** Nobody needs to plan for these, unless the candidate sent them by hand. */
const isIdle = (decision: Decision): boolean => meansNothing.some((one) => one === decision)
