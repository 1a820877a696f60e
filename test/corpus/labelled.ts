import * as z from 'zod'
import type { Reader, Reading } from '../../functions/domain/read/reading.ts'
import { mail, readingOf } from '../domain/read/read-text.ts'

/** What the labelled rows of `changes` and `sealed` ask of the reader, and how its answer is put. */

export const taskRowSchema = z.object({
  id: z.string(),
  subject: z.string(),
  body: z.string(),
  meeting: z.boolean(),
  brief: z.string(),
  due: z.string().nullable(),
  heldBack: z.boolean().optional(),
})
type TaskRow = z.infer<typeof taskRowSchema>

const whitlock: Reader = { name: 'Dana Whitlock', mail: 'dana.whitlock@example.com', homeZone: 'America/New_York' }

export async function readTask({ subject, body, due: stated }: TaskRow) {
  const from = 'Nell Sorrel <nell.sorrel@greyfield.example>'
  const to = 'Dana Whitlock <dana.whitlock@example.com>'
  const { task, verdict } = await readingOf(mail({ from, to, subject, date: 'Wed, 25 Nov 2026 10:00:00 -0500', text: body }), whitlock)
  // A deadline that names no hour is a day.
  const due = task?.dueOn && (task.dueAt && stated?.includes('T') ? `${task.dueOn}T${task.dueAt}` : task.dueOn)
  return { due: due ?? null, words: task?.words.replace(/\s+/g, ' ') ?? '', isTaken: verdict !== 'not' }
}

export const timeRowSchema = z.object({
  id: z.string(),
  mailDate: z.string(),
  from: z.string(),
  subject: z.string(),
  body: z.string(),
  expected: z.union([z.literal('ask'), z.object({ start: z.string() })]),
  heldBack: z.boolean().optional(),
})
type TimeRow = z.infer<typeof timeRowSchema>

const ross: Reader = { name: 'Dana Ross', mail: 'dana.ross@example.com', homeZone: 'America/New_York' }

/** `ask` where the hour is left open or doubted, else the instant that is planned by. */
function hourOf({ meetings, doubts }: Reading): TimeRow['expected'] {
  const start = meetings[0]?.start?.instant
  return start === undefined || doubts.some(({ about }) => about === 'zone' || about === 'start') ? 'ask' : { start }
}

export const readTime = async ({ from, subject, mailDate, body }: TimeRow): Promise<TimeRow['expected']> =>
  hourOf(await readingOf(mail({ from, to: 'Dana Ross <dana.ross@example.com>', subject, date: mailDate, text: body }), ross))
