import { describe, expect, it } from 'vitest'
import { mail, readingOf } from './read-text.ts'

const when = 'Thursday, December 10, 2026 at 2:00 pm ET'
const moves = async (text: string, subject = 'Your interview with Quillmark') =>
  (await readingOf(mail({ subject, text }))).meetings.map((meeting) => meeting.moves)

describe('a mail without calendar data', () => {
  it.each([
    `We need to move your interview for the Analyst role to ${when}.`,
    `Your interview for the Analyst role has been rescheduled to ${when}.`,
    `Nora is ill. The new time is ${when} for your interview.`,
    `Your interview has been postponed. We meet on ${when} instead of Tuesday.`,
    `We have moved your interview for the Analyst role: we meet on ${when}.`,
    `Ihr Vorstellungsgespräch wird verschoben auf Donnerstag, 10. Dezember 2026, 14:00 Uhr.`,
  ])('moves a meeting when it says so: %s', async (text) => {
    expect(await moves(text)).toEqual([true])
  })

  it('moves one when only its subject says so', async () => {
    expect(await moves(`Your interview is on ${when}.`, 'Rescheduled: your interview with Quillmark')).toEqual([true])
  })

  it.each([
    `Your interview for the Analyst role is on ${when}. If you need to reschedule, please write to me.`,
    `Your interview for the Analyst role is on ${when}. Do you need to reschedule? Use the link below.`,
    `We are glad to say that you have moved forward. Your interview for the Analyst role is on ${when}.`,
    `Your interview for the Analyst role is on ${when}. We have moved to new offices.`,
  ])('arranges one otherwise: %s', async (text) => {
    expect(await moves(text)).toEqual([false])
  })

  it('calls one off whose place has a county behind a comma', async () => {
    const text = 'I am sorry: your interview on Thursday 10 December at 2pm in Pendle Town Hall, Lancashire will not go ahead.'
    expect((await readingOf(mail({ subject: 'Interview', text }))).change?.says).toBe('off')
  })

  it('is no note of absence when somebody else is away on the new day', async () => {
    const text =
      'Guten Tag Alex,\n\nwir verlegen das Gespräch für die Stelle als Pfleger auf Montag, 14. Dezember, 16:00 Uhr. Frau Castorp ist dann im Urlaub.'
    expect((await readingOf(mail({ subject: 'AW: Gespräch', text }))).verdict).toBe('interview')
  })
})

describe('the sides of a change', () => {
  const sidesIn = async (text: string) => {
    const raw = mail({ subject: 'Your interview', date: 'Wed, 25 Nov 2026 09:12:00 -0500', text: `Hi Alex,\n\n${text}\n\nSaga` })
    return (await readingOf(raw)).change?.times.map(({ date, clock, side }) => [side, clock ?? date])
  }

  it.each([
    ['Your slot has changed from 14.00 to 15.20. Everything else stays as it was.', '15:20'],
    ['Your time has changed from 2 PM to 3:20 PM.', '15:20'],
    ['We moved the call from 2 PM to 3:20 PM on Thursday.', '15:20'],
  ])('are the hour that held and the one that holds, and no span: %s', async (text, hour) => {
    expect(await sidesIn(text)).toEqual([
      ['old', '14:00'],
      ['new', hour],
    ])
  })

  it('leave a span that moves a span', async () => {
    expect(await sidesIn('Moved from Thursday 14:00-15:00 to Friday 10:00-11:00.')).toEqual([
      ['old', '14:00'],
      ['new', '10:00'],
    ])
  })

  it('leave a span that is called off', async () => {
    expect(await sidesIn('The call from 14:00 to 15:00 is cancelled.')).toEqual([[null, '14:00']])
  })

  it('have the new day before "instead"', async () => {
    expect(await sidesIn('The interviews will be held on Monday 7 December instead, at the same times.')).toEqual([['new', '2026-12-07']])
  })
})

describe('a mail that ends the old hour and asks for another', () => {
  const says = async (text: string) => (await readingOf(mail({ subject: 'Your interview with Quillmark', text }))).change?.says

  it.each([
    'I have to cancel Monday, sorry. Could we do Wednesday, December 9 at 2:00 PM instead?',
    'Our call on Monday is cancelled. Would Wednesday, December 9 at 2:00 PM work for you?',
    'I have to call off our interview on Monday. Can you make Wednesday, December 9 at 2:00 PM?',
  ])('calls nothing off: %s', async (text) => {
    expect(await says(text)).toBe('later')
  })

  it.each([
    'Priya is pulled into a board call on Monday. Could we do Wednesday, December 9 at 2:00 PM instead?',
    'Priya got pulled onto an urgent client call on Monday.',
    'I was pulled away before our call was over. Anyway, see you on Monday.',
  ])('nor does another call that somebody is needed in: %s', async (text) => {
    expect(await says(text)).not.toBe('off')
  })

  it('calls it off where it only offers to talk about that', async () => {
    expect(await says('I have to cancel our interview on Monday. The position was filled. Call me at 2 PM if you have questions.')).toBe(
      'off',
    )
  })
})
