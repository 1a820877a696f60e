import * as z from 'zod'
import { detailKindSchema, formatSchema } from '../read/reading.ts'
import { instantSchema, localDateSchema, localTimeSchema } from '../time/wall-time.ts'

export const audienceSchema = z.enum(['recruiter', 'hiring-manager', 'peer', 'skip-level', 'executive', 'cross-functional'])
export type Audience = z.infer<typeof audienceSchema>

/** How one meets, as a person would choose it from a list. */
export const waySchema = z.enum(['they-call', 'you-call', 'phone', 'video', 'place', 'to-be-told'])
export type Way = z.infer<typeof waySchema>

/** Nothing there: as read. Null: emptied by the candidate. */
const said = <T extends z.ZodType>(schema: T) => schema.nullable().optional()

export const personEditSchema = z.object({
  name: z.string().optional(),
  title: said(z.string()),
  email: said(z.string()),
  audience: said(audienceSchema),
  /** `arranges`: writes the mails and is not in the room. `none`: has no part in it. */
  part: z.enum(['interviews', 'arranges', 'none']).optional(),
  /** No message names this person. */
  added: z.literal(true).optional(),
})
export type PersonEdit = z.infer<typeof personEditSchema>

export const sessionEditSchema = z.object({
  /** On the clock of the meeting's zone, on the day of the meeting: it moves with it. */
  start: localTimeSchema,
  end: localTimeSchema.nullable(),
  title: z.string().nullable(),
  interviewers: z.array(z.string()),
  removed: z.literal(true).optional(),
})
export type SessionEdit = z.infer<typeof sessionEditSchema>

export const detailEditSchema = z.object({
  kind: detailKindSchema,
  words: z.string(),
  /** Their sentence, where it stands in its place; not there: no message says it. */
  of: z.string().optional(),
  removed: z.literal(true).optional(),
})
export type DetailEdit = z.infer<typeof detailEditSchema>

/** What the candidate says instead of what was read, field by field. */
export const editSchema = z.object({
  company: said(z.string()),
  role: said(z.string()),
  round: said(z.int()),
  format: said(formatSchema),
  /** A task alone is work to hand in, without a talk. */
  event: z.enum(['talk', 'task']).optional(),
  start: said(instantSchema),
  end: said(instantSchema),
  zone: z.string().optional(),
  way: said(waySchema),
  number: said(z.string()),
  passcode: said(z.string()),
  location: said(z.string()),
  meetingUrl: said(z.string()),
  recruiterName: said(z.string()),
  recruiterEmail: said(z.string()),
  task: said(z.string()),
  taskDueOn: said(localDateSchema),
  taskDueAt: said(localTimeSchema),
  decisionBy: said(localDateSchema),
  /** By the person's key in the round. Null: as read again. */
  people: z.record(z.string(), personEditSchema.nullable()).optional(),
  /** By the session's key in the meeting. Null: as read again. */
  sessions: z.record(z.string(), sessionEditSchema.nullable()).optional(),
  /** By the key of their sentence. Null: as read again. */
  details: z.record(z.string(), detailEditSchema.nullable()).optional(),
  /** Fields that hold what was read again. */
  theirs: z.array(z.string()).optional(),
})
export type Edit = z.infer<typeof editSchema>

/** Several edits of one meeting, oldest first, as one: of each field, person and session the last word. */
export function foldEdits(edits: readonly Edit[]): Edit {
  const known: Edit = {}
  for (const { theirs = [], people, sessions, details, ...fields } of edits) {
    Object.assign(known, fields)
    for (const field of theirs) delete known[field as keyof Edit]
  }
  return {
    ...known,
    ...rows(
      'people',
      edits.map(({ people }) => people),
    ),
    ...rows(
      'sessions',
      edits.map(({ sessions }) => sessions),
    ),
    ...rows(
      'details',
      edits.map(({ details }) => details),
    ),
  }
}

/** Nothing where nobody, or no session, is left in it. */
function rows<Name extends string, T>(
  name: Name,
  told: readonly (Record<string, T | null> | undefined)[],
): { [Key in Name]?: Record<string, T> } {
  const last: Record<string, T | null> = Object.assign({}, ...told)
  const all = Object.entries(last).filter((entry): entry is [string, T] => entry[1] !== null)
  return all.length > 0 ? ({ [name]: Object.fromEntries(all) } as { [Key in Name]?: Record<string, T> }) : {}
}

/** It says something of this field, be it that theirs holds again. */
export const touches = (edit: Edit, field: keyof Edit): boolean => edit[field] !== undefined || (edit.theirs ?? []).includes(field)
