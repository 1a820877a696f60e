import { createHash } from 'node:crypto'
import { inboxFolder } from '../../../contract.ts'
import type { Door } from '../../../domain/access/door.ts'
import { neverOpened, type WebhookDoor } from '../../../domain/access/webhook-door.ts'
import { type Proof, proveWebhook, type SignedRequest } from '../../../domain/access/webhook-signature.ts'
import { messageIdOf } from '../../../domain/record/identity.ts'
import { epochMilliseconds, plus } from '../../../domain/time/wall-time.ts'
import type { World } from '../../../ports.ts'
import { regarding } from '../../../run.ts'
import { provingKeys, webhookMasters } from './webhook-keys.ts'

export type WebhookAnswer = { status: 202 | 401 | 404 | 413; words: string }

/** The HTTP API has no body limit of its own. */
const largest = 4 * 1024 * 1024
/** An unproven body is kept for the candidate to look at, but only while it is small: nobody vouches for it. */
const largestUnproven = 256 * 1024

/**
 * Proves a webhook and stores its raw body before answering; the work begins when the stored object announces itself.
 * Safe to repeat: the same bytes have the same key, and identical bytes are one message.
 */
export async function receiveWebhook(
  world: Pick<World, 'secrets' | 'clock' | 'log'> & {
    table: Pick<World['table'], 'findDoor' | 'findWebhookDoor' | 'addMessage'>
    inbox: Pick<World['inbox'], 'put'>
  },
  token: string,
  request: SignedRequest,
): Promise<WebhookAnswer> {
  if (request.body.length > largest) return { status: 413, words: 'The body is larger than 4 MB, which no scheduling event is.' }
  const way = await world.table.findDoor(sha256(token))
  const door = way && (await doorBehind(world, way))
  if (way === undefined || door === undefined) {
    world.log.note('webhook-refused', { code: 'unknown-door' })
    return { status: 404, words: 'There is no webhook at this address. Copy it again from the settings page.' }
  }
  const { id } = way
  const { provider, candidateId } = door
  regarding({ candidateId })
  const now = world.clock.now()
  const keys = provingKeys(await webhookMasters(world), door, now)
  const proofs = (keys.length > 0 ? keys : [undefined]).map((key) => proveWebhook(provider, request, key, now))
  const proof = proofs.find(({ outcome }) => outcome === 'proven') ?? (proofs[0] as Proof)
  const messageId = messageIdOf(request.body)
  if (proof.outcome === 'proven') {
    await world.inbox.put(`${inboxFolder.webhook}${candidateId}/${id}/${provider}/${messageId}`, request.body, 'application/json')
    world.log.note('webhook-stored', { candidateId, doorId: id, messageId })
    return { status: 202, words: 'Stored.' }
  }
  world.log.note('webhook-refused', { candidateId, doorId: id, code: proof.code })
  if (request.body.length <= largestUnproven) {
    const key = `${inboxFolder.unproven}${candidateId}/${id}/${messageId}`
    await world.inbox.put(key, request.body, 'application/json')
    await world.table.addMessage({
      candidateId,
      // Not the id the same bytes get when they come with a good signature: those must still be read.
      id: messageIdOf(Buffer.from(`unproven:${messageId}`)),
      key,
      carrier: 'json',
      origin: { door: 'webhook', provider, doorId: id },
      storedAt: now,
      byHand: false,
      decision: 'refused',
      reason: `A webhook came in that could not be trusted. ${proof.words}`,
      identities: [],
      version: 1,
      unplanned: false,
      expiresAt: epochMilliseconds(plus(now, { days: 3 })) / 1000,
    })
  }
  return { status: 401, words: proof.words }
}

/** What an address leads to: nothing, once the door was closed or opened anew. A door of the first version has left its address only. */
async function doorBehind({ table }: { table: Pick<World['table'], 'findWebhookDoor'> }, way: Door): Promise<WebhookDoor | undefined> {
  const { carrier, provider, candidateId, version } = way
  if (carrier !== 'webhook' || !provider) return undefined
  const door = (await table.findWebhookDoor(candidateId, provider)) ?? { ...neverOpened(candidateId, provider), open: true }
  return door.open && door.address === version ? door : undefined
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
