import * as z from 'zod'
import { inviteeSchema } from '../../functions/domain/access/candidate.ts'
import { apiInterviewSchema } from '../../functions/domain/own-data/api.ts'
import { messageSchema } from '../../functions/domain/record/message.ts'
import { touchpointKindSchema } from '../../functions/domain/sending/touchpoint.ts'
import { instantSchema } from '../../functions/domain/time/wall-time.ts'

/** What the control API takes and tells: checked against these forms, and described by them in the OpenAPI document. */

export const inviteesSchema = z.array(inviteeSchema).max(2_000)

/** In the order in which they were given. */
export const invitedSchema = z.object({ outcomes: z.array(z.enum(['invited', 'known'])) })

export const decidedSchema = z.object({ id: z.string(), decision: z.string(), reason: z.string() })
export type Decided = z.infer<typeof decidedSchema>

const attachmentSchema = z.object({ name: z.string(), contentType: z.string(), content: z.string() })

export const shownMailSchema = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  headers: z.record(z.string(), z.string()),
  attachments: z.array(attachmentSchema),
  sentAt: instantSchema,
  touchpoint: z.object({
    kind: z.union([touchpointKindSchema, z.literal('unknown')]),
    roundId: z.string().optional(),
    applicationId: z.string().optional(),
  }),
})
export type ShownMail = z.infer<typeof shownMailSchema>

const doorSchema = z.enum(['mail', 'webhook', 'feed', 'page'])

const { decision, reason, trust, reading } = messageSchema.shape

export const shownMessageSchema = messageSchema.pick({ id: true, storedAt: true, carrier: true, key: true }).extend({
  door: doorSchema,
  trust: trust.unwrap().nullable(),
  decision: decision.unwrap().nullable(),
  reason: reason.unwrap().nullable(),
  identities: z.array(z.string()),
  reading: reading.unwrap().nullable(),
})
export type ShownMessage = z.infer<typeof shownMessageSchema>

/** All that is known of it; what a program may rely on is named. */
export const shownInterviewSchema = apiInterviewSchema
  .extend({ interviewers: z.array(z.looseObject(apiInterviewSchema.shape.interviewers.element.shape)) })
  .loose()

export const clockSchema = z.object({ now: instantSchema })

export const moveSchema = z.union([
  z.strictObject({ to: z.string().describe('An instant: 2026-12-02T19:00:00Z. Never backwards.') }),
  z.strictObject({ by: z.string().describe('A duration: P3D, PT90M.') }),
])
