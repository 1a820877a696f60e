import * as z from 'zod'
import { letterLanguageSchema, letterRouteSchema } from '../drafts/manner.ts'
import { correctionSaidSchema } from '../match/correction.ts'
import { instantSchema, localDateSchema, localTimeSchema } from '../time/wall-time.ts'
import { changedSchema } from './changed.ts'
import { editSchema } from './edit.ts'

/** Things that happened, kept as facts: nothing is concluded from them. */
export const signSchema = z.enum(['ran-longer', 'next-steps', 'met-more-people', 'sold-the-job', 'asked-availability'])
export type Sign = z.infer<typeof signSchema>

export const debriefSchema = z.object({
  /** Who was met; also people introduced on the day. `detail` is what was talked about with that person: it may go to them. */
  people: z.array(
    z.object({
      /** The person's key in the round as it stood; older debriefs and people added in one have none. */
      key: z.string().optional(),
      name: z.string(),
      email: z.string().nullable(),
      title: z.string().nullable(),
      met: z.boolean(),
      detail: z.string().nullable(),
      /** For the candidate alone: in no draft, on no card. */
      onlyForMe: z.string().optional(),
      /** What mattered most to that person. */
      stressed: z.string().optional(),
    }),
  ),
  /** The answer the candidate would give again. */
  redo: z.string().nullable(),
  /** The reservation the next round is likely to test. */
  doubt: z.string().nullable(),
  decisionBy: localDateSchema.nullable(),
  happened: z.enum(['yes', 'cut-short', 'no-show', 'moved']).default('yes'),
  /** Which start it is about: the round may have moved since it was asked. Older debriefs say nothing of it. */
  start: instantSchema.optional(),
  /** Until when the candidate waited for somebody to come, on their own clock. */
  waitedUntil: localTimeSchema.optional(),
  /** What they would have liked to say and did not. */
  forgot: z.string().optional(),
  /** What the candidate promised, and by when. */
  promise: z.string().optional(),
  promiseDue: localDateSchema.optional(),
  promiseKept: z.boolean().optional(),
  /** Pay, dates, figures they named: kept so that they say the same again; on pages only. */
  told: z.string().optional(),
  /** What was asked, in their words. */
  questions: z.string().optional(),
  /** Ids of the stories of the candidate's that were told. */
  stories: z.array(z.string()).optional(),
  /** Whatever else older debriefs kept. */
  other: z.string().nullable(),
  signs: z.array(signSchema).optional(),
  /** The replies it has taken in: what of them stands in it no more was taken out there. */
  heard: z.array(z.string()).optional(),
})
export type Debrief = z.infer<typeof debriefSchema>

export const toldSchema = z.object({
  /** Without a key: not of the round as it stood. `met` false: was not there. */
  people: z.array(z.object({ key: z.string().optional(), name: z.string(), detail: z.string().optional(), met: z.boolean().optional() })),
  happened: z.enum(['no-show', 'cut-short']).optional(),
  waitedUntil: localTimeSchema.optional(),
  redo: z.string().optional(),
  decisionBy: localDateSchema.optional(),
  /** The start that the answered mail asked about. */
  start: instantSchema.optional(),
})
export type Told = z.infer<typeof toldSchema>

/** `open` takes back whatever was said of the application before it. */
export const outcomeSchema = z.enum(['offer', 'accepted', 'rejected', 'withdrawn', 'on-hold', 'next-round', 'closed', 'open'])

export type Outcome = z.infer<typeof outcomeSchema>

/** What a debrief leaves open: what they may still wonder, or an answer to give again. */
export const pointSchema = z.enum(['doubt', 'redo'])
export type Point = z.infer<typeof pointSchema>

/** What the candidate told us, kept with the identity it was given for. */
export const noteValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('debrief'), ...debriefSchema.shape }),
  /** What a reply to the debrief mail tells, beside the debrief: what it leaves out stays as it was. The slot is the message. */
  z.object({ kind: z.literal('told'), ...toldSchema.shape }),
  z.object({
    kind: z.literal('outcome'),
    outcome: outcomeSchema,
    /** Of an offer: the last day for an answer and, when stated, the wall time (`HH:MM`) at home. On hold: when they mean to go on. */
    dueOn: localDateSchema.optional(),
    dueAt: localTimeSchema.optional(),
  }),
  z.object({ kind: z.literal('heard-back') }),
  z.object({ kind: z.literal('task'), done: z.enum(['handed-in', 'open']) }),
  /** What was left open in this round, and whether it has been answered since. */
  z.object({ kind: z.literal('point'), about: pointSchema, done: z.enum(['answered', 'open']) }),
  /** A draft the candidate has sent, or decided not to send. `person` is the person's key. */
  z.object({ kind: z.literal('thanked'), person: z.string(), done: z.enum(['sent', 'skipped', 'open']) }),
  /** A draft as the candidate has changed it; empty text takes the change back. `person` is the person's key. */
  z.object({ kind: z.literal('draft'), person: z.string(), body: z.string() }),
  /** How the note to a person goes, and in what language; one field a note, so that the slot is the person and the field. Null takes it back. */
  z.object({
    kind: z.literal('letter'),
    person: z.string(),
    language: letterLanguageSchema.nullable().optional(),
    route: letterRouteSchema.nullable().optional(),
  }),
  /** One note a field (`slot`), so that two tabs that change different ones lose nothing. Older notes hold several. */
  z.object({ kind: z.literal('edit'), ...editSchema.shape }),
  /** Settings, a calendar or a piece of material that an act changed: kept for an hour, to be taken back. Its identity is no interview's. */
  z.object({ kind: z.literal('changed'), change: changedSchema }),
  z.object({ kind: z.literal('same-as'), identity: z.string() }),
  z.object({ kind: z.literal('not-same'), identity: z.string() }),
  /** Which application this identity belongs to: another identity of it, or a new one. */
  z.object({ kind: z.literal('application'), identity: z.string().nullable() }),
  /** The answer to a question: about a message's reading, a weaker update, or an interview that vanished from its feed. */
  z.object({ kind: z.literal('answer'), messageId: z.string(), answer: z.enum(['yes', 'no']) }),
  z.object({ kind: z.literal('posting'), text: z.string() }),
  /** The mail of this key is to come later, or once more. The slot is the key. */
  z.object({ kind: z.literal('snooze'), key: z.string(), until: instantSchema }),
  /** One line of the match of posting and CV as the candidate corrected it; `open` takes the correction back. The slot is the requirement's id. */
  z.object({
    kind: z.literal('match'),
    requirement: z.string(),
    said: z.union([correctionSaidSchema, z.object({ says: z.literal('open') })]),
  }),
])
export type NoteValue = z.infer<typeof noteValueSchema>

export const noteSchema = z.object({
  candidateId: z.string(),
  identity: z.string(),
  /** Unique within identity and kind where one identity can have several (`thanked`: the person; `answer`: the message; `edit`: the field). */
  slot: z.string().default(''),
  at: instantSchema,
  value: noteValueSchema,
  /** What was said before it, to go back to; null: nothing. */
  before: noteValueSchema.nullable().optional(),
  /** Taken back: it stands for nothing said. */
  undone: z.boolean().optional(),
  version: z.int().default(1),
  unplanned: z.boolean().default(true),
})
export type Note = z.infer<typeof noteSchema>

/** What the candidate said, and the identity it was said about: never a round, so that regrouping cannot lose it. */
export interface Said {
  identity: string
  /** Where one identity can have several of a kind: the person thanked, the message answered, the field corrected. */
  slot?: string
  value: NoteValue
}
