import * as z from 'zod'
import { numberedSchema } from '../replies/reply.ts'
import { instantSchema } from '../time/wall-time.ts'
import { sentWordsSchema } from '../trust/sent-words.ts'

export const touchpointKindSchema = z.enum([
  'receipt',
  'change',
  'packet',
  'card',
  'debrief',
  'thanks',
  'last-call',
  'new-time',
  'promise',
  'nudge',
  'second-nudge',
  'close-offer',
  'cancel-follow-up',
  'offer',
  'offer-deadline',
  'after-no',
  'check-in',
  'ask-time',
  'task',
  'task-today',
  'question',
  'feed-summary',
  'agenda',
  'term-end',
  'sign-in',
  'welcome',
  'invitation',
  'test',
])
export type TouchpointKind = z.infer<typeof touchpointKindSchema>

/** Asked for on a page: the plan neither wants nor unwants them, no day is too full for them, and nobody can stop them. */
const ordered: ReadonlySet<TouchpointKind> = new Set(['sign-in', 'welcome', 'invitation', 'test'])
export const isOrdered = ({ kind }: { kind: TouchpointKind }): boolean => ordered.has(kind)

export const touchpointStateSchema = z.enum(['planned', 'claimed', 'sending', 'sent', 'unknown', 'skipped', 'failed'])
export type TouchpointState = z.infer<typeof touchpointStateSchema>

/** One mail owed to the candidate. What it says is rendered when it is due, never stored. */
export const touchpointSchema = z.object({
  candidateId: z.string(),
  /** Built and read in `touchpoint-key.ts`. */
  key: z.string(),
  subject: z.string(),
  kind: touchpointKindSchema,
  occasion: z.int().min(1),
  roundId: z.string().optional(),
  applicationId: z.string().optional(),
  due: instantSchema,
  useBy: instantSchema,
  /** Why it is due then, in words a person can follow: shown on the page and at the foot of the mail. */
  because: z.string(),
  state: touchpointStateSchema,
  /** Why it was skipped or failed. */
  reason: z.string().optional(),
  /** `plan`: the plan may want it again. `candidate`: final. */
  skippedBy: z.enum(['plan', 'candidate']).optional(),
  /** The planner's ticket that wrote this row last: a claim and a later planner must know it. */
  ticket: z.int(),
  /** When the claim may be taken as abandoned. */
  leaseUntil: instantSchema.optional(),
  /** How many times this key was handed to the mail service: 1, or 2 for the kinds that are sent once more when the answer was lost. */
  attempt: z.int().default(0),
  /** The mail service would not take it, for reasons that pass or that somebody must mend: how often in a row, its word for it, and when it is asked again. */
  refused: z.object({ times: z.int().min(1), reason: z.string(), retryAt: instantSchema }).optional(),
  sentAt: instantSchema.optional(),
  /** When `sending` began: the wait for the mail service's event counts from here. */
  sendingAt: instantSchema.optional(),
  mailMessageId: z.string().optional(),
  /** The furthest the mail service reported of it. `turned-away`: not taken this once; `bounced`: not taken, and none that follows will be. */
  mailEvent: z.enum(['accepted', 'delayed', 'turned-away', 'delivered', 'bounced', 'complained', 'rejected']).optional(),
  /** The facts the mail showed, kept so that a change after sending is seen. */
  shown: z.record(z.string(), z.unknown()).optional(),
  /** Ids of the general advice it gave, so that no later mail gives it again. */
  said: z.array(z.string()).optional(),
  /** By which a part of it that comes back is known for ours. */
  words: sentWordsSchema.optional(),
  /** What its numbers stand for, for a reply that names them. */
  numbered: z.array(numberedSchema).optional(),
  /** Keys of touchpoints this mail carries as sections. */
  carries: z.array(z.string()).optional(),
  /** It moved since a planner last saw it. */
  unplanned: z.boolean().optional(),
  /** When the row itself is gone; else it stays. */
  keptUntil: instantSchema.optional(),
})
export type Touchpoint = z.infer<typeof touchpointSchema>

/** What a timer carries and the due queue delivers: ids only. */
export const touchpointRefSchema = z.object({ candidateId: z.string(), key: z.string() })
export type TouchpointRef = z.infer<typeof touchpointRefSchema>
