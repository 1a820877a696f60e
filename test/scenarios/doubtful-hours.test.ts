import { describe, expect, it } from 'vitest'
import { anInvite, aTown, lastMail } from './a-scenario.ts'

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

/** What a locked screen shows below the subject. */
const lineBelow = async (raw: string, type: string) => {
  const town = await aTown()
  await town.post(raw, type)
  const { html } = await lastMail(town, 'receipt')
  return /aria-hidden="true">([^<]*)/.exec(html)?.[1]?.split('. What I read')[0]
}

describe('the line below a receipt’s subject', () => {
  it.each([
    'on Friday 4 December 2026 at 2:00 PM IST.',
    'on Friday, December 3, 2026 at 2:00 PM.',
    'on Monday, December 8, 2026 at 10:00 AM.',
    'on Friday 4 December 2026 at 12 am.',
  ])('says of an hour in doubt that it is not certain: %s', async (when) => {
    expect(await lineBelow(confirmation(when), 'message/rfc822')).toBe('The hour is not certain yet')
  })

  it('says of an hour that nobody has named that it is not stated', async () => {
    expect(await lineBelow(confirmation('to be arranged. When are you free next week?'), 'message/rfc822')).toBe(
      'The hour is not stated yet',
    )
  })

  it('says of a day alone which it is, and that no hour is given', async () => {
    expect(await lineBelow(anInvite({ start: '20261204' }), 'text/calendar')).toBe('Friday, 4 December, no hour given')
  })
})
