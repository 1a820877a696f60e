import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDetails } from '../../../../functions/domain/read/facts/details/read-details.ts'
import { unitsOf } from '../../../../functions/domain/read/facts/details/units.ts'
import { layOut, type Sheet } from '../../../../functions/domain/read/lay-out/page.ts'
import { growsWithLength } from '../../../quickest.ts'
import { reader } from '../read-text.ts'
import { squeezed } from './marked-invite.ts'

const nobody = { name: null, email: null }

const sheetOf = (text: string): Sheet =>
  layOut(
    {
      source: 'eml',
      events: [],
      losses: [],
      mail: {
        from: nobody,
        to: [],
        cc: [],
        replyTo: null,
        subject: 'Interview',
        date: null,
        messageId: null,
        text,
        quoted: [],
        cover: null,
        forwarded: false,
        forwardedBy: null,
        automatic: false,
        links: [],
        attachments: [],
      },
    },
    reader,
  )

const held = { said: [], people: ['Ray Cho'], meetings: [], brief: null }
const phrases = [
  'Please bring',
  'a photo ID',
  'ask for',
  'Ray:',
  '\n',
  '- ',
  'What to bring:',
  '. ',
  'https://evil.example/x',
  '持ち物',
  '。',
  '+1 212 555 0148',
  '2026',
]
const anyText = fc.array(fc.oneof(fc.constantFrom(...phrases), fc.string()), { maxLength: 40 }).map((parts) => parts.join(' '))

const size = 50_000
const floods: [string, string][] = [
  ['one word without end', 'x'.repeat(size)],
  ['a word we look for', 'bring '.repeat(size / 6)],
  ['beginnings of phrases with gaps', 'will send first minutes '.repeat(size / 24)],
  ['Japanese without blanks', '持ち物受付'.repeat(size / 5)],
  ['headings and items', 'Bring:\n- a\n'.repeat(size / 11)],
  ['labels', 'a: b: '.repeat(size / 6)],
  ['digits', '+1 (212) 555 0148 '.repeat(size / 18)],
  ['links', 'https://a.example/b '.repeat(size / 20)],
]

describe('the words of a stranger', () => {
  it('never break the reading of details, and what is kept stands there word for word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sheet = sheetOf(text)
        const whole = squeezed(sheet.full)
        for (const { words } of readDetails(sheet, held).details) expect(whole).toContain(squeezed(words))
      }),
      { numRuns: 300 },
    )
  })

  it('are kept within bounds, and what was one too many is counted', () => {
    const text = Array.from({ length: 200 }, (_, n) => `Please bring document number ${n}.`).join('\n')
    const { details, leftOut } = readDetails(sheetOf(text), held)
    expect(details.length).toBeLessThanOrEqual(30)
    expect(details.length + leftOut).toBe(200)
  })

  it.each(floods)('cost what their length costs, 50 KB of them: %s', async (_, text) => {
    const reading = (part: number) => {
      const sheet = sheetOf(text.slice(0, part * text.length))
      return () => readDetails(sheet, held)
    }
    const dividing = (part: number) => {
      const words = text.slice(0, part * text.length)
      return () => unitsOf([{ part: 'mail text', words }])
    }
    expect(await growsWithLength(reading)).toBe(true)
    expect(await growsWithLength(dividing)).toBe(true)
  })
})
