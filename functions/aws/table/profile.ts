import * as z from 'zod'
import { type Candidate, candidateSchema } from '../../domain/access/candidate.ts'
import { knownZone } from '../../domain/time/wall-time.ts'
import type { Item } from './store.ts'

/** PROFILE: the settings, and the planners' tickets beside them, so that one read shows both. */
export const profileSchema = z.object({
  candidate: candidateSchema,
  version: z.int(),
  planTicket: z.int().default(0),
  plannedTicket: z.int().default(0),
  /** How often something was put away; 0: there is nothing to look for. */
  archives: z.int().default(0),
  unplanned: z.boolean().default(true),
})
export type Profile = z.infer<typeof profileSchema>

/** Without these nobody can be mailed, or not at their hours. */
const essentialsSchema = candidateSchema.pick({ mail: true }).extend({ homeZone: z.string().transform((zone) => knownZone(zone) ?? '') })

/**
 * Settings that do not read as a whole, as far as they do: each that reads by itself stands, the others are as for somebody new. Undefined
 * where address or home zone is gone: a mail to nobody, or in the middle of the night, is worse than none.
 */
export function salvagedProfile(item: Item, id: string): Profile | undefined {
  const stored = z.record(z.string(), z.unknown()).safeParse(item.candidate).data ?? {}
  const essentials = essentialsSchema.safeParse(stored).data
  if (essentials === undefined || essentials.homeZone === '') return undefined
  const { mail, homeZone } = essentials
  const readable = Object.entries(candidateSchema.shape).filter(
    ([field, schema]) => stored[field] !== undefined && schema.safeParse(stored[field]).success,
  )
  const candidate = candidateSchema.safeParse({
    name: mail.slice(0, mail.indexOf('@')),
    ...Object.fromEntries(readable.map(([field]) => [field, stored[field]])),
    ...stillStopped(stored.stopped),
    id,
    mail,
    homeZone,
  })
  const counts = ['version', 'planTicket', 'plannedTicket', 'archives'].map((field) => [field, z.int().safeParse(item[field]).data ?? 0])
  return profileSchema.safeParse({ candidate: candidate.data, ...Object.fromEntries(counts) }).data
}

/** A kind that only a later version knows must not switch the others on again. */
function stillStopped(stored: unknown): Pick<Candidate, 'stopped'> | Record<string, never> {
  const kinds = z.array(z.unknown()).safeParse(stored).data
  const known = candidateSchema.shape.stopped.unwrap().element
  return kinds ? { stopped: kinds.flatMap((kind) => known.safeParse(kind).data ?? []) } : {}
}
