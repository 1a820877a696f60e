import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Reader } from '../../functions/domain/reading.ts'
import { mail, readingOf } from '../domain/read/read-text.ts'

const rowSchema = z.object({
  id: z.string(),
  subject: z.string(),
  body: z.string(),
  meeting: z.boolean(),
  brief: z.string(),
  due: z.string().nullable(),
  heldBack: z.boolean().optional(),
})
type Row = z.infer<typeof rowSchema>
const rows = z.array(rowSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'changes/tasks.json'), 'utf8')))

const dana: Reader = { name: 'Dana Whitlock', mail: 'dana.whitlock@example.com', homeZone: 'America/New_York' }

async function read({ subject, body, due: stated }: Row) {
  const from = 'Nell Sorrel <nell.sorrel@greyfield.example>'
  const to = 'Dana Whitlock <dana.whitlock@example.com>'
  const { task, verdict } = await readingOf(mail({ from, to, subject, date: 'Wed, 25 Nov 2026 10:00:00 -0500', text: body }), dana)
  // A deadline that names no hour is a day.
  const due = task?.dueOn && (task.dueAt && stated?.includes('T') ? `${task.dueOn}T${task.dueAt}` : task.dueOn)
  return { due: due ?? null, words: task?.words.replace(/\s+/g, ' ') ?? '', isTaken: verdict !== 'not' }
}

describe('a piece of work that a mail asks for', () => {
  it.each(rows.filter(({ heldBack }) => !heldBack).map((row) => [row.id, row] as const))(
    'is quoted whole, with its deadline only where one is stated: %s',
    async (_, row) => {
      const { due, words, isTaken } = await read(row)
      expect(isTaken).toBe(true)
      expect(due).toBe(row.due)
      expect(words).toContain(row.brief.replace(/\s+/g, ' '))
    },
  )
})
