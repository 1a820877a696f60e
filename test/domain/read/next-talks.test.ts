import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const read = (subject: string, from: string, text: string) => readingOf(mail({ subject, from, text }))

describe('short mails that only give a time and people', () => {
  it.each([
    [
      'Next round at Tellwright',
      'Maja Lind <maja@tellwright.com>',
      'Thursday, December 10 at 2pm ET with Henrik Dahl.\n\nMaja Lind\nTalent Partner',
    ],
    [
      'Second conversation',
      'Maja Lind <maja@tellwright.com>',
      'The next conversation is with our CTO, Omar Said, on December 10 at 2pm ET.\n\nMaja',
    ],
    [
      'Ihr Gespräch am 10. Dezember',
      'Petra Vogt <petra@nordfeld.de>',
      'Am 10. Dezember um 14:00 Uhr mit Jens Krüger.\n\nPetra Vogt\nPersonalabteilung',
    ],
    [
      'Uitnodiging gesprek',
      'Sanne Bakker <sanne@waterlijn.nl>',
      'Dinsdag 8 december om 10.00 uur met Joris de Vries.\n\nSanne Bakker\nRecruiter',
    ],
    [
      'Votre rendez-vous',
      'Claire Petit <claire@lentulle.fr>',
      'Mardi 8 décembre à 10h00 avec Marc Olivier.\n\nClaire Petit\nChargée de recrutement',
    ],
    [
      'Confirmed: chat with Dana (Fernhollow)',
      'Gail Soto <gail@fernhollow.com>',
      'Dana Reed calls on Dec 9 at 3pm ET about the Platform Engineer opening.',
    ],
    [
      'Próxima conversación',
      'Lucía Ramos <lucia@puertovivo.es>',
      'El jueves 10 de diciembre a las 16:00 con Andrés Gil.\n\nLucía Ramos\nSelección',
    ],
  ])('takes "%s" for an interview, or asks', async (subject, from, text) => {
    const { verdict, sure } = await read(subject, from, text)
    expect(verdict).not.toBe('not')
    expect(sure).toBeGreaterThanOrEqual(0.5)
  })

  it.each([
    ['Next coffee at Tellwright', 'Maja Lind <maja@tellwright.com>', 'Thursday, December 10 at 2pm works. Just to catch up.'],
    [
      'Next steps with Brightdesk',
      'Joe Lane <joe@brightdesk.com>',
      'Let us talk on Dec 9 at 3pm ET about the contract.\n\nJoe Lane\nSales Manager',
    ],
    ['Confirmed: chat with Dana', 'Dana Reed <dana@fernhollow.com>', 'Dec 9 at 3pm ET. We ask how you use our app; a gift card follows.'],
    ['Votre rendez-vous', 'Banque du Lac <contact@banquedulac.fr>', 'Votre conseiller vous attend le mardi 8 décembre à 10h00.'],
    ['Second round at Tap House', 'Gail Soto <gail@gmail.com>', 'Second round of drinks, Thursday Dec 10, 7pm ET. You in?'],
    [
      'Hiring at Harborline',
      'Rob Hale <rob@hirebridge.com>',
      'Can we talk on December 9 at 3pm ET about how we can help you hire engineers?\n\nRob Hale\nRecruitment Consultant',
    ],
  ])('leaves "%s" alone', async (subject, from, text) => {
    expect((await read(subject, from, text)).verdict).toBe('not')
  })
})

describe('a task as a step of hiring', () => {
  it.each([
    [
      'Analytics Engineer - assignment',
      'The next stage of our process is an assignment. Please complete the attached exercise and send it to me by December 11.\n\nTasha Green\nRecruiter, Moonpan',
    ],
    [
      'Your case for the Pricing Analyst role',
      'Please prepare the attached case study and send it to me by December 11. We will then discuss it together.',
    ],
    [
      'Fallstudie für das zweite Gespräch',
      'Als nächsten Schritt bearbeiten Sie bitte die beigefügte Fallstudie und senden Sie sie bis zum 11. Dezember. Danach besprechen wir sie.\n\nPetra Vogt\nRecruiting',
    ],
  ])('reads "%s" as an interview without a time', async (subject, text) => {
    const { verdict, task, meetings } = await read(subject, 'Tasha Green <tasha@moonpan.com>', text)
    expect(verdict).toBe('interview')
    expect(task).not.toBeNull()
    expect(meetings).toEqual([])
  })

  it('leaves homework of a course and work for the own employer alone', async () => {
    const text = 'As the next stage please complete the attached exercise and send it to me by Friday, December 11.'
    expect((await read('Next stage: exercise', 'Course Desk <desk@learnwell.edu>', text)).verdict).toBe('not')
    expect((await read('Q4 exercise', 'Ruth Okafor <ruth@harborline.io>', text)).verdict).toBe('not')
  })
})

describe('an invitation that cannot be opened', () => {
  const packed = (subject: string, text: string, type: string) =>
    [
      'From: Zoe Park <zoe@zedfield.com>',
      'To: Alex Morgan <alex.morgan@example.com>',
      `Subject: ${subject}`,
      'Date: Tue, 1 Dec 2026 10:00:00 -0500',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      text,
      '--b',
      `Content-Type: ${type}`,
      'Content-Transfer-Encoding: base64',
      '',
      'eJ8+IgAB',
      '--b--',
    ].join('\r\n')

  it.each([
    ['application/ms-tnef; name=winmail.dat', 'winmail.dat'],
    ['text/calendar; method=REQUEST', 'calendar part'],
    ['application/gzip; name="invite.ics.gz"', 'archive'],
    ['application/x-zip-compressed; name="Einladung Interview.zip"', 'archive'],
  ])('asks when it lies in %s', async (type, named) => {
    const { verdict, why, doubts } = await readingOf(packed('Interview with Zed', 'Please see attached.', type))
    expect(verdict).toBe('unsure')
    expect(why[0]).toContain(named)
    expect(doubts.find(({ about }) => about === 'attachment')?.words).toContain(named)
  })

  it('asks when it may stand at the end of a text that is too long to be read whole', async () => {
    const long = `Dear Alex, here is all about the interview.\n${'All of our house in one long line.\n'.repeat(8000)}It is on Tuesday, 1 December at 2 pm.`
    const told = (subject: string) =>
      ['From: Eva <eva@zed.example>', 'To: alex.morgan@example.com', `Subject: ${subject}`, 'Content-Type: text/plain', '', long].join(
        '\r\n',
      )
    const { verdict, why } = await readingOf(told('Interview with Zed'))
    expect([verdict, why[0]]).toEqual(['unsure', expect.stringContaining('longer than 250,000 characters')])
  })

  it('does not ask about a rejection or a mail that speaks of no interview', async () => {
    const type = 'application/ms-tnef; name=winmail.dat'
    expect((await readingOf(packed('Lunch', 'Please see attached.', type))).verdict).toBe('not')
    expect((await readingOf(packed('Your interview', 'We regret to inform you of our decision.', type))).verdict).toBe('not')
  })
})
