import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readTime, timeRowSchema } from './labelled.ts'

const rows = z.array(timeRowSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'changes/times.json'), 'utf8')))

describe('the hour a mail means', () => {
  it.each(rows.filter(({ heldBack }) => !heldBack).map((row) => [row.id, row] as const))('is read or asked about in %s', async (_, row) => {
    expect(await readTime(row)).toEqual(row.expected)
  })
})
