import { createHmac } from 'node:crypto'
import { epochMilliseconds, type Instant, plus } from '../time/wall-time.ts'
import type { WayOutOf } from './way-out.ts'

type Webhook = WayOutOf<'webhook'>

/** Derived from the master secret; shown as `whsec_` and base64 (Standard Webhooks 1.0.0). */
const keyOf = (master: Uint8Array, candidateId: string, secret: number): Uint8Array =>
  createHmac('sha256', master).update(`outgoing-webhook:${candidateId}:${secret}`).digest()

export const shownSecret = (master: Uint8Array, { candidateId, secret }: Pick<Webhook, 'candidateId' | 'secret'>): string =>
  `whsec_${Buffer.from(keyOf(master, candidateId, secret)).toString('base64')}`

/** So long the key before a new one signs as well, until the other side has been given the new one. */
const bothFor = { days: 1 } as const

/** Every key that is to sign now: of the master secret before too, as long as that is good for webhooks. */
export function signingKeys(masters: readonly (Uint8Array | undefined)[], webhook: Webhook, now: Instant): Uint8Array[] {
  const { candidateId, secret, secretBefore = secret - 1, renewedAt } = webhook
  const secrets = renewedAt !== undefined && plus(renewedAt, bothFor) > now ? [secret, secretBefore] : [secret]
  return masters.flatMap((master) => (master ? secrets.map((one) => keyOf(master, candidateId, one)) : []))
}

/** The three headers of Standard Webhooks over the raw body, one `v1` signature for each key. */
export function signedHeaders(keys: readonly Uint8Array[], { id, body, now }: { id: string; body: string; now: Instant }) {
  const timestamp = String(epochMilliseconds(now) / 1000)
  const signature = (key: Uint8Array) => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`, 'utf8').digest('base64')}`
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': keys.map(signature).join(' ') }
}
