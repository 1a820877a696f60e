import * as z from 'zod'
import { answerKindSchema, carrierSchema, employerAnswerSchema, readingSchema } from '../read/reading.ts'
import { repliedSchema } from '../replies/replied.ts'
import { epochMilliseconds, type Instant, instantSchema, localDateSchema, plus } from '../time/wall-time.ts'

/**
 * Who vouches for a message, strongest first (reliability: RFC 5546 §6): a linked account's API or signed webhook; DKIM of the
 * organizer's own domain; a calendar platform that attests the organizer; the owner who forwarded it; nobody we know.
 */
export const trustSchema = z.enum(['linked', 'aligned', 'attested', 'forwarded', 'unconfirmed'])
export type Trust = z.infer<typeof trustSchema>

const verdictSchema = z.enum(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED'])

/** What the door knew when the bytes came in; never taken from headers inside the message. */
export const originSchema = z.discriminatedUnion('door', [
  z.object({
    door: z.literal('mail'),
    envelopeFrom: z.string().nullable(),
    /** The outer From as the receipt names it (SES `commonHeaders.from`, when it is one address); worth what the DMARC verdict says. */
    headerFrom: z.string().nullable().optional(),
    verdicts: z.object({ spf: verdictSchema, dkim: verdictSchema, dmarc: verdictSchema, spam: verdictSchema, virus: verdictSchema }),
    /** The door is reachable by the owner alone (the local SMTP door). */
    ownerOnly: z.boolean().default(false),
  }),
  z.object({ door: z.literal('webhook'), provider: z.enum(['standard', 'calcom', 'calendly']), doorId: z.string() }),
  z.object({ door: z.literal('feed'), feedId: z.string() }),
  z.object({ door: z.literal('page') }),
])
export type Origin = z.infer<typeof originSchema>

/** A stored message on its way to being read: whose it is, where its bytes lie, and the door it came through. */
export const arrivalSchema = z.object({ candidateId: z.string(), key: z.string(), origin: originSchema })
export type Arrival = z.infer<typeof arrivalSchema>

export const decisionSchema = z.enum([
  'new-round',
  'changed',
  'cancelled',
  'no-change',
  'stale',
  'asked',
  'not-an-interview',
  'reply-ignored',
  'replied',
  'heard-back',
  'handed-in',
  'own-mail',
  'refused',
  'dropped',
])
export type Decision = z.infer<typeof decisionSchema>

/** Decided and done: nothing is planned or shown from these, unless the candidate sent the message by hand, which owes it an answer. */
export const meansNothing = ['not-an-interview', 'reply-ignored', 'dropped', 'refused', 'no-change', 'stale'] as const satisfies Decision[]

/** What one mail of an agency's answers for one of several employers. */
export const saidApartSchema = z.object({
  identities: z.array(z.string()),
  /** A plain sentence for the candidate. */
  reason: z.string(),
  answer: answerKindSchema.nullable(),
  said: employerAnswerSchema.optional(),
  decisionBy: localDateSchema.nullable(),
})
export type SaidApart = z.infer<typeof saidApartSchema>

/** The record every message leaves: what came, what was decided and why. The raw bytes lie in the inbox bucket under `key`. */
export const messageSchema = z.object({
  candidateId: z.string(),
  /** SHA-256 of the bytes, 32 hex digits: identical bytes are one message. */
  id: z.string(),
  key: z.string(),
  carrier: carrierSchema,
  origin: originSchema,
  /** When the bytes were stored: "at once" counts from here. */
  storedAt: instantSchema,
  /** Forwarded or dropped in by the candidate's own hand: it gets an answer, whatever it is. */
  byHand: z.boolean(),
  decision: decisionSchema.optional(),
  /** A plain sentence for the candidate. */
  reason: z.string().optional(),
  trust: trustSchema.optional(),
  reading: readingSchema.optional(),
  /** Of the candidate's answer to a mail of ours: what was understood. */
  reply: repliedSchema.optional(),
  /** How often the reader has given up on it, without a verdict. */
  givenUp: z.int().optional(),
  identities: z.array(z.string()).default([]),
  /** Where it answers for several employers: only what a part says of it is said of an employer. */
  apart: z.array(saidApartSchema).optional(),
  /** Ids of the pieces of material that were kept from it. */
  pieces: z.array(z.string()).optional(),
  version: z.int().default(1),
  /** The candidate's items changed and no planner has seen it yet. */
  unplanned: z.boolean().default(false),
  /** Epoch seconds for the table's TTL; reads ignore expired items. */
  expiresAt: z.int().optional(),
})
export type Message = z.infer<typeof messageSchema>

/** The name of an answer in a message, to take back that and not what the message arranges besides. */
export const answerIdOf = (messageId: string, part = 0): string => `${messageId}.${part}`
/** The message of an answer, by its name. */
export const messageOfAnswer = (name: string): string => name.split('.', 1)[0] ?? name

/** In days: what means something outlives any sender's memory of it; the rest stays long enough to be looked up. */
export const kept = { decided: 400, nothing: 30 } as const

/** Epoch seconds, as the table's TTL wants them. */
export const expiryOf = (storedAt: Instant, days: number): number => Math.floor(epochMilliseconds(plus(storedAt, { days })) / 1000)
