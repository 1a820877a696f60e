import { describe, expect, it } from 'vitest'
import { squeeze } from '../../html-text.ts'
import { viewOf } from '../../journeys/journey.ts'
import { writtenFor } from '../../packets.ts'
import { journeys } from '../../situations.ts'

const mailOf = (start: string, kind: 'receipt' | 'packet' | 'card', how?: { by: 'phone'; calls: 'they' }) => {
  const journey = journeys.find(({ name }) => name.startsWith(start))!
  const view = viewOf(how ? { ...journey, rounds: journey.rounds.map((round) => ({ ...round, how })) } : journey)
  const [application] = view.applications
  return writtenFor(kind, application!, application!.rounds.at(-1)!, view).mail
}
const bodies = (html: string): string[] =>
  [...html.matchAll(/mailto:[^"]*?(?:&amp;|&)body=([^"]*)/g)].map(([, body = '']) => decodeURIComponent(body))

describe('who is in a hurry opens a mail that is written', () => {
  it.each([
    ['A store manager', /on my way to you and running a little late/],
    ['A sales lead', /a few minutes late for our call/],
    ['A nurse: first call', /ready for our call, and it hasn’t reached me yet/],
  ])('%s', (start, words) => {
    const body = bodies(mailOf(start, 'card').html).find((one) => words.test(one))
    expect(body).toBeDefined()
    expect(body).not.toMatch(/\[/)
  })
})

describe('a call of theirs', () => {
  it('asks on which number it comes, days before, where nobody has said so', () => {
    for (const kind of ['receipt', 'packet'] as const) {
      const { text, html } = mailOf('A nurse: first call', kind, { by: 'phone', calls: 'they' })
      expect(squeeze(text)).toContain('They haven’t said which number')
      expect(bodies(html).some((one) => /Which number will you call me on\?/.test(one))).toBe(true)
    }
  })

  it('names the number that the invite has, and asks for none', () => {
    const { text } = mailOf('A nurse: first call', 'packet')
    expect(squeeze(text)).toContain('Dana Holt calls you. Number in the invite: +1 212 555 0148')
    expect(squeeze(text)).not.toContain('which number')
  })

  it('asks nothing where they wrote on which', () => {
    for (const kind of ['receipt', 'packet'] as const)
      expect(squeeze(mailOf('An accountant: first call', kind).text)).not.toContain('which number')
  })
})

it('a mail without a draft does not speak of drafts', () => {
  expect(mailOf('A data analyst', 'receipt').text).toMatch(/Sent to you alone\.\n/)
  expect(mailOf('A store manager', 'receipt').text).toContain('only you send the drafts')
})

it('a receipt says by when they hope to decide, also where an earlier invite named it', () => {
  expect(mailOf('A nurse: skills', 'receipt').text).toContain('Decision by: Friday, 18 December')
})
