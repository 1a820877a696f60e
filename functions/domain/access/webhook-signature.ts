import { createHmac, timingSafeEqual } from 'node:crypto'
import { epochMilliseconds, type Instant } from '../time/wall-time.ts'
import type { Provider } from './webhook-door.ts'

/**
 * Proof that a webhook comes from the account that was given the key. Always over the raw bytes, before anything is decoded.
 * - `standard`: Standard Webhooks 1.0.0, symmetric `v1` signatures over `id.timestamp.body`; Svix sends the same under `svix-*` names.
 * - `calendly`: `Calendly-Webhook-Signature: t=…,v1=…` over `t.body`.
 * - `calcom`: `X-Cal-Signature-256` over the body alone.
 */
export type Proof =
  | { outcome: 'proven' }
  | { outcome: 'refused'; code: 'no-key' | 'no-signature' | 'bad-signature' | 'bad-time'; words: string }

/** In bytes. Standard Webhooks asks for 24; Cal.com and Calendly take any text. */
const shortestKey = 16

/** How far a sender's clock may be from ours, both ways, in seconds (the reference libraries' tolerance). */
const tolerance = 300

export interface SignedRequest {
  /** Names in lower case, as the HTTP API gives them. */
  headers: Record<string, string | undefined>
  body: Uint8Array
}

/** `key`: the secret as bytes; undefined when none is configured, which always refuses. Constant time in the signature. */
export function proveWebhook(provider: Provider, request: SignedRequest, key: Uint8Array | undefined, now: Instant): Proof {
  if (key === undefined || key.length < shortestKey)
    return refuse('no-key', 'This webhook has no signing key yet, so nothing it sends can be accepted.')
  const claim = claims[provider](request)
  if (claim === undefined) return refuse('no-signature', 'The request carries no signature of the expected kind.')
  if (claim.timestamp !== undefined && !isRecent(claim.timestamp, now)) {
    return refuse('bad-time', 'The signature is too old or too far ahead. Check the clock of the sending side.')
  }
  const hmac = createHmac('sha256', key).update(claim.prefix, 'utf8').update(request.body).digest()
  // Every offered signature is compared, so that time says nothing about which one of a rotation fits.
  const fits = claim.signatures.filter((offered) => offered.length === hmac.length && timingSafeEqual(offered, hmac))
  return fits.length > 0 ? { outcome: 'proven' } : refuse('bad-signature', 'The signature does not fit the body. Check the signing key.')
}

const refuse = (code: Exclude<Proof, { outcome: 'proven' }>['code'], words: string): Proof => ({ outcome: 'refused', code, words })

interface Claim {
  /** What is signed in front of the body. */
  prefix: string
  signatures: Buffer[]
  /** Seconds since 1970, digits only; undefined where the provider signs no time. */
  timestamp?: string
}

const claims: Record<Provider, (request: SignedRequest) => Claim | undefined> = {
  standard({ headers }) {
    const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) => headers[`webhook-${name}`] ?? headers[`svix-${name}`])
    if (!id || !timestamp || !signature) return undefined
    const signatures = signature.split(' ').flatMap((one) => (one.startsWith('v1,') ? [Buffer.from(one.slice(3), 'base64')] : []))
    return { prefix: `${id}.${timestamp}.`, signatures, timestamp }
  },
  calendly({ headers }) {
    const parts = (headers['calendly-webhook-signature'] ?? '').split(',').map((part) => part.trim())
    const timestamp = parts.find((part) => part.startsWith('t='))?.slice(2)
    const signatures = parts.flatMap((part) => (part.startsWith('v1=') ? hex(part.slice(3)) : []))
    return timestamp && signatures.length > 0 ? { prefix: `${timestamp}.`, signatures, timestamp } : undefined
  },
  calcom({ headers }) {
    // An unsigned hook carries the words `no-secret-provided` here, which is no hex and so no signature.
    const signatures = hex(headers['x-cal-signature-256'] ?? '')
    return signatures.length > 0 ? { prefix: '', signatures } : undefined
  },
}

const hex = (text: string): Buffer[] => (/^[0-9a-fA-F]{64}$/.test(text) ? [Buffer.from(text, 'hex')] : [])

/** Digits only: the reference JavaScript library lets trailing letters and signs through. */
const isRecent = (timestamp: string, now: Instant): boolean =>
  /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) - epochMilliseconds(now) / 1000) <= tolerance

/**
 * The signing key of one webhook door, derived from the master secret, so that none is stored per door and a new `version` replaces it.
 * Shown to the candidate once: `whsec_` and base64 for Standard Webhooks; the other two take any text, so theirs is hex, used as its UTF-8 bytes.
 */
export function webhookKey(
  master: Uint8Array,
  door: { id: string; version: number; provider: Provider },
): { bytes: Uint8Array; shown: string } {
  const bytes = createHmac('sha256', master).update(`webhook-door:${door.provider}:${door.id}:${door.version}`).digest()
  if (door.provider === 'standard') return { bytes, shown: `whsec_${bytes.toString('base64')}` }
  const shown = bytes.toString('hex')
  return { bytes: Buffer.from(shown, 'utf8'), shown }
}

/** What a key the service made is as bytes, or what is wrong with it. Standard Webhooks: base64, `whsec_` before it or not. */
export function theirKey(provider: Provider, typed: string): { bytes: Uint8Array } | { wrong: string } {
  const text = typed.trim()
  if (text.length > 200) return { wrong: 'This is longer than a signing key can be. Copy the key alone.' }
  if (provider === 'standard' && /^wh[sp]k_/.test(text))
    return {
      wrong: 'This is a key of the kind with a public half, which I cannot check. Choose a shared secret there; it begins with whsec_.',
    }
  const code = text.replace(/^whsec_/, '')
  if (provider === 'standard' && !/^[A-Za-z0-9+/]+={0,2}$/.test(code))
    return { wrong: 'This is no signing key of Standard Webhooks. It begins with whsec_, and letters and digits follow.' }
  const bytes = provider === 'standard' ? Buffer.from(code, 'base64') : Buffer.from(text, 'utf8')
  return bytes.length < shortestKey ? { wrong: 'This is too short to be safe. Take a key of at least 24 letters and digits.' } : { bytes }
}
