import { createHash } from 'node:crypto'
import { signInDoor } from '../../domain/access/door.ts'
import { type Erasure, erasedWith, everythingId } from '../../domain/own-data/erasure.ts'
import { shortHash } from '../../domain/record/identity.ts'
import type { Application, Round } from '../../domain/view/view.ts'
import type { World } from '../../ports.ts'
import { count } from '../office/count.ts'
import { rawKeys } from '../receive/own-copy.ts'
import { webhookDoorHashes } from '../receive/webhooks/webhook-doors.ts'
import { type PlanWorld, planCandidate } from '../send/plan-candidate.ts'
import { readView } from '../tell/read-view.ts'

/** Of one that was interrupted, what it named stays named: the table may not know it any more. */
async function order({ table }: Pick<World, 'table'>, erasure: Erasure): Promise<void> {
  const standing = await table.findErasure(erasure.candidateId, erasure.id)
  const objects = [...new Set([...(standing?.objects ?? []), ...erasure.objects])]
  await table.putErasure({ ...erasure, objects, timers: [...(standing?.timers ?? []), ...erasure.timers] })
}

/**
 * Deletes rounds of one application with everything that is about them. The table is done when this returns; raw messages and timers go with the next
 * sweep, by an order written first. Safe to repeat.
 */
export async function eraseRounds(
  world: PlanWorld,
  candidateId: string,
  application: Application,
  rounds: readonly Round[],
): Promise<void> {
  const { table, clock } = world
  const { state, view } = await readView(world, candidateId)
  const erased = erasedWith({ ...state, messages: await table.listMessages(candidateId) }, view, application, rounds)
  const now = clock.now()
  await order(world, {
    candidateId,
    id: shortHash(rounds.map(({ id }) => id).join(' ')),
    scope: 'some',
    orderedAt: now,
    due: now,
    objects: erased.messages.flatMap(rawKeys),
    timers: erased.touchpoints.flatMap(({ key, due, state }) => (state === 'planned' ? [{ key, due }] : [])),
  })
  await table.erase(candidateId, erased)
  await planCandidate(world, candidateId)
}

type LeaveWorld = Pick<World, 'table' | 'clock' | 'secrets' | 'site' | 'office'>

/**
 * Deletes everything of the candidate: first the ways in, then the table; raw messages and timers go with the next sweep. The order comes first, so
 * that whatever interrupts this is taken up again. Safe to repeat.
 */
export async function eraseEverything(world: LeaveWorld, candidateId: string): Promise<void> {
  const { table, clock } = world
  const candidate = await table.findCandidate(candidateId)
  const messages = await table.listMessages(candidateId)
  const now = clock.now()
  // Raw mail lies under names of the mail service's: of everything else the folder is known.
  const objects = messages.flatMap(rawKeys)
  await order(world, { candidateId, id: everythingId, scope: 'everything', orderedAt: now, due: now, objects, timers: [] })
  if (candidate) {
    const token = candidate.inboxAddress?.split('@')[0]
    await table.removeDoor(signInDoor(candidate.mail))
    if (token !== undefined) await table.removeDoor(createHash('sha256').update(token).digest('hex'))
  }
  for (const hash of await webhookDoorHashes(world, candidateId)) await table.removeDoor(hash)
  if (candidate && candidate.invitation === undefined) await count(world, candidateId, 'left')
  await table.eraseAll(candidateId)
}
