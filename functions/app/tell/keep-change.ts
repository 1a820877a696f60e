import { type Candidate, candidateSchema } from '../../domain/access/candidate.ts'
import { unseenFeed } from '../../domain/feed/feed.ts'
import { type Changed, ofCandidate, type Setting, undoneFor } from '../../domain/record/changed.ts'
import { shortHash } from '../../domain/record/identity.ts'
import { plus } from '../../domain/time/wall-time.ts'
import { wayAsBefore } from '../../domain/ways-out/way-out.ts'
import type { World } from '../../ports.ts'
import { changeSettings, type SettingsChange } from '../join/change-settings.ts'
import { keepFor } from '../own-data/keep-for.ts'
import { restoreWebhookDoor } from '../receive/webhooks/webhook-doors.ts'
import { type PlanWorld, planCandidate } from '../send/plan-candidate.ts'
import { keepPiece } from './keep-piece.ts'

/** What one act changed can be of the keys, too. */
export type UndoWorld = PlanWorld & Pick<World, 'secrets'>

/**
 * Keeps what an act changed beside all that is said in it, so that the answer to the act can take it back; what was there is forgotten after an
 * hour. The order to forget it comes first. Safe to repeat.
 */
export async function keepChange(world: PlanWorld, candidateId: string, change: Changed): Promise<void> {
  await noteChanges(world, candidateId, [change])
  await planCandidate(world, candidateId)
}

/** Each under a name of its own, so that of two settings each is taken back by the act that changed it. */
async function noteChanges({ table, clock }: PlanWorld, candidateId: string, changes: readonly Changed[]): Promise<void> {
  const at = clock.now()
  const slotOf = (change: Changed) => `${change.of} ${change.of === 'settings' ? change.field : change.id}`
  const pieces = changes.flatMap((change) => (change.of === 'piece' && change.version === 0 ? [change.id] : []))
  await table.putErasure({
    candidateId,
    id: `act-${shortHash([at, ...changes.map(slotOf)].join(' '))}`,
    scope: 'some',
    orderedAt: at,
    due: plus(at, undoneFor),
    objects: [],
    timers: [],
    act: at,
    pieces,
  })
  for (const change of changes) {
    const [slot, value] = [slotOf(change), { kind: 'changed' as const, change }]
    await table.putNote({ candidateId, identity: ofCandidate, slot, at, value, before: null, undone: false, version: 1, unplanned: true })
  }
}

/** One setting as it was before and as it is after; what is not said is not there. */
export const settingChange = (before: Candidate, after: Candidate, field: Setting): Changed => ({
  of: 'settings',
  field,
  ...(before[field] === undefined ? {} : { was: before[field] }),
  ...(after[field] === undefined ? {} : { is: after[field] }),
})

/** Changes settings so that it can be taken back. Safe to repeat. */
export async function keepSettings(world: PlanWorld, candidate: Candidate, change: Omit<SettingsChange, 'exampleGone'>): Promise<void> {
  const fields = (Object.keys(change) as Setting[]).filter((field) => !isSame(candidate[field], { ...candidate, ...change }[field]))
  const after = { ...candidate, ...change }
  await noteChanges(
    world,
    candidate.id,
    fields.map((field) => settingChange(candidate, after, field)),
  )
  await changeSettings(world, candidate, change)
}

/** `nothing`: it was changed again since. Safe to repeat. */
export async function restoreChange(world: UndoWorld, candidateId: string, change: Changed): Promise<'restored' | 'nothing'> {
  switch (change.of) {
    case 'settings':
      return restoreSetting(world, candidateId, change)
    case 'feed':
      return restoreFeed(world, candidateId, change)
    case 'piece':
      return restorePiece(world, candidateId, change)
    case 'door':
      return restoreWebhookDoor(world, change.was, change.is)
    case 'way-out':
      return restoreWayOut(world, candidateId, change)
    case 'program':
      return restoreProgram(world, candidateId, change)
  }
}

async function restoreWayOut(
  { table }: UndoWorld,
  candidateId: string,
  { id, was, is }: Extract<Changed, { of: 'way-out' }>,
): Promise<'restored' | 'nothing'> {
  const standing = (await table.listWaysOut(candidateId)).find(({ kind }) => kind === id)
  if (standing?.version !== is) return 'nothing'
  return (await table.putWayOut(wayAsBefore(standing, was))) === 'saved' ? 'restored' : 'nothing'
}

async function restoreProgram(
  { table }: UndoWorld,
  candidateId: string,
  { id, was }: Extract<Changed, { of: 'program' }>,
): Promise<'restored' | 'nothing'> {
  if ((await table.findApiToken(candidateId, id)) !== undefined) return 'nothing'
  await table.putApiToken(was)
  return 'restored'
}

/** Where it still holds what the act set. */
async function restoreSetting(
  world: PlanWorld,
  candidateId: string,
  { field, was, is }: Extract<Changed, { of: 'settings' }>,
): Promise<'restored' | 'nothing'> {
  const candidate = await world.table.findCandidate(candidateId)
  if (candidate === undefined) return 'nothing'
  const { [field]: standing, ...others } = candidate
  // Read through the schema all stand in its order: the table gives maps back in one of its own.
  const readAs = (value: unknown) => candidateSchema.parse({ ...others, ...(value === undefined ? {} : { [field]: value }) })[field]
  if (!isSame(standing, readAs(is))) return 'nothing'
  const before = readAs(was)
  if (field === 'keepMonths') await keepFor(world, candidateId, typeof before === 'number' ? before : null)
  else await changeSettings(world, candidate, { [field]: before })
  return 'restored'
}

async function restoreFeed(
  { table, clock }: PlanWorld,
  candidateId: string,
  { id, was }: Extract<Changed, { of: 'feed' }>,
): Promise<'restored' | 'nothing'> {
  const standing = await table.findFeed(candidateId, id)
  if ((standing === undefined) === (was === null)) return 'nothing'
  if (was === null) {
    await table.removeFeed(candidateId, id)
    return 'restored'
  }
  await table.putFeed(unseenFeed({ candidateId, id, ...was, nextPollAt: clock.now() }), { unplanned: false })
  return 'restored'
}

async function restorePiece(
  world: PlanWorld,
  candidateId: string,
  { id, version }: Extract<Changed, { of: 'piece' }>,
): Promise<'restored' | 'nothing'> {
  const { table } = world
  if (version === 0) return (await table.bringBackPiece(candidateId, id)) === 'saved' ? 'restored' : 'nothing'
  const standing = await table.findPiece(candidateId, id)
  if (standing?.version !== version) return 'nothing'
  if (version === 1) {
    await table.removePiece(candidateId, id)
    return 'restored'
  }
  const before = (await table.listEditions(candidateId, id)).find((one) => one.version === version - 1)
  if (before === undefined) return 'nothing'
  const { identity, from, value } = before
  const kept = await keepPiece(world, { candidateId, id, identity, from, value, over: version })
  return kept.outcome === 'kept' ? 'restored' : 'nothing'
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
