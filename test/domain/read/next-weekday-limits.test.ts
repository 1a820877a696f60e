import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const from = 'Maya Lindqvist <maya@fernhill.com>'
const [monday, tuesday, friday, sunday] = [7, 8, 11, 13].map((day) => `${day} Dec 2026 10:00:00 -0500`)
const written = async (text: string, date: string | undefined) =>
  (await readingOf(mail({ from, subject: 'Data Engineer', text, ...(date ? { date } : {}) }))).mail?.said
const both = ['2026-12-09', '2026-12-16']

describe('an offer that wants its answer by next Wednesday', () => {
  it.each([
    ['We are delighted to offer you the role. Please let us know by next Wednesday.', 'next Wednesday'],
    ['We would like to offer you the job. Take until next Wednesday to think it over.', 'next Wednesday'],
    ['Wir freuen uns, Ihnen die Stelle anbieten zu können. Bitte geben Sie uns bis nächsten Mittwoch Bescheid.', 'nächsten Mittwoch'],
    ['Nous avons le plaisir de vous proposer le poste. Merci de nous répondre avant mercredi prochain.', 'mercredi prochain'],
    ['Nos complace ofrecerle el puesto. Por favor, responda antes del próximo miércoles.', 'próximo miércoles'],
    ['Siamo lieti di offrirle il posto. La preghiamo di rispondere entro mercoledì prossimo.', 'mercoledì prossimo'],
  ])('sets none of the two days it may mean, written in the week of the first: %s', async (text, words) => {
    expect(await written(text, monday)).toMatchObject({ kind: 'offer', dueOn: null, dueEither: { words, days: both } })
    expect(await written(text, tuesday)).toMatchObject({ kind: 'offer', dueOn: null, dueEither: { words, days: both } })
    for (const day of [friday, sunday])
      expect(await written(text, day), day).toMatchObject({ dueOn: text.includes('avant') ? '2026-12-15' : '2026-12-16' })
  })

  it.each([
    ['Please let us know by Wednesday.', '2026-12-09'],
    ['Please let us know by this Wednesday.', '2026-12-09'],
    ['Please let us know this coming Wednesday at the latest.', '2026-12-09'],
    ['Please let us know by next Wednesday, December 16.', '2026-12-16'],
    ['Please let us know by Wednesday of next week.', '2026-12-16'],
    ['Please let us know by next Monday.', '2026-12-14'],
  ])('sets the one that is meant where something says which: %s', async (limit, day) => {
    const said = await written(`We are delighted to offer you the role. ${limit}`, tuesday)
    expect(said).toMatchObject({ kind: 'offer', dueOn: day })
    expect(said).not.toHaveProperty('dueEither')
  })
})

describe('a decision by next Friday', () => {
  it.each([
    ['We will decide by next Friday.', monday, '2026-12-18'],
    ['Wir entscheiden bis nächsten Freitag.', monday, '2026-12-18'],
    ['Nous prendrons notre décision d’ici vendredi prochain.', monday, '2026-12-18'],
    ['Tomaremos una decisión antes del próximo viernes.', monday, '2026-12-18'],
    ['We will decide by Friday.', monday, '2026-12-11'],
    ['We will decide by next Friday.', friday, '2026-12-18'],
  ])('is waited for until the later of the two: %s', async (text, date, day) => {
    expect((await readingOf(mail({ from, subject: 'Data Engineer', text, ...(date ? { date } : {}) }))).decisionBy).toBe(day)
  })
})
