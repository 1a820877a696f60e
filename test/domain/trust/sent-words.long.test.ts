import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlToText } from '../../../functions/domain/read/carry/html/html-text.ts'
import { apart, sentWords, wordsWithin } from '../../../functions/domain/trust/sent-words.ts'
import { situations } from '../../templates/situations.ts'

const mails = situations()
  .flatMap(({ name, shown }) => shown.map((one) => ({ ...one, situation: name })))
  .filter(({ kind }) => kind === 'mail')
const formsOf = ({ text, html }: { text: string; html: string }) => [text, htmlToText(html).text]
const kept = mails.map((mail) => sentWords(formsOf(mail), []))

/** Lines at most so long, each behind the mark. */
const wrapped = (text: string, width: number, mark: string): string =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, 'g')) ?? [''])
    .map((line) => `${mark}${line.trim()}`)
    .join('\n')

const casings = [(text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase()] as const

/** Any half of any mail, as its text or its HTML is read, however it was laid out again. */
const someHalf = fc
  .record({
    mail: fc.nat(mails.length - 1),
    form: fc.nat(1),
    from: fc.double({ min: 0, max: 0.5, noNaN: true }),
    width: fc.integer({ min: 60, max: 80 }),
    mark: fc.constantFrom('', '> ', '>> ', '| '),
    cased: fc.constantFrom(...casings),
  })
  .map(({ mail, form, from, width, mark, cased }) => {
    const whole = formsOf(mails[mail] ?? { text: '', html: '' })[form] ?? ''
    const start = whole.indexOf(' ', Math.floor(whole.length * from))
    const end = whole.lastIndexOf(' ', start + whole.length / 2 + 20)
    return cased(wrapped(whole.slice(start, end), width, mark))
  })

describe('a half of a mail of ours', () => {
  it('is known by its words, however it is wrapped, quoted and cased', () => {
    fc.assert(
      fc.property(someHalf, (half) => {
        const parted = apart(half, kept)
        expect(parted).not.toBeNull()
        // At most the cut-off words at its two ends are left.
        expect(parted?.cut, parted?.beside).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('leaves what somebody wrote above it or below it', () => {
    fc.assert(
      fc.property(someHalf, fc.boolean(), (half, isAbove) => {
        const said = 'It has moved to Friday, by the way.'
        const parted = apart(isAbove ? `${said}\n\n${half}` : `${half}\n\n${said}`, kept)
        expect(parted?.beside.split('\n')).toContain(said)
        expect(parted?.cut).toBe(false)
      }),
      { numRuns: 100 },
    )
  })
})

describe('what a mail says', () => {
  it('is kept in at most two thousand bytes, and in some hundred mostly', () => {
    const sizes = kept.map(({ ours, lent }) => ours.length + lent.length)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2000)
    expect(sizes.reduce((sum, size) => sum + size) / sizes.length).toBeLessThan(450)
    expect(sentWords([Array.from({ length: 9000 }, (_, n) => `word${n}`).join(' ')], []).ours.length).toBe(2000)
  })

  it('stays the employer’s where they said it', () => {
    const brief =
      'Please prepare ten slides on how you would win back the three accounts we lost this year, and send them to Vera the day before.'
    const detail =
      'Bring a photo ID, ask for Tessa at the desk on the ground floor, and allow ten minutes for the lift to the thirty-first floor.'
    const ours =
      'Here is what they want you to prepare, in their words, with what I would do first. Start with the account you know best, and leave the last slide for what you would ask them.'
    const sent = [
      sentWords([`${ours}\n\n${brief}\n\n${detail}`], wordsWithin({ rounds: [{ task: { words: brief }, details: [{ words: detail }] }] })),
    ]
    expect(apart(`Hi Alex,\n\n${brief}\n\n${detail}\n\nBest,\nVera`, sent)).toBeNull()
    expect(apart(brief, sent)).toBeNull()
    // Most of it is theirs, and what is not is ours.
    expect(apart(`${ours}\n\n${brief}\n\n${detail}`, sent)).toMatchObject({ beside: '' })
  })

  it('is no phrase that anybody may write', () => {
    const sent = [sentWords(['Thank you for your time today, and I look forward to the next step.'], [])]
    expect(apart('Thank you for your time today, and I look very much forward to it.', sent)).toBeNull()
  })

  const labelled = ['invites', 'own', 'growing', 'new-languages'].flatMap((folder) =>
    readdirSync(new URL(`../../corpus/${folder}`, import.meta.url))
      .filter((name) => !name.includes('expected'))
      .map((name) => new URL(`../../corpus/${folder}/${name}`, import.meta.url)),
  )
  it('is in no labelled invite', () => {
    expect(labelled.length).toBeGreaterThan(350)
    expect(labelled.filter((file) => apart(readFileSync(file, 'utf8'), kept) !== null)).toEqual([])
  })

  it('is nobody else’s mail', () => {
    expect(apart('Hello', [])).toBeNull()
    expect(apart('', kept)).toBeNull()
  })
})
