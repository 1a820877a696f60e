import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readTask, taskRowSchema } from './labelled.ts'

const rows = z.array(taskRowSchema).parse(JSON.parse(readFileSync(join(import.meta.dirname, 'changes/tasks.json'), 'utf8')))

describe('a piece of work that a mail asks for', () => {
  it.each(rows.filter(({ heldBack }) => !heldBack).map((row) => [row.id, row] as const))(
    'is quoted whole, with its deadline only where one is stated: %s',
    async (_, row) => {
      const { due, words, isTaken } = await readTask(row)
      expect(isTaken).toBe(true)
      expect(due).toBe(row.due)
      expect(words).toContain(row.brief.replace(/\s+/g, ' '))
    },
  )
})
