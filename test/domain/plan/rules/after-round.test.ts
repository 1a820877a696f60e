import { describe, expect, it } from 'vitest'
import { plan } from '../../../../functions/domain/plan/plan.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { aCandidate, anInterviewer, aRound, aSeenInterview } from '../../../builders.ts'
import { aLife, aMeetingRound, apart, diary, dueOf, happens, mails, moved, ny, only, sentRow, viewOf, wanted, windTo } from '../life.ts'

const start = '2026-12-02 14:00'
const round = aMeetingRound({ start })
const planned = (one: Round, application: Partial<Application> = {}, now = '2026-11-25 10:00') =>
  plan(viewOf([one], { application }), [], ny(now))
const given = (at: string, over = {}): Round['debrief'] => ({
  at: ny(at),
  people: [],
  redo: null,
  doubt: null,
  decisionBy: null,
  happened: 'yes',
  other: null,
  ...over,
})
const decidedBy = (date: string, knownAt = '2026-11-25 10:00'): Partial<Application> => ({
  decisionBy: { date, knownAt: ny(knownAt), from: 'invite' },
})

describe('a day of several talks', () => {
  const talk = (at: string) => ({ identity: at, start: ny(at), end: null, title: null, interviewers: [] })
  const day = aMeetingRound({ start, minutes: 180, sessions: ['2026-12-02 14:00', '2026-12-02 16:00'].map(talk) })
  const noted = (at: string, over = {}) => planned({ ...day, debrief: given(at, over) })

  it('is asked about all the same where something was noted in a break', () => {
    const plans = noted('2026-12-02 15:20')
    expect(dueOf(plans, 'debrief')).toBe(dueOf(planned(day), 'debrief'))
    expect(dueOf(plans, 'thanks')).toBe(dueOf(planned(day), 'thanks'))
  })

  it.each([
    ['during the last talk', '2026-12-02 16:40', {}],
    ['that it was cut short', '2026-12-02 15:20', { happened: 'cut-short' }],
  ])('is not asked about once it was told: %s', (_, at, over) => {
    expect(dueOf(noted(at, over), 'debrief')).toBe(null)
    expect(dueOf(noted(at, over), 'thanks')).toBe('Wed 2026-12-02 17:00')
  })
})

describe('the debrief', () => {
  it.each<[string, Partial<Round>, string]>([
    ['30 minutes after the end', {}, 'Wed 2026-12-02 15:30'],
    ['75 minutes after it on site', { onSite: true }, 'Wed 2026-12-02 16:15'],
    ['an hour later where the end is not known', { end: null }, 'Wed 2026-12-02 15:30'],
  ])('is asked for %s', (_, over, expected) => {
    expect(dueOf(planned({ ...round, ...over }), 'debrief')).toBe(expected)
  })

  it('waits for the morning at night, and for the end of the next interview', () => {
    expect(dueOf(planned(aMeetingRound({ start: '2026-12-02 20:30' })), 'debrief')).toBe('Thu 2026-12-03 10:00')
    const next = aMeetingRound({ start: '2026-12-02 16:00', name: 'two' })
    const dues = only(plan(apart([round, next]), [], ny('2026-11-25 10:00')), 'debrief').map(({ due }) => due)
    expect(dues).toEqual([ny('2026-12-02 17:00'), ny('2026-12-02 17:30')])
  })

  it('is of use for seven days', () => {
    expect(dueOf(planned(round, {}, '2026-12-09 15:30'), 'debrief')).toBe('Wed 2026-12-02 15:30')
    expect(dueOf(planned(round, {}, '2026-12-09 15:31'), 'debrief')).toBe('too late')
  })

  it('is not asked for when it is in, and asked again when the round was moved after that', () => {
    expect(dueOf(planned({ ...round, debrief: given('2026-12-02 15:10') }), 'debrief')).toBe(null)
    const again = moved({ ...round, debrief: given('2026-12-02 15:10') }, '2026-12-04 14:00', '2026-12-02 16:00')
    expect(dueOf(planned(again, {}, '2026-12-02 16:00'), 'debrief')).toBe('Fri 2026-12-04 15:30')
  })

  it('comes once for a start that was already past when it went', () => {
    const row = sentRow(only(planned(round), 'debrief')[0]!, viewOf([round]), ny('2026-12-02 15:30'))
    const earlier = moved(round, '2026-12-02 11:00', '2026-12-02 16:00', { end: round.end })
    expect(only(plan(viewOf([earlier]), [row], ny('2026-12-02 16:00')), 'debrief')).toEqual([])
    const later = moved(round, '2026-12-04 14:00', '2026-12-02 16:00')
    expect(only(plan(viewOf([later]), [row], ny('2026-12-02 16:00')), 'debrief').map(({ occasion }) => occasion)).toEqual([2])
  })
})

describe('the thanks mail', () => {
  it.each([
    ['three hours after the end', null, 'Wed 2026-12-02 18:00'],
    ['at once when the debrief is in', '2026-12-02 15:40', 'Wed 2026-12-02 15:40'],
    ['after the end when it came in before', '2026-12-02 14:50', 'Wed 2026-12-02 15:00'],
    ['when it was due anyway where the debrief comes later', '2026-12-03 09:00', 'Wed 2026-12-02 18:00'],
  ])('comes %s', (_, at, expected) => {
    expect(dueOf(planned({ ...round, debrief: at ? given(at) : null }), 'thanks')).toBe(expected)
  })

  it('never comes twice, however late the debrief', () => {
    const row = sentRow(only(planned(round), 'thanks')[0]!, viewOf([round]), ny('2026-12-02 18:00'))
    expect(only(plan(viewOf([{ ...round, debrief: given('2026-12-02 20:00') }]), [row], ny('2026-12-02 20:00')), 'thanks')).toEqual([])
  })

  it.each([
    ['nobody came', { debrief: given('2026-12-02 15:40', { happened: 'no-show' }) }],
    ['it was moved on the day', { debrief: given('2026-12-02 15:40', { happened: 'moved' }) }],
    ['everybody has been thanked', { interviewers: [anInterviewer({ thanked: 'sent' }), anInterviewer({ key: 'b', thanked: 'skipped' })] }],
  ])('is not needed when %s', (_, over) => {
    const all = planned({ ...round, ...over })
    expect([dueOf(all, 'thanks'), dueOf(all, 'last-call')]).toEqual([null, null])
  })

  it('comes also where nobody is named, without a last call to anyone', () => {
    const all = planned({ ...round, interviewers: [] })
    expect([dueOf(all, 'thanks'), dueOf(all, 'last-call')]).toEqual(['Wed 2026-12-02 18:00', null])
  })

  it.each([
    ['waits for the morning when 90 minutes remain then', '2026-12-02 08:00', '2026-12-02 18:30', 'Thu 2026-12-03 07:30'],
    ['goes at night when they do not', '2026-12-02 07:59', '2026-12-02 18:30', 'Wed 2026-12-02 21:30'],
  ])('at night %s', (_, firstEnds, dayEnds, expected) => {
    const people = [
      anInterviewer({ lastSessionEnd: ny(firstEnds.replace('08:00', '09:00').replace('07:59', '08:59')) }),
      anInterviewer({ key: 'b', lastSessionEnd: ny(dayEnds) }),
    ]
    const long = aMeetingRound({ start: '2026-12-02 08:00', minutes: 630, people })
    expect(dueOf(planned(long), 'thanks')).toBe(expected)
  })

  it('is of use until 24 hours after the last person', () => {
    const [thanks] = only(planned(round), 'thanks')
    expect(thanks?.useBy).toBe(ny('2026-12-03 15:00'))
    expect(dueOf(planned(round, {}, '2026-12-03 15:01'), 'thanks')).toBe('too late')
  })
})

describe('the last call', () => {
  const person = (name: string, ends: string, thanked: 'open' | 'sent' = 'open') =>
    anInterviewer({ key: name, name, lastSessionEnd: ny(`2026-12-02 ${ends}`), thanked })
  const long = (people: ReturnType<typeof person>[]) => aMeetingRound({ start: '2026-12-02 11:00', minutes: 360, people })

  it.each([
    ['the earliest mark still open', [person('A', '12:00'), person('B', '17:00')], 'Thu 2026-12-03 08:00', '2026-12-03 12:00'],
    [
      'the next one when the first is done',
      [person('A', '12:00', 'sent'), person('B', '17:00')],
      'Thu 2026-12-03 13:00',
      '2026-12-03 17:00',
    ],
    ['a mark at night: the evening before', [person('A', '11:30'), person('B', '17:00')], 'Thu 2026-12-03 07:30', '2026-12-03 11:30'],
  ])('comes 4 hours before %s', (_, people, expected, useBy) => {
    const [call] = only(planned(long(people)), 'last-call')
    expect(call && [dueOf([call], 'last-call'), call.useBy]).toEqual([expected, ny(useBy)])
  })

  it.each([
    ['09:00', 'Thu 2026-12-03 07:30'],
    ['08:59', 'Wed 2026-12-02 20:00'],
  ])('for a mark at %s, in quiet hours, comes %s', (mark, expected) => {
    const early = aMeetingRound({ start: '2026-12-02 07:30', minutes: 60, people: [person('A', mark)], end: ny(`2026-12-02 ${mark}`) })
    expect(dueOf(planned(early), 'last-call')).toBe(expected)
  })

  it('turns to the next open mark when one has passed', () => {
    const all = planned(long([person('A', '12:00'), person('B', '17:00')]), {}, '2026-12-03 12:00')
    expect(dueOf(all, 'last-call')).toBe('Thu 2026-12-03 13:00')
  })

  it('is part of the reminder where both have missed their time', () => {
    const late = planned(long([person('A', '17:00')]), {}, '2026-12-03 14:00')
    expect(dueOf(late, 'last-call')).toMatch(/^part of .*#thanks#1$/)
  })

  it('goes before an interview in which its hour would run out', () => {
    const next = aMeetingRound({ start: '2026-12-03 11:30', minutes: 240, name: 'two' })
    const [call] = only(plan(apart([aMeetingRound({ start: '2026-12-02 14:30' }), next]), [], ny('2026-11-25 10:00')), 'last-call')
    expect(call?.due).toBe(ny('2026-12-03 10:59'))
  })
})

describe('an invite that comes after the round', () => {
  it('asks for the debrief at once, with the drafts inside while 24 hours last', () => {
    const late = aMeetingRound({ start, known: '2026-12-02 16:00', byHand: true })
    const all = planned(late, {}, '2026-12-02 16:00')
    expect(wanted(all).slice(0, 2)).toMatchObject([
      { kind: 'debrief', due: ny('2026-12-02 16:00'), carries: [`${late.id}#receipt#1`, `${late.id}#thanks#1`] },
      { kind: 'last-call', due: ny('2026-12-03 11:00') },
    ])
  })

  it('leaves no last call of its own where the drafts come in the last four hours', () => {
    const all = planned(aMeetingRound({ start, known: '2026-12-03 12:00' }), {}, '2026-12-03 12:00')
    expect(wanted(all).map(({ kind }) => kind)).toEqual(['debrief', 'nudge', 'second-nudge', 'close-offer'])
    expect(wanted(all)[0]?.carries?.map((key) => key.split('#')[1])).toEqual(['last-call', 'thanks'])
  })

  it('asks for the debrief alone after that, and for nothing after a week', () => {
    expect(dueOf(planned(aMeetingRound({ start, known: '2026-12-04 12:00' }), {}, '2026-12-04 12:00'), 'debrief')).toBe(
      'Fri 2026-12-04 12:00',
    )
    expect(dueOf(planned(aMeetingRound({ start, known: '2026-12-04 12:00' }), {}, '2026-12-04 12:00'), 'thanks')).toBe(null)
    expect(dueOf(planned(aMeetingRound({ start, known: '2026-12-10 12:00' }), {}, '2026-12-10 12:00'), 'debrief')).toBe(null)
  })

  it('sends the drafts at night when the morning would be too late, and the debrief in the morning', () => {
    const early = aMeetingRound({ start: '2026-12-02 07:00', known: '2026-12-03 01:00' })
    const all = planned(early, {}, '2026-12-03 01:00')
    expect([dueOf(all, 'thanks'), dueOf(all, 'debrief')]).toEqual(['Thu 2026-12-03 01:00', 'Thu 2026-12-03 07:30'])
  })

  it('starts nothing when a first look at a feed found it over, until it is ticked', () => {
    const over = (ticked: boolean) => aMeetingRound({ start, known: '2026-12-02 16:00', firstLook: { feedId: 'feed-1', ticked } })
    expect(planned(over(false), {}, '2026-12-02 16:00')).toEqual([])
    expect(dueOf(planned(over(true), {}, '2026-12-02 16:00'), 'debrief')).toBe('Wed 2026-12-02 16:00')
  })
})

describe('a decision on the same or the next day', () => {
  it.each(['2026-12-02', '2026-12-03'])('(%s) draws everything together', (date) => {
    const all = planned(round, decidedBy(date))
    expect([dueOf(all, 'debrief'), dueOf(all, 'thanks'), dueOf(all, 'last-call')]).toEqual([
      'Wed 2026-12-02 15:10',
      `part of ${round.id}#debrief#1`,
      'Wed 2026-12-02 17:00',
    ])
  })

  it.each(['2026-12-01', '2026-12-04'])('(%s is neither) changes nothing', (date) => {
    const all = planned(round, decidedBy(date))
    expect([dueOf(all, 'debrief'), dueOf(all, 'thanks'), dueOf(all, 'last-call')]).toEqual([
      'Wed 2026-12-02 15:30',
      'Wed 2026-12-02 18:00',
      'Thu 2026-12-03 11:00',
    ])
  })

  it('learnt from the debrief still sends the drafts, once', () => {
    const told = viewOf([{ ...round, debrief: given('2026-12-02 15:40') }], { application: decidedBy('2026-12-03', '2026-12-02 15:40') })
    const asked = sentRow(only(planned(round), 'debrief')[0]!, viewOf([round]), ny('2026-12-02 15:30'))
    const all = plan(told, [asked], ny('2026-12-02 15:40'))
    expect([dueOf(all, 'debrief'), dueOf(all, 'thanks'), dueOf(all, 'last-call')]).toEqual([
      null,
      'Wed 2026-12-02 15:40',
      'Wed 2026-12-02 17:00',
    ])
  })

  it('sends the drafts alone where the candidate wants no debriefs', () => {
    const view = viewOf([round], { application: decidedBy('2026-12-03'), candidate: aCandidate({ stopped: ['debrief'] }) })
    expect(dueOf(plan(view, [], ny('2026-11-25 10:00')), 'thanks')).toBe('Wed 2026-12-02 15:10')
  })
})

describe('a full day of six interviews', () => {
  const hours = ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00']
  const day = aRound({
    interviews: hours.map((hour, index) => {
      const begins = ny(`2026-12-02 ${hour}`)
      const ends = ny(`2026-12-02 ${hour.replace(':00', ':45')}`)
      return aSeenInterview({
        identity: `uid:${index}`,
        start: begins,
        end: ends,
        byHand: [],
        interviewers: [anInterviewer({ key: `p${index}`, name: `Person ${index}`, lastSessionEnd: ends })],
      })
    }),
  })

  it('is one round: each mail comes once, and the last call starts with the first person met', () => {
    const life = windTo(aLife(viewOf([day]), ny('2026-11-25 10:00')), ny('2026-12-05 00:00'))
    expect(diary(life)).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Fri 2026-11-27 09:00',
      'card Wed 2026-12-02 08:00',
      'debrief Wed 2026-12-02 16:15',
      'thanks Wed 2026-12-02 18:45',
      'last-call Thu 2026-12-03 07:30',
    ])
    expect(mails(life).at(-1)?.useBy).toBe(ny('2026-12-03 09:45'))
  })

  it('calls for those still open when the first two are thanked', () => {
    const some = {
      ...day,
      interviewers: day.interviewers.map((one, index) => ({ ...one, thanked: index < 2 ? ('sent' as const) : one.thanked })),
    }
    const [call] = only(planned(some), 'last-call')
    expect(call).toMatchObject({ due: ny('2026-12-03 07:45'), useBy: ny('2026-12-03 11:45') })
  })
})

describe('elapsed hours across a clock change', () => {
  it.each([
    // 24 hours after Saturday 15:00 are Sunday 14:00 in autumn and 16:00 in spring.
    ['2026-10-31 14:00', ['Sat 2026-10-31 18:00', 'Sun 2026-11-01 10:00', '2026-11-01 14:00']],
    ['2026-03-07 14:00', ['Sat 2026-03-07 18:00', 'Sun 2026-03-08 12:00', '2026-03-08 16:00']],
  ])('for an interview on %s', (at, [thanks, call, mark = '']) => {
    const all = planned(aMeetingRound({ start: at, known: '2026-02-02 10:00' }), {}, '2026-02-02 10:00')
    expect([dueOf(all, 'thanks'), dueOf(all, 'last-call'), only(all, 'last-call')[0]?.useBy]).toEqual([thanks, call, ny(mark)])
  })

  it('three hours after an interview in the night of the change are three hours', () => {
    const berlin = aCandidate({ homeZone: 'Europe/Berlin', quiet: { from: '12:00', until: '12:01' } })
    const late = aMeetingRound({ start: '2026-10-25 01:00', zone: 'Europe/Berlin', known: '2026-10-20 10:00' })
    const all = plan(viewOf([late], { candidate: berlin }), [], ny('2026-10-20 10:00'))
    expect(dueOf(all, 'thanks', 'Europe/Berlin')).toBe('Sun 2026-10-25 04:00') // 02:00 comes twice
  })
})

describe('a round that is to be moved', () => {
  it('is silent until the new time comes, and then goes on', () => {
    const off = {
      ...round,
      status: 'to-be-moved' as const,
      cancelledAt: ny('2026-12-01 12:00'),
      changedAt: ny('2026-12-01 12:00'),
      lastMessageAt: ny('2026-12-01 12:00'),
    }
    const again = { ...moved(round, '2026-12-07 14:00', '2026-12-03 12:00'), status: 'on' as const }
    const paused = happens(aLife(viewOf([round]), ny('2026-11-25 10:00')), ny('2026-12-01 12:00'), () => viewOf([off]))
    const resumed = happens(paused, ny('2026-12-03 12:00'), () => viewOf([again]))
    expect(diary(windTo(resumed, ny('2026-12-08 00:00')))).toEqual([
      'receipt Wed 2026-11-25 10:00',
      'packet Mon 2026-11-30 14:00',
      'change Tue 2026-12-01 12:05',
      'change Thu 2026-12-03 12:05',
      'card Mon 2026-12-07 13:00',
      'debrief Mon 2026-12-07 15:30',
      'thanks Mon 2026-12-07 18:00',
    ])
  })
})
