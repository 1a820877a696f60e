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
})
