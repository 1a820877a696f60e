import * as z from 'zod'

/** What a candidate says of one line of a match: that they have it, that it does not matter here, or which line of the CV answers it. */
export const correctionSchema = z.discriminatedUnion('says', [
  z.object({ requirement: z.string(), says: z.literal('have') }),
  z.object({ requirement: z.string(), says: z.literal('not-relevant') }),
  z.object({ requirement: z.string(), says: z.literal('line'), line: z.string() }),
])
export type Correction = z.infer<typeof correctionSchema>
