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
  /** The version its secret was made in, where that is not the present one: an act after it was taken back. */
  secretOf: z.int().min(1).optional(),
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
  /** The key before it, where that is not the one counted before. */
  secretBefore: z.int().min(1).optional(),
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

/** As it stood before the act that wrote `standing`, in a version of its own; closed where there was none. */
export function wayAsBefore(standing: WayOut, was: WayOut | null): WayOut {
  const version = standing.version + 1
  if (was === null) return { ...standing, open: false, version }
  return was.kind === 'calendar' ? { ...was, secretOf: was.secretOf ?? was.version, version } : { ...was, version }
}
