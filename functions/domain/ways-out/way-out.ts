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

/** How what roundtwo knows leaves it beside the mails: one of each kind a candidate. */
export const wayOutSchema = z.discriminatedUnion('kind', [calendarSchema])
export type WayOut = z.infer<typeof wayOutSchema>
export type WayOutKind = WayOut['kind']
export type WayOutOf<Kind extends WayOutKind> = Extract<WayOut, { kind: Kind }>
