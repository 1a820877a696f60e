import { createHash } from 'node:crypto'
import { inboxFolder } from '../../contract.ts'
import { proveWebhook, type SignedRequest, webhookKey } from '../../domain/access/webhook-signature.ts'
import { messageIdOf } from '../../domain/record/identity.ts'
import { epochMilliseconds, plus } from '../../domain/time/wall-time.ts'
import type { World } from '../../ports.ts'
import { regarding } from '../../run.ts'

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
    table: Pick<World['table'], 'findDoor' | 'addMessage'>
    inbox: Pick<World['inbox'], 'put'>
  },
  token: string,
  request: SignedRequest,
): Promise<WebhookAnswer> {
  if (request.body.length > largest) return { status: 413, words: 'The body is larger than 4 MB, which no scheduling event is.' }
  const door = await world.table.findDoor(sha256(token))
  if (door?.carrier !== 'webhook' || !door.provider) {
    world.log.note('webhook-refused', { code: 'unknown-door' })
    return { status: 404, words: 'There is no webhook at this address. Copy it again from the settings page.' }
  }
  const { id, provider, candidateId, version } = door
  regarding({ candidateId })
  const [master, before] = await Promise.all([world.secrets.key('webhook'), world.secrets.key('previous-webhook')])
  const now = world.clock.now()
  const proofBy = (key: Uint8Array | undefined) =>
    proveWebhook(provider, request, key && webhookKey(key, { id, version, provider }).bytes, now)
  const proof = before && proofBy(before).outcome === 'proven' ? proofBy(before) : proofBy(master)
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

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
