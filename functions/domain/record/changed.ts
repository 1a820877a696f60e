import * as z from 'zod'
import { apiTokenSchema } from '../access/api-token.ts'
import { providerSchema, webhookDoorSchema } from '../access/webhook-door.ts'
import { instantSchema } from '../time/wall-time.ts'
import { wayOutSchema } from '../ways-out/way-out.ts'

export const settingSchema = z.enum([
  'name',
  'homeZone',
  'quiet',
  'stopped',
  'otherMails',
  'followUpAfter',
  'pause',
  'discreet',
  'voice',
  'keepMonths',
])
export type Setting = z.infer<typeof settingSchema>

/** What an act changed that is no note, as it was before it: by this it is taken back, for an hour. */
export const changedSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('settings'), field: settingSchema, was: z.unknown().optional(), is: z.unknown().optional() }),
  /** `was` null: it was added. */
  z.object({
    of: z.literal('feed'),
    id: z.string(),
    was: z.object({ url: z.string(), name: z.string().nullable(), firstLookAt: instantSchema.nullable() }).nullable(),
  }),
  /** `version`: the one that was written; 0: it was deleted. */
  z.object({ of: z.literal('piece'), id: z.string(), version: z.int() }),
  /** `is`: the version that the act wrote. */
  z.object({ of: z.literal('door'), id: providerSchema, was: webhookDoorSchema, is: z.int() }),
  /** `was` null: there was none before. */
  z.object({ of: z.literal('way-out'), id: z.string(), was: wayOutSchema.nullable(), is: z.int() }),
  /** A program that may read no more. */
  z.object({ of: z.literal('program'), id: z.string(), was: apiTokenSchema }),
])
export type Changed = z.infer<typeof changedSchema>

/** No interview is called so: such a change is about the candidate alone. */
export const ofCandidate = 'candidate'

/** How long an act can be taken back that leaves behind what was there. */
export const undoneFor = { hours: 1 } as const
