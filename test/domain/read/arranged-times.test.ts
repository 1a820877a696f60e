import { describe, expect, it } from 'vitest'
import { askedOf, type Expected, fromMail, type MailText, mail, readingOf } from './read-text.ts'

const mailed = (name: string, text: MailText, expected: Expected) =>
  it(name, async () => expect(askedOf(await fromMail(text), expected)).toEqual(expected))
const arranged = (text: string, start: string | null, end: string | null, timeZone: string | null) =>
  mailed(
    text.replaceAll('\n', ' / '),
    {
      from: 'Eva Lund <eva@lumo.io>',
      subject: 'Interview at Lumo',
      text: `Hi Alex,\n\n${text}\n\nYou'll talk with Jon Day.\n\nEva Lund\nRecruiter, Lumo`,
    },
    { interview: true, start, end, timeZone },
  )

describe('times in mails without calendar data', () => {
  arranged('Your interview is on Monday, December 7 at 3pm GMT (10am your time).', '2026-12-07T15:00:00Z', null, 'Europe/London')
  arranged('We meet tomorrow at noon Eastern for 45 minutes.', '2026-12-02T17:00:00Z', '2026-12-02T17:45:00Z', 'America/New_York')
  arranged('The interview is on 2026-12-07, 15:00-16:00 CET.', '2026-12-07T14:00:00Z', '2026-12-07T15:00:00Z', 'Europe/Berlin')
  arranged(
    'Interview: January 5, 9:00 a.m. to 10:15 a.m. Pacific Time',
    '2027-01-05T17:00:00Z',
    '2027-01-05T18:15:00Z',
    'America/Los_Angeles',
  )
  arranged('Your interview will be on Tuesday the 8th from 2 to 3pm.', '2026-12-08T19:00:00Z', '2026-12-08T20:00:00Z', null)
  arranged('Wednesday 12/9, 4:30pm Singapore time. It should take 40-50 min.', '2026-12-09T08:30:00Z', null, 'Asia/Singapore')
  arranged(
    'Date: 9 December 2026\nTime: 10:00\nTime zone: Europe/Lisbon\nDuration: 1 hour',
    '2026-12-09T10:00:00Z',
    '2026-12-09T11:00:00Z',
    'Europe/Lisbon',
  )
  arranged('Could you do Thursday at 11 ET? Allow half an hour.', '2026-12-03T16:00:00Z', '2026-12-03T16:30:00Z', 'America/New_York')
  arranged('Pick any slot between 9am and 5pm ET on Thursday, December 10.', null, null, null)
  arranged('We could do Tuesday, December 8 at 2pm ET or Wednesday, December 9 at 10am ET.', null, null, null)
  arranged(
    'Confirmed for Friday, Dec 4 @ 1:30 PM (EST) - 2:15 PM (EST).',
    '2026-12-04T18:30:00Z',
    '2026-12-04T19:15:00Z',
    'America/New_York',
  )
  arranged('When: Fri 4 Dec 2026 13:30 – 14:15 (Toronto)', '2026-12-04T18:30:00Z', '2026-12-04T19:15:00Z', 'America/Toronto')
  arranged('Instead of Thursday at 2pm ET, let us meet on Friday, December 4 at 3pm ET.', '2026-12-04T20:00:00Z', null, 'America/New_York')
  arranged(
    'Your interview on Dec 7 at 10:00 AM ET has been rescheduled to Dec 9 at 11:00 AM ET.',
    '2026-12-09T16:00:00Z',
    null,
    'America/New_York',
  )
})

describe('hours in mails from abroad that name no zone', () => {
  const abroad = (where: string, from: string, date: string, text: string, start: string, timeZone: string | null) =>
    mailed(where, { from, date, subject: 'Job interview', text: `${text}\n\nBest wishes` }, { interview: true, start, timeZone })
  const job = 'we would like to meet you for a job interview as a gardener'

  abroad(
    'are on the clock of the place one is asked to',
    'Ines Vogt <vogt@gaertnerei-moosbach.de>',
    'Tue, 1 Dec 2026 10:00:00 +0100',
    `Dear Alex,\n${job} on Monday, December 7 at 14:00.\nAddress: Gutshof 3, Moosbach.`,
    '2026-12-07T13:00:00Z',
    'Europe/Berlin',
  )
  abroad(
    'are on the sender’s where their mail is from there too',
    'Rita Salo <rita@puutarha-lehto.fi>',
    'Tue, 1 Dec 2026 10:00:00 +0200',
    `Dear Alex,\n${job} on Monday, December 7 at 14:00. It is a video call.`,
    '2026-12-07T12:00:00Z',
    'Europe/Helsinki',
  )
  abroad(
    'are on the reader’s where the mail was written on another clock than its country’s',
    'Rita Salo <rita@puutarha-lehto.fi>',
    'Tue, 1 Dec 2026 10:00:00 -0500',
    `Dear Alex,\n${job} on Monday, December 7 at 14:00. It is a video call.`,
    '2026-12-07T19:00:00Z',
    null,
  )
  it('are asked about, with the reader’s own hour', async () => {
    const { doubts } = await readingOf(
      mail({
        from: 'Rita Salo <rita@puutarha-lehto.fi>',
        date: 'Tue, 1 Dec 2026 10:00:00 +0200',
        subject: 'Job interview',
        text: `Dear Alex,\n${job} on Monday, December 7 at 14:00. It is a video call.`,
      }),
    )
    expect(doubts.map(({ words }) => words)).toEqual([
      'It says 14:00 and no time zone. I took the sender’s clock, Helsinki time, so it is 07:00 on Monday, 7 December 2026 for you.',
    ])
  })

  arranged(
    'We have received your application on December 1, 2026 at 09:12. Your interview is on December 9 at 11:00 AM ET.',
    '2026-12-09T16:00:00Z',
    null,
    'America/New_York',
  )
})

describe('times that have others beside them', () => {
  const written = { fr: '+0100', home: '-0500' }
  const meets = (text: string, start: string | null, end: string | null, timeZone: string | null, from = 'Eva Lund <eva@lumo.io>') =>
    mailed(
      text.replaceAll('\n', ' / '),
      {
        from,
        subject: 'Interview at Lumo',
        text: `Hi Alex,\n\n${text}\n\nYou'll talk with Jon Day.\n\nEva Lund\nRecruiter, Lumo`,
        date: `Tue, 01 Dec 2026 10:00:00 ${/\.(?:it|es|fr|com)>$/.test(from) ? written.fr : written.home}`,
      },
      { start, end, timeZone },
    )
  const evaAt = (domain: string) => `Eva Lund <eva@${domain}>`
  meets(
    'La entrevista es el 10 de diciembre de 2026 de 10:00 a. m. a 11:00 a. m. hora de Colombia.',
    '2026-12-10T15:00:00Z',
    '2026-12-10T16:00:00Z',
    'America/Bogota',
  )
  meets(
    'Il colloquio è il 10 dicembre 2026 dalle ore 18.00 alle ore 18.40.',
    '2026-12-10T17:00:00Z',
    '2026-12-10T17:40:00Z',
    'Europe/Rome',
    evaAt('lumo.it'),
  )
  meets(
    'La entrevista es el 10 de diciembre de 2026 a las 14:00, cuando cerramos a mediodía.',
    '2026-12-10T13:00:00Z',
    null,
    'Europe/Madrid',
    evaAt('lumo.es'),
  )
  meets(
    'Votre entretien est le 10 décembre 2026 de 8 h 30 à 12 h. On fera le point à midi.',
    '2026-12-10T07:30:00Z',
    '2026-12-10T11:00:00Z',
    'Europe/Paris',
    evaAt('lumo.fr'),
  )
  meets('Your interview is on December 10 at 10 am or noon ET.', null, null, null)
  meets(
    'I will call you on Thursday, December 10 at 4 pm our time (11 am for you) for the interview.',
    '2026-12-10T16:00:00Z',
    null,
    'America/New_York',
  )
  meets(
    'Das Vorstellungsgespräch ist am 10. Dezember 2026 um 13:00 Uhr. Fragen an eva.lund@lumo.de.',
    '2026-12-10T12:00:00Z',
    null,
    'Europe/Berlin',
    'Lumo <notification@smartrecruiters.com>',
  )
})
