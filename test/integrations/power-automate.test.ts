import { describe, expect, it } from 'vitest'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { reader } from '../domain/read/read-text.ts'

/** What the trigger gives ("When an event is added, updated or deleted", V3), as its documentation lists it. */
const anEvent = (more: Record<string, unknown> = {}) => ({
  ActionType: 'added',
  IsAdded: true,
  IsUpdated: false,
  subject: 'Interview with Bluepine: Product Designer',
  start: '2026-12-02T19:00:00.0000000',
  end: '2026-12-02T20:00:00.0000000',
  startWithTimeZone: '2026-12-02T19:00:00+00:00',
  body: '<html><body><p>Join: https://zoom.us/j/123 &quot;hi&quot;</p></body></html>',
  isHtml: true,
  id: 'AAMkAD',
  iCalUId: '040000008200E00074C5B7101A82E008',
  lastModifiedDateTime: '2026-11-25T15:00:00.1234567Z',
  organizer: 'maya.lindqvist@bluepine.example',
  timeZone: 'UTC',
  requiredAttendees: 'alex.morgan@example.com;tomas.okafor@bluepine.example;',
  optionalAttendees: '',
  resourceAttendees: '',
  location: 'Zoom',
  isAllDay: false,
  seriesMasterId: null,
  showAs: 'busy',
  ...more,
})

/** As "Send an email (V2)" makes it: a few words, and the event as a file. */
const aMail = (event: unknown, { name = 'event.json', type = 'application/json' } = {}) =>
  Buffer.from(
    [
      'From: Alex Morgan <alex.morgan@example.com>',
      'To: invites@mail.example',
      'Subject: Calendar event',
      'Date: Wed, 25 Nov 2026 15:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>From my calendar.</p>',
      '--b',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(typeof event === 'string' ? event : JSON.stringify(event)).toString('base64'),
      '--b--',
      '',
    ].join('\r\n'),
  )

const read = (mail: Uint8Array) => readMessage(mail, 'eml', reader)

describe('a mail of Power Automate', () => {
  it.each([
    ['as JSON', {}],
    ['as a file of no known type', { type: 'application/octet-stream' }],
  ])('with the event attached %s is the interview', async (_, how) => {
    const outcome = await read(aMail(anEvent(), how))
    expect(outcome).toMatchObject({
      outcome: 'read',
      reading: {
        verdict: 'interview',
        company: 'Bluepine',
        meetings: [
          {
            uid: '040000008200E00074C5B7101A82E008',
            method: 'request',
            organizer: 'maya.lindqvist@bluepine.example',
            start: { instant: '2026-12-02T19:00:00Z' },
            meetingUrl: 'https://zoom.us/j/123',
          },
        ],
      },
    })
  })

  it('of a deleted event calls it off', async () => {
    expect(await read(aMail(anEvent({ ActionType: 'deleted' })))).toMatchObject({
      outcome: 'read',
      reading: { meetings: [{ method: 'cancel' }] },
    })
  })

  it.each([
    ['holds no event', { name: 'Alex', start: '2026-12-02T19:00:00Z', title: 'Interview' }],
    ['is none', '{ nonsense'],
    ['is a list of numbers', [1, 2, 3]],
  ])('whose JSON %s is read as the mail it is', async (_, file) => {
    const outcome = await read(aMail(file))
    expect(outcome).toMatchObject({ outcome: 'read', reading: { meetings: [] } })
  })
})
