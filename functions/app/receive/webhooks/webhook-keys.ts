import { seal, unseal } from '../../../domain/access/sealed-key.ts'
import { type DoorKey, keysInForce, nextNumber, type Provider, type WebhookDoor } from '../../../domain/access/webhook-door.ts'
import { theirKey, webhookKey } from '../../../domain/access/webhook-signature.ts'
import { shortHash } from '../../../domain/record/identity.ts'
import type { Instant } from '../../../domain/time/wall-time.ts'
import type { World } from '../../../ports.ts'

/** The secret of now, and for thirty days after a change the one before. Empty where none is configured. */
export async function webhookMasters({ secrets }: Pick<World, 'secrets'>): Promise<Uint8Array[]> {
  const masters = await Promise.all([secrets.key('webhook'), secrets.key('previous-webhook')])
  return masters.flatMap((master) => master ?? [])
}

/** What names a door in keys, and in the messages that come through it. */
export const doorIdOf = ({ candidateId, provider }: { candidateId: string; provider: Provider }): string =>
  shortHash(`${candidateId} ${provider}`)

const placeOf = (door: WebhookDoor, { number }: DoorKey): string => `webhook-door:${doorIdOf(door)}:${number}`

export const sealFor = (master: Uint8Array, door: WebhookDoor, text: string): string =>
  seal(master, placeOf(door, { number: nextNumber(door) }), text)

/** A key of ours, as it is shown and as bytes. */
export const ourKey = (master: Uint8Array, door: WebhookDoor, { number }: DoorKey) =>
  webhookKey(master, { id: doorIdOf(door), version: number, provider: door.provider })

/** The text of a key the service made; undefined where that secret did not seal it. */
export const theirText = (master: Uint8Array, door: WebhookDoor, key: DoorKey): string | undefined =>
  key.theirs === undefined ? undefined : unseal(master, placeOf(door, key), key.theirs)

/** The same key of theirs, sealed by the secret of now. */
export const sealedAnew = (master: Uint8Array, door: WebhookDoor, text: string): string => seal(master, placeOf(door, door.key), text)

/** Every key that may prove a webhook at this door now, as bytes. */
export function provingKeys(masters: readonly Uint8Array[], door: WebhookDoor, now: Instant): Uint8Array[] {
  return masters.flatMap((master) =>
    keysInForce(door, now).flatMap((key) => {
      if (key.theirs === undefined) return [ourKey(master, door, key).bytes]
      const read = theirKey(door.provider, theirText(master, door, key) ?? '')
      return 'bytes' in read ? [read.bytes] : []
    }),
  )
}
