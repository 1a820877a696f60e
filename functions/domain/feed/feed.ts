import * as z from 'zod'
import { shortHash } from '../record/identity.ts'
import { instantSchema } from '../time/wall-time.ts'

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
  /** Content hash per entry (by `markOf` its identity) of the last good poll: what changed, and what vanished, shows against it. */
  seen: z.record(z.string(), z.string()),
  /** Since when an entry seen before is missing: an absence is asked about by its own time, which no later poll moves. */
  gone: z.record(z.string(), instantSchema).optional(),
  /** When the first look was stored; its entries go into one summary with ticks. */
  firstLookAt: instantSchema.nullable(),
  /** The look that began and has not ended: by when it was due. Its entries bear that instant, also when it is repeated after a crash. */
  lookingSince: instantSchema.optional(),
  /** Of a look too large for one run: how many of its new entries are stored. */
  progress: z.object({ stored: z.int(), of: z.int() }).optional(),
  /** What of the calendar is left out, in a plain sentence. */
  partly: z.string().nullable().optional(),
  version: z.int(),
})
export type Feed = z.infer<typeof feedSchema>

/** One at which nobody has looked, or not since it was removed. */
export const unseenFeed = (known: Pick<Feed, 'candidateId' | 'id' | 'url' | 'name' | 'firstLookAt' | 'nextPollAt'>): Feed => ({
  ...known,
  etag: null,
  lastModified: null,
  lastGoodAt: null,
  trouble: null,
  seen: {},
  version: 1,
})

/** A uid may have hundreds of characters, and a calendar thousands of uids: a long name is stood for by its hash, so that a feed fits its item. */
export const markOf = (identity: string): string => (identity.length <= 24 ? identity : shortHash(identity))

/** Of thousands of entries none is taken for what it said before, and their marks stay small. */
export const hashLength = 16
