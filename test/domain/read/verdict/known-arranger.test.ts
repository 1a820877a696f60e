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
