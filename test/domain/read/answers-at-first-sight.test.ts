import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saidIn } from '../../../functions/domain/employer/said.ts'
import { kindOf, readAnswerMail } from './answer-of.ts'

interface Row {
  language: string
  kind: string
  words: string
  /** The last day to answer an offer, or the day an answer is promised for. */
  by?: string
}
const rows: Row[] = JSON.parse(readFileSync(new URL('answers-at-first-sight.json', import.meta.url), 'utf8'))

/** Of the first seventy, written without a look at the word lists, 67 were right when they were first read; the others have grown the lists, with neighbours. */
describe('a recruiter’s answer in words of their own, of Thursday 3 December', () => {
  it.each(rows.map((row) => [row.language, row.kind, row.words, row] as const))('%s, %s: %s', async (_language, kind, words, row) => {
    const reading = await readAnswerMail('Update', words, 'Thu, 3 Dec 2026 10:00:00 -0500')
    expect(kindOf(reading)).toBe(kind)
    const day = kind === 'offer' ? reading.mail?.said?.dueOn : kind === 'date' ? saidIn(reading)?.date : null
    expect(day ?? null).toBe(row.by ?? null)
  })
})
