import { anInvite, type InviteWords } from '../a-scenario.ts'

/** Everything that three employers write in the month, as it comes in. */

export interface Incoming {
  raw: string
  contentType: 'text/calendar' | 'message/rfc822'
}

const calendar = (words: InviteWords): Incoming => ({ raw: anInvite(words), contentType: 'text/calendar' })

const fernhill = { title: 'Interview: Data Engineer at Fernhill', organizer: 'Maya Lindqvist:maya@fernhill.example' }
const kesselwerk = {
  title: 'Interview: Data Engineer at Kesselwerk',
  organizer: 'Jonas Weber:jonas@kesselwerk.example',
  zone: 'Europe/Berlin',
}
const brightwater = { title: 'Interview: Analyst at Brightwater', organizer: 'Nora Field:nora@brightwater.example' }
const west = 'America/Los_Angeles'

/** One interview of Fernhill's day on Thursday 3 December, at an hour of Los Angeles. */
const talk = (n: number, hour: string, person: string, over: InviteWords = {}): Incoming => {
  const mail = `${person.split(' ')[0]?.toLowerCase()}@fernhill.example`
  const start = `20261203T${hour.replace(':', '')}00`
  return calendar({ ...fernhill, uid: `f2-${n}@fernhill.example`, start, minutes: 45, zone: west, people: [`${person}:${mail}`], ...over })
}

/** A mail of an employer's that the candidate forwards by hand, as Gmail does. */
const forwarded = (from: string, on: string, subject: string, text: string): Incoming => ({
  contentType: 'message/rfc822',
  raw: [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    `Subject: Fwd: ${subject}`,
    `Date: ${on}`,
    `Message-ID: <${subject.replace(/\W/g, '-')}@mail.example>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    `From: ${from}`,
    `Date: ${on}`,
    `Subject: ${subject}`,
    'To: <alex.morgan@example.com>',
    '',
    text,
    '',
  ].join('\r\n'),
})

const takeHome = [
  'Hi Alex,',
  '',
  'The next step in our process is a take-home exercise. Please build a small service that counts the bikes at a station, with tests and a short README.',
  'Send us a link to it by Friday, November 27.',
  '',
  'Best,',
  'Jonas',
].join('\r\n')

export const messages = {
  F1: calendar({ ...fernhill, uid: 'f1@fernhill.example', start: '20261119T110000', minutes: 30, zone: west, written: '20261116' }),
  'F2.1': talk(1, '09:00', 'Ana Ruiz'),
  'F2.2': talk(2, '10:00', 'Ben Cole'),
  'F2.3': talk(3, '11:00', 'Karen Wolfe'),
  'F2.4': talk(4, '13:00', 'Priya Nair'),
  'F2.5': talk(5, '13:30', 'Leo Brandt'),
  'F2.5 corrected': talk(5, '14:00', 'Leo Brandt', { sequence: 1 }),
  'F2.6': talk(6, '15:00', 'Ines Duarte'),
  'F2.3 cancelled': talk(3, '11:00', 'Karen Wolfe', { sequence: 1, method: 'CANCEL', written: '20261201' }),
  'F2.4 moved': talk(4, '12:00', 'Priya Nair', { sequence: 1, written: '20261201' }),
  'F offers': forwarded(
    'Maya Lindqvist <maya@fernhill.example>',
    'Tue, Dec 8, 2026 at 9:40 AM',
    'Good news',
    'We are delighted to offer you the position of Data Engineer. Please let us know your decision by Friday, December 11 at 5 pm Eastern time.',
  ),
  K1: calendar({
    ...kesselwerk,
    uid: 'k1@kesselwerk.example',
    start: '20261120T150000',
    minutes: 45,
    people: ['Hanna Vogel:hanna@kesselwerk.example'],
    written: '20261118',
  }),
  'K take-home': {
    contentType: 'message/rfc822',
    raw: [
      'From: Jonas Weber <jonas@kesselwerk.example>',
      'To: Alex Morgan <alex.morgan@example.com>',
      'Date: Mon, 23 Nov 2026 13:55:00 +0100',
      'Subject: Take-home exercise: Data Engineer',
      'Message-ID: <take-home@kesselwerk.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      takeHome,
      '',
    ].join('\r\n'),
  },
  K2: calendar({
    ...kesselwerk,
    uid: 'k2@kesselwerk.example',
    start: '20261202T160000',
    people: ['Matthias Kern:matthias@kesselwerk.example'],
    written: '20261129',
  }),
  'K2 cancelled': calendar({
    ...kesselwerk,
    uid: 'k2@kesselwerk.example',
    start: '20261202T160000',
    people: ['Matthias Kern:matthias@kesselwerk.example'],
    sequence: 1,
    method: 'CANCEL',
    written: '20261201',
  }),
  K3: calendar({
    ...kesselwerk,
    uid: 'k3@kesselwerk.example',
    start: '20261209T150000',
    minutes: 45,
    people: ['Matthias Kern:matthias@kesselwerk.example'],
    written: '20261203',
  }),
  'K3 moved': calendar({
    ...kesselwerk,
    uid: 'k3@kesselwerk.example',
    start: '20261210T150000',
    minutes: 45,
    people: ['Matthias Kern:matthias@kesselwerk.example'],
    sequence: 1,
    written: '20261207',
  }),
  'K says no': forwarded(
    'Jonas Weber <jonas@kesselwerk.example>',
    'Wed, Dec 16, 2026 at 9:30 AM',
    'Your application',
    'Thank you for your time. Unfortunately we have decided to go ahead with another candidate.',
  ),
  T1: calendar({
    ...brightwater,
    uid: 't1@brightwater.example',
    start: '20261120T100000',
    minutes: 45,
    people: ['Sam Ortiz:sam@brightwater.example'],
    written: '20261116',
  }),
  T2: calendar({
    ...brightwater,
    uid: 't2@brightwater.example',
    start: '20261123T150000',
    minutes: 30,
    people: ['Sam Ortiz:sam@brightwater.example'],
    written: '20261123',
  }),
  'T names a day': forwarded(
    'Nora Field <nora@brightwater.example>',
    'Tue, Dec 8, 2026 at 10:50 AM',
    'A little longer',
    'We have not forgotten you. We will decide by Friday, December 11 and write to you then.',
  ),
} satisfies Record<string, Incoming>

export type MessageName = keyof typeof messages
