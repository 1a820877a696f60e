import * as z from 'zod'
import { instantSchema } from '../time/wall-time.ts'

const ofEach = {
  candidateId: z.string(),
  /** Counts the writes of this item, and with them the secrets it has had: none of them comes back. */
  version: z.int().min(1),
  /** When the present secret was made. */
  madeAt: instantSchema,
  /** False: closed, and kept so that a later secret is another one. */
  open: z.boolean(),
}

/** The calendar others may subscribe to who know its address. */
const calendarSchema = z.object({
  ...ofEach,
  kind: z.literal('calendar'),
  /** SHA-256 of the secret in its address, hex: the secret itself is never stored. */
  secretHash: z.string(),
})

/** The candidate's own program, told of every mail (Standard Webhooks). */
const webhookSchema = z.object({
  ...ofEach,
  kind: z.literal('webhook'),
  url: z.string(),
  /** Also what the mail says; else ids, kind, hour and link only. */
  full: z.boolean(),
  /** Which signing key, counted from 1: each is derived, none is stored. */
  secret: z.int().min(1),
  /** When that key took the place of the one before. */
  renewedAt: instantSchema.optional(),
})

/** A phone that listens to a topic of an ntfy server. */
const ntfySchema = z.object({ ...ofEach, kind: z.literal('ntfy'), url: z.string() })

/** How what roundtwo knows leaves it beside the mails: one of each kind a candidate. */
export const wayOutSchema = z.discriminatedUnion('kind', [calendarSchema, webhookSchema, ntfySchema])
export type WayOut = z.infer<typeof wayOutSchema>
export type WayOutKind = WayOut['kind']
/** Those that are told of mails. */
export type PushKind = 'webhook' | 'ntfy'
export const pushKinds = ['webhook', 'ntfy'] as const
export type WayOutOf<Kind extends WayOutKind> = Extract<WayOut, { kind: Kind }>
