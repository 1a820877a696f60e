import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { epochMilliseconds, type Instant, instantOf } from '../time/wall-time.ts'

/**
 * What a link may do: open the debrief, answer one question, take a forwarded change back, mark drafts sent, say how an application
 * went, stop one kind of mail, put one off, sign in, say yes to an invitation (`join`); `session` is what the cookie holds after signing in,
 * `staff` that of an office's staff. Made for one purpose, it is worth nothing for another.
 */
export const linkPurposeSchema = z.enum([
  'debrief',
  'answer',
  'undo',
  'sent',
  'outcome',
  'stop',
  'snooze',
  'sign-in',
  'join',
  'session',
  'staff',
])
export type LinkPurpose = z.infer<typeof linkPurposeSchema>

export interface LinkClaim {
  purpose: LinkPurpose
  candidateId: string
  /** What it is about: a round, a question, a message, a kind of mail; empty for a sign-in. */
  object: string
  expiresAt: Instant
}

/** The key that signs, and the one before it while its links still live. */
export interface LinkKeys {
  current: Uint8Array
  previous?: Uint8Array | undefined
}

const keyId = (key: Uint8Array): string => createHash('sha256').update('roundtwo link key').update(key).digest('hex').slice(0, 8)

const macOf = (key: Uint8Array, body: string): Buffer => createHmac('sha256', key).update('roundtwo link 1\n').update(body).digest()

const bodySchema = z.tuple([z.string(), linkPurposeSchema, z.string(), z.string(), z.int()])

/** `<body>.<mac>`, base64url. Derived, never drawn: the same claim gives the same link. */
export function signLink(keys: LinkKeys, { purpose, candidateId, object, expiresAt }: LinkClaim): string {
  const body = Buffer.from(
    JSON.stringify([keyId(keys.current), purpose, candidateId, object, epochMilliseconds(expiresAt) / 1000]),
  ).toString('base64url')
  return `${body}.${macOf(keys.current, body).toString('base64url')}`
}

/** The longest token we make is well under this; anything longer is not ours and costs no hashing. */
const longestToken = 4_000

/** Undefined for anything unknown, forged, expired or made for another purpose: one answer for all of them. */
export function readLink(keys: LinkKeys, token: string, purposes: readonly LinkPurpose[], now: Instant): LinkClaim | undefined {
  const [body, mac, ...rest] = token.length > longestToken ? [] : token.split('.')
  if (body === undefined || mac === undefined || rest.length > 0) return undefined
  const given = Buffer.from(mac, 'base64url')
  // A second spelling of the same bytes would slip past what remembers spent tokens by their text.
  if (given.toString('base64url') !== mac) return undefined
  const signer = [keys.current, keys.previous].find((key) => key !== undefined && sameBytes(macOf(key, body), given))
  return signer === undefined ? undefined : claimOf(body, signer, purposes, now)
}

function claimOf(body: string, signer: Uint8Array, purposes: readonly LinkPurpose[], now: Instant): LinkClaim | undefined {
  const [id, purpose, candidateId, object, seconds] = bodySchema.parse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')))
  const claim = { purpose, candidateId, object, expiresAt: instantOf(seconds * 1000) }
  return id === keyId(signer) && purposes.includes(purpose) && now < claim.expiresAt ? claim : undefined
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b)

/**
 * Proof that a form was loaded by whoever posts it: bound to what let them in (session, link), so another site cannot know it
 * and another person's form does not fit.
 */
export const gestureOf = (keys: LinkKeys, credential: string): string => macOf(keys.current, `gesture\n${credential}`).toString('base64url')

export const gestureFits = (keys: LinkKeys, credential: string, given: string): boolean =>
  [keys.current, keys.previous].some(
    (key) => key !== undefined && sameBytes(macOf(key, `gesture\n${credential}`), Buffer.from(given, 'base64url')),
  )

/** Spent tokens are remembered by hash: the token itself is never stored. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
