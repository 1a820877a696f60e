import { describe, expect, it } from 'vitest'
import { mail, readingOf } from '../read-text.ts'

const invited = (more: string) =>
  mail({
    subject: 'Interview for Office Manager',
    text: `Hi Alex,\n\nwe would like to invite you to an interview for the role of Office Manager on Tuesday, 8 December 2026 at 3:00 PM.\n\n${more}\n\nNora Field\nOffice Manager, Quillmark`,
  })

describe('hours of days from and to', () => {
  it.each([
    'You can reach me on 03 5550 1902, Mon-Thu 8.30-3.30.',
    'I am in Monday to Friday, 9am - 5pm.',
    'Office hours: 9am–5pm, Mon–Fri',
    'Ouvert du lundi au vendredi 8h30-12h30 / 14h-19h30, samedi 9h-12h30',
    'Öffnungszeiten: Mo-Fr 9-13 und 14-18 Uhr, Sa 9-13 Uhr',
    'Aperto dal lunedì al venerdì 8:00-12:00',
    'Openingstijden: maandag t/m vrijdag 9.00-17.00 uur',
  ])('are when somebody is there, and no time offered: %s', async (words) => {
    const { meetings, doubts } = await readingOf(invited(words))
    expect(meetings.map(({ start }) => start?.instant)).toEqual(['2026-12-08T20:00:00Z'])
    expect(doubts.filter(({ about }) => about === 'start')).toEqual([])
  })
})

describe('figures in a link', () => {
  it('are no day, no week and no hour', async () => {
    const { meetings, decisionBy } = await readingOf(
      invited(
        'Join: https://teams.example/l/meetup-join/19%3ameeting_S2@thread.v2/0?at=11:30&on=2026-12-11&context=result\nThe result follows.',
      ),
    )
    expect(meetings.map(({ start }) => start?.instant)).toEqual(['2026-12-08T20:00:00Z'])
    expect(decisionBy).toBeNull()
  })

  it('stand in what is shown of the sentence as they were written', async () => {
    const link = 'https://forms.example/a?week=2'
    const reading = await readingOf(invited(`We decide by Friday, December 11, and you can follow it at ${link} meanwhile.`))
    expect(reading.decisionBy).toBe('2026-12-11')
    expect(JSON.stringify(reading)).toContain(`follow it at ${link}`)
    expect(JSON.stringify(reading)).not.toContain('\ue001')
  })
})

describe('a trial day or lesson', () => {
  const trial = (line: string) =>
    mail({
      subject: 'Interview for Apprentice Electrician',
      text: `Hi Alex,\n\nwe would like to invite you to an interview and trial day.\n\n${line}\n\nNora Field`,
    })
  const timesOf = async (line: string) => (await readingOf(trial(line))).meetings.map(({ start, end }) => [start?.instant, end?.instant])

  it.each([
    ['Wed 9 December 2026, 7am till about 3pm.', '2026-12-09T12:00:00Z', '2026-12-09T20:00:00Z'],
    ['Wednesday, December 9, 2026, 9:00 AM to around 11:30 AM', '2026-12-09T14:00:00Z', '2026-12-09T16:30:00Z'],
    ['Mittwoch, 9. Dezember 2026, 8:00 bis ca. 11:30 Uhr', '2026-12-09T13:00:00Z', '2026-12-09T16:30:00Z'],
  ])('ends about when it says: %s', async (line, start, end) => {
    expect(await timesOf(line)).toEqual([[start, end]])
  })

  it.each(['Mathematik in der 1/2 b, 22 Kinder', 'Maths with class 3/4', 'Cours en classe 1/2'])(
    'in a class of a school is on no such date: %s',
    async (words) => {
      const [times] = await timesOf(`Tuesday, December 8, 2026, 8:50 AM - 9:35 AM\n${words}`)
      expect(times).toEqual(['2026-12-08T13:50:00Z', '2026-12-08T14:35:00Z'])
    },
  )
})
