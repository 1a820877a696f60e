import { describe, expect, it } from 'vitest'
import { aTown, drop } from './a-scenario.ts'

/** What a booking tool writes about the known interview with Fernhill, Wednesday 2 December, 2 pm. */
const toolMail = (subject: string, text: string): string =>
  [
    'From: Alex Morgan <alex.morgan@example.com>',
    'To: invites@roundtwo.localhost',
    `Subject: Fwd: ${subject}`,
    'Date: Wed, 25 Nov 2026 09:05:00 -0500',
    'Message-ID: <tool@mail.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    '---------- Forwarded message ---------',
    'From: Maya Lindqvist <maya@fernhill.example>',
    'Date: Wed, Nov 25, 2026 at 8:50 AM',
    `Subject: ${subject}`,
    'To: <alex.morgan@example.com>',
    '',
    text,
  ].join('\r\n')

async function afterMail(subject: string, text: string) {
  const town = await aTown()
  await drop(town)
  await town.clock.windTo('2026-11-25T14:10:00Z')
  await town.post(toolMail(subject, text), 'message/rfc822')
  await town.clock.windBy('PT10M')
  return (await town.interviews()).map(({ status, start, pending }) => `${status} ${start?.slice(0, 16)}${pending ? ' asked' : ''}`)
}
const newTime = 'Friday, December 4, 2026 10:00 AM (America/New_York)'
const oldTime = 'Wednesday, December 2, 2026 2:00 PM (America/New_York)'

describe('a booking tool about another time that was asked for', () => {
  it.each([
    [
      'Reschedule requested: Interview: Data Engineer',
      `Your request to move this booking has been sent.\n\nInterview: Data Engineer\nRequested time: ${newTime}\nPrevious time: ${oldTime}\n\nTomas Hale needs to approve the new time. You will receive an email once it is confirmed.`,
    ],
    [
      'Awaiting approval: Interview: Data Engineer',
      `Booking awaiting approval\n\nWhat: Interview: Data Engineer\nWhen: ${newTime}\n\nThe host still has to confirm your new time.`,
    ],
    [
      'Reschedule pending approval: Interview: Data Engineer',
      `Your new time is pending approval.\n\nNew time: ${newTime}\nPrevious time: ${oldTime}`,
    ],
    [
      'Terminverschiebung: Interview Data Engineer',
      'Ihr neuer Termin: Freitag, 4. Dezember 2026, 10 Uhr.\nDer Gastgeber muss den neuen Termin noch bestätigen.',
    ],
  ])('moves nothing while it waits for an approval: %s', async (subject, text) => {
    expect(await afterMail(subject, text)).toEqual(['on 2026-12-02T19:00 asked'])
  })

  it.each([
    [
      'Reschedule declined, booking cancelled: Interview: Data Engineer',
      `Reschedule Declined\n\nTomas Hale has declined the new time for Interview: Data Engineer. The previous time had already been given up for the new one, so the booking has been cancelled.\n\nRequested time: ${newTime}`,
    ],
    [
      'Reschedule request expired, booking cancelled: Interview: Data Engineer',
      `Reschedule Request Expired\n\nNobody answered your request in time. As the previous time had already been given up, the booking is cancelled.\n\nRequested time: ${newTime}`,
    ],
  ])('calls the interview off where it was refused and the booking is cancelled: %s', async (subject, text) => {
    expect(await afterMail(subject, text)).toEqual(['cancelled 2026-12-02T19:00'])
  })

  it('moves the interview once it is approved', async () => {
    const text = `Your new time has been approved.\n\nInterview: Data Engineer\nNew time: ${newTime}\nPrevious time: ${oldTime}`
    expect(await afterMail('Reschedule approved: Interview: Data Engineer', text)).toEqual(['on 2026-12-04T15:00'])
  })
})
