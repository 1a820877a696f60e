import { createHash } from 'node:crypto'
import * as z from 'zod'
import { providerSchema } from './webhook-door.ts'

/**
 * A way in that belongs to one candidate, found by the hash of its secret: the token of an inbox address, or of a webhook path. A `page`
 * door is no secret: it finds the candidate who asks for a sign-in link by the hash of their mail address.
 */
export const doorSchema = z.object({
  /** SHA-256 of the token, hex: the token itself is never stored. */
  secretHash: z.string(),
  candidateId: z.string(),
  carrier: z.enum(['mail', 'webhook', 'page']),
  /** Whose signature a webhook door expects. */
  provider: providerSchema.optional(),
  /** Which address of a webhook door it is, counted from 1: the door itself says which one is open. */
  version: z.int().default(1),
  id: z.string(),
  /** Only the owner can reach it (the local SMTP door). */
  ownerOnly: z.boolean().default(false),
})
export type Door = z.infer<typeof doorSchema>

/** The door that finds a candidate by mail address, however it is spelled; put there when the candidate joins. */
export const signInDoor = (mail: string): string => createHash('sha256').update(`sign-in\n${mail.trim().toLowerCase()}`).digest('hex')
