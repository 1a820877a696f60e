import type { Candidate } from '../../domain/access/candidate.ts'
import { mailsBeside } from '../../domain/plan/history.ts'
import { stillWanted } from '../../domain/plan/still-wanted.ts'
import { numbersIn } from '../../domain/replies/numbers.ts'
import { mayGoAt, sendLease, servedEarly } from '../../domain/sending/sending.ts'
import type { Touchpoint, TouchpointRef } from '../../domain/sending/touchpoint.ts'
import { released, skippedByPlan, takenBack } from '../../domain/sending/touchpoint-moves.ts'
import { shownFacts } from '../../domain/sending/what-is-shown.ts'
import { plus } from '../../domain/time/wall-time.ts'
import { underPresentIds } from '../../domain/view/present-ids.ts'
import { pushKinds } from '../../domain/ways-out/way-out.ts'
import { NotHandedOver } from '../../not-handed-over.ts'
import type { CandidateState, OutgoingMail, World } from '../../ports.ts'
import { regarding } from '../../run.ts'
import { viewIn } from '../tell/read-view.ts'
import { isPlanned, planCandidate } from './plan-candidate.ts'
import { type Settled, settleTouchpoint } from './settle-touchpoint.ts'
import { wordsOfMail, writeMail } from './write-mail.ts'

type DeliverWorld = Pick<World, 'table' | 'timers' | 'mailer' | 'pushes' | 'secrets' | 'site' | 'office' | 'clock' | 'log'>

/** What became of a wake-up. `nothing-to-do`, `not-yet`: its timer belongs to an older plan. `taken`: somebody else has the claim. */
export type Delivery = Settled | { outcome: 'nothing-to-do' | 'not-yet' | 'taken' | 'later' } | { outcome: 'skipped'; reason: string }

/**
 * Sends one owed mail, or records why not. Safe to repeat: only one caller at a time holds the claim, and a sent touchpoint stays sent.
 * Whatever is thrown before the send leaves the claim to its lease.
 */
export async function deliverTouchpoint(world: DeliverWorld, ref: TouchpointRef): Promise<Delivery> {
  const { table, clock, log } = world
  regarding({ candidateId: ref.candidateId, touchpoint: ref.key })
  const row = await table.findTouchpoint(ref)
  if (row?.state !== 'planned') return { outcome: 'nothing-to-do' }
  if (mayGoAt(row) > plus(clock.now(), servedEarly)) return { outcome: 'not-yet' }

  const leaseUntil = plus(clock.now(), sendLease)
  if ((await table.claim(row, leaseUntil)) === 'lost') return { outcome: 'taken' }
  const { delivery, expected } = await deliverClaimed(world, { ...row, state: 'claimed', leaseUntil })
  log.note('delivery', { candidateId: row.candidateId, touchpoint: row.key, attempt: row.attempt + 1, outcome: delivery.outcome })
  if (expected && delivery.outcome === 'sent') return delivery
  await planCandidate(world, row.candidateId)
  await wakePushes(world, row)
  return delivery
}

/** `expected`: every plan that was made from what is stored, or will be, has taken this mail for sent. */
interface Delivered {
  delivery: Delivery
  expected: boolean
}

/** The mail is out; whoever else listens is told by a function of their own. A wake-up that is lost is the sweep's. */
async function wakePushes({ table, pushes }: DeliverWorld, { candidateId, key }: Touchpoint): Promise<void> {
  for (const to of pushKinds) {
    const push = await table.findPush({ candidateId, to, key })
    if (push?.state === 'planned') await pushes.wake(push)
  }
}

/** The truth is read again under the claim: what was planned then may not be wanted now. */
async function deliverClaimed(world: DeliverWorld, claimed: Touchpoint): Promise<Delivered> {
  const { table, timers, clock } = world
  const state = await table.readCandidate(claimed.candidateId)
  const view = viewIn(world, state)
  const verdict = stillWanted(claimed, view, state.touchpoints, clock.now())
  if (verdict.outcome === 'skip') {
    await table.moveTouchpoint(claimed, skippedByPlan(claimed, verdict.reason))
    return { delivery: { outcome: 'skipped', reason: verdict.reason }, expected: false }
  }
  if (verdict.outcome === 'later') {
    await table.moveTouchpoint(claimed, released(claimed, verdict.due))
    await timers.book(claimed, verdict.due)
    return { delivery: { outcome: 'later' }, expected: false }
  }

  const touchpoint: Touchpoint = { ...claimed, carries: verdict.carries }
  const { mail, said } = await writeMail(world, { touchpoint, view, touchpoints: state.touchpoints })
  const numbered = numbersIn(view, touchpoint)
  const sending: Touchpoint = {
    ...touchpoint,
    state: 'sending',
    attempt: claimed.attempt + 1,
    sendingAt: clock.now(),
    shown: shownFacts(view, touchpoint, mailsBeside(touchpoint, underPresentIds(view, state.touchpoints))),
    ...(said.length > 0 ? { said } : {}),
    ...(numbered.length > 0 ? { numbered } : {}),
  }
  // Lost: the lease ran out under a slow start, or the event of an earlier attempt has settled the row.
  if ((await table.moveTouchpoint(claimed, sending)) === 'lost') return { delivery: { outcome: 'taken' }, expected: false }
  const expected = await isExpected(world, state, sending)
  // Written with the outcome, since the row pays for its size at every write.
  const told: Touchpoint = { ...sending, words: wordsOfMail(mail, view) }
  return { delivery: await handOver(world, { sending: told, candidate: state.candidate, mail, expected }), expected }
}

/**
 * Whoever takes a ticket from now on sees the mail as good as sent; whoever took the last one had written before the state was read. So where that
 * has no other plan with this mail sent, none is needed after it. An answer that is lost costs a plan, and not the mail.
 */
async function isExpected(world: DeliverWorld, state: CandidateState, sending: Touchpoint): Promise<boolean> {
  const touchpoints = state.touchpoints.map((row) => (row.key === sending.key ? sending : row))
  if (!isPlanned(world, { ...state, touchpoints })) return false
  const ticket = await world.table.currentPlanTicket(sending.candidateId).catch(() => undefined)
  return ticket === state.planTicket
}

interface Handed {
  sending: Touchpoint
  candidate: Candidate
  mail: OutgoingMail
  expected: boolean
}

async function handOver(world: DeliverWorld, { sending, candidate, mail, expected }: Handed): Promise<Delivery> {
  const { key, kind, attempt } = sending
  try {
    return await settleTouchpoint(world, sending, await world.mailer.send(candidate, mail, { key, kind, attempt }), { expected })
  } catch (fault) {
    // Certain not to have left, so it waits for no event of the mail service.
    if (fault instanceof NotHandedOver) await world.table.moveTouchpoint(sending, takenBack(sending))
    throw fault
  }
}
