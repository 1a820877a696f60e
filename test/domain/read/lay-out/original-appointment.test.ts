import { describe, expect, it } from 'vitest'
import { mail, readingOf } from '../read-text.ts'

const forwarded = (mark: string, head: string[], when: string[], subject = 'Interview: Data Engineer, Norrvik') =>
  readingOf(
    mail({
      from: 'Alex Morgan <alex.morgan@example.com>',
      subject: `FW: ${subject}`,
      text: [mark, ...head, ...when, '', 'Looking forward to it.'].join('\n'),
    }),
  )
const english = (subject: string) => [
  'From: Saga Berglund <saga@norrvik.example>',
  'Sent: Friday, November 20, 2026 10:12 AM',
  'To: Saga Berglund; Ola Berg; Alex Morgan',
  `Subject: ${subject}`,
]
const german = [
  'Von: Saga Berglund <saga@norrvik.example>',
  'Gesendet: Freitag, 20. November 2026 10:12',
  'An: Saga Berglund; Alex Morgan',
  'Betreff: Interview: Data Engineer, Norrvik',
]

describe('the facts of a meeting below the head of a forward are read', () => {
  const title = 'Interview: Data Engineer, Norrvik'
  const long = 'Interview: Senior Data Engineer for the Platform of the North, Norrvik'
  it.each([
    [
      'an appointment',
      '-----Original Appointment-----',
      english(title),
      'When: Thursday, December 3, 2026 2:00 PM-3:00 PM (UTC-05:00) Eastern Time (US & Canada).',
      '2026-12-03T19:00:00Z',
    ],
    [
      'a message',
      '-----Original Message-----',
      english(title),
      'When: Thursday, December 3, 2026 2:00 PM-3:00 PM (UTC-05:00) Eastern Time (US & Canada).',
      '2026-12-03T19:00:00Z',
    ],
    [
      'no mark',
      '',
      english(title),
      'When: Thursday, December 3, 2026 14:00-15:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna.',
      '2026-12-03T13:00:00Z',
    ],
    [
      'a long subject',
      '-----Original Appointment-----',
      english(long),
      'When: Thursday, December 3, 2026 2:00 PM-3:00 PM (UTC-05:00) Eastern Time (US & Canada).',
      '2026-12-03T19:00:00Z',
    ],
    [
      'German',
      '-----Ursprünglicher Termin-----',
      german,
      'Zeit: Donnerstag, 3. Dezember 2026 14:00-15:00 (UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien.',
      '2026-12-03T13:00:00Z',
    ],
  ])('%s', async (_, mark, head, when, start) => {
    const { verdict, meetings } = await forwarded(mark, head, [when, 'Where: Microsoft Teams Meeting'])
    expect(verdict).toBe('interview')
    expect(meetings.map((meeting) => meeting.start?.instant)).toEqual([start])
  })
})
