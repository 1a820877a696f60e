import * as z from 'zod'
import { type Elapsed, instantSchema } from '../time/wall-time.ts'

/** One browser that is signed in. Kept, so that it can be shown and ended: a cookie alone opens nothing. */
export const sessionSchema = z.object({
  candidateId: z.string(),
  /** By the sign-in link that was spent for it. */
  id: z.string(),
  startedAt: instantSchema,
  until: instantSchema,
})
export type Session = z.infer<typeof sessionSchema>

export const sessionLife: Elapsed = { days: 30 }
