import { describe, expect, it } from 'vitest'
import { calendar, event, mail, readingOf } from './read-text.ts'

const titled = (summary: string) =>
  readingOf(
    calendar([
      event({
        summary,
        organizer: 'Kim Noor <kim@fernhill.com>',
        guests: ['Alex Morgan <alex.morgan@example.com>'],
        more: ['STATUS:CONFIRMED'],
      }),
    ]),
  )

describe('a title that says removed or withdrawn', () => {
  it.each([
    'Supprimé : Entretien Data Engineer',
    'Entretien technique - supprimé',
    'Withdrawn: Interview Data Engineer',
    'Interview with Kim (withdrawn)',
    'Gelöscht: Vorstellungsgespräch',
    'Zurückgezogen: Interview mit Kim',
    'Eliminada: Entrevista técnica',
    'Removido: Entrevista',
    'Eliminato: Colloquio tecnico',
    'Verwijderd: Sollicitatiegesprek',
  ])('is a cancel: %s', async (title) => {
    expect((await titled(title)).method).toBe('cancel')
  })

  it.each(['Interview: Data Engineer for Withdrawn Funds', 'Interview: Removed Content Analyst'])(
    'is none where it names a job: %s',
    async (title) => {
      expect((await titled(title)).method).toBe('request')
    },
  )
})

describe('an invitation of one sentence whose hour is still open', () => {
  it.each([
    'Interview for Data Engineer at Fernhill with Kim Noor: December 8, time to be confirmed.',
    'Vorstellungsgespräch für die Stelle Data Engineer bei Fernhill am 8. Dezember, Uhrzeit folgt.',
    'Entretien pour le poste de Data Engineer chez Fernhill le 8 décembre, heure à confirmer.',
  ])('is an interview without a time: %s', async (text) => {
    const reading = await readingOf(mail({ subject: 'Fernhill', from: 'Kim Noor <kim@fernhill.com>', text }))
    expect(reading.verdict).toBe('interview')
    expect(reading.meetings).toEqual([])
  })
})
