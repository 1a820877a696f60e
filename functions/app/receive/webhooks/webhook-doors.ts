import { createHash, createHmac } from 'node:crypto'
import {
  asBefore,
  closed,
  neverOpened,
  nextNumber,
  oldKeyOf,
  opened,
  type Provider,
  providerSchema,
  type WebhookDoor,
  withKey,
  withoutOldKey,
} from '../../../domain/access/webhook-door.ts'
import { theirKey } from '../../../domain/access/webhook-signature.ts'
import type { Instant } from '../../../domain/time/wall-time.ts'
import type { World } from '../../../ports.ts'
import { doorIdOf, ourKey, sealedAnew, sealFor, theirText, webhookMasters } from './webhook-keys.ts'

type DoorWorld = Pick<World, 'table' | 'secrets' | 'site'>
type KeyWorld = DoorWorld & Pick<World, 'clock'>

/** A door as its page shows it. */
export interface ShownDoor {
  provider: Provider
  id: string
  address: string
  /** `outdated`: the master secret was changed, and the service still has the address before: it works for thirty days. */
  state: 'closed' | 'open' | 'outdated'
  /** Which key is in force: an act names the one it was pressed for. */
  key: { number: number; whose: 'ours' | 'theirs' }
  /** Until when the key before works too. */
  oldKeyUntil: Instant | undefined
}

/** 128 bits derived from the master secret, one per candidate, provider and opening: the page can show the address again without storing it. */
function tokenOf(
  master: Uint8Array,
  { candidateId, provider, address }: Pick<WebhookDoor, 'candidateId' | 'provider' | 'address'>,
): string {
  const name = `webhook-address:${candidateId}:${provider}${address === 1 ? '' : `:${address}`}`
  return createHmac('sha256', master).update(name).digest().subarray(0, 16).toString('base64url')
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

const isFound = async ({ table }: Pick<World, 'table'>, master: Uint8Array | undefined, door: WebhookDoor): Promise<boolean> =>
  master !== undefined && (await table.findDoor(hashOf(tokenOf(master, door)))) !== undefined

/** The door as it stands; one of the first version left its address only. */
export async function standingDoor(world: Pick<World, 'table' | 'secrets'>, candidateId: string, provider: Provider): Promise<WebhookDoor> {
  const known = await world.table.findWebhookDoor(candidateId, provider)
  if (known !== undefined) return known
  const fresh = neverOpened(candidateId, provider)
  const found = await Promise.all((await webhookMasters(world)).map((master) => isFound(world, master, fresh)))
  return { ...fresh, open: found.includes(true) }
}

/** Every door there can be, one for each kind of service. None where no secret is configured. */
export async function webhookDoors(world: KeyWorld, candidateId: string): Promise<ShownDoor[]> {
  const [master, before] = await webhookMasters(world)
  if (master === undefined) return []
  return Promise.all(
    providerSchema.options.map(async (provider) => {
      const door = await standingDoor(world, candidateId, provider)
      const isOpen = door.open && (await isFound(world, master, door))
      const state = isOpen ? 'open' : door.open && (await isFound(world, before, door)) ? 'outdated' : 'closed'
      return {
        provider,
        id: doorIdOf(door),
        address: `${world.site.publicUrl}/hooks/${tokenOf(master, door)}`,
        state,
        key: { number: door.key.number, whose: door.key.theirs === undefined ? 'ours' : 'theirs' },
        oldKeyUntil: state === 'closed' ? undefined : oldKeyOf(door, world.clock.now())?.until,
      } as const
    }),
  )
}

/** Where every webhook door of the candidate was or is, by the keys of now and of before. */
export async function webhookDoorHashes(world: DoorWorld, candidateId: string): Promise<string[]> {
  const masters = await webhookMasters(world)
  const doors = await Promise.all(providerSchema.options.map((provider) => standingDoor(world, candidateId, provider)))
  return doors.flatMap((door) => masters.flatMap((master) => hashesOf(master, door)))
}

const hashesOf = (master: Uint8Array, door: WebhookDoor): string[] =>
  Array.from({ length: door.address }, (_, n) => hashOf(tokenOf(master, { ...door, address: n + 1 })))

async function masterOf(world: Pick<World, 'secrets'>): Promise<Uint8Array> {
  const [master] = await webhookMasters(world)
  if (master === undefined) throw new Error('No key for webhooks is configured')
  return master
}

/**
 * Opens the door and gives its signing key, for the candidate to copy; undefined where the key is theirs. Safe to repeat: an open door keeps
 * address and key. The door is written before what finds it: interrupted in between, it is closed still, and opened by the next press.
 */
export async function openWebhookDoor(world: DoorWorld, candidateId: string, provider: Provider): Promise<string | undefined> {
  const master = await masterOf(world)
  const standing = await standingDoor(world, candidateId, provider)
  const door = await underNewMaster(world, standing.open && standing.version > 0 ? standing : opened(standing))
  // Lost: it was pressed twice at once, and what the other press wrote is the same.
  if (door !== standing) await world.table.putWebhookDoor(door)
  await letFind(world, master, door)
  return door.key.theirs === undefined ? ourKey(master, door, door.key).shown : undefined
}

/** What finds the door by its address. */
async function letFind({ table }: Pick<World, 'table'>, master: Uint8Array, door: WebhookDoor): Promise<void> {
  const { candidateId, provider, address: version } = door
  const way = { id: doorIdOf(door), candidateId, carrier: 'webhook' as const, provider, version, ownerOnly: false }
  await table.putDoor({ ...way, secretHash: hashOf(tokenOf(master, door)) })
}

/** A key of theirs that the secret before had sealed is sealed anew; one that nobody can open any more makes way for one of ours. */
async function underNewMaster(world: DoorWorld, door: WebhookDoor): Promise<WebhookDoor> {
  const [master, before] = await webhookMasters(world)
  if (door.key.theirs === undefined || master === undefined || theirText(master, door, door.key) !== undefined) return door
  const text = before && theirText(before, door, door.key)
  const key = text === undefined ? { number: nextNumber(door) } : { ...door.key, theirs: sealedAnew(master, door, text) }
  return { ...door, key, version: door.version + 1 }
}

/** The door an act was pressed for; undefined where it has another key by now: pressed twice, it is done once. */
async function openDoorWith(world: DoorWorld, candidateId: string, provider: Provider, number: number): Promise<WebhookDoor | undefined> {
  const door = await standingDoor(world, candidateId, provider)
  return door.open && door.key.number === number ? door : undefined
}

/** Gives it a new key of ours, which the page then shows. */
export async function renewKey(world: KeyWorld, candidateId: string, provider: Provider, number: number): Promise<void> {
  const door = await openDoorWith(world, candidateId, provider, number)
  if (door) await world.table.putWebhookDoor(withKey(door, undefined, world.clock.now()))
}

/** Takes a key the service made; says what is wrong with one that cannot be. */
export async function takeTheirKey(
  world: KeyWorld,
  candidateId: string,
  { provider, number, typed }: { provider: Provider; number: number; typed: string },
): Promise<{ wrong: string } | undefined> {
  const read = theirKey(provider, typed)
  if ('wrong' in read) return read
  const door = await openDoorWith(world, candidateId, provider, number)
  if (door === undefined) return undefined
  const sealed = sealFor(await masterOf(world), door, typed.trim())
  await world.table.putWebhookDoor(withKey(door, sealed, world.clock.now()))
  return undefined
}

/** Safe to repeat. */
export async function endOldKey(world: DoorWorld, candidateId: string, provider: Provider, number: number): Promise<void> {
  const door = await openDoorWith(world, candidateId, provider, number)
  if (door?.before) await world.table.putWebhookDoor(withoutOldKey(door))
}

/** From then on nothing comes in by that address, and opened anew the door has another one. Safe to repeat. */
export async function closeWebhookDoor(world: DoorWorld, candidateId: string, provider: Provider): Promise<void> {
  const door = await standingDoor(world, candidateId, provider)
  if (door.open) await world.table.putWebhookDoor(closed(door))
  for (const master of await webhookMasters(world)) for (const hash of hashesOf(master, door)) await world.table.removeDoor(hash)
}

/** The door as it was before an act, with its address and keys; `nothing` where it was changed again since. Safe to repeat. */
export async function restoreWebhookDoor(
  world: Pick<World, 'table' | 'secrets'>,
  was: WebhookDoor,
  is: number,
): Promise<'restored' | 'nothing'> {
  const standing = await world.table.findWebhookDoor(was.candidateId, was.provider)
  if (standing?.version !== is) return 'nothing'
  await world.table.putWebhookDoor(asBefore(standing, was))
  if (was.open) for (const master of await webhookMasters(world)) await letFind(world, master, was)
  return 'restored'
}
