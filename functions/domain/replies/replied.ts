import * as z from 'zod'
import type { Outcome } from '../record/note.ts'
import { touchpointKindSchema } from '../sending/touchpoint.ts'
import { instantSchema, localDateSchema, localTimeSchema } from '../time/wall-time.ts'
import { askedAbout } from './reply.ts'

const about = z.enum(askedAbout)

/** How an application went, as a reply tells it. */
export const toldOutcomes = ['offer', 'rejected', 'on-hold', 'next-round', 'accepted', 'withdrawn'] as const satisfies readonly Outcome[]

/** One thing that came of a reply. Words are the candidate's own. */
export const actSchema = z.discriminatedUnion('act', [
  /** An answer that was kept. `name`: of the person; `date`: of the decision, where a day could be read. */
  z.object({
    act: z.literal('answer'),
    about,
    person: z.string().optional(),
    name: z.string().optional(),
    words: z.string(),
    date: localDateSchema.optional(),
  }),
  /** A number that the answered mail did not have, or of a mail that cannot be told. */
  z.object({ act: z.literal('unplaced'), numbers: z.array(z.int()), words: z.string() }),
  z.object({
    act: z.literal('marked'),
    done: z.enum(['sent', 'skipped']),
    people: z.array(z.object({ key: z.string(), name: z.string() })),
  }),
  z.object({ act: z.literal('stopped'), kind: touchpointKindSchema }),
  /** Nothing of it is done before the candidate confirms it on its page. */
  z.object({
    act: z.literal('proposed'),
    what: z.enum(['off', 'moved', 'put-off', 'on-again', 'not-an-interview', ...toldOutcomes]),
    words: z.string(),
    dueOn: localDateSchema.optional(),
    dueAt: localTimeSchema.optional(),
    /** Beside an outcome: the interview that was ahead is called off as well. */
    off: z.boolean().optional(),
    /** Of a further round, or of where it moves. */
    start: instantSchema.optional(),
  }),
  /** Kept in the debrief: it did not take place, or not to its end. */
  z.object({ act: z.literal('happened'), happened: z.enum(['no-show', 'cut-short']), words: z.string() }),
  /** Kept in the debrief, by name: who was there, and who of the round was not. */
  z.object({ act: z.literal('met'), people: z.array(z.string()), absent: z.array(z.string()), words: z.string() }),
  /** A question of ours is answered. `label`: of the choice, as its button has it; `start`: of the hour. */
  z.object({
    act: z.literal('settled'),
    about: z.enum(['reading', 'update', 'application', 'vanished', 'start']),
    says: z.enum(['yes', 'no', 'choice', 'start']),
    label: z.string().optional(),
    start: instantSchema.optional(),
    words: z.string(),
  }),
  /** Asked for, and not understood well enough to propose it. */
  z.object({ act: z.literal('unclear'), what: z.enum(['off', 'moved', 'not-an-interview', 'stop', 'question']), words: z.string() }),
  z.object({ act: z.literal('material'), what: z.enum(['story', 'posting']), stored: z.boolean(), words: z.string() }),
  /** Nothing that could be done. */
  z.object({ act: z.literal('loose'), words: z.string() }),
])
export type Act = z.infer<typeof actSchema>

/** What was understood of a reply. Nothing done and nothing to say: no acts. */
export const repliedSchema = z.object({
  /** Everything the candidate wrote, without quote, signature and footer. */
  kept: z.string(),
  /** The mail it answers, where that could be told: its row's key, and its id at the mail service. */
  to: z.object({ key: z.string(), mailMessageId: z.string() }).optional(),
  acts: z.array(actSchema),
})
export type Replied = z.infer<typeof repliedSchema>

/** Whether the reply was more than words that nothing could be made of. */
export const wasUnderstood = ({ acts }: Replied): boolean => acts.some(({ act }) => act !== 'loose' && act !== 'unplaced')
