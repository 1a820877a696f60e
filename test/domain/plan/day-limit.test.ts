import { describe, expect, it } from 'vitest'
import { limitDays } from '../../../functions/domain/plan/hours/day-limit.ts'
import { plan } from '../../../functions/domain/plan/plan.ts'
import type { Placed } from '../../../functions/domain/plan/wish.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { shownFacts } from '../../../functions/domain/sending/what-is-shown.ts'
import type { Question, View } from '../../../functions/domain/view/view.ts'
import { aView } from '../../builders.ts'
import { aMeetingRound, cancelled, ny, onClock, only, sentRow, viewOf, wanted } from './life.ts'

const aQuestion = (hour: string, over: Partial<Question> = {}): Question => ({
  key: `q${hour}`,
  about: 'reading',
  messageId: `m${hour}`,
  identity: null,
  feedId: null,
  askedBecause: 'It may be an interview.',
  storedAt: ny(`2026-11-25 ${hour}`),
  start: null,
  choices: [],
  answered: false,
  ...over,
})
const asking = (hours: string[], over: Partial<View> = {}): View =>
  aView({ applications: [], questions: hours.map((hour) => aQuestion(hour)), ...over })
const six = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00']
const noon = ny('2026-11-25 08:00')
const summary = (planned: ReturnType<typeof plan>) => planned.map(({ subject, due, skip }) => [subject, skip ?? onClock(due)])
const sentToday = (hours: string[]): Touchpoint[] =>
  only(plan(asking(hours), [], noon), 'question').map((one) => sentRow(one, asking(hours), one.due))

describe('the sixth mail of a day', () => {
  it('carries also what those carry that it takes in', () => {
    const placed = ['09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00'].map((hour, at): Placed => {
      const due = ny(`2026-11-25 ${hour}`)
      return {
        ...{
          subject: `r${at}`,
          kind: 'packet',
          occasion: 1,
          because: '',
          inQuiet: 'earlier',
          inBusy: 'after',
          useBy: ny('2026-11-26 12:00'),
        },
        ...{ due, notBefore: ny('2026-11-24 09:00'), key: `r${at}#packet#1`, carries: at === 6 ? ['r6#card#1'] : [] },
      }
    })
    const limited = limitDays(placed, { zone: 'America/New_York', morningAfter: (_, one) => one.due, now: noon, rows: [] })
    expect(limited.find(({ key }) => key === 'r5#packet#1')?.carries).toEqual(['r6#packet#1', 'r6#card#1'])
  })
})

describe('six mails a day', () => {
  it('go as they are', () => {
    expect(wanted(plan(asking(six), [], noon)).map(({ due }) => onClock(due).slice(-5))).toEqual(six)
  })

  it('are kept when what is due later was known before: the sixth carries it', () => {
    // Three packets and three nudges' worth of mails, all known long before the day they are due.
    const rounds = [9, 10, 11, 12, 13, 14, 15, 16].map((hour, index) =>
      aMeetingRound({ start: `2026-12-04 ${String(hour).padStart(2, '0')}:00`, minutes: 30, name: `r${index}`, known: '2026-11-20 10:00' }),
    )
    const view = aView({
      applications: rounds.map((round, index) => ({
        ...viewOf([{ ...round, applicationId: `a${index}` }]).applications[0]!,
        id: `a${index}`,
      })),
    })
    const packets = plan(view, [], ny('2026-11-21 10:01')).filter(({ kind }) => kind === 'packet')
    const sixth = rounds[5]!.id
    expect(packets.map(({ skip }) => skip)).toEqual([
      ...Array(6).fill(undefined),
      `merged into ${sixth}#packet#1`,
      `merged into ${sixth}#packet#1`,
    ])
    expect(packets[5]?.carries).toEqual([`${rounds[6]!.id}#packet#1`, `${rounds[7]!.id}#packet#1`].sort())

    const row = sentRow(packets[5]!, view, ny('2026-12-02 14:00'))
    expect(Object.keys(shownFacts(view, packets[5]!)).sort()).toEqual([rounds[5]!.id, rounds[6]!.id, rounds[7]!.id].sort())
    const sent = [...packets.slice(0, 5).map((one) => sentRow(one, view, one.due)), row]
    expect(plan(view, sent, ny('2026-12-02 14:01')).filter(({ kind, skip }) => kind === 'packet' && !skip)).toEqual([])
  })

  it('are kept when more arises: the seventh waits for the morning', () => {
    const after = plan(asking([...six, '15:00']), sentToday(six), ny('2026-11-25 15:00'))
    expect(summary(after)).toEqual([['q15:00', 'Thu 2026-11-26 07:30']])
    expect(after[0]?.because).toContain('six mails')
  })

  it.each(['claimed', 'sending'] as const)('count the one that is just on its way (%s)', (state) => {
    const rows = sentToday(six).map((row, at): Touchpoint => {
      const { sentAt: _sentAt, ...onItsWay } = row
      return at === 5 ? { ...onItsWay, state } : row
    })
    const after = plan(asking([...six, '15:00']), rows, ny('2026-11-25 15:00'))
    expect(summary(after)).toEqual([['q15:00', 'Thu 2026-11-26 07:30']])
  })

  it('never make a debrief part of a mail that goes before the interview has ended: it waits for the morning', () => {
    const round = aMeetingRound({ start: '2026-11-25 14:00', known: '2026-11-20 10:00' })
    const packet: Touchpoint = { ...sentToday(['09:00'])[0]!, key: `${round.id}#packet#1`, kind: 'packet', sentAt: ny('2026-11-23 14:00') }
    const morning = ['08:30', '09:00', '10:00', '11:00', '11:30', '12:00']
    const view = { ...viewOf([round]), questions: morning.map((hour) => aQuestion(hour)) }
    const all = plan(view, [packet, ...sentToday(morning.slice(0, 5))], ny('2026-11-25 11:45'))
    const late = all.filter(({ kind }) => kind === 'debrief' || kind === 'thanks')
    expect(late.map(({ kind, skip, due }) => [kind, skip ?? onClock(due)])).toEqual([
      ['debrief', 'Thu 2026-11-26 07:30'],
      ['thanks', 'Thu 2026-11-26 07:30'],
    ])
  })

  it('are broken by what would be of no use in the morning: it goes at once', () => {
    const questions = [...six.map((hour) => aQuestion(hour)), aQuestion('15:00', { start: ny('2026-11-26 07:30') })]
    expect(summary(plan(asking([], { questions }), sentToday(six), ny('2026-11-25 15:00')))).toEqual([['q15:00', 'Wed 2026-11-25 15:00']])
  })

  it('do not count cards, changes and answers to what the candidate sent in, nor hold them back', () => {
    const off = cancelled(aMeetingRound({ start: '2026-12-01 14:00' }), '2026-11-25 15:00')
    const told = sentRow(
      only(plan(viewOf([{ ...off, status: 'on' }]), [], noon), 'receipt')[0]!,
      viewOf([{ ...off, status: 'on' }]),
      ny('2026-11-20 10:00'),
    )
    const answers = [
      { messageId: 'm1', storedAt: ny('2026-11-25 15:00'), decision: 'refused' as const, reason: 'Not a file we can read.', roundId: null },
    ]
    const view = { ...viewOf([off]), questions: six.map((hour) => aQuestion(hour)), answers }
    const today = wanted(plan(view, [...sentToday(six), told], ny('2026-11-25 15:00'))).filter(({ due }) => due < ny('2026-11-26 00:00'))
    expect(today.map(({ kind }) => kind)).toEqual(['receipt', 'change'])

    const free = [told, { ...told, key: 'x#card#1', kind: 'card' as const }].map((row) => ({
      ...row,
      kind: 'card' as const,
      sentAt: ny('2026-11-25 09:00'),
    }))
    expect(wanted(plan(asking(six), free, noon)).map(({ due }) => onClock(due).slice(-5))).toEqual(six)
  })

  it.each(['on', 'cancelled'] as const)(
    'do not count the late packet that answers an invite sent in by hand, whose round is %s',
    (status) => {
      const known = '2026-11-25 12:30'
      const late = { ...aMeetingRound({ start: '2026-11-25 16:00', known, byHand: true }), status }
      const seen: View = { ...viewOf([late]), questions: six.map((hour) => aQuestion(hour)) }
      const packet = sentRow(only(plan(viewOf([{ ...late, status: 'on' }]), [], ny(known)), 'packet')[0]!, seen, ny(known))
      const fifthAndSixth = plan(seen, [packet, ...sentToday(six.slice(0, 4))], ny('2026-11-25 12:45')).filter(
        ({ kind }) => kind === 'question',
      )
      expect(summary(fifthAndSixth).map(([, due]) => due)).toEqual(['Wed 2026-11-25 13:00', 'Wed 2026-11-25 14:00'])
    },
  )

  it('are counted by the day of the candidate, and what missed its day counts on the day it goes', () => {
    const evening = sentToday(six).map((row) => ({ ...row, sentAt: ny('2026-11-24 21:00') })) // 25 November in UTC
    expect(summary(plan(asking([...six, '15:00']), evening, ny('2026-11-25 15:00')))).toEqual([['q15:00', 'Wed 2026-11-25 15:00']])
    const overdue = plan(asking([...six, '15:00']), [], ny('2026-11-26 10:00'))
    expect(wanted(overdue)).toHaveLength(6)
  })
})
