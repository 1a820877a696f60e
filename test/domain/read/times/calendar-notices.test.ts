import { describe, expect, it } from 'vitest'
import { type MailText, mail, readingOf } from '../read-text.ts'

const starts = async (text: MailText) => (await readingOf(mail(text))).meetings.map(({ start }) => start?.instant)

describe('the hour that a calendar writes behind the title of its subject counts where the text says none', () => {
  it.each([
    'Invitation: Interview: Data Engineer, Norrvik @ Thu Dec 3, 2026 2pm - 3pm (EST) (Alex Morgan)',
    'Updated invitation: Interview: Data Engineer, Norrvik @ Thu Dec 3, 2026 2pm - 3pm (EST) (alex.morgan@example.com)',
    'Invitation: Interview: Data Engineer, Norrvik @ Thursday Dec 3, 2026 2pm - 3pm (EST) (Alex Morgan)',
    'Einladung: Interview: Data Engineer, Norrvik @ Do. 3. Dez. 2026 20:00 - 21:00 (MEZ) (Alex Morgan)',
    'Invitation : Interview : Data Engineer, Norrvik @ jeu. 3 déc. 2026 20:00 - 21:00 (CET) (Alex Morgan)',
  ])('%s', async (subject) => {
    expect(await starts({ subject, text: 'You have been invited to the following event.' })).toEqual(['2026-12-03T19:00:00Z'])
  })

  it('is asked about where the text names another day', async () => {
    const subject = 'Invitation: Interview: Data Engineer, Norrvik @ Thu Dec 3, 2026 2pm - 3pm (EST) (Alex Morgan)'
    const { meetings, doubts } = await readingOf(
      mail({ subject, text: 'Hi Alex,\n\nyour interview is on Friday, December 4 at 10 AM ET.' }),
    )
    expect(meetings).toEqual([])
    expect(doubts.map(({ about }) => about)).toEqual(['start'])
  })
})

describe('of the old and the new hour of a notice the new one holds', () => {
  const subject = 'Updated: Technical interview for the Data Engineer role at Norrvik'
  it.each([
    [
      'Google',
      'This event has been updated\nChanged: time\n\nWhen\nThursday Dec 3, 2026 ⋅ 2pm – 3pm (Eastern Time - New York)\nOld: Wednesday Dec 2, 2026 ⋅ 10am – 11am (Eastern Time - New York)',
    ],
    [
      'Calendly',
      'Your event has been rescheduled.\n\nFormer Date & Time: 10:00am - Wednesday, December 2, 2026 (Eastern Time - US & Canada)\n\nUpdated Date & Time: 2:00pm - Thursday, December 3, 2026 (Eastern Time - US & Canada)',
    ],
    ['another', 'Previous Date & Time: Wednesday, December 2, 2026, 10:00 AM ET\nNew Date & Time: Thursday, December 3, 2026, 2:00 PM ET'],
    [
      'in the other order',
      'New Date & Time: Thursday, December 3, 2026, 2:00 PM ET\n\nOriginal Date & Time: Wednesday, December 2, 2026, 10:00 AM ET',
    ],
    ['German', 'Neuer Termin: Donnerstag, 3. Dezember 2026, 20:00 (MEZ)\nBisheriger Termin: Mittwoch, 2. Dezember 2026, 16:00 (MEZ)'],
    [
      'French',
      'Nouvelle date : jeudi 3 décembre 2026, 20h00 (heure de Paris)\nAncienne date : mercredi 2 décembre 2026, 16h00 (heure de Paris)',
    ],
  ])('%s', async (_, text) => {
    expect(await starts({ subject, text })).toEqual(['2026-12-03T19:00:00Z'])
  })
})
