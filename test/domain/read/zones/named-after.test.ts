import { describe, expect, it } from 'vitest'
import { mail, readingOf } from '../read-text.ts'

const startWith = async (words: string) => {
  const text = `Hi Alex,\n\nyour interview for the Data Engineer role at Norrvik is on Thursday, December 3 at 2:00 PM ${words}\n\nSaga Lind, Recruiter, Norrvik`
  return (await readingOf(mail({ from: 'Saga Lind <saga@norrvik.com>', subject: 'Your interview', text }))).meetings[0]?.start?.instant
}

describe('whose clock an hour is on', () => {
  it.each([
    'with Sydney Clarke.',
    'with Florence Bauer.',
    'with Ola Berg and Jack London.',
    'with Austin Reed.',
    'with Victoria Dallas.',
    'with Paris Jones, Head of Data.',
    'with Sofia Lindgren, our COO.',
    'and then 2:30 PM Chat with Sofia Lindgren, our COO',
    'with Lima Torres.',
    'with Berlin Okafor and Milan Novak.',
    'in the Florence Nightingale Building, Marie Curie Room, with Ola Berg.',
    'in the Sydney Opera Suite, 3rd floor.',
    'in meeting room Tokyo.',
    'in our office, Paris room, 3rd floor.',
    'in the Florence Nightingale Building.',
    'in the Manchester Suite.',
    'at Café Madrid, 7 Bleecker Street.',
    'in Room Berlin, 5 Front Street, Brooklyn.',
  ])('is not told by a name that is a city too: %s', async (words) => {
    expect(await startWith(words)).toBe('2026-12-03T19:00:00Z')
  })

  it.each([
    ['2026-12-03T14:00:00Z', 'London time.'],
    ['2026-12-03T13:00:00Z', 'in our Vienna office.'],
    ['2026-12-03T14:00:00Z', 'with Norrvik London.'],
    ['2026-12-03T20:00:00Z', 'in Austin, Texas.'],
    ['2026-12-03T20:00:00Z', 'at our Houston office.'],
    ['2026-12-03T20:00:00Z', 'with Ola Berg, Houston.'],
    ['2026-12-03T13:00:00Z', '(Paris time) with Jack Reed.'],
    ['2026-12-03T03:00:00Z', 'Sydney time.'],
  ])('is told by the city: %s %s', async (instant, words) => {
    expect(await startWith(words)).toBe(instant)
  })
})
