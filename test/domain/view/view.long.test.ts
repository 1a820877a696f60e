import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { view } from '../../../functions/domain/view/make-view.ts'
import { aContribution, aFeed, aMeeting, aMessage, aNote, anInterview, aReading, theItems } from '../../builders.ts'

const ics = (uid: string, over: Parameters<typeof aMeeting>[0] = {}, more: Parameters<typeof aContribution>[0] = {}) =>
  aContribution({ messageId: `message of ${uid}`, meeting: aMeeting({ uid, ...over }), ...more })

const person = (name: string) => ({ name, email: `${name.toLowerCase()}@bluepine.example`, title: null })
const hour = (n: number) => `2026-12-02T${String(14 + n).padStart(2, '0')}:00:00Z`

describe('the view of one candidate', () => {
  it('says the same whatever order its items come in', async () => {
    const items = theItems({
      interviews: [
        ...[0, 1, 2].map((n) => anInterview({ contributions: [ics(`talk-${n}`, { start: hour(n), interviewers: [person(`P${n}`)] })] })),
        anInterview({
          contributions: [ics('other', { start: '2026-12-09T15:00:00Z' }, { company: 'Quarrel & Sons', role: null, domain: null })],
        }),
        anInterview({ contributions: [ics('mail', { uid: null, start: hour(0) }, { role: null, messageId: 'mail' })] }),
        anInterview({ contributions: [ics('b-role', { start: '2026-12-11T15:00:00Z' }, { role: 'Design Lead' })] }),
        anInterview({ contributions: [ics('which', { start: '2026-12-14T15:00:00Z' }, { role: null })] }),
        anInterview({ contributions: [ics('maybe', {}, { unsure: true })] }),
        anInterview({
          contributions: [
            aContribution({
              feed: true,
              feedId: 'feed-1',
              byHand: false,
              meeting: aMeeting({ uid: 'gone', start: '2026-12-20T15:00:00Z' }),
              company: 'Tern',
            }),
          ],
        }),
      ],
      notes: [
        aNote('uid:talk-0', { kind: 'thanked', person: 'p0@bluepine.example', done: 'sent' }),
        aNote('uid:talk-1', { kind: 'edit', meetingUrl: 'https://meet.example.com/edited' }),
        aNote('uid:other', { kind: 'outcome', outcome: 'withdrawn' }),
      ],
      messages: [
        aMessage({ name: 'a', decision: 'not-an-interview', reason: 'A spin class.' }),
        aMessage({ name: 'b', decision: 'stale', reading: aReading(), identities: ['uid:talk-0'] }),
      ],
      feeds: [aFeed({ seen: { 'uid:else': 'x' }, lastGoodAt: '2026-11-26T15:00:00Z' }), aFeed({ id: 'feed-2' })],
    })
    const expected = JSON.stringify(view(items))

    await fc.assert(
      fc.property(
        fc.shuffledSubarray(items.interviews, { minLength: 9 }),
        fc.shuffledSubarray(items.notes, { minLength: 3 }),
        fc.shuffledSubarray(items.messages, { minLength: 2 }),
        fc.shuffledSubarray(items.feeds, { minLength: 2 }),
        (interviews, notes, messages, feeds) => {
          expect(JSON.stringify(view({ ...items, interviews, notes, messages, feeds }))).toBe(expected)
        },
      ),
    )
    expect(
      view(items)
        .questions.map((one) => one.about)
        .sort(),
    ).toEqual(['application', 'reading', 'vanished'])
  })
})
