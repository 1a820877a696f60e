import { describe, expect, it } from 'vitest'
import { considerMessage } from '../../functions/domain/decide/decide-message.ts'
import { readMessage } from '../../functions/domain/read/read-message.ts'
import { addContribution } from '../../functions/domain/record/add-contribution.ts'
import { messageIdOf } from '../../functions/domain/record/identity.ts'
import type { InterviewItem } from '../../functions/domain/record/interview.ts'
import { view } from '../../functions/domain/view/make-view.ts'
import type { CandidateItems } from '../../functions/domain/view/view.ts'
import { aCandidate, aMessage } from '../builders.ts'
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

describe('a deleted event that Outlook tells by its id alone', () => {
  const arrive = async (event: unknown, at: string, items: CandidateItems) => {
    const bytes = aMail(event)
    const outcome = await readMessage(bytes, 'eml', reader)
    if (outcome.outcome !== 'read') throw new Error('not read')
    const message = aMessage({ name: at, id: messageIdOf(bytes), storedAt: at, byHand: true })
    const considered = considerMessage({ message, reading: outcome.reading, trust: 'forwarded', items })
    const interviews = considered.contributions.reduce<InterviewItem[]>((all, one) => {
      const item = addContribution(
        all.find(({ identity }) => identity === one.identity),
        one,
        'alex',
      )
      return [...all.filter(({ identity }) => identity !== one.identity), item]
    }, items.interviews)
    return { decision: considered.decision, items: { ...items, interviews } }
  }
  const nothingYet: CandidateItems = { candidate: aCandidate(), interviews: [], notes: [], messages: [], feeds: [] }
  const alone = { ActionType: 'deleted', id: 'AAMkAD', IsAdded: false, IsUpdated: false }

  it('calls off the interview that was told of under that id', async () => {
    const first = await arrive(anEvent(), '2026-11-25T15:01:00Z', nothingYet)
    expect(first.decision).toBe('new-round')
    const gone = await arrive(alone, '2026-11-26T09:00:00Z', first.items)
    expect(gone.decision).toBe('cancelled')
    expect(view(gone.items).applications[0]?.rounds).toMatchObject([{ status: 'cancelled', start: '2026-12-02T19:00:00Z' }])
  })

  it.each([
    ['of another event', { ...alone, id: 'AAMkAE' }],
    ['that was only changed', { ...alone, ActionType: 'updated' }],
  ])('%s calls nothing off', async (_, event) => {
    const first = await arrive(anEvent(), '2026-11-25T15:01:00Z', nothingYet)
    const other = await arrive(event, '2026-11-26T09:00:00Z', first.items)
    expect(view(other.items).applications[0]?.rounds).toMatchObject([{ status: 'on' }])
    expect(other.items.interviews.filter(({ contributions }) => contributions.length > 0)).toHaveLength(1)
  })
})
