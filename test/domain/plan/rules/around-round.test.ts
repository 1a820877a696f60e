import { describe, expect, it } from 'vitest'
import { plan } from '../../../../functions/domain/plan/plan.ts'
import type { Format } from '../../../../functions/domain/read/reading.ts'
import type { Round } from '../../../../functions/domain/view/view.ts'
import { aCandidate } from '../../../builders.ts'
import { aMeetingRound, apart, dueOf, moved, ny, only, sentRow, viewOf, wanted } from '../life.ts'

const start = '2026-12-02 14:00'
const planned = (round: ReturnType<typeof aMeetingRound>, now = '2026-11-25 10:00') => plan(viewOf([round]), [], ny(now))

describe('the receipt', () => {
  it.each([
    ['at once', '2026-11-25 10:00', false, 'Wed 2026-11-25 10:00'],
    ['in the morning when it came by itself at night', '2026-11-25 23:00', false, 'Thu 2026-11-26 07:30'],
    ['at once at night when the candidate sent it in', '2026-11-25 23:00', true, 'Wed 2026-11-25 23:00'],
  ])('goes %s', (_, known, byHand, expected) => {
    expect(dueOf(planned(aMeetingRound({ start, known, byHand }), known), 'receipt')).toBe(expected)
  })

  it('is of use for 24 hours', () => {
    const round = aMeetingRound({ start })
    expect(dueOf(planned(round, '2026-11-26 10:00'), 'receipt')).toBe('Wed 2026-11-25 10:00')
    expect(dueOf(planned(round, '2026-11-26 10:01'), 'receipt')).toBe('too late')
  })

  it('is not owed again when another mail has told of the round', () => {
    const round = aMeetingRound({ start })
    const view = viewOf([round])
    const [receipt] = only(plan(view, [], ny('2026-11-25 10:00')), 'receipt')
    const told = { ...sentRow(receipt!, view, ny('2026-11-25 10:00')), kind: 'packet' as const, key: `${round.id}#packet#1` }
    const later = moved(round, '2026-12-03 14:00', '2026-11-27 12:00')
    expect(only(plan(viewOf([later]), [told], ny('2026-11-27 12:10')), 'receipt')).toEqual([])
  })

  it('is left to the summary for what came with the first look at a feed', () => {
    const round = aMeetingRound({ start, firstLook: { feedId: 'feed-1', ticked: false } })
    expect(wanted(planned(round)).map(({ kind }) => kind)).toEqual(expect.not.arrayContaining(['receipt']))
    expect(dueOf(planned(round), 'packet')).toBe('Mon 2026-11-30 14:00')
  })
})

describe('the packet', () => {
  it.each<[Format | null, string]>([
    [null, 'Mon 2026-11-30 14:00'],
    ['technical', 'Mon 2026-11-30 14:00'],
    ['presentation', 'Fri 2026-11-27 14:00'],
    ['case-study', 'Fri 2026-11-27 14:00'],
    ['superday', 'Fri 2026-11-27 14:00'],
  ])('for the format %s comes %s', (format, expected) => {
    expect(dueOf(planned(aMeetingRound({ start, format })), 'packet')).toBe(expected)
  })

  it.each([
    ['48 hours before to the minute: on time', '2026-11-30 14:00', '2026-11-30 14:00', 'Mon 2026-11-30 14:00'],
    ['later than that: at once, when it has settled', '2026-11-30 14:01', '2026-11-30 14:01', 'Mon 2026-11-30 14:06'],
    ['five minutes after the last message, not the first', '2026-11-30 16:00', '2026-11-30 16:04', 'Mon 2026-11-30 16:09'],
    ['six hours before: once more settled', '2026-12-02 08:00', '2026-12-02 08:00', 'Wed 2026-12-02 08:05'],
    ['less than that before: nothing waits', '2026-12-02 08:01', '2026-12-02 08:01', 'Wed 2026-12-02 08:01'],
    ['at night, with time in the morning', '2026-12-01 23:00', '2026-12-01 23:00', 'Wed 2026-12-02 07:30'],
  ])('of a round known %s', (_, known, last, expected) => {
    const round = aMeetingRound({ start, known, lastMessageAt: ny(last) })
    expect(dueOf(planned(round, last), 'packet')).toBe(expected)
  })

  it('comes the evening before when its hour is in the night, and by 07:30 only where an hour is left', () => {
    expect(dueOf(planned(aMeetingRound({ start: '2026-12-02 06:30' })), 'packet')).toBe('Sun 2026-11-29 21:29')
    expect(dueOf(planned(aMeetingRound({ start: '2026-12-02 08:30', known: '2026-12-01 23:00' }), '2026-12-01 23:00'), 'packet')).toBe(
      'Wed 2026-12-02 07:30',
    )
    expect(dueOf(planned(aMeetingRound({ start: '2026-12-02 08:29', known: '2026-12-01 23:00' }), '2026-12-01 23:00'), 'packet')).toBe(
      'Tue 2026-12-01 23:05',
    )
  })

  it.each([
    ['by seven days on the wall, no second packet', '2026-12-09 14:00', []],
    ['by a minute more, a second one', '2026-12-09 14:01', [2]],
    ['seven days back, none', '2026-11-25 14:00', []],
  ])('after a move %s', (_, to, occasions) => {
    const round = aMeetingRound({ start, known: '2026-11-20 10:00' })
    const [packet] = only(plan(viewOf([round]), [], ny('2026-11-20 10:00')), 'packet')
    const row = sentRow(packet!, viewOf([round]), ny('2026-11-24 12:00'))
    const after = plan(viewOf([moved(round, to, '2026-11-24 15:00')]), [row], ny('2026-11-24 15:00'))
    expect(only(after, 'packet').map(({ occasion }) => occasion)).toEqual(occasions)
  })

  it('moves with the round while it has not gone, without a new occasion', () => {
    const round = moved(aMeetingRound({ start }), '2026-12-20 14:00', '2026-11-26 12:00')
    expect(only(planned(round, '2026-11-26 12:00'), 'packet').map(({ key }) => key)).toEqual([`${round.id}#packet#1`])
    expect(dueOf(planned(round, '2026-11-26 12:00'), 'packet')).toBe('Fri 2026-12-18 14:00')
  })
})

describe('the card', () => {
  it('comes an hour before, in the night too, and at 18:00 the day before where one must travel', () => {
    expect(dueOf(planned(aMeetingRound({ start })), 'card')).toBe('Wed 2026-12-02 13:00')
    expect(dueOf(planned(aMeetingRound({ start: '2026-12-02 07:00' })), 'card')).toBe('Wed 2026-12-02 06:00')
    expect(dueOf(planned(aMeetingRound({ start, onSite: true })), 'card')).toBe('Tue 2026-12-01 18:00')
  })

  it('comes again when the start moves after it went, and not when it does not', () => {
    const round = aMeetingRound({ start })
    const [card] = only(planned(round), 'card')
    const row = sentRow(card!, viewOf([round]), ny('2026-12-02 13:00'))
    expect(only(plan(viewOf([round]), [row], ny('2026-12-02 13:10')), 'card')).toEqual([])
    const later = plan(viewOf([moved(round, '2026-12-03 14:00', '2026-12-02 13:10')]), [row], ny('2026-12-02 13:10'))
    expect(only(later, 'card').map(({ key }) => key)).toEqual([`${round.id}#card#2`])
    expect(dueOf(later, 'card')).toBe('Thu 2026-12-03 13:00')
  })

  it('goes before a stretch in which the candidate sits with somebody else', () => {
    const other = aMeetingRound({ start: '2026-12-02 12:00', minutes: 75, name: 'two' })
    const cards = only(plan(apart([aMeetingRound({ start }), other]), [], ny('2026-11-25 10:00')), 'card')
    expect(cards.map(({ due }) => due)).toEqual([ny('2026-12-02 11:00'), ny('2026-12-02 11:29')])
  })

  it('is part of the packet where both would go at once for a place one must travel to', () => {
    const round = aMeetingRound({ start, onSite: true, known: '2026-12-01 20:00' })
    const all = planned(round, '2026-12-01 20:00')
    expect(dueOf(all, 'packet')).toBe('Tue 2026-12-01 20:05')
    expect(dueOf(all, 'card')).toBe(`part of ${round.id}#packet#1`)
  })
})

describe('a late invite', () => {
  it.each([
    [
      'six hours before, receipt, packet and card are mails of their own',
      '2026-12-02 08:00',
      { receipt: 'Wed 2026-12-02 08:00', packet: 'Wed 2026-12-02 08:05', card: 'Wed 2026-12-02 13:00' },
    ],
    ['a minute later one packet says it all', '2026-12-02 08:01', { receipt: 'part', packet: 'Wed 2026-12-02 08:01', card: 'part' }],
    ['inside the last half hour too', '2026-12-02 13:50', { receipt: 'part', packet: 'Wed 2026-12-02 13:50', card: 'part' }],
    ['at the start there is nothing to prepare', '2026-12-02 14:00', { receipt: null, packet: null, card: null }],
    ['during the round it is recorded only', '2026-12-02 14:30', { receipt: null, packet: null, card: null }],
  ])('%s', (_, known, expected) => {
    const all = planned(aMeetingRound({ start, known }), known)
    const found = (kind: 'receipt' | 'packet' | 'card') => dueOf(all, kind)?.replace(/^part of .*/, 'part') ?? null
    expect({ receipt: found('receipt'), packet: found('packet'), card: found('card') }).toEqual(expected)
  })

  it('lets the packet carry the other two, and interrupts for it', () => {
    const other = aMeetingRound({ start: '2026-12-02 10:00', minutes: 120, name: 'two' })
    const round = aMeetingRound({ start, known: '2026-12-02 10:30', byHand: true })
    const [packet] = only(plan(apart([round, other]), [], ny('2026-12-02 10:30')), 'packet').filter(({ roundId }) => roundId === round.id)
    expect(packet).toMatchObject({ due: ny('2026-12-02 10:30'), carries: [`${round.id}#card#1`, `${round.id}#receipt#1`] })
  })

  it('is over for receipt and card once the packet that carried them has gone', () => {
    const round = aMeetingRound({ start, known: '2026-12-02 10:30', byHand: true })
    const [packet] = only(planned(round, '2026-12-02 10:30'), 'packet')
    const row = sentRow(packet!, viewOf([round]), ny('2026-12-02 10:30'))
    const left = wanted(plan(viewOf([round]), [row], ny('2026-12-02 10:31'))).map(({ kind }) => kind)
    expect(left).toEqual(['debrief', 'thanks', 'last-call', 'nudge', 'second-nudge', 'close-offer'])
  })

  it('answers the candidate at night, since its packet contains the receipt', () => {
    const night = { start: '2026-12-02 09:00', known: '2026-12-02 04:00' }
    expect(dueOf(planned(aMeetingRound({ ...night, byHand: true }), night.known), 'packet')).toBe('Wed 2026-12-02 04:00')
    expect(dueOf(planned(aMeetingRound(night), night.known), 'packet')).toBe('Wed 2026-12-02 07:30')
  })

  it('keeps receipt and card apart where the candidate has switched packets off', () => {
    const view = viewOf([aMeetingRound({ start, known: '2026-12-02 10:30' })], { candidate: aCandidate({ stopped: ['packet'] }) })
    const all = plan(view, [], ny('2026-12-02 10:30'))
    expect([dueOf(all, 'receipt'), dueOf(all, 'packet'), dueOf(all, 'card')]).toEqual([
      'Wed 2026-12-02 10:30',
      'you switched this kind of mail off',
      'Wed 2026-12-02 13:00',
    ])
  })

  it('sent in by hand during the round is answered inside the debrief', () => {
    const round = aMeetingRound({ start, known: '2026-12-02 14:30', byHand: true })
    const all = planned(round, '2026-12-02 14:30')
    expect(wanted(all).slice(0, 1)).toMatchObject([{ kind: 'debrief', due: ny('2026-12-02 15:30'), carries: [`${round.id}#receipt#1`] }])
  })
})

describe('a task', () => {
  const task = (due: string | null) => aMeetingRound({ start, task: { words: 'Prepare a case', due: due && ny(due) } })

  it.each([
    ['its stated time', '2026-12-01 23:59', 'Sun 2026-11-29 21:29'],
    ['the start where none is stated', null, 'Mon 2026-11-30 14:00'],
  ])('is reminded of 48 hours before %s, the evening before rather than at night', (_, due, expected) => {
    expect(dueOf(planned(task(due)), 'task')).toBe(expected)
  })

  it('is reminded of even where the round has no clock time', () => {
    const round = { ...task('2026-12-01 17:00'), start: null, end: null, startKnownAt: null, sessions: [] }
    expect(wanted(planned(round)).map(({ kind }) => kind)).toEqual(['receipt', 'task'])
  })
})

describe('a round without a clock time', () => {
  const kindsOf = (over: Partial<Round>) => wanted(planned({ ...aMeetingRound({ start }), ...over })).map(({ kind }) => kind)

  it('gets its receipt and nothing else where not even the day is known', () => {
    expect(kindsOf({ start: null, end: null, startKnownAt: null, sessions: [] })).toEqual(['receipt'])
  })

  it('gets its receipt and no timed mail where the day is known, and is followed up from that day', () => {
    expect(kindsOf({ allDay: true })).toEqual(['receipt', 'nudge', 'second-nudge', 'close-offer'])
  })

  it('gets all of them when the start becomes known', () => {
    const round = aMeetingRound({ start, startKnownAt: ny('2026-11-27 09:00') })
    expect(dueOf(planned(round, '2026-11-27 09:00'), 'packet')).toBe('Mon 2026-11-30 14:00')
  })

  it('counts an unknown end as one hour', () => {
    expect(dueOf(planned(aMeetingRound({ start, end: null, endAssumed: true })), 'debrief')).toBe('Wed 2026-12-02 15:30')
  })
})

describe('across a clock change', () => {
  it.each([
    // New York goes forward on 8 March 2026 and back on 1 November; Berlin on 29 March and 25 October.
    ['America/New_York', '2026-03-09 09:00', { packet: 'Sat 2026-03-07 08:00', long: 'Wed 2026-03-04 09:00' }],
    ['America/New_York', '2026-11-02 09:00', { packet: 'Sat 2026-10-31 10:00', long: 'Wed 2026-10-28 09:00' }],
    ['Europe/Berlin', '2026-03-30 09:00', { packet: 'Sat 2026-03-28 08:00', long: 'Wed 2026-03-25 09:00' }],
    ['Europe/Berlin', '2026-10-26 09:00', { packet: 'Sat 2026-10-24 10:00', long: 'Wed 2026-10-21 09:00' }],
  ])('in %s, 48 hours before %s are elapsed hours and five days are days on the wall', (zone, at, expected) => {
    const due = (format: Format | null) => {
      const round = aMeetingRound({ start: at, zone, known: '2026-02-02 10:00', format })
      return dueOf(plan(viewOf([round], { candidate: aCandidate({ homeZone: zone }) }), [], ny('2026-02-02 10:00')), 'packet', zone)
    }
    expect({ packet: due(null), long: due('presentation') }).toEqual(expected)
  })
})

describe('a packet whose hour lies in an interview that ends in the night', () => {
  it('goes before the interview', () => {
    const evening = aMeetingRound({ start: '2026-12-01 17:30', minutes: 240, name: 'two' })
    const [packet] = only(
      plan(apart([aMeetingRound({ start: '2026-12-03 17:30' }), evening]), [], ny('2026-11-25 10:00')),
      'packet',
    ).filter(({ applicationId }) => applicationId === 'a0')
    expect(packet?.due).toBe(ny('2026-12-01 16:59'))
  })
})

describe('a start at the edge of time', () => {
  it.each(['9999-12-31 23:59', '9999-12-20 12:00', '0001-01-01 00:01', '1970-01-01 00:00'])(
    '(%s) plans only what can be stored',
    (start) => {
      for (const one of planned(aMeetingRound({ start, zone: 'UTC', task: { words: 'Prepare a case', due: null } }))) {
        expect(one.due).toMatch(/^\d{4}-/)
        expect(one.useBy).toMatch(/^\d{4}-/)
      }
    },
  )
})

it('a card comes the evening before where one travels, and while nobody has said where it is', () => {
  const open = aMeetingRound({ start, location: null, meetingUrl: null })
  expect(dueOf(planned({ ...open, location: null, meetingUrl: null }), 'card')).toBe('Tue 2026-12-01 18:00')
  expect(dueOf(planned({ ...open, meetingUrl: 'https://zoom.us/j/5' }), 'card')).toBe('Wed 2026-12-02 13:00')
  expect(dueOf(planned({ ...open, how: { by: 'to-be-told' } }), 'card')).toBe('Wed 2026-12-02 13:00')
})
