import { describe, expect, it } from 'vitest'
import { readerOf } from '../../../../functions/domain/employer/known-answers.ts'
import { knownInterview } from '../../told-in-words.ts'
import { calendar, event, mail, reader, readingOf } from '../read-text.ts'

const saga = 'Saga Nordin <saga@norrvik.com>'
const knowing = { ...reader, known: { arrangers: ['saga@norrvik.com'] } }
const panel = calendar([
  event({
    summary: 'Norrvik panel: Lena Roth / Alex Morgan (Data Engineer)',
    organizer: saga,
    guests: ['Lena Roth <lena@norrvik.com>', 'Alex Morgan <alex.morgan@example.com>'],
  }),
])
const unit = mail({
  from: saga,
  subject: 'Interview on the unit',
  text: 'Hi Alex,\n\nthe unit would like to meet you in person on Friday, December 4, 2026, 2:00 PM - 3:00 PM ET.\n\nSaga',
})
const dentist = mail({ from: saga, subject: 'Lunch on Friday', text: 'Hi Alex,\n\nlunch on Friday, December 4, at noon?\n\nSaga' })

describe('a message of who arranged an interview before', () => {
  it('is the next interview where it speaks of one', async () => {
    expect((await readingOf(unit)).why[0]).toContain('no job, employer or recruiter')
    const now = await readingOf(unit, knowing)
    expect(now.verdict).toBe('interview')
    expect(now.why.join(' ')).not.toContain('no job, employer or recruiter')
  })

  it('is asked about where it invites to a panel and says nothing else', async () => {
    expect((await readingOf(panel)).verdict).toBe('not')
    expect((await readingOf(panel, knowing)).verdict).not.toBe('not')
  })

  it.each([
    [
      saga,
      'Norrvik - panel on December 9',
      'Dear Alex,\n\nOla was most complimentary. The next step is a panel on site:\n\nWednesday, December 9, 2026, 10:00 am to 11:30 am\nNorrvik, 88 Seaport Boulevard, Boston, MA 02210\n\nDr. Lena Roth, CEO\nRaymond Sills, Chief Financial Officer\n\nWe expect feedback by Monday the 14th.\n\nSaga',
    ],
    [
      'Kerstin Bruns <bruns@norrvik.com>',
      'Unterrichtsprobe',
      'Guten Tag Alex Morgan,\n\ndas Gespräch mit Ihnen hat uns sehr gefallen. Wir möchten Sie gern in einer Unterrichtsstunde erleben:\n\nDienstag, 8. Dezember 2026, 8:50 - 9:35 Uhr\nReflexionsgespräch mit Tobias Malik und Annegret Pohl\n\nWir entscheiden bis zum 11. Dezember.\n\nKerstin Bruns\nSchulleiterin',
    ],
    [
      saga,
      'Shadow shift',
      'Hi Alex,\n\nLena enjoyed talking with you. We would love you to shadow the day team on Monday, December 7, 2026, 7:30 AM - 10:00 AM ET with Marcus Webb and Ileana Cruz.\n\nSaga',
    ],
  ])('of %s is the next one where it names an hour with people, whatever it is called: %s', async (from, subject, text) => {
    const next = await readingOf(mail({ from, subject, text }), knowing)
    expect(next.verdict).not.toBe('not')
    expect(next.meetings[0]?.start).not.toBeNull()
  })

  it.each([
    'Hi Alex,\n\nthank you for talking with Lena Roth and Ola Berg. We will let you know by Friday, December 4, at 5 pm.\n\nSaga',
    'Hi Alex,\n\nthank you for talking with Lena Roth and Ola Berg on Monday, November 30, at 2 PM. We decide next week.\n\nSaga',
    'Hi Alex,\n\nunfortunately we have decided not to move forward. Lena Roth and Ola Berg asked me to thank you.\n\nSaga',
  ])('is no next one where its hour is that of an answer or over: %s', async (text) => {
    const { verdict } = await readingOf(mail({ from: saga, subject: 'Norrvik', text }), knowing)
    expect(verdict).toBe('not')
  })

  it('is none where it speaks of no interview', async () => {
    expect((await readingOf(dentist, knowing)).verdict).toBe((await readingOf(dentist)).verdict)
  })

  it('is known by the interviews that need no asking', async () => {
    const { candidate, interviews, notes, messages } = await knownInterview()
    const unsure = interviews.map((one) => ({ ...one, contributions: one.contributions.map((each) => ({ ...each, unsure: true })) }))
    expect(readerOf({ candidate, interviews, notes, messages }).known?.arrangers).toEqual(['greta.holm@kestrelsystems.example'])
    expect(readerOf({ candidate, interviews: unsure, notes, messages }).known?.arrangers).toEqual([])
  })
})
