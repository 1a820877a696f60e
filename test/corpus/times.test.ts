import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Reader, Reading } from '../../functions/domain/reading.ts'
import { mail, readingOf } from '../domain/read/read-text.ts'

const rowSchema = z.object({
  id: z.string(),
  mailDate: z.string(),
  from: z.string(),
  subject: z.string(),
  body: z.string(),
  expected: z.union([z.literal('ask'), z.object({ start: z.string() })]),
  heldBack: z.boolean().optional(),
})
type Row = z.infer<typeof rowSchema>
const rows = z.array(rowSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'changes/times.json'), 'utf8')))

const dana: Reader = { name: 'Dana Ross', mail: 'dana.ross@example.com', homeZone: 'America/New_York' }
const to = 'Dana Ross <dana.ross@example.com>'

/** `ask` where the hour is left open or doubted, else the instant that is planned by. */
function answerOf({ meetings, doubts }: Reading): Row['expected'] {
  const start = meetings[0]?.start?.instant
  return start === undefined || doubts.some(({ about }) => about === 'zone' || about === 'start') ? 'ask' : { start }
}

const read = async ({ from, subject, mailDate, body }: Row) =>
  answerOf(await readingOf(mail({ from, to, subject, date: mailDate, text: body }), dana))

describe('the hour a mail means', () => {
  it.each(rows.filter(({ heldBack }) => !heldBack).map((row) => [row.id, row] as const))('is read or asked about in %s', async (_, row) => {
    expect(await read(row)).toEqual(row.expected)
  })
})
