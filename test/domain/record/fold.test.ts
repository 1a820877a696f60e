import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../functions/domain/read/reading.ts'
import { joinContributions } from '../../../functions/domain/record/contribution-order.ts'
import { type Folded, fold } from '../../../functions/domain/record/fold.ts'
import { shortHash } from '../../../functions/domain/record/identity.ts'
import type { Contribution } from '../../../functions/domain/record/interview.ts'
import { aContribution, aMeeting } from '../../builders.ts'

const mail = 'alex.morgan@example.com'
const wednesday = '2026-12-02T19:00:00Z'
const thursday = '2026-12-03T19:00:00Z'
const friday = '2026-12-04T19:00:00Z'

type Told = Omit<Partial<Meeting>, 'start' | 'end'> & { start?: string | null; end?: string | null } & Partial<
    Pick<Contribution, 'trust' | 'feed' | 'byHand' | 'answer' | 'unsure'>
  >

/** The n-th message to be stored; its own dates are what it says of them. */
const said = (n: number, { trust = 'aligned', feed = false, byHand = false, answer, unsure, ...meeting }: Told): Contribution => {
  const told = aMeeting({ dtstamp: `2026-11-25T10:0${n}:00Z`, ...meeting })
  return aContribution({
    messageId: `message-${n}`,
    storedAt: `2026-11-25T15:0${n}:00Z`,
    trust,
    feed,
    byHand,
    ...(feed ? { feedId: 'feed-1' } : {}),
    ...(answer ? { answer, answeredAt: '2026-11-26T09:00:00Z' } : {}),
    ...(unsure ? { unsure } : {}),
    meeting: told,
    contentHash: shortHash(JSON.stringify({ ...told, dtstamp: null })),
  })
}
const invite = (n: number, over: Told = {}) => said(n, over)
const cancel = (n: number, over: Told = {}) => said(n, { method: 'cancel', ...over })

const outcome = ({ meeting, pending, unproven }: Folded): string => {
  const asks = pending ? `, asks ${pending.cancel ? 'cancel' : pending.start?.slice(0, 10)}` : unproven.length > 0 ? ', asks' : ''
  return meeting ? `${meeting.status} ${meeting.base.meeting.start?.instant.slice(0, 10) ?? 'sometime'}${asks}` : `nothing${asks}`
}

const on = { wednesday: 'on 2026-12-02', thursday: 'on 2026-12-03', friday: 'on 2026-12-04' }
const off = { wednesday: 'cancelled 2026-12-02', thursday: 'cancelled 2026-12-03' }

/** What changed and nothing else, as a hiring tool's webhook may tell it. */
const bare = { partial: true, start: null, end: null, title: null, organizer: null, attendees: [], meetingUrl: null, location: null }

/** What was said about one meeting, and how things stand then. */
const scenarios: [string, Contribution[], string][] = [
  ['an invite', [invite(1)], on.wednesday],
  ['an update with a higher SEQUENCE', [invite(1), invite(2, { sequence: 1, start: thursday })], on.thursday],
  ['an update with the same SEQUENCE and a later DTSTAMP', [invite(1), invite(2, { start: thursday })], on.thursday],
  [
    'a higher SEQUENCE with an older DTSTAMP',
    [invite(1), invite(2, { sequence: 1, start: thursday, dtstamp: '2026-11-20T10:00:00Z' })],
    on.thursday,
  ],
  [
    'Apple Mail raises only LAST-MODIFIED (sabre-io/vobject #462)',
    [
      invite(1, { dtstamp: '2026-11-25T10:00:00Z', lastModified: '2026-11-25T10:00:00Z' }),
      invite(2, { dtstamp: '2026-11-25T10:00:00Z', lastModified: '2026-11-25T11:00:00Z', start: thursday }),
    ],
    on.thursday,
  ],
  [
    'a second message with the same DTSTAMP and a higher SEQUENCE (linagora/tmail-backend #975)',
    [invite(1, { dtstamp: '2026-11-25T10:00:00Z' }), invite(2, { dtstamp: '2026-11-25T10:00:00Z', sequence: 1, start: thursday })],
    on.thursday,
  ],
  [
    "an attendee's own raised SEQUENCE before the first real update (tutao/tutanota #2807)",
    [invite(1), said(2, { method: 'reply', sequence: 5 }), invite(3, { sequence: 1, start: thursday })],
    on.thursday,
  ],
  [
    'same uid, DTSTAMP and SEQUENCE in two different messages: a cancel wins (apple/ccs-calendarserver #196)',
    [invite(1, { dtstamp: '2026-11-25T10:00:00Z' }), cancel(2, { dtstamp: '2026-11-25T10:00:00Z' })],
    off.wednesday,
  ],
  [
    'a move that says the same SEQUENCE and DTSTAMP: which came later counts',
    [invite(1, { dtstamp: '2026-11-25T10:00:00Z', start: friday }), invite(2, { dtstamp: '2026-11-25T10:00:00Z', start: thursday })],
    on.thursday,
  ],
  [
    'a move without any stamp, there and to a third hour',
    [
      invite(1, { sequence: null, dtstamp: null, start: thursday }),
      invite(2, { sequence: null, dtstamp: null, start: friday }),
      invite(3, { sequence: null, dtstamp: null, start: wednesday }),
    ],
    on.wednesday,
  ],
  [
    'a clock that ran ahead by a year, and a move after it',
    [invite(1, { dtstamp: '2027-11-25T10:00:00Z' }), invite(2, { dtstamp: '2026-11-25T15:01:30Z', start: thursday })],
    on.thursday,
  ],
  [
    'a clock that ran ahead, and an older version that comes late',
    [invite(1, { dtstamp: '2026-11-25T18:00:00Z' }), invite(2, { dtstamp: '2026-11-25T14:00:00Z', start: thursday })],
    on.wednesday,
  ],
  ['a webhook that tells of new people and of no hour', [invite(1, { partial: true }), invite(2, bare)], on.wednesday],
  [
    'a webhook without an hour between two that have one',
    [invite(1, { partial: true }), invite(3, bare), invite(2, { partial: true, start: thursday })],
    on.thursday,
  ],
  [
    'a webhook without an hour after a cancel brings nothing back',
    [invite(1, { partial: true }), cancel(2), invite(3, bare)],
    off.wednesday,
  ],
  ['a webhook without an hour that comes first', [invite(2, bare), invite(1, { partial: true })], on.wednesday],
  [
    'a webhook without an hour takes none from another sender',
    [invite(1, { trust: 'linked' }), invite(2, bare)],
    'on 2026-12-02, asks undefined',
  ],
  ['a cancel with a raised SEQUENCE', [invite(1), cancel(2, { sequence: 1 })], off.wednesday],
  ['a cancel without a raised SEQUENCE (Cal.com, cal.diy PR 29926)', [invite(1), cancel(2)], off.wednesday],
  [
    'a cancel without a raised SEQUENCE after a LAST-MODIFIED, with none of its own',
    [invite(1, { dtstamp: '2026-11-25T10:00:00Z', lastModified: '2026-11-25T10:00:00Z' }), cancel(2, { dtstamp: '2026-11-25T10:00:00Z' })],
    off.wednesday,
  ],
  ['a cancel of a lower SEQUENCE comes too late', [invite(1, { sequence: 2 }), cancel(2, { sequence: 1 })], on.wednesday],
  ['a cancel without DTSTART', [invite(1), cancel(2, { start: null, sequence: 1 })], off.wednesday],
  ['a cancel without people or organizer', [invite(1), cancel(2, { attendees: [], organizer: null, sequence: 1 })], off.wednesday],
  ['a cancel alone leaves a tombstone', [cancel(1, { sequence: 1 })], 'nothing'],
  ['a late older invite does not pass the tombstone (cyrusimap PR 4344)', [cancel(1, { sequence: 1 }), invite(2)], off.wednesday],
  ["an invite with the tombstone's own SEQUENCE and an older DTSTAMP", [cancel(2), invite(1)], off.wednesday],
  ['a strictly newer invite revives it', [invite(1), cancel(2, { sequence: 1 }), invite(3, { sequence: 2, start: thursday })], on.thursday],
  ['the same SEQUENCE and a later DTSTAMP revives it', [invite(1), cancel(2), invite(3)], on.wednesday],
  [
    'cancelled, revived, cancelled',
    [invite(1), cancel(2, { sequence: 1 }), invite(3, { sequence: 2, start: thursday }), cancel(4, { sequence: 3 })],
    off.thursday,
  ],
  ['a cancel that says a new time will follow', [invite(1), cancel(2, { sequence: 1, toBeMoved: true })], 'to-be-moved 2026-12-02'],
  ['a title says postponed at the known hour', [invite(1), invite(2, { postponed: true })], 'to-be-moved 2026-12-02'],
  [
    'a title says postponed for the whole day of the known hour',
    [invite(1), invite(2, { postponed: true, allDay: true, start: '2026-12-02T00:00:00Z' })],
    'to-be-moved 2026-12-02',
  ],
  ['a title says postponed at another hour', [invite(1), invite(2, { postponed: true, start: thursday })], on.thursday],
  ['a title says postponed of something unknown', [invite(1, { postponed: true })], 'nothing, asks'],
  ['a title says postponed of something unknown, and it is the new time', [invite(1, { postponed: true, answer: 'yes' })], on.wednesday],
  ['a title says postponed of something unknown, and it is not', [invite(1, { postponed: true, answer: 'no' })], 'nothing'],
  ['a title says postponed before the invite that came first', [invite(2, { postponed: true }), invite(1)], 'to-be-moved 2026-12-02'],
  [
    'a title says postponed, and the next word names a new hour',
    [invite(1), invite(2, { postponed: true }), invite(3, { start: friday })],
    on.friday,
  ],
  [
    'a title says postponed and keeps saying so with the new hour',
    [
      invite(1),
      invite(2, { postponed: true }),
      invite(3, { postponed: true, start: friday }),
      invite(4, { postponed: true, start: friday }),
    ],
    on.friday,
  ],
  ['a title says postponed, and then no more', [invite(1), invite(2, { postponed: true }), invite(3)], on.wednesday],
  [
    'a title says postponed at the hour it was moved to before',
    [invite(1), invite(2, { start: thursday }), invite(3, { postponed: true, start: thursday })],
    `${on.thursday}, asks cancel`,
  ],
  ['a title says postponed, and the entry is called off after that', [invite(1), invite(2, { postponed: true }), cancel(3)], off.wednesday],
  [
    'a weaker sender says postponed in a title',
    [invite(1), invite(2, { postponed: true, trust: 'attested', sequence: 1 })],
    `${on.wednesday}, asks cancel`,
  ],
  [
    'a feed shows postponed and then another hour',
    [
      invite(1, { feed: true, sequence: null }),
      invite(2, { feed: true, sequence: null, postponed: true }),
      invite(3, { feed: true, sequence: null, start: friday }),
    ],
    on.friday,
  ],
  [
    'JSON without any date of its own says postponed, and then another hour',
    [
      invite(1, { sequence: null, dtstamp: null }),
      invite(2, { sequence: null, dtstamp: null, postponed: true }),
      invite(3, { sequence: null, dtstamp: null, start: friday }),
    ],
    on.friday,
  ],
  ['a first time that was only asked for is declined', [invite(1, { askedFor: true }), cancel(2, { declined: true })], off.wednesday],
  [
    'a new time that was asked for is declined: the old one stands',
    [invite(1), invite(2, { askedFor: true, start: thursday }), cancel(3, { declined: true, start: thursday })],
    on.wednesday,
  ],
  [
    'a new time is declined that nobody told of',
    [invite(1), cancel(3, { declined: true, start: thursday }), invite(4, { start: friday })],
    on.friday,
  ],
  [
    'one new time is declined and another asked for',
    [
      invite(1),
      invite(2, { askedFor: true, start: thursday }),
      cancel(3, { declined: true, start: thursday }),
      invite(4, { askedFor: true, start: friday }),
    ],
    on.friday,
  ],
  [
    'two new times are declined one after the other',
    [
      invite(1),
      invite(2, { askedFor: true, start: thursday }),
      cancel(3, { declined: true, start: thursday }),
      invite(4, { askedFor: true, start: friday }),
      cancel(5, { declined: true, start: friday }),
    ],
    on.wednesday,
  ],
  [
    'a new time is declined when the old one is over',
    [
      invite(1),
      invite(2, { askedFor: true, start: friday }),
      { ...cancel(3, { declined: true, start: friday, dtstamp: '2026-12-03T10:00:00Z' }), storedAt: '2026-12-03T10:00:00Z' },
    ],
    'cancelled 2026-12-04',
  ],
  ['a time agreed on is declined after all', [invite(1), cancel(2, { declined: true })], off.wednesday],
  [
    'a new time agreed on is declined after all',
    [
      invite(1),
      invite(2, { askedFor: true, start: thursday }),
      invite(3, { start: thursday }),
      cancel(4, { declined: true, start: thursday }),
    ],
    off.thursday,
  ],
  [
    'a new time is declined of what was called off before',
    [invite(1), cancel(2, { sequence: 0 }), cancel(3, { declined: true, start: thursday })],
    off.wednesday,
  ],
  ['to be moved, then called off', [invite(1), cancel(2, { sequence: 1, toBeMoved: true }), cancel(3, { sequence: 2 })], off.wednesday],
  ['an attendee declines', [invite(1), said(2, { method: 'reply', sequence: 3 })], on.wednesday],
  ['an attendee proposes another time', [invite(1), said(2, { method: 'counter', sequence: 3, start: thursday })], on.wednesday],
  ['only an answer was seen', [said(1, { method: 'reply' })], 'nothing'],
  [
    'Exchange drops ORGANIZER (nextcloud/server #53949)',
    [invite(1), invite(2, { sequence: 1, organizer: null, start: thursday })],
    on.thursday,
  ],
  [
    'an update of an invite is recognised, not taken for another (nextcloud/mail #10811)',
    [invite(1), invite(2, { sequence: 1, start: thursday, attendees: [] })],
    on.thursday,
  ],
  [
    'another organizer moves it',
    [invite(1), invite(2, { sequence: 1, organizer: 'eve@elsewhere.example', start: thursday })],
    `${on.wednesday}, asks 2026-12-03`,
  ],
  [
    'another organizer cancels it',
    [invite(1), cancel(2, { sequence: 1, organizer: 'eve@elsewhere.example' })],
    `${on.wednesday}, asks cancel`,
  ],
  [
    'another organizer, dated back before the first',
    [invite(1), invite(2, { sequence: 0, dtstamp: '1999-01-01T00:00:00Z', organizer: 'eve@elsewhere.example', start: thursday })],
    on.wednesday,
  ],
  [
    'another organizer whom the candidate approved',
    [
      invite(1),
      invite(2, { sequence: 1, organizer: 'jo@bluepine.example', start: thursday, answer: 'yes' }),
      invite(3, { sequence: 2, organizer: 'jo@bluepine.example', start: friday }),
    ],
    on.friday,
  ],
  [
    'a provider hands it to another organizer',
    [
      invite(1, { trust: 'linked' }),
      cancel(2, { trust: 'linked' }),
      invite(3, { trust: 'linked', organizer: 'jo@bluepine.example' }),
      cancel(4, { trust: 'linked' }),
    ],
    on.wednesday,
  ],
  [
    'a provider hands it to another organizer, who calls it off',
    [
      invite(1, { trust: 'linked' }),
      invite(2, { trust: 'linked', organizer: 'jo@bluepine.example' }),
      cancel(3, { trust: 'linked', organizer: 'jo@bluepine.example' }),
    ],
    off.wednesday,
  ],
  [
    'a calendar that does not know the organizer (nextcloud/server #53046)',
    [invite(1), invite(2, { sequence: 1, organizer: 'unknownorganizer@calendar.google.com', start: thursday })],
    on.thursday,
  ],
  [
    'an organizer in other letters (nextcloud/server #58904)',
    [invite(1), invite(2, { sequence: 1, organizer: 'Maya.Lindqvist@Bluepine.example', start: thursday })],
    on.thursday,
  ],
  [
    'somebody else is taken off by a cancel (nextcloud/server #43802)',
    [invite(1), cancel(2, { sequence: 1, attendees: ['tomas.okafor@bluepine.example'] })],
    `${on.wednesday}, asks cancel`,
  ],
  ['the candidate is taken off by a cancel', [invite(1), cancel(2, { sequence: 1, attendees: [mail] })], off.wednesday],
  [
    'the candidate is no longer invited',
    [invite(1), invite(2, { sequence: 1, attendees: ['tomas.okafor@bluepine.example'] })],
    `${on.wednesday}, asks 2026-12-02`,
  ],
  [
    'an invite that never listed the candidate (an alias)',
    [
      invite(1, { attendees: ['a.morgan@elsewhere.example'] }),
      invite(2, { sequence: 1, attendees: ['a.morgan@elsewhere.example'], start: thursday }),
    ],
    on.thursday,
  ],
  [
    'a weaker sender moves it',
    [invite(1), invite(2, { trust: 'attested', sequence: 1, start: thursday })],
    `${on.wednesday}, asks 2026-12-03`,
  ],
  ['a weaker sender cancels it', [invite(1), cancel(2, { trust: 'attested', sequence: 1 })], `${on.wednesday}, asks cancel`],
  [
    'a stronger sender moves it',
    [invite(1, { trust: 'forwarded' }), invite(2, { trust: 'linked', sequence: 1, start: thursday })],
    on.thursday,
  ],
  [
    'a stronger sender knew it all along',
    [
      invite(1, { trust: 'linked' }),
      invite(2, { trust: 'forwarded', sequence: 1, start: thursday }),
      invite(3, { trust: 'linked', sequence: 2, start: friday }),
    ],
    on.friday,
  ],
  [
    'the candidate forwards a move',
    [invite(1), invite(2, { trust: 'forwarded', byHand: true, sequence: 1, start: thursday })],
    on.thursday,
  ],
  ['the candidate forwards a cancel', [invite(1), cancel(2, { trust: 'forwarded', byHand: true, sequence: 1 })], off.wednesday],
  [
    'the candidate takes a forwarded move back',
    [invite(1), invite(2, { trust: 'forwarded', byHand: true, sequence: 1, start: thursday, answer: 'no' })],
    on.wednesday,
  ],
  [
    'the candidate forwards new people only',
    [invite(1), invite(2, { trust: 'forwarded', byHand: true, sequence: 1, interviewers: [] })],
    `${on.wednesday}, asks 2026-12-02`,
  ],
  [
    'the candidate says yes to a weaker move',
    [invite(1), invite(2, { trust: 'attested', sequence: 1, start: thursday, answer: 'yes' })],
    on.thursday,
  ],
  ['the candidate says no to a weaker cancel', [invite(1), cancel(2, { trust: 'attested', sequence: 1, answer: 'no' })], on.wednesday],
  ['nobody vouches for an invite', [invite(1, { trust: 'unconfirmed' })], 'nothing, asks'],
  ['nobody vouches for an invite, and the candidate says yes', [invite(1, { trust: 'unconfirmed', answer: 'yes' })], on.wednesday],
  [
    'nobody vouches for a move',
    [invite(1), invite(2, { trust: 'unconfirmed', sequence: 1, start: thursday })],
    `${on.wednesday}, asks 2026-12-03`,
  ],
  ['an unsure reading', [invite(1, { unsure: true })], 'nothing, asks'],
  ['an unsure reading denied', [invite(1, { unsure: true, answer: 'no' })], 'nothing'],
  [
    'a feed restamps DTSTAMP at each look',
    [
      invite(1, { feed: true, start: thursday, lastModified: '2026-11-25T11:00:00Z', dtstamp: '2026-11-25T10:01:00Z' }),
      invite(2, { feed: true, start: wednesday, lastModified: '2026-11-25T09:00:00Z', dtstamp: '2026-11-25T10:09:00Z' }),
    ],
    on.thursday,
  ],
  [
    'a feed that says no more than the time: the later look counts',
    [
      invite(1, { feed: true, sequence: null, start: thursday }),
      invite(2, { feed: true, sequence: null, start: wednesday }),
      invite(3, { feed: true, sequence: null, start: friday }),
    ],
    on.friday,
  ],
  [
    'a feed that goes there and back',
    [invite(1, { feed: true }), invite(2, { feed: true, start: thursday }), invite(3, { feed: true })],
    on.wednesday,
  ],
  [
    'a feed still shows what was cancelled',
    [invite(1), cancel(2), invite(3, { feed: true, lastModified: '2026-11-25T23:00:00Z' })],
    off.wednesday,
  ],
  [
    'a feed shows what was cancelled and then booked anew',
    [
      invite(1),
      cancel(2),
      invite(3, { start: thursday }),
      invite(4, { feed: true, start: thursday, lastModified: '2026-11-25T23:00:00Z' }),
    ],
    on.thursday,
  ],
  [
    'a feed with a higher SEQUENCE revives it',
    [invite(1), cancel(2), invite(3, { feed: true, sequence: 1, start: thursday })],
    on.thursday,
  ],
  [
    'a stronger sender cancels what a weaker one told',
    [invite(1, { trust: 'forwarded' }), cancel(2, { trust: 'linked', sequence: 1 })],
    off.wednesday,
  ],
  [
    'a stronger sender cancels it before the weaker invite comes',
    [cancel(1, { trust: 'linked', sequence: 1 }), invite(2, { trust: 'forwarded' })],
    off.wednesday,
  ],
  ['a feed marks it cancelled', [invite(1, { feed: true }), cancel(2, { feed: true })], off.wednesday],
  [
    'JSON without SEQUENCE counts by its updated time',
    [
      invite(1, { sequence: null, dtstamp: null, lastModified: '2026-11-25T10:00:00Z' }),
      invite(2, { sequence: null, dtstamp: null, lastModified: '2026-11-25T11:00:00Z', start: thursday }),
    ],
    on.thursday,
  ],
  [
    'JSON cancels at the same instant',
    [
      invite(1, { sequence: null, dtstamp: null, lastModified: '2026-11-25T10:00:00Z' }),
      cancel(2, { sequence: null, dtstamp: null, lastModified: '2026-11-25T10:00:00Z' }),
    ],
    off.wednesday,
  ],
  [
    'a webhook and the calendar mail tell the same',
    [invite(1, { trust: 'linked', dtstamp: null, sequence: null }), invite(2, { trust: 'linked' })],
    on.wednesday,
  ],
]

describe('folding the messages about one meeting', () => {
  it.each(scenarios)('%s', (_, messages, expected) => {
    expect(outcome(fold(messages, mail))).toBe(expected)
  })

  it('has more than forty scenarios', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(40)
  })

  it.each(scenarios)('comes to the same in every order and with any doubling: %s', async (_, messages) => {
    const expected = JSON.stringify(fold(messages, mail))
    const withRepeats = fc
      .array(fc.constantFrom(...messages), { maxLength: 4 })
      .chain((repeats) => fc.shuffledSubarray([...messages, ...repeats], { minLength: messages.length + repeats.length }))
    await fc.assert(
      fc.property(withRepeats, (told) => {
        expect(JSON.stringify(fold(told, mail))).toBe(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('is a join: associative, commutative, idempotent, over sets mixed from all scenarios', async () => {
    const set = fc.shuffledSubarray(
      scenarios.flatMap(([, messages]) => messages),
      { maxLength: 9 },
    )
    const same = (a: Contribution[], b: Contribution[]) => expect(JSON.stringify(a)).toBe(JSON.stringify(b))
    await fc.assert(
      fc.property(set, set, set, (a, b, c) => {
        same(joinContributions(a, b), joinContributions(b, a))
        same(joinContributions(joinContributions(a, b), c), joinContributions(a, joinContributions(b, c)))
        same(joinContributions(a, a), joinContributions(a))
        expect(JSON.stringify(fold(joinContributions(a, b), mail))).toBe(JSON.stringify(fold([...b, ...a, ...b], mail)))
      }),
      { numRuns: 500 },
    )
  })

  it('keeps the later answer about a message, and at one instant the no', () => {
    const told = invite(1, { unsure: true })
    const yes = { ...told, answer: 'yes' as const, answeredAt: '2026-11-26T09:00:00Z' }
    const no = { ...told, answer: 'no' as const, answeredAt: '2026-11-26T09:00:00Z' }
    const later = { ...yes, answeredAt: '2026-11-26T10:00:00Z' }

    expect(joinContributions([yes, told], [no])).toEqual([no])
    expect(joinContributions([later], [no, told])).toEqual([later])
  })

  it('knows since when the present state and start stand, whatever was repeated since', () => {
    const folded = fold(
      [
        invite(1),
        invite(2, { sequence: 1, start: thursday }),
        invite(3, { sequence: 2, start: thursday }),
        invite(4, { sequence: 3, start: thursday, location: 'Harbour Street 4' }),
      ],
      mail,
    )

    expect(folded.meeting).toMatchObject({ startKnownAt: '2026-11-25T15:02:00Z', changedAt: '2026-11-25T15:04:00Z', cancelledAt: null })
  })

  it('dates a cancel by its first word', () => {
    expect(fold([invite(1), cancel(2, { sequence: 1 }), cancel(3, { sequence: 2 })], mail).meeting).toMatchObject({
      cancelledAt: '2026-11-25T15:02:00Z',
      changedAt: '2026-11-25T15:02:00Z',
    })
  })
})

/** Said, and stored, at that time. */
const at = (when: string, one: Contribution, over: Partial<Contribution> = {}): Contribution => ({
  ...one,
  storedAt: when,
  meeting: { ...one.meeting, dtstamp: when },
  ...over,
})

describe('a calendar that is tidied when the interview is over', () => {
  const tidied = (when: string, over: Partial<Contribution> = {}, told: Told = {}) =>
    outcome(fold([invite(1), at(when, cancel(2, { sequence: 1, ...told }), over)], mail))

  it('calls off nothing that has taken place, ten minutes or two days after its end', () => {
    expect(tidied('2026-12-02T20:10:00Z')).toBe(on.wednesday)
    expect(tidied('2026-12-05T15:00:00Z')).toBe(on.wednesday)
    expect(tidied('2026-12-05T15:00:00Z', { byHand: true })).toBe(on.wednesday)
  })

  it('calls off what is ahead or under way', () => {
    expect(tidied('2026-12-02T18:59:00Z')).toBe(off.wednesday)
    expect(tidied('2026-12-02T19:20:00Z')).toBe(off.wednesday)
  })

  it('counts when it was said, not when it came in', () => {
    const late = { ...cancel(2, { sequence: 1, dtstamp: '2026-12-02T12:00:00Z' }), storedAt: '2026-12-03T12:00:00Z' }
    expect(outcome(fold([invite(1), late], mail))).toBe(off.wednesday)
  })

  it('asks nothing where a weaker sender does it', () => {
    expect(tidied('2026-12-05T15:00:00Z', { trust: 'attested' })).toBe(on.wednesday)
  })

  it('is held against the last hour that counts', () => {
    const moved = [invite(1), at('2026-11-26T10:00:00Z', invite(2, { sequence: 1, start: friday }))]
    expect(outcome(fold([...moved, at('2026-12-03T10:00:00Z', cancel(3, { sequence: 2 }))], mail))).toBe('cancelled 2026-12-04')
    expect(outcome(fold([...moved, at('2026-12-05T10:00:00Z', cancel(3, { sequence: 2 }))], mail))).toBe(on.friday)
    const doubted = [invite(1, { start: friday }), at('2026-11-26T10:00:00Z', invite(2, { trust: 'attested', sequence: 1 }))]
    expect(outcome(fold([...doubted, at('2026-12-03T10:00:00Z', cancel(3, { sequence: 2 }))], mail))).toBe('cancelled 2026-12-04')
  })

  it('is not held against a later time that was asked for and declined', () => {
    const asked = [invite(1), invite(2, { sequence: 1, start: friday, askedFor: true })]
    const declined = at('2026-12-01T10:00:00Z', cancel(3, { sequence: 1, start: friday, declined: true }))
    const tidy = (when: string) => at(when, cancel(4, { sequence: 2 }))
    expect(outcome(fold([...asked, declined, tidy('2026-12-03T10:00:00Z')], mail))).toBe(on.wednesday)
    expect(outcome(fold([...asked, declined, tidy('2026-12-02T10:00:00Z')], mail))).toBe(off.wednesday)
    expect(outcome(fold([...asked, tidy('2026-12-03T10:00:00Z')], mail))).toBe('cancelled 2026-12-04')
  })

  it('is held against the hour that the candidate has set right', () => {
    const off = at('2026-12-02T20:10:00Z', cancel(2, { sequence: 1 }))
    expect(outcome(fold([invite(1), off], mail, [], '2026-12-03T01:00:00Z'))).toBe('cancelled 2026-12-02')
  })

  it('is something else where a person says it in words, asks for another time, or the candidate says so', () => {
    const after = '2026-12-02T21:00:00Z'
    expect(tidied(after, { inWords: true })).toBe(off.wednesday)
    expect(tidied(after, { answer: 'yes', answeredAt: after })).toBe(off.wednesday)
    expect(tidied(after, {}, { toBeMoved: true })).toBe('to-be-moved 2026-12-02')
  })

  it('leaves the days of a series that are over, and ends those ahead', () => {
    const instance = (start: string) => at('2026-11-25T10:05:00Z', invite(2, { start, recurrenceId: start, unrolled: true }))
    const series = [invite(1), at('2026-12-03T12:00:00Z', cancel(3, { sequence: 3 }))]
    expect(outcome(fold([instance(wednesday)], mail, series))).toBe(on.wednesday)
    expect(outcome(fold([instance(friday)], mail, series))).toBe('cancelled 2026-12-04')
  })

  it('waits for the last midnight of a whole day', () => {
    const day = (start: string, end: string) => {
      const one = invite(1, { allDay: true, start })
      return { ...one, meeting: { ...one.meeting, end: one.meeting.start && { ...one.meeting.start, instant: end } } }
    }
    const whole = day('2026-12-02T00:00:00Z', '2026-12-03T00:00:00Z')
    expect(outcome(fold([whole, at('2026-12-03T03:00:00Z', cancel(2, { sequence: 1 }))], mail))).toBe(off.wednesday)
    expect(outcome(fold([whole, at('2026-12-03T15:00:00Z', cancel(2, { sequence: 1 }))], mail))).toBe(on.wednesday)
  })
})

describe('an instance and its series', () => {
  const instance = (n: number, over: Told = {}) => invite(n, { recurrenceId: wednesday, ...over })

  it('is touched by its own messages alone', () => {
    const series = [invite(1), invite(3, { sequence: 4, start: friday })]
    expect(outcome(fold([instance(2, { start: thursday })], mail, series))).toBe(on.thursday)
    expect(outcome(fold(series, mail))).toBe(on.friday)
  })

  it('counts with a lower SEQUENCE than its series (python-recurring-ical-events #45, #223)', () => {
    expect(outcome(fold([instance(2, { sequence: 0, start: thursday })], mail, [invite(1, { sequence: 7 })]))).toBe(on.thursday)
  })

  it('is cancelled with the whole series, and not by a cancel of another instance', () => {
    expect(outcome(fold([instance(2, { sequence: 9 })], mail, [invite(1), cancel(3, { sequence: 1 })]))).toBe(off.wednesday)
    expect(outcome(fold([instance(2)], mail, [invite(1)]))).toBe(on.wednesday)
  })

  it('stands again by a later word of its own', () => {
    expect(outcome(fold([instance(4, { start: thursday })], mail, [invite(1), cancel(3, { sequence: 1 })]))).toBe(on.thursday)
  })

  it('stands before its series is known', () => {
    expect(outcome(fold([instance(1)], mail))).toBe(on.wednesday)
  })
})

describe('a word the candidate has taken back', () => {
  const answeredAt = '2026-11-26T09:00:00Z'
  const changedAt = (...all: Contribution[]) => fold(all, mail).meeting?.changedAt

  it('changes the meeting when it is taken back, if it had the say', () => {
    const [first, denied] = [invite(1), invite(2, { sequence: 1, start: thursday, answer: 'no' })]
    expect(changedAt(first, denied)).toBe(answeredAt)
    expect(changedAt(denied, first)).toBe(answeredAt)
  })

  it('changes nothing then, if a later word had the say all along', () => {
    const [first, denied, last] = [
      invite(1),
      invite(2, { sequence: 1, start: thursday, answer: 'no' }),
      invite(3, { sequence: 2, start: friday }),
    ]
    expect(changedAt(first, denied, last)).toBe(last.storedAt)
  })
})
