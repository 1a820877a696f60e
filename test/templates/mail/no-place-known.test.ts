import { describe, expect, it } from 'vitest'
import { viewOf } from '../journeys/journey.ts'
import { bodyOf, writtenFor } from '../packets.ts'
import { journeys } from '../situations.ts'

const nobodySays = journeys.find(({ name }) => name.startsWith('Nobody says'))!

/** The same interview as it is told otherwise. */
function mails(change: Partial<(typeof nobodySays)['rounds'][number]>, kind: 'receipt' | 'packet' | 'card') {
  const view = viewOf({ ...nobodySays, rounds: nobodySays.rounds.map((round) => ({ ...round, ...change })) })
  const application = view.applications[0]!
  const { mail } = writtenFor(kind, application, application.rounds.at(-1)!, view)
  return { mail, body: bodyOf(mail) }
}

const kinds = ['receipt', 'packet', 'card'] as const

describe('while nobody has said where it is', () => {
  it.each(kinds)('%s: the note that asks is the one thing to press', (kind) => {
    const { mail } = mails({ at: null }, kind)
    const leading = mail.html.match(/<a href="[^"]*" class="button first"/g) ?? []
    expect(leading).toHaveLength(1)
    expect(leading[0]).toContain('href="mailto:kit.moran@wrenalder.example?')
    // The packet has the note that asks for all of it, and a reminder for whoever has asked already.
    expect(new Set(mail.html.match(/mailto:kit[^"]*body=[^"]*/g)).size).toBe(kind === 'packet' ? 2 : 1)
    if (kind !== 'packet') expect(mail.text).toContain('Write to Kit: where is it?\nkit.moran@wrenalder.example\n')
    expect(mail.text).not.toContain('%20')
  })

  it('the packet has the note right under the facts', () => {
    const { body } = mails({ at: null }, 'packet')
    expect(body.indexOf('What kind of interview is it?')).toBeLessThan(body.indexOf('The people'))
    expect(mails({ at: 'https://zoom.us/j/5' }, 'packet').body.indexOf('What kind of interview is it?')).toBeGreaterThan(
      mails({ at: 'https://zoom.us/j/5' }, 'packet').body.indexOf('The people'),
    )
  })

  it('the card asks where it is, and has nobody to write to about being late there, and nothing to rehearse', () => {
    const { body } = mails({ at: null }, 'card')
    expect(body).toContain('Write to Kit: where is it?')
    expect(body).not.toContain('Running late')
    expect(mails({ at: 'https://zoom.us/j/5' }, 'card').body).toContain('Running late')
    expect(body).not.toMatch(/Have this|They may ask|Ask [A-Z]/)
    expect(mails({ at: 'https://zoom.us/j/5' }, 'card').body).toMatch(/Have this|They may ask|Ask [A-Z]/)
  })
})

describe.each(kinds)('%s', (kind) => {
  it.each([
    ['a link', { at: 'https://zoom.us/j/5' }],
    ['a place', { at: '200 Park Avenue, New York' }],
    ['a call', { at: null, how: { by: 'phone' as const, calls: 'they' as const } }],
    ['a way there', { at: null, details: [['travel', 'We sit above the bakery.']] as [['travel', string]] }],
  ])('asks for nothing where there is %s', (_, change) => {
    expect(mails(change, kind).mail.html).not.toMatch(/where is it\?|which link is it\?/)
  })

  it('waits for a link that was promised, until it is nearly time', () => {
    const { html } = mails({ at: null, how: { by: 'to-be-told' } }, kind).mail
    expect(html.includes('which link is it?')).toBe(kind === 'card')
  })
})
