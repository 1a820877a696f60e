import { describe, expect, it } from 'vitest'
import { mail, reader, readingOf } from '../read-text.ts'

const startOf = async (hour: string, from = 'Saga Lind <saga@norrvik.com>') => {
  const text = `Hi Alex,\n\nyour interview for the Data Engineer role at Norrvik is on Thursday, December 3 at ${hour}\n\nSaga Lind, Recruiter, Norrvik`
  return (await readingOf(mail({ from, subject: 'Your interview', text }))).meetings[0]?.start?.instant
}

describe('a word for a clock in the name of a house, a team or a post', () => {
  it.each([
    'at the Pacific Bakery.',
    'at Pacific Dental, 5 Front Street.',
    'at the Central Post Office.',
    'at Central Ohio Community Hospital.',
    'in Central Plaza Tower, 9th floor.',
    'with the Central Sourcing team.',
    'with our Pacific sales lead, Ana Ruiz.',
    'with our Mountain district supervisor.',
    ', Central Registry, 5th floor.',
    ', Atlantic Diner (12 Pier Road).',
    ', Mountain View Hospice.',
    ', Eastern Shore Academy, room 12.',
    '- Mountain Brook Elementary',
    '– Pacific Rim Seafood, 2nd floor',
    '(Central Library, ask for Ola).',
    'Central High School, room 12.',
    'at Hotel Pacific.',
    'in Grand Central Market.',
    ', Alaska Outfitters, dock 4.',
    ', Hawaii Bakery, 2 Main Street.',
    'at the Eastern Market.',
  ])('tells no hour: 2:00 PM %s', async (words) => {
    expect(await startOf(`2:00 PM${words.startsWith(',') ? '' : ' '}${words}`)).toBe('2026-12-03T19:00:00Z')
  })

  it.each([
    ['2026-12-03T22:00:00Z', '2 PM Pacific.'],
    ['2026-12-03T22:00:00Z', '2 PM Pacific with Ola Berg.'],
    ['2026-12-03T22:00:00Z', '2 PM Pacific Zoom call'],
    ['2026-12-03T22:00:00Z', '2 PM, Pacific, with Ola Berg.'],
    ['2026-12-03T22:00:00Z', '2 PM (Pacific) at Central Bakery.'],
    ['2026-12-03T20:00:00Z', '2pm central'],
    ['2026-12-03T20:00:00Z', '2 PM Central Time at the Pacific Bakery.'],
    ['2026-12-03T21:00:00Z', '2 PM. We are on Mountain here.'],
    ['2026-12-03T22:00:00Z', '2 PM. All times are Pacific unless noted.'],
    ['2026-12-03T20:00:00Z', '2:00 PM.\n\nTime zone: Central'],
    ['2026-12-03T20:00:00Z', '2:00 PM US Central.'],
    ['2026-12-03T18:00:00Z', '2 PM Atlantic Time at the Central Library.'],
    ['2026-12-03T23:00:00Z', '2 PM in our Alaska office.'],
  ])('tells it where it stands as a clock: %s %s', async (instant, hour) => {
    expect(await startOf(hour)).toBe(instant)
  })

  it.each([
    'Ihr Vorstellungsgespräch ist am Donnerstag, 3. Dezember, um 14 Uhr im Central-Krankenhaus.',
    'Ihr Vorstellungsgespräch ist am Donnerstag, 3. Dezember, um 14 Uhr bei Pacific Pflege.',
    'Votre entretien aura lieu le jeudi 3 décembre à 14h à la clinique Pacific Santé.',
    'Votre entretien aura lieu le jeudi 3 décembre à 14h au Garage Central.',
    'Su entrevista será el jueves 3 de diciembre a las 14:00 en la Biblioteca Central.',
    'Su entrevista será el jueves 3 de diciembre a las 14:00, Mercado Central, planta 2.',
    'A sua entrevista fica marcada para quinta-feira, dia 3 de dezembro, às 14h, na Biblioteca Central.',
    'Uw sollicitatiegesprek is op donderdag 3 december om 14 uur in het Central Museum.',
  ])('tells none in other languages: %s', async (text) => {
    const raw = mail({ from: 'Saga Lind <saga@norrvik.example>', subject: 'Norrvik', date: 'Tue, 1 Dec 2026 10:00:00 +0100', text })
    const { meetings } = await readingOf(raw, { ...reader, homeZone: 'Europe/Madrid' })
    expect(meetings[0]?.start?.instant).toBe('2026-12-03T13:00:00Z')
  })
})
