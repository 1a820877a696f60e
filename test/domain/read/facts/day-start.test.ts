import { describe, expect, it } from 'vitest'
import { localTime } from '../../../../functions/domain/time/wall-time.ts'
import { mail, reader, readingOf } from '../read-text.ts'

const dayOf = async (agenda: string, above = 'Date: Friday 4 December 2026') => {
  const reading = await readingOf(
    mail({
      subject: 'Your interview day',
      text: `Hi Alex,\n\nWe would like to invite you to interview for the post of Data Engineer.\n\n${above}\n\n${agenda}\n\nNora`,
    }),
  )
  const [meeting] = reading.meetings
  const hour = (at: string | null | undefined) => (at ? localTime(at, reader.homeZone) : null)
  return {
    start: hour(meeting?.start?.instant),
    end: hour(meeting?.end?.instant),
    list: meeting?.sessions.map(({ title, aside }) => (aside ? `(${title})` : title)),
    ends: meeting?.sessions.map(({ end }) => hour(end)),
  }
}

it('the name of a part of the day ends before whoever holds it, and before what they are called by', async () => {
  const day = await dayOf(
    '08:45 Arrive at main reception, welcome from Mrs Helen Ashdown\n10:00 Lesson review with Prof. Dr. Ruth Calder\n11:30 Formal interview: Mr Pryce, Dr Lowe and Mr Colin Baird',
  )
  expect(day.list).toEqual(['Arrive at main reception, welcome', 'Lesson review', 'Formal interview: Mr Pryce, Dr Lowe'])
})

describe('the hour to be there', () => {
  it.each([
    ['09:15 Registration and coffee\n09:45 Group exercise\n11:00 Case study\n13:15 Competency interview', '09:15'],
    ['8.45am  Arrive at main reception\n9.15am  Lesson observation\n10.30am  Panel interview', '08:45'],
    ['08:30 Ankunft am Empfang\n09:00 Fachgespräch\n10:15 Gespräch mit dem Team', '08:30'],
    ['9h00 Accueil café\n9h30 Entretien technique\n11h00 Entretien RH', '09:00'],
  ])('is that of the earliest line: %j', async (agenda, start) => {
    const day = await dayOf(agenda)
    expect(day.start).toBe(start)
    expect(day.list?.length).toBeGreaterThan(2)
    expect(day.list?.[0]).toMatch(/^\(/)
  })

  it('is the one stated above the agenda, where that begins later', async () => {
    const day = await dayOf(
      '09:45 Group exercise\n11:00 Case study\n13:15 Competency interview',
      'Date: Friday 4 December 2026\nTime: 09:15 - 15:30',
    )
    expect(day.start).toBe('09:15')
  })
})

describe('a day in parts', () => {
  const agenda =
    '09:15 Registration\n09:45 Group exercise\n11:00 Written case study (60 minutes)\n12:15 Lunch with current graduates\n13:15 Competency interview\n15:30 Close'

  it('keeps breaks and lunch in its list, and no end of the day', async () => {
    expect((await dayOf(agenda)).list).toEqual([
      '(Registration)',
      'Group exercise',
      expect.stringContaining('Written case study'),
      '(Lunch with current graduates)',
      'Competency interview',
    ])
  })

  it('takes the length that a line says, else the next line, for the end', async () => {
    const { ends } = await dayOf(agenda)
    const minutes = (clock: string | null | undefined) => (clock ? Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)) : Number.NaN)
    expect(ends?.map((end) => minutes(end) - minutes(ends[0]))).toEqual([0, 75, 135, 210, 345])
  })
})
