import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendar, event, mail, readingOf } from './read-text.ts'

const pieces = [
  'A. ',
  '10:00 ',
  'Ab Cd ',
  '12/12 ',
  'with Jane Doe (CTO), ',
  'by Monday ',
  '田中 太郎（部長）',
  '12 Main Street, ',
  '(((',
  'prepare a presentation ',
  'interview with ',
  '- 9:00 x\n',
  '2. Runde ',
  'a@b.',
]

describe('text that means harm', () => {
  it.each(pieces)('reads 40,000 characters of %j in one piece', async (piece) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length))
    const reading = await readingOf(mail({ subject: 'Interview with Acme', text }))
    expect(reading.source).toBe('eml')
  })

  it('never fails on any words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
        async (words, parts) => {
          const text = `${words.replaceAll('\r', ' ')} ${parts.join('')}`
          const subject = words.replace(/[^ -~]/g, ' ')
          const readings = [
            await readingOf(mail({ subject, text })),
            await readingOf(
              calendar([event({ summary: `Interview ${subject}`, description: text.replace(/[^ -~\n]/g, ' ').slice(0, 500) })]),
            ),
          ]
          expect(readings.every(({ sure }) => sure >= 0 && sure <= 1)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
