import { describe, expect, it } from 'vitest'
import { aTown, lastMail } from './a-scenario.ts'

const confirmation = (when: string): string =>
  [
    'From: Maya Lindqvist <maya@fernhill.example>',
    'To: Alex Morgan <alex.morgan@example.com>',
    'Subject: Interview confirmation',
    'Date: Mon, 23 Nov 2026 09:00:00 -0500',
    'Message-ID: <h1@fernhill.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Alex,',
    '',
    `your interview for the Data Engineer role at Fernhill with Tomas Okafor is ${when}`,
    '',
    'Maya',
  ].join('\r\n')

const meet = 'https://meet.google.com/fer-nhil-one'

describe('an hour in doubt', () => {
  it.each([
    [`on Friday 4 December 2026 at 2:00 PM BST, by Google Meet: ${meet}`, 'meet.google.com/fer-nhil-one', ['09:00', '03:00']],
    [`on Friday 4 December 2026 at 2:00 PM IST, by Google Meet: ${meet}`, 'meet.google.com/fer-nhil-one', ['IST']],
    ['on Friday, December 3, 2026 at 2:00 PM in our office, 12 Harbour Street, Boston.', '12 Harbour Street', ['Friday', 'Thursday']],
    [`on Monday, December 8, 2026 at 10:00 AM, by Google Meet: ${meet}`, 'meet.google.com/fer-nhil-one', ['Monday', 'Tuesday']],
    ['on Wednesday, December 4, 2026 at 9:30 AM in our office, 40 Mill Lane, Boston.', '40 Mill Lane', ['Wednesday', 'Friday']],
    [`on Friday 4 December 2026 at 12 am, by Google Meet: ${meet}`, 'meet.google.com/fer-nhil-one', ['midnight', 'Noon']],
  ])('takes neither place nor people with it, and is told with what it may be: %s', async (when, place, readings) => {
    const town = await aTown()
    await town.post(confirmation(when), 'message/rfc822')

    const [interview, second] = await town.interviews()
    expect(second).toBeUndefined()
    expect(interview?.start).toBeNull()
    expect(interview?.meetingUrl ?? interview?.location).toContain(place)
    expect(interview?.interviewers.map(({ name }) => name)).toContain('Tomas Okafor')
    const { words } = await lastMail(town, 'receipt')
    expect(words).toContain(place)
    expect(words).toContain('not certain yet')
    expect(words).not.toContain('They haven’t said where yet')
    expect(words).not.toMatch(/Not stated: [^.]*the day and hour/)
    for (const reading of readings) expect(words).toContain(reading)
  })
})
