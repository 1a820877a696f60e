import { createHash, createHmac } from 'node:crypto'
import * as z from 'zod'
import { webhookKey } from '../../domain/access/webhook-signature.ts'
import { shortHash } from '../../domain/record/identity.ts'
import type { World } from '../../ports.ts'

export const providerSchema = z.enum(['standard', 'calcom', 'calendly'])
export type Provider = z.infer<typeof providerSchema>

type DoorWorld = Pick<World, 'table' | 'secrets' | 'site'>

export interface WebhookDoor {
  provider: Provider
  address: string
  open: boolean
  /** Its keys were changed, and the scheduling service still has those before: they work for thirty days. */
  outdated: boolean
}

/** 128 bits derived from the master secret, one per candidate and provider: the page can show the address again without storing it. */
const tokenOf = (master: Uint8Array, candidateId: string, provider: Provider): string =>
  createHmac('sha256', master).update(`webhook-address:${candidateId}:${provider}`).digest().subarray(0, 16).toString('base64url')

const secretHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Every address the candidate could give to a provider, and whether it is open. None where no secret is configured. */
export async function webhookDoors({ table, secrets, site }: DoorWorld, candidateId: string): Promise<WebhookDoor[]> {
  const [master, before] = await Promise.all([secrets.key('webhook'), secrets.key('previous-webhook')])
  if (master === undefined) return []
  const isOpen = async (token: string): Promise<boolean> => (await table.findDoor(secretHash(token))) !== undefined
  return Promise.all(
    providerSchema.options.map(async (provider) => {
      const token = tokenOf(master, candidateId, provider)
      const open = await isOpen(token)
      const outdated = !open && before !== undefined && (await isOpen(tokenOf(before, candidateId, provider)))
      return { provider, address: `${site.publicUrl}/hooks/${token}`, open, outdated }
    }),
  )
}

/** Every webhook door there can be of the candidate, by the keys of now and of before. */
export async function webhookDoorHashes({ secrets }: Pick<World, 'secrets'>, candidateId: string): Promise<string[]> {
  const masters = await Promise.all([secrets.key('webhook'), secrets.key('previous-webhook')])
  return masters.flatMap((master) =>
    master === undefined ? [] : providerSchema.options.map((provider) => secretHash(tokenOf(master, candidateId, provider))),
  )
}

/** Opens the door and gives its signing key, for the candidate to copy. Safe to repeat: address and key stay the same. */
export async function openWebhookDoor({ table, secrets }: DoorWorld, candidateId: string, provider: Provider): Promise<string> {
  const master = await secrets.key('webhook')
  if (master === undefined) throw new Error('No key for webhooks is configured')
  const id = shortHash(`${candidateId} ${provider}`)
  const door = { id, candidateId, carrier: 'webhook' as const, provider, version: 1, ownerOnly: false }
  await table.putDoor({ ...door, secretHash: secretHash(tokenOf(master, candidateId, provider)) })
  return webhookKey(master, door).shown
}
