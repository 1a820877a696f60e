import * as z from 'zod'
import { instantSchema } from '../time/wall-time.ts'

/** `2021`, `2021-04`: as exact as it was written. */
export const monthSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)

const positionSchema = z.object({
  title: z.string().nullable(),
  /** The employer of a position, the school of an education. */
  place: z.string().nullable(),
  from: monthSchema.nullable(),
  /** `now`: it goes on. */
  until: z.union([monthSchema, z.literal('now')]).nullable(),
  /** What stands under it, word for word. */
  lines: z.array(z.string()),
})
export type Position = z.infer<typeof positionSchema>

/** What a candidate hands in of themselves. `text` is all of it, as it reads; the rest is found in it and holds no word of ours. */
export const cvSchema = z.object({
  text: z.string(),
  positions: z.array(positionSchema),
  education: z.array(positionSchema),
  skills: z.array(z.string()),
  /** `level` as written: "C1", "native". */
  languages: z.array(z.object({ language: z.string(), level: z.string().nullable() })),
  /** Licences, registrations and certificates. */
  licences: z.array(z.string()),
})
export type Cv = z.infer<typeof cvSchema>

/** A job posting. Its lines are those of `text`. */
export const postingSchema = z.object({
  text: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
})
export type Posting = z.infer<typeof postingSchema>

/** What a story may be told to show (capabilities A6.5, A9.6–A9.8). */
export const storyThemes = ['pressure', 'leadership', 'collaboration', 'disagreement', 'failure', 'change', 'achievement'] as const
export const storyThemeSchema = z.enum(storyThemes)
export type StoryTheme = z.infer<typeof storyThemeSchema>

/** One example of the candidate's, in the order in which it is told. An empty step is missing. */
export const storySchema = z.object({
  title: z.string(),
  situation: z.string(),
  task: z.string(),
  action: z.string(),
  result: z.string(),
  /** The figure in the result; empty where there is none yet. */
  number: z.string(),
  themes: z.array(storyThemeSchema),
  skills: z.array(z.string()),
})
export type Story = z.infer<typeof storySchema>

/** Of one application, or of all: what the candidate means to ask, and what they want to find out for themselves. */
export const asksSchema = z.object({ questions: z.array(z.string()), findOut: z.array(z.string()) })
export type Asks = z.infer<typeof asksSchema>

/** Where the candidate stands, for the moment somebody asks. Shown on pages, never in a mail. */
export const stanceSchema = z.object({ pay: z.string(), relocation: z.string(), start: z.string() })

export const pieceValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cv'), ...cvSchema.shape }),
  z.object({ kind: z.literal('posting'), ...postingSchema.shape }),
  z.object({ kind: z.literal('story'), ...storySchema.shape }),
  z.object({ kind: z.literal('asks'), ...asksSchema.shape }),
  /** What the candidate noted before a round, for themselves. */
  z.object({ kind: z.literal('before'), words: z.string() }),
  z.object({ kind: z.literal('stance'), ...stanceSchema.shape }),
  /** Of the rounds before the first one we saw: whom they met, the answer to give again, what the other side seemed unsure of. */
  z.object({ kind: z.literal('look-back'), met: z.string(), redo: z.string(), unsure: z.string() }),
])
export type PieceValue = z.infer<typeof pieceValueSchema>
export type PieceKind = PieceValue['kind']

/** One piece of the candidate's material, as it stands. */
export const pieceSchema = z.object({
  candidateId: z.string(),
  /** Of its kind where a candidate has one of it (`cv`, `stance`), of kind and interview where an interview has one, else of its content. */
  id: z.string(),
  /**
   * The interview it was given for, as notes are: it belongs to whatever round and application that interview is in now. Null: it is for
   * all of them, or nobody has said yet which (a posting).
   */
  identity: z.string().nullable(),
  /** When this version was written. */
  at: instantSchema,
  /** The page or a file typed in by the candidate, or a message. */
  from: z.enum(['page', 'mail', 'file']),
  value: pieceValueSchema,
  version: z.int(),
})
export type Piece = z.infer<typeof pieceSchema>

/** A piece of one kind, with what is said about all pieces. */
export type Of<Kind extends PieceKind> = Piece & { value: Extract<PieceValue, { kind: Kind }> }

/** All pieces of one candidate, by kind; of several the oldest first. */
export interface Material {
  cv: Of<'cv'> | null
  stance: Of<'stance'> | null
  postings: Of<'posting'>[]
  stories: Of<'story'>[]
  asks: Of<'asks'>[]
  before: Of<'before'>[]
  lookBacks: Of<'look-back'>[]
}

const isOf =
  <Kind extends PieceKind>(kind: Kind) =>
  (piece: Piece): piece is Of<Kind> =>
    piece.value.kind === kind

export function materialOf(pieces: readonly Piece[]): Material {
  const sorted = [...pieces].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
  return {
    cv: sorted.findLast(isOf('cv')) ?? null,
    stance: sorted.findLast(isOf('stance')) ?? null,
    postings: sorted.filter(isOf('posting')),
    stories: sorted.filter(isOf('story')),
    asks: sorted.filter(isOf('asks')),
    before: sorted.filter(isOf('before')),
    lookBacks: sorted.filter(isOf('look-back')),
  }
}
