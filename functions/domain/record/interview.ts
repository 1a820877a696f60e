import * as z from 'zod'
import {
  detailSchema,
  doubtSchema,
  evidenceSchema,
  formatSchema,
  howSchema,
  meetingSchema,
  recruiterSchema,
  taskSchema,
} from '../read/reading.ts'
import { instantSchema, localDateSchema } from '../time/wall-time.ts'
import { trustSchema } from './message.ts'

/** One message's contribution to one interview. */
export const contributionSchema = z.object({
  messageId: z.string(),
  storedAt: instantSchema,
  trust: trustSchema,
  /** Feed entries ignore DTSTAMP and never revive an equal-sequence cancel. */
  feed: z.boolean(),
  /** Which feed, so that an entry that vanished from it is noticed. */
  feedId: z.string().optional(),
  /** The reading was unsure: counts only with the answer `yes`. */
  unsure: z.boolean().optional(),
  /** It speaks of one of several meetings and does not say which: only an answer given for this one counts here. */
  oneOfSeveral: z.boolean().optional(),
  /** It may be one more beside the known ones: the answer that says so is kept with the message. */
  oneMore: z.boolean().optional(),
  /** The message whose answer decides about this one, too: what it speaks of was being asked about when it came. */
  askedWith: z.string().optional(),
  /** A change told in words, or by a message that could not be read, and why it counts only with the candidate's word. */
  doubt: z
    .enum([
      'moved-or-more',
      'proposed',
      'may-change',
      'offers',
      'closed',
      'hour-unsaid',
      'day-unsure',
      'elsewhere',
      'unread',
      'in-a-reply',
      'title-alone',
      'order-unclear',
      'another-stands',
    ])
    .optional(),
  byHand: z.boolean(),
  contentHash: z.string(),
  meeting: meetingSchema,
  company: z.string().nullable(),
  role: z.string().nullable(),
  round: z.int().nullable(),
  format: formatSchema.nullable(),
  recruiter: recruiterSchema.nullable(),
  task: taskSchema.nullable(),
  /** It gives work to do and arranges no talk. */
  taskOnly: z.boolean().optional(),
  /** It makes an offer, of an employer nothing was known of, and arranges no talk. */
  offerOnly: z.boolean().optional(),
  decisionBy: localDateSchema.nullable(),
  details: z.array(detailSchema).optional(),
  how: howSchema.optional(),
  /** BCP 47 primary tag of its text. */
  language: z.string().optional(),
  /** It came as words, without calendar data. */
  inWords: z.boolean().optional(),
  timeZone: z.string().nullable(),
  doubts: z.array(doubtSchema),
  evidence: z.record(z.string(), evidenceSchema),
  /** The domain of the sender or organizer, where it is neither an ATS, a scheduler nor a mail provider. */
  domain: z.string().nullable(),
  /** The candidate's answer about this message: apply it, do not, or take it back. */
  answer: z.enum(['yes', 'no']).optional(),
  answeredAt: instantSchema.optional(),
})
export type Contribution = z.infer<typeof contributionSchema>

/** The stored record of one identity: the set of distinct messages about it. Its state is a fold over the sorted set. */
export const interviewItemSchema = z.object({
  candidateId: z.string(),
  /** uid and recurrence id, or the message id where there is no uid. */
  identity: z.string(),
  firstStoredAt: instantSchema,
  contributions: z.array(contributionSchema),
  version: z.int(),
  unplanned: z.boolean(),
})
export type InterviewItem = z.infer<typeof interviewItemSchema>
