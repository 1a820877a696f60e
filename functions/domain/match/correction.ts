import * as z from 'zod'

/** What a candidate says of one line of a match: that they have it, that it does not matter here, or which line of the CV answers it. */
export const correctionSaidSchema = z.discriminatedUnion('says', [
  z.object({ says: z.literal('have') }),
  z.object({ says: z.literal('not-relevant') }),
  z.object({ says: z.literal('line'), line: z.string() }),
])
type CorrectionSaid = z.infer<typeof correctionSaidSchema>

/** `requirement`: its id. */
export type Correction = CorrectionSaid & { requirement: string }
