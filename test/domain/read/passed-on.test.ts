import { describe, expect, it } from 'vitest'
import { readMessage } from '../../../functions/domain/read/read-message.ts'

const reader = { name: 'Alex Morgan', mail: 'alex.morgan@example.com', homeZone: 'America/New_York' }

async function read(lines: string[]) {
  const outcome = await readMessage(Buffer.from(lines.join('\r\n')), 'eml', reader)
  if (outcome.outcome !== 'read') throw new Error('refused')
  return outcome.reading
}

const forward = ({ by = 'Jo Morgan <jo@home.example>', to = 'family@home.example', greeting = 'Dear Alex,' } = {}) => [
  `From: ${by}`,
  'To: Alex Morgan <alex.morgan@example.com>',
  'Subject: Fwd: your interview',
  'Date: Tue, 24 Nov 2026 10:00:00 -0500',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'This came to the other address.',
  '',
  by.split(' ')[0] ?? '',
  '',
  '---------- Forwarded message ---------',
  'From: Saga Berglund <saga@norrvik.example>',
  'Date: Mon, Nov 23, 2026 at 9:00 AM',
  'Subject: Interview: Data Engineer at Norrvik',
  `To: <${to}>`,
  '',
  `${greeting} the interview for the Data Engineer role is on Thursday, December 3 at 2 PM ET.`,
  '',
  'Saga',
]

const invite = ({ guest = 'Bob Reed', at = 'bob.reed@mail.example', title = 'Interview: Data Engineer, Norrvik', from = '' } = {}) => [
  `From: ${from || `${guest} <${at}>`}`,
  'To: Alex Morgan <alex.morgan@example.com>',
  'Subject: Fwd: Invitation: Interview: Data Engineer, Norrvik',
  'Date: Tue, 24 Nov 2026 10:00:00 -0500',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=bnd',
  '',
  '--bnd',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Look, I got the interview!',
  '',
  'Bob',
  '--bnd',
  'Content-Type: text/calendar; charset=utf-8; method=REQUEST',
  '',
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:q1@norrvik.example',
  'DTSTAMP:20261120T120000Z',
  `SUMMARY:${title}`,
  'DTSTART:20261203T190000Z',
  'DTEND:20261203T200000Z',
  'ORGANIZER;CN=Saga Berglund:mailto:saga@norrvik.example',
  `ATTENDEE;CN=${guest}:mailto:${at}`,
  'ATTENDEE;CN=Ola Berg:mailto:ola@norrvik.example',
  'END:VEVENT',
  'END:VCALENDAR',
  '--bnd--',
]

describe('whoever passes a mail on', () => {
  it('is no party to what was written to the candidate, and it is asked about', async () => {
    const reading = await read(forward())
    expect(reading).toMatchObject({ verdict: 'unsure', recruiter: { name: 'Saga Berglund', email: 'saga@norrvik.example' } })
    expect(reading.interviewers).toEqual([])
    expect(reading.why[0]).toContain('Jo Morgan')
  })

  it('is the recruiter where the mail was written to them', async () => {
    const reading = await read(forward({ by: 'Priya Rao <priya@recruitco.example>', to: 'priya@recruitco.example', greeting: 'Hi Priya,' }))
    expect(reading).toMatchObject({ verdict: 'interview', recruiter: { name: 'Priya Rao' } })
  })

  it('is of the house that writes where the address says so', async () => {
    expect(await read(forward({ by: 'Ola Berg <ola@norrvik.example>' }))).toMatchObject({ verdict: 'interview' })
  })
})

describe('an invitation of a friend', () => {
  it('is asked about, and the friend interviews nobody and recruits nobody', async () => {
    const reading = await read(invite())
    expect(reading.verdict).toBe('unsure')
    expect(reading.interviewers.map(({ name }) => name)).toEqual(['Ola Berg'])
    expect(reading.recruiter).toMatchObject({ name: 'Saga Berglund' })
  })

  it('is the candidate’s where it names them', async () => {
    expect((await read(invite({ title: 'Interview Alex Morgan: Data Engineer, Norrvik' }))).verdict).toBe('interview')
  })

  it('is theirs where a guest of the house that invites sends it', async () => {
    expect((await read(invite({ guest: 'Lena Roth', at: 'lena@norrvik.example' }))).verdict).toBe('interview')
  })
})
