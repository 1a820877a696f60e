import * as z from 'zod'
import { instantSchema } from './wall-time.ts'

/** A private ICS address of the candidate's that is polled. */
export const feedSchema = z.object({
  candidateId: z.string(),
  id: z.string(),
  url: z.string(),
  name: z.string().nullable(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  nextPollAt: instantSchema,
  lastGoodAt: instantSchema.nullable(),
  /** A plain sentence, when the last poll failed. */
  trouble: z.string().nullable(),
  /** Content hash per entry (by `identityOf`: uid and recurrence id) of the last good poll: what changed, and what vanished, shows against it. */
  seen: z.record(z.string(), z.string()),
  /** Since when an entry seen before is missing: an absence is asked about by its own time, which no later poll moves. */
  gone: z.record(z.string(), instantSchema).optional(),
  /** When the first look was stored; its entries go into one summary with ticks. */
  firstLookAt: instantSchema.nullable(),
  /** Entries of the first look and later days that the candidate has not ticked yet. */
  version: z.int(),
})
export type Feed = z.infer<typeof feedSchema>
