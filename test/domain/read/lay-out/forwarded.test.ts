import { describe, expect, it } from 'vitest'
import { eml, mailFrom } from '../carry-files.ts'

const byAlex = { From: 'Alex Morgan <alex.morgan@example.com>', To: 'in@roundtwo.example', Subject: 'Fwd: Second interview' }
const words = 'We would like to meet you on Tuesday.'

describe('a forwarded mail', () => {
  it.each([
    [
      'Gmail',
      [
        '---------- Forwarded message ---------',
        'From: Sam Ito <sam@widgets.example>',
        'Date: Mon, Nov 23, 2026 at 4:12 PM',
        'Subject: Second interview',
        'To: Alex Morgan <alex.morgan@example.com>',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Apple Mail, quoted',
      [
        '> Begin forwarded message:',
        '> ',
        '> From: Sam Ito <sam@widgets.example>',
        '> Subject: Second interview',
        '> Date: November 23, 2026 at 4:12:10 PM EST',
        '> To: Alex Morgan <alex.morgan@example.com>',
        '> ',
        `> ${words}`,
      ],
      '2026-11-23T16:12:10-05:00',
    ],
    [
      'Outlook',
      [
        '________________________________',
        'From: Sam Ito <sam@widgets.example>',
        'Sent: Monday, November 23, 2026 4:12 PM',
        'To: Alex Morgan <alex.morgan@example.com>; Kim Lee <kim@widgets.example>',
        'Subject: Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in German',
      [
        'Von: Sam Ito <sam@widgets.example>',
        'Gesendet: Montag, 23. November 2026 16:12',
        'An: Alex Morgan <alex.morgan@example.com>',
        'Betreff: Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in French',
      [
        'De : Sam Ito <sam@widgets.example>',
        'Envoyé : lundi 23 novembre 2026 16:12',
        'À : Alex Morgan <alex.morgan@example.com>',
        'Objet : Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in Spanish',
      [
        'De: Sam Ito <sam@widgets.example>',
        'Enviado: lunes, 23 de noviembre de 2026 16:12',
        'Para: Alex Morgan <alex.morgan@example.com>',
        'Asunto: Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in Italian',
      [
        'Da: Sam Ito <sam@widgets.example>',
        'Inviato: lunedì 23 novembre 2026 16:12',
        'A: Alex Morgan <alex.morgan@example.com>',
        'Oggetto: Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in Portuguese',
      [
        'De: Sam Ito <sam@widgets.example>',
        'Enviado: segunda-feira, 23 de novembro de 2026 16:12',
        'Para: Alex Morgan <alex.morgan@example.com>',
        'Assunto: Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in Dutch',
      [
        'Van: Sam Ito <sam@widgets.example>',
        'Verzonden: maandag 23 november 2026 16:12',
        'Aan: Alex Morgan <alex.morgan@example.com>',
        'Onderwerp: Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in Japanese',
      [
        '差出人: Sam Ito <sam@widgets.example>',
        '送信日時: 2026年11月23日 16:12',
        '宛先: Alex Morgan <alex.morgan@example.com>',
        '件名: Second interview',
        '',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    [
      'Outlook in Danish',
      [
        'Fra: Sam Ito <sam@widgets.example>',
        'Dato: mandag, 23. november 2026 kl. 16.12',
        'Til: alex.morgan@example.com <alex.morgan@example.com>',
        'Emne: Second interview',
        words,
      ],
      '2026-11-23T16:12:00',
    ],
    ['Outlook for Mac, under a line of its own', ['On 23/11/2026 16:12, "Sam Ito" <sam@widgets.example> wrote:', '', words], null],
    [
      'Yahoo, in one line',
      [
        '----- Forwarded Message ----- From: Sam Ito <sam@widgets.example>To: "alex.morgan@example.com" <alex.morgan@example.com>Sent: Monday, November 23, 2026, 04:12:00 PM ESTSubject: Second interview',
        words,
      ],
      '2026-11-23T16:12:00-05:00',
    ],
  ])('of %s is read as the message it holds', async (_, lines, date) => {
    const mail = await mailFrom(eml(['For the tracker.', '', ...lines].join('\r\n'), byAlex))
    expect(mail).toMatchObject({
      forwarded: true,
      from: { name: 'Sam Ito', email: 'sam@widgets.example' },
      subject: 'Second interview',
      text: words,
      cover: 'For the tracker.',
      forwardedBy: { email: 'alex.morgan@example.com' },
    })
    if (date) expect(mail.date).toBe(date)
  })

  it('keeps the agency in view when the candidate forwards what the agency forwarded', async () => {
    const body = [
      'From: Curtis Bell <curtis@agency.example>',
      'Sent: Tuesday, November 24, 2026 9:30 AM',
      'To: Alex Morgan <alex.morgan@example.com>',
      'Subject: FW: Monday',
      '',
      'You are on!',
      '',
      'From: Debra Lutz <debra@client.example>',
      'Sent: Tuesday, November 24, 2026 9:03 AM',
      'To: Curtis Bell <curtis@agency.example>',
      'Subject: Monday',
      '',
      words,
    ]
    const mail = await mailFrom(eml(body.join('\r\n'), byAlex))
    expect(mail).toMatchObject({
      from: { email: 'curtis@agency.example' },
      text: 'You are on!',
      forwardedBy: { email: 'alex.morgan@example.com' },
      quoted: [{ from: { email: 'debra@client.example' }, text: words }],
    })
  })
})

describe('a thread', () => {
  it.each([
    ['English', 'On Fri, Dec 4, 2026 at 3:10 PM Kim Lee <kim@x.example> wrote:', '2026-12-04T15:10:00'],
    ['English, broken over two lines', 'On Fri, Dec 4, 2026 at 3:10 PM Kim Lee\r\n<kim@x.example> wrote:', '2026-12-04T15:10:00'],
    ['German', 'Am 04.12.2026 um 15:10 schrieb Kim Lee <kim@x.example>:', '2026-12-04T15:10:00'],
    ['German, the other way', 'Am Fr., 4. Dez. 2026 um 15:10 Uhr schrieb Kim Lee <kim@x.example>:', '2026-12-04T15:10:00'],
    ['French', 'Le ven. 4 déc. 2026 à 15:10, Kim Lee <kim@x.example> a écrit :', '2026-12-04T15:10:00'],
    ['Spanish', 'El vie, 4 dic 2026 a las 15:10, Kim Lee (<kim@x.example>) escribió:', '2026-12-04T15:10:00'],
    ['Italian', 'Il giorno ven 4 dic 2026 alle ore 15:10 Kim Lee <kim@x.example> ha scritto:', '2026-12-04T15:10:00'],
    ['Portuguese', 'Em sex., 4 de dez. de 2026 às 15:10, Kim Lee <kim@x.example> escreveu:', '2026-12-04T15:10:00'],
    ['Dutch', 'Op vr 4 dec 2026 om 15:10 schreef Kim Lee <kim@x.example>:', '2026-12-04T15:10:00'],
  ])('in %s shows the newest message, the older below', async (_, attribution, date) => {
    const mail = await mailFrom(
      eml(`Thursday it is.\r\n\r\n${attribution}\r\n\r\n> Could we do Thursday?\r\n> Kim\r\n`, { Subject: 'Re: Interview' }),
    )
    expect(mail).toMatchObject({
      forwarded: false,
      text: 'Thursday it is.',
      quoted: [{ from: { name: 'Kim Lee', email: 'kim@x.example' }, date, text: 'Could we do Thursday?\nKim' }],
    })
  })

  it('knows what was answered below a quotation', async () => {
    const mail = await mailFrom(
      eml('On Fri, Dec 4, 2026 at 3:10 PM Kim <kim@x.example> wrote:\r\n> Thursday?\r\n\r\nYes, Thursday.', { Subject: 'Re: Interview' }),
    )
    expect(mail).toMatchObject({ text: 'Yes, Thursday.', quoted: [{ text: 'Thursday?' }] })
  })

  it('goes down level by level', async () => {
    const mail = await mailFrom(
      eml(
        'Three\r\n\r\nOn Fri, Dec 4, 2026 at 3:10 PM Kim <kim@x.example> wrote:\r\n\r\n> Two\r\n>\r\n> On Fri, Dec 4, 2026 at 1:55 PM Sam <sam@x.example> wrote:\r\n>\r\n>> One\r\n',
        { Subject: 'Re: x' },
      ),
    )
    expect([mail.text, ...mail.quoted.map(({ text }) => text)]).toEqual(['Three', 'Two', 'One'])
  })

  it('of Outlook is an answer, not a forward, unless its subject says so', async () => {
    const mail = await mailFrom(
      eml(
        'Yes.\r\n\r\n-----Original Message-----\r\nFrom: Kim <kim@x.example>\r\nSent: Friday, December 4, 2026 3:10 PM\r\nTo: Sam\r\nSubject: Interview\r\n\r\nThursday?',
        { Subject: 'RE: Interview' },
      ),
    )
    expect(mail).toMatchObject({
      forwarded: false,
      text: 'Yes.',
      quoted: [{ from: { email: 'kim@x.example' }, subject: 'Interview', text: 'Thursday?' }],
    })
  })

  it('is not cut at a sentence that only looks like an attribution', async () => {
    const text = 'On 4 December at 10:00 you meet:\nKim Lee\nFrom: the front desk, ask for Sam.'
    expect(await mailFrom(eml(text.replaceAll('\n', '\r\n')))).toMatchObject({ text, quoted: [], forwarded: false })
  })
})
