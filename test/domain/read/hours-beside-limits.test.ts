import { describe, expect, it } from 'vitest'
import { fromMail } from './read-text.ts'

const invite = (when: string, more = '') => `Hi Alex

We'd love to have you in for an interview for the Shift Supervisor role.

${when}
Where: Copper Lane Produce, 61 Bradman St, Boston MA 02110
With: Darren Voss - Operations Manager

${more}

Kylie Standish
HR Assistant, Copper Lane Produce`

const read = async (when: string, more?: string) => {
  const { start, end } = await fromMail({
    from: 'Kylie Standish <kylie@copperlane.example>',
    subject: 'Interview - Shift Supervisor',
    text: invite(when, more),
  })
  return { start, end }
}

describe('the hour of an interview', () => {
  it.each([
    'When: Wednesday 9 December at 3.00pm (allow an hour)',
    'When: Wednesday 9 December, 3.00 p.m., about an hour',
    'Date: Wednesday 9 December 2026\nStart: 15.00\nDuration: one hour',
    'Day: Wednesday 9 December 2026\nTimes: 3.00pm to 4.00pm',
  ])('is read in %s', async (when) => {
    expect((await read(when)).start).toBe('2026-12-09T20:00:00Z')
  })

  it.each([
    'Slides must be e-mailed to me not later than 5.00 p.m. on Tuesday, 8 December 2026.',
    'Please send your slides by 5 pm on Tuesday 8 December.',
    'Please upload your documents no later than noon on Monday, 7 December.',
    'The link closes at the end of Tuesday. Deadline: 17:00 on 8 December.',
  ])('stands beside a last day with an hour of its own: %s', async (more) => {
    expect(await read('Date: Wednesday 9 December 2026\nTime: 3.00 p.m. to 4.00 p.m.', more)).toEqual({
      start: '2026-12-09T20:00:00Z',
      end: '2026-12-09T21:00:00Z',
    })
  })

  it.each([
    ['giorno: mercoledì 9 dicembre 2026\nore: 11.00\nluogo: Casa di cura, via dei Cedri 9, 24100 Bergamo', '2026-12-09T10:00:00Z'],
    ['Datum: Mittwoch, 9. Dezember 2026\nBeginn: 11.00\nOrt: Lindenstraße 4, 10969 Berlin', '2026-12-09T10:00:00Z'],
    ['Date : mercredi 9 décembre 2026\nHoraire : 11.00\nLieu : 14 rue des Tonneliers, 33000 Bordeaux', '2026-12-09T10:00:00Z'],
  ])('has a label in every language: %s', async (text, start) => {
    const reading = await fromMail({
      subject: 'Colloquio / Gespräch / Entretien d’embauche',
      text: `${text}\n\nEntretien pour le poste de Coordinatore.`,
    })
    expect(reading.start).toBe(start)
  })
})
