import { describe, expect, it } from 'vitest'
import { plan } from '../../../../functions/domain/plan/plan.ts'
import type { Debrief } from '../../../../functions/domain/record/note.ts'
import type { Touchpoint } from '../../../../functions/domain/sending/touchpoint.ts'
import type { Application, Round } from '../../../../functions/domain/view/view.ts'
import { aCandidate } from '../../../builders.ts'
import { aMeetingRound, cancelled, dueOf, moved, ny, only, sentRow, toldOf, viewOf, wanted } from '../life.ts'

const round = aMeetingRound({ start: '2026-12-02 14:00' }) // a Wednesday
const stated = (date: string, knownAt = '2026-12-02 15:40'): Partial<Application> => ({
  decisionBy: { date, knownAt: ny(knownAt), from: 'debrief' },
})
const debrief: Debrief = { people: [], redo: null, doubt: null, decisionBy: null, happened: 'yes', other: null }
const kinds = ['nudge', 'second-nudge', 'close-offer'] as const
const dues = (rounds: Round[], application: Partial<Application> = {}, now = '2026-12-02 16:00') => {
  const all = plan(viewOf(rounds, { application }), [], ny(now))
  return kinds.map((kind) => dueOf(all, kind))
}
const none = [null, null, null]

describe('the nudges', () => {
  it.each<[string, Partial<Application>, string[]]>([
    [
      'five business days after the round where no date was stated',
      {},
      ['Wed 2026-12-09 09:30', 'Wed 2026-12-16 09:30', 'Wed 2026-12-23 09:30'],
    ],
    [
      'two business days after the stated date',
      stated('2026-12-10'),
      ['Mon 2026-12-14 09:30', 'Mon 2026-12-21 09:30', 'Mon 2027-01-04 09:30'],
    ],
    ['the same counted from a weekend', stated('2026-12-12'), ['Tue 2026-12-15 09:30', 'Tue 2026-12-22 09:30', 'Mon 2027-01-04 09:30']],
    [
      'as without a date where the stated one is from before the round',
      stated('2026-12-01'),
      ['Wed 2026-12-09 09:30', 'Wed 2026-12-16 09:30', 'Wed 2026-12-23 09:30'],
    ],
  ])('come %s', (_, application, expected) => {
    expect(dues([round], application)).toEqual(expected)
  })

  it('count business days of where the employer works, and none of its public holidays', () => {
    const inMunich = { ...round, location: 'Rosenheimer Straße 10, 81669 München', zone: 'Europe/Berlin' }
    // Christmas Day, New Year's Day, and Epiphany in Bavaria.
    expect(dues([inMunich], stated('2026-12-23'))).toEqual(['Mon 2026-12-28 09:30', 'Tue 2027-01-05 09:30', 'Wed 2027-01-13 09:30'])
    const somewhere = { ...round, zone: null }
    expect(dues([somewhere], stated('2026-12-23'))[0]).toBe('Fri 2026-12-25 09:30')
  })

  it('wait as long as the candidate wants where no date was named, and no longer than two days after a date', () => {
    const view = (application: Partial<Application> = {}) => viewOf([round], { application, candidate: aCandidate({ followUpAfter: 8 }) })
    const planned = (application: Partial<Application>) => dueOf(plan(view(application), [], ny('2026-12-02 16:00')), 'nudge')
    expect([planned({}), planned(stated('2026-12-10'))]).toEqual(['Mon 2026-12-14 09:30', 'Mon 2026-12-14 09:30'])
  })

  it('wait for a talk with the same employer about another job, and for no other employer’s', () => {
    const next = aMeetingRound({ id: 'next', start: '2026-12-10 10:00' })
    const beside = (company: string) => {
      const view = viewOf([round])
      const [application] = view.applications
      if (!application) throw new Error('no application')
      view.applications.push({ ...application, id: 'other', company, domain: null, role: 'Another job', rounds: [next] })
      const all = plan(view, [], ny('2026-12-02 16:00')).filter(({ applicationId }) => applicationId === application.id)
      return { company: application.company, due: dueOf(all, 'nudge') }
    }
    const { company, due } = beside('Somebody Else')
    expect(due).toBe('Wed 2026-12-09 09:30')
    expect(beside(company ?? '').due).toBe('Fri 2026-12-11 09:30')
  })

  it('offer nobody to give up between Christmas Eve and New Year’s Day', () => {
    expect(dues([round], stated('2026-12-10'))[2]).toBe('Mon 2027-01-04 09:30')
  })

  it('come at 09:30 on the wall across both clock changes', () => {
    const autumn = aMeetingRound({ start: '2026-10-28 14:00', known: '2026-10-20 10:00' })
    expect(dues([autumn], {}, '2026-10-20 10:00')[0]).toBe('Wed 2026-11-04 09:30')
    const zone = 'Europe/Berlin'
    const spring = aMeetingRound({ start: '2026-03-25 14:00', known: '2026-03-02 10:00', zone })
    const all = plan(viewOf([spring], { candidate: aCandidate({ homeZone: zone }) }), [], ny('2026-03-02 10:00'))
    expect(only(all, 'nudge')[0]?.due).toBe('2026-04-01T07:30:00Z')
    expect(only(all, 'debrief')[0]?.due).toBe('2026-03-25T14:30:00Z')
  })

  it('count from the day of the candidate, not of Greenwich', () => {
    const evening = aMeetingRound({ start: '2026-12-03 20:00', minutes: 60 }) // already Friday in UTC
    expect(dues([evening])[0]).toBe('Thu 2026-12-10 09:30')
  })

  it('come on the next working morning when the date became known late', () => {
    expect(dues([round], stated('2026-12-03', '2026-12-11 18:00'), '2026-12-11 18:00')[0]).toBe('Mon 2026-12-14 09:30')
  })

  it('do not begin with word of a round that was over a week before, unless a mail told of it or the candidate did', () => {
    const at = '2026-12-14 10:00'
    const late = aMeetingRound({ start: '2026-12-02 14:00', known: at, byHand: true })
    const kindsOf = (round: Round, rows: Touchpoint[] = []) => only(plan(viewOf([round]), rows, ny(at)), 'nudge').length
    expect(kindsOf(late)).toBe(0)
    const [receipt] = only(plan(viewOf([late]), [], ny(at)), 'receipt')
    expect(receipt && kindsOf(late, [sentRow(receipt, viewOf([late]), ny(at))])).toBe(1)
    expect(kindsOf({ ...late, debrief: { ...debrief, at: ny(at) } })).toBe(1)
    expect(kindsOf(aMeetingRound({ start: '2026-12-02 14:00', known: '2026-12-09 14:30' }))).toBe(1)
  })

  it('take an invitation that was called off, unheard of, for no word of the one that came for it a week later', () => {
    const late = aMeetingRound({ start: '2026-12-02 14:00', known: '2026-12-10 10:00' })
    const round = { ...late, firstStoredAt: ny('2026-12-04 10:00') }
    expect(only(plan(viewOf([round]), [], ny('2026-12-10 10:00')), 'nudge')).toEqual([])
  })

  it('are of use for ten business days', () => {
    expect(dues([round], {}, '2026-12-23 09:30')[0]).toBe('Wed 2026-12-09 09:30')
    expect(dues([round], {}, '2026-12-23 09:31')[0]).toBe('too late')
  })

  it.each<[string, Application['stopped']]>([
    ['an outcome', { by: 'outcome', at: ny('2026-12-05 10:00'), outcome: 'rejected' }],
    ['heard back', { by: 'heard-back', at: ny('2026-12-05 10:00') }],
    ['closed', { by: 'closed', at: ny('2026-12-05 10:00') }],
  ])('stop on %s', (_, stopped) => {
    expect(dues([round], { stopped }, '2026-12-05 10:00')).toEqual(none)
  })

  it('go on for a later round though an earlier one was heard back about', () => {
    const next = aMeetingRound({ start: '2026-12-08 14:00', name: 'two' })
    expect(dues([round, next], { stopped: { by: 'heard-back', at: ny('2026-12-05 10:00') } }, '2026-12-08 16:00')[0]).toBe(
      'Tue 2026-12-15 09:30',
    )
    expect(dues([round, next], { stopped: { by: 'closed', at: ny('2026-12-05 10:00') } }, '2026-12-08 16:00')).toEqual(none)
  })

  it('belong to the last round, and stop for the one before it', () => {
    const next = aMeetingRound({ start: '2026-12-08 14:00', name: 'two', known: '2026-12-04 10:00' })
    const all = plan(viewOf([round, next]), [], ny('2026-12-04 10:00'))
    expect(only(all, 'nudge')).toMatchObject([{ subject: next.id, due: ny('2026-12-15 09:30') }])
  })

  it('are paused while the last round is to be moved, and when the candidate says it was', () => {
    const next = aMeetingRound({ start: '2026-12-08 14:00', name: 'two', status: 'to-be-moved' })
    expect(dues([round, next])).toEqual(none)
    const debrief = {
      at: ny('2026-12-02 15:10'),
      people: [],
      redo: null,
      doubt: null,
      decisionBy: null,
      happened: 'moved' as const,
      other: null,
    }
    expect(dues([{ ...round, debrief }])).toEqual(none)
  })

  it('leave it to the follow-up on a cancel where a later round was called off', () => {
    const next = cancelled(aMeetingRound({ start: '2026-12-08 14:00', name: 'two' }), '2026-12-04 10:00')
    const view = viewOf([round, next])
    const change = only(plan(view, [toldOf(next)], ny('2026-12-04 10:00')), 'change')[0]!
    const rows = [toldOf(next), sentRow(change, view, ny('2026-12-04 10:05'))]
    const all = wanted(plan(view, rows, ny('2026-12-04 10:05'))).filter(({ due }) => due > ny('2026-12-04 10:05'))
    expect(all.map(({ kind, subject }) => [kind, subject])).toEqual([['cancel-follow-up', next.id]])
  })

  it('come again, as the next occasion, for a later decision date and for no other', () => {
    const view = viewOf([round], { application: stated('2026-12-10') })
    const row = sentRow(only(plan(view, [], ny('2026-12-02 16:00')), 'nudge')[0]!, view, ny('2026-12-14 09:30'))
    const askedAfter = (date: string) =>
      only(plan(viewOf([round], { application: stated(date, '2026-12-15 10:00') }), [row], ny('2026-12-15 10:00')), 'nudge')
    expect(askedAfter('2026-12-10')).toEqual([])
    expect(askedAfter('2026-12-09')).toEqual([])
    expect(askedAfter('2026-12-18')).toMatchObject([{ occasion: 2, due: ny('2026-12-22 09:30') }])
  })

  it('come again when a date is stated after a nudge that had none to wait for', () => {
    const row = sentRow(only(plan(viewOf([round]), [], ny('2026-12-02 16:00')), 'nudge')[0]!, viewOf([round]), ny('2026-12-09 09:30'))
    const view = viewOf([round], { application: stated('2026-12-18', '2026-12-10 10:00') })
    expect(only(plan(view, [row], ny('2026-12-10 10:00')), 'nudge')).toMatchObject([{ occasion: 2, due: ny('2026-12-22 09:30') }])
  })
})

describe('the nudges of a round without an hour', () => {
  const whole = (over: Partial<Round> = {}) => ({
    ...aMeetingRound({ start: '2026-12-09 00:00', name: 'day' }),
    start: '2026-12-09T00:00:00Z',
    end: '2026-12-10T00:00:00Z',
    localDate: '2026-12-09',
    allDay: true,
    ...over,
  })

  it('count from its date, also after a timed round', () => {
    const expected = ['Wed 2026-12-16 09:30', 'Wed 2026-12-23 09:30', 'Mon 2027-01-04 09:30']
    expect(dues([whole()])).toEqual(expected)
    expect(dues([round, whole()])).toEqual(expected)
  })

  it('count from the last of several days', () => {
    expect(dues([whole({ end: '2026-12-12T00:00:00Z' })])[0]).toBe('Fri 2026-12-18 09:30')
  })
})

describe('the second nudge', () => {
  it('keeps five business days from the first as sent', () => {
    const view = viewOf([round])
    const first = only(plan(view, [], ny('2026-12-02 16:00')), 'nudge')[0]!
    const late = sentRow(first, view, ny('2026-12-14 11:00'))
    expect(dueOf(plan(view, [late], ny('2026-12-14 11:00')), 'second-nudge')).toBe('Mon 2026-12-21 09:30')
  })

  it('is never pulled before its day by a busy stretch that outlasts its use', () => {
    const long = aMeetingRound({ start: '2026-12-09 08:00', minutes: 60 * 24 * 30, name: 'long', applicationId: 'b' })
    const view = viewOf([round])
    const both = { ...view, applications: [...view.applications, ...viewOf([long]).applications] }
    for (const one of plan(both, [], ny('2026-12-02 16:00')).filter(({ kind, subject }) => kind === 'nudge' && subject === round.id))
      expect(one.due >= ny('2026-12-09 09:30')).toBe(true)
  })
})

describe('the follow-up on a cancel', () => {
  const off = cancelled(round, '2026-11-27 12:00') // a Friday
  const dueOn = (rounds: Round[], application: Partial<Application> = {}) =>
    dueOf(plan(viewOf(rounds, { application }), rounds.map(toldOf), ny('2026-11-27 12:00')), 'cancel-follow-up')

  it('comes two business days later, and is of use for ten', () => {
    const [one] = only(plan(viewOf([off]), [toldOf(off)], ny('2026-11-27 12:00')), 'cancel-follow-up')
    expect(one).toMatchObject({ due: ny('2026-12-01 09:30'), useBy: ny('2026-12-15 09:30') })
  })

  it.each<[string, Round[]]>([
    ['another round takes its place', [off, aMeetingRound({ start: '2026-12-09 14:00', name: 'two' })]],
    [
      'an earlier one was agreed on after the cancel',
      [aMeetingRound({ start: '2026-12-01 14:00', name: 'two', known: '2026-11-27 13:00' }), off],
    ],
    ['the round after it is only to be moved', [off, aMeetingRound({ start: '2026-12-09 14:00', name: 'two', status: 'to-be-moved' })]],
    ['it is to be moved itself', [{ ...off, status: 'to-be-moved' }]],
    ['it was held', [cancelled(round, '2026-12-02 16:00')]],
  ])('is not needed when %s', (_, rounds) => {
    expect(dueOn(rounds)).toBe(null)
  })

  it('is needed though an earlier round was held', () => {
    expect(dueOn([aMeetingRound({ start: '2026-11-20 14:00', name: 'two', known: '2026-11-16 10:00' }), off])).toBe('Tue 2026-12-01 09:30')
  })

  it('is not needed where no mail had told of the round: its cancel came first, or in the same night', () => {
    expect(dueOf(plan(viewOf([off]), [], ny('2026-11-27 12:00')), 'cancel-follow-up')).toBe(null)
    const told = toldOf(off)
    expect(dueOf(plan(viewOf([off]), [{ ...told, state: 'skipped' }], ny('2026-11-27 12:00')), 'cancel-follow-up')).toBe(null)
  })

  it('goes at 09:30 or later also where it comes late, after an outage', () => {
    const view = viewOf([off])
    const row = {
      ...only(plan(view, [toldOf(off)], ny('2026-11-27 12:00')), 'cancel-follow-up')[0]!,
      state: 'planned' as const,
      attempt: 0,
      ticket: 1,
    }
    expect(dueOf(plan(view, [toldOf(off), row], ny('2026-12-02 08:00')), 'cancel-follow-up')).toBe('Wed 2026-12-02 09:30')
  })

  it('is not needed in an application that is settled', () => {
    expect(dueOn([off], { stopped: { by: 'outcome', at: ny('2026-11-27 12:00'), outcome: 'rejected' } })).toBe(null)
  })

  it('is dropped with the right reason when the round is on again', () => {
    const row = {
      ...only(plan(viewOf([off]), [toldOf(off)], ny('2026-11-27 12:00')), 'cancel-follow-up')[0]!,
      state: 'planned' as const,
      attempt: 0,
      ticket: 1,
    }
    const after = plan(viewOf([off, aMeetingRound({ start: '2026-12-09 14:00', name: 'two' })]), [toldOf(off), row], ny('2026-11-28 12:00'))
    expect(dueOf(after, 'cancel-follow-up')).toBe('a new date came')
  })
})

describe('an application that is settled', () => {
  const next = aMeetingRound({ start: '2026-12-08 14:00', name: 'two' })
  const settled = (outcome: string): Partial<Application> => ({ stopped: { by: 'outcome', at: ny('2026-12-05 10:00'), outcome } })
  const left = (one: Round, outcome: string) =>
    wanted(plan(viewOf([one], { application: settled(outcome) }), [], ny('2026-12-05 10:00')))
      .map(({ kind }) => kind)
      .filter((kind) => kind !== 'receipt')

  it('prepares the candidate for nothing more', () => {
    expect(left(next, 'withdrawn')).toEqual([])
    expect(left(next, 'next-round')).toEqual(expect.arrayContaining(['packet', 'card', 'debrief', 'thanks', 'nudge']))
  })

  it('comes back to life with an invite that is newer', () => {
    expect(left(moved(next, '2026-12-09 14:00', '2026-12-06 10:00'), 'rejected')).toEqual(
      expect.arrayContaining(['packet', 'card', 'debrief', 'thanks']),
    )
  })
})

describe('a round that was held and then taken off the calendar', () => {
  it('brings no nudge for the round before it, and no follow-up', () => {
    const held = cancelled(aMeetingRound({ start: '2026-12-04 14:00', name: 'two' }), '2026-12-10 10:00')
    expect(wanted(plan(viewOf([round, held]), [], ny('2026-12-10 10:00'))).map(({ kind }) => kind)).toEqual([])
  })
})
