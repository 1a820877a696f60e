import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { saidIn } from '../../../functions/domain/employer/said.ts'
import { kindOf, readAnswerMail } from './answer-of.ts'

/** Of Tuesday 8 December, at ten: what each mail gives as the last day to answer an offer, and the hour where it gives one. */
interface Row {
  words: string
  by?: string
  at?: string
  /** An offer where nothing is said; `date`: the day by which *they* answer. */
  kind?: 'date'
}
const rows: Row[] = JSON.parse(readFileSync(new URL('offer-limits.json', import.meta.url), 'utf8'))

describe('by when an offer asks for an answer, in any sentence of it or of what they write later', () => {
  it.each(rows.map((row) => [row.by ?? 'nothing', row.words, row] as const))('%s: %s', async (_by, words, { by = null, at, kind }) => {
    const reading = await readAnswerMail('Your interview', words)
    expect(kindOf(reading)).toBe(kind ?? 'offer')
    const said = saidIn(reading)
    expect(kind === 'date' ? said?.date : said?.dueOn).toBe(by)
    if (at) expect(said?.dueAt).toBe(at)
    if (kind === undefined) expect(said?.date).toBeNull()
  })
})
