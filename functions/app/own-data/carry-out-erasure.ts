import { inboxFolder } from '../../contract.ts'
import { type Erasure, lookAgainFor } from '../../domain/own-data/erasure.ts'
import { type Instant, plus } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import type { PlanWorld } from '../send/plan-candidate.ts'
import { eraseOld } from './keep-for.ts'

export type ErasureWorld = PlanWorld & Pick<World, 'inbox'>

/** The folders in which a candidate's raw messages lie under their id. */
const foldersOf = (candidateId: string): string[] =>
  [inboxFolder.webhook, inboxFolder.feed, inboxFolder.page, inboxFolder.unproven, inboxFolder.copy].map(
    (folder) => `${folder}${candidateId}/`,
  )

/** Takes away what an order names, and the order with the last of it. Safe to repeat: what is gone is gone. */
export async function carryOutErasure(world: ErasureWorld, erasure: Erasure): Promise<void> {
  if (erasure.scope === 'old') return eraseOld(world, erasure)
  return erasure.scope === 'everything' ? everything(world, erasure) : some(world, erasure)
}

async function some({ table, inbox, timers }: ErasureWorld, erasure: Erasure): Promise<void> {
  const { candidateId, id, objects, timers: booked, act, pieces = [] } = erasure
  if (act && (await table.findCandidate(candidateId)) !== undefined) await forgetAct(table, candidateId, act)
  for (const piece of pieces) await table.forgetPiece(candidateId, piece)
  const standing = new Set((await table.listMessages(candidateId)).map(({ key }) => key))
  // Handed in once more since: that one is to be read.
  for (const key of objects) if (!standing.has(key)) await inbox.remove(key)
  for (const { key, due } of booked)
    if ((await table.findTouchpoint({ candidateId, key })) === undefined) await timers.cancel({ candidateId, key }, due)
  await table.finishErasure(candidateId, id)
}

/** What a later act changed has an order of its own. */
async function forgetAct(table: ErasureWorld['table'], candidateId: string, act: Instant): Promise<void> {
  const { notes } = await table.readCandidate(candidateId)
  const past = notes.filter(({ value, at }) => value.kind === 'changed' && at === act)
  await table.erase(candidateId, { interviews: [], notes: past, messages: [], touchpoints: [], material: [] })
}

/** Who has come back meanwhile keeps what is new: what came before the order goes, and nothing else. */
async function everything({ table, inbox, timers, clock }: ErasureWorld, { candidateId, id, objects, orderedAt }: Erasure): Promise<void> {
  const isBack = (await table.findCandidate(candidateId)) !== undefined
  for (const key of objects) await inbox.remove(key)
  for (const folder of foldersOf(candidateId))
    for (const { key, storedAt } of await inbox.list(folder)) if (!isBack || storedAt <= orderedAt) await inbox.remove(key)
  if (!isBack) {
    await timers.cancelAll(candidateId)
    await table.eraseAll(candidateId)
  }
  if (isBack || clock.now() >= plus(orderedAt, lookAgainFor)) await table.finishErasure(candidateId, id)
}
