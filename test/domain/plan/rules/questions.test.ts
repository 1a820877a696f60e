import { describe, expect, it } from 'vitest'
import { plan } from '../../../../functions/domain/plan/plan.ts'
import { questionsIn } from '../../../../functions/domain/plan/rules/questions.ts'
import type { Answer, Question, View } from '../../../../functions/domain/view/view.ts'
import { aFeed, aView } from '../../../builders.ts'
import { aMeetingRound, cancelled, dueOf, ny, only, sentRow, viewOf, wanted } from '../life.ts'

const aQuestion = (over: Partial<Question> = {}): Question => ({
  key: 'q1',
  about: 'reading',
  messageId: 'm1',
  identity: null,
  feedId: null,
  askedBecause: 'It may be an interview.',
  storedAt: ny('2026-11-25 10:00'),
  start: ny('2026-12-02 14:00'),
  choices: [],
  answered: false,
  ...over,
})
const asking = (questions: Question[], over: Partial<View> = {}) => aView({ applications: [], questions, ...over })
const asked = (questions: Question[], now = '2026-11-25 10:00') => only(plan(asking(questions), [], ny(now)), 'question')

describe('a question', () => {
  it('goes at once, later at night, and is of use until the start', () => {
    expect(asked([aQuestion()])).toMatchObject([{ subject: 'q1', due: ny('2026-11-25 10:00'), useBy: ny('2026-12-02 14:00') }])
    const night = ny('2026-11-25 23:00')
    expect(asked([aQuestion({ storedAt: night })], '2026-11-25 23:00')).toMatchObject([{ due: ny('2026-11-26 07:30') }])
    expect(asked([aQuestion({ storedAt: night, start: ny('2026-11-26 07:00') })], '2026-11-25 23:00')).toMatchObject([{ due: night }])
  })

  it('that is answered, or asked by the summary of a first look, is not asked', () => {
    expect(asked([aQuestion({ answered: true }), aQuestion({ key: 'q2', firstLook: true })])).toEqual([])
  })

  it.each([
    ['a start in 48 hours: alone, at once', '2026-11-27 10:00', 'q1', '2026-11-25 10:00'],
    ['a start later than that: in the evening, with the others', '2026-11-27 10:01', 'feed-1/2026-11-25', '2026-11-25 18:00'],
    ['no start: in the evening too', null, 'feed-1/2026-11-25', '2026-11-25 18:00'],
  ])('of a feed with %s', (_, start, subject, due) => {
    expect(asked([aQuestion({ feedId: 'feed-1', start: start && ny(start) })])).toMatchObject([{ subject, due: ny(due) }])
  })

  it('of a feed joins those of its day, up to the evening', () => {
    const at = (key: string, storedAt: string, feedId = 'feed-1') => aQuestion({ key, feedId, storedAt: ny(storedAt) })
    const questions = [
      at('a', '2026-11-25 10:00'),
      at('b', '2026-11-25 18:00'),
      at('c', '2026-11-25 18:01'),
      at('d', '2026-11-25 11:00', 'feed-2'),
    ]
    expect(asked(questions).map(({ subject }) => subject)).toEqual(['feed-1/2026-11-25', 'feed-2/2026-11-25', 'feed-1/2026-11-26'])
    expect(questionsIn('feed-1/2026-11-25', questions, 'America/New_York').map(({ key }) => key)).toEqual(['a', 'b'])
    expect(questionsIn('q1', [aQuestion()], 'America/New_York').map(({ key }) => key)).toEqual(['q1'])
  })

  it('about a start that has passed is asked of the candidate who sent it in, and not of a feed', () => {
    const past = aQuestion({ start: ny('2026-11-20 14:00') })
    expect(asked([past])).toMatchObject([{ due: ny('2026-11-25 10:00'), useBy: ny('2026-11-26 10:00') }])
    expect(plan(asking([{ ...past, feedId: 'feed-1' }]), [], ny('2026-11-25 10:00'))).toEqual([])
  })

  it('is dropped when it is answered before it went', () => {
    const row = { ...asked([aQuestion()])[0]!, state: 'planned' as const, attempt: 0, ticket: 1 }
    expect(dueOf(plan(asking([aQuestion({ answered: true })]), [row], ny('2026-11-25 10:00')), 'question')).toBe('answered')
  })
})

describe('the first look at a feed', () => {
  it('is one summary, in the morning when it was at night', () => {
    const summary = (firstLookAt: string | null) =>
      plan(asking([], { feeds: [aFeed({ firstLookAt: firstLookAt && ny(firstLookAt) })] }), [], ny('2026-11-25 10:00'))
    expect(summary('2026-11-25 10:00')).toMatchObject([{ kind: 'feed-summary', subject: 'feed-1', due: ny('2026-11-25 10:00') }])
    expect(summary('2026-11-24 22:00')).toMatchObject([{ due: ny('2026-11-25 07:30') }])
    expect(summary(null)).toEqual([])
  })

  it('tells of its rounds, so that a later move is a change', () => {
    const found = aMeetingRound({ start: '2026-12-02 14:00', firstLook: { feedId: 'feed-1', ticked: false } })
    const view = viewOf([found], { feeds: [aFeed()] })
    const row = sentRow(only(plan(view, [], ny('2026-11-25 10:00')), 'feed-summary')[0]!, view, ny('2026-11-25 10:00'))
    const off = viewOf([cancelled(found, '2026-11-27 12:00')], { feeds: [aFeed()] })
    expect(dueOf(plan(off, [row], ny('2026-11-27 12:00')), 'change')).toBe('Fri 2026-11-27 12:05')
  })
})

describe('what the candidate sends in', () => {
  const anAnswer = (over: Partial<Answer> = {}): Answer => ({
    messageId: 'm9',
    storedAt: ny('2026-11-26 23:00'),
    decision: 'not-an-interview',
    reason: 'It is a newsletter.',
    roundId: null,
    ...over,
  })
  const receipts = (view: View, rows: Parameters<typeof plan>[1] = [], now = '2026-11-26 23:00') =>
    only(plan(view, rows, ny(now)), 'receipt').map(({ subject, due }) => [subject, due])
  const round = aMeetingRound({ start: '2026-12-02 14:00', byHand: true })
  const receipt = sentRow(only(plan(viewOf([round]), [], ny('2026-11-25 10:00')), 'receipt')[0]!, viewOf([round]), ny('2026-11-25 10:00'))

  it.each(['not-an-interview', 'refused', 'no-change', 'stale'] as const)(
    'is answered at once, at night too, when it is %s',
    (decision) => {
      expect(receipts(asking([], { answers: [anAnswer({ decision })] }))).toEqual([['m9', ny('2026-11-26 23:00')]])
    },
  )

  it.each(['own-mail', 'asked'] as const)('is not answered when it is %s', (decision) => {
    expect(receipts(asking([], { answers: [anAnswer({ decision })] }))).toEqual([])
  })

  it('is answered by its question, where it is asked about', () => {
    expect(receipts(asking([aQuestion({ messageId: 'm9' })], { answers: [anAnswer()] }))).toEqual([])
  })

  it('is answered by the receipt of the round it made, once', () => {
    expect(receipts(viewOf([round]), [], '2026-11-25 10:00')).toEqual([[round.id, ny('2026-11-25 10:00')]])
    expect(receipts(viewOf([round]), [receipt], '2026-11-25 10:01')).toEqual([])
  })

  it('is answered by that receipt also where the clock that stamped it ran behind', () => {
    const early = { ...receipt, sentAt: ny('2026-11-25 09:59') }
    expect(receipts(viewOf([round]), [early], '2026-11-25 10:01')).toEqual([])
  })

  it('is answered once for two rounds that it is about', () => {
    const both = [round, { ...aMeetingRound({ start: '2026-12-03 14:00', name: 'two' }), byHand: round.byHand }]
    const before = { due: ny('2026-11-24 10:00'), sentAt: ny('2026-11-24 10:00'), shown: {} }
    const rows = both.map((one) => ({ ...receipt, key: `${one.id}#receipt#1`, subject: one.id, ...before }))
    expect(receipts(viewOf(both), rows, '2026-11-25 10:00')).toEqual([['message-one', ny('2026-11-25 10:00')]])
  })

  it('again, with nothing new in it, is answered by a receipt of its own', () => {
    const again = { ...round, byHand: [...round.byHand, { messageId: 'm2', storedAt: ny('2026-11-26 09:00') }] }
    expect(receipts(viewOf([again]), [receipt], '2026-11-26 09:00')).toEqual([['m2', ny('2026-11-26 09:00')]])
  })

  it('that alters a known round is answered by the change', () => {
    const off = {
      ...cancelled(round, '2026-11-26 09:00'),
      byHand: [...round.byHand, { messageId: 'm2', storedAt: ny('2026-11-26 09:00') }],
    }
    const before = wanted(plan(viewOf([off]), [receipt], ny('2026-11-26 09:00')))
    expect(before.map(({ kind }) => kind)).toEqual(['change', 'cancel-follow-up'])
    const change = sentRow(before[0]!, viewOf([off]), ny('2026-11-26 09:05'))
    expect(receipts(viewOf([off]), [receipt, change], '2026-11-26 09:06')).toEqual([])
  })

  it('after the start, when no change is announced any more, gets a receipt', () => {
    const off = {
      ...cancelled(round, '2026-12-02 16:00'),
      byHand: [...round.byHand, { messageId: 'm2', storedAt: ny('2026-12-02 16:00') }],
    }
    expect(receipts(viewOf([off]), [receipt], '2026-12-02 16:00')).toEqual([['m2', ny('2026-12-02 16:00')]])
  })
})

describe('the agenda', () => {
  const agenda = (rounds: ReturnType<typeof aMeetingRound>[], now = '2026-11-25 10:00') => only(plan(viewOf(rounds), [], ny(now)), 'agenda')
  const [tuesday, sunday] = [aMeetingRound({ start: '2026-12-01 14:00' }), aMeetingRound({ start: '2026-12-06 14:00', name: 'two' })]

  it('comes on Monday at 07:30 for two rounds of the week, and is of use until noon', () => {
    expect(agenda([tuesday, sunday])).toMatchObject([
      { subject: 'alex/2026-W49', due: ny('2026-11-30 07:30'), useBy: ny('2026-11-30 12:00') },
    ])
  })

  it('does not come for one round, nor for two in different weeks, nor where the second became known on Monday noon', () => {
    expect(agenda([tuesday])).toEqual([])
    expect(agenda([tuesday, aMeetingRound({ start: '2026-12-07 14:00', name: 'two' })])).toEqual([])
    expect(agenda([tuesday, aMeetingRound({ start: '2026-12-03 14:00', name: 'two', known: '2026-11-30 12:00' })])).toEqual([])
    expect(agenda([tuesday, aMeetingRound({ start: '2026-12-03 14:00', name: 'two', known: '2026-11-30 11:59' })])).toMatchObject([
      { due: ny('2026-11-30 11:59') },
    ])
  })

  it('counts the week by the clocks of the candidate', () => {
    const late = aMeetingRound({ start: '2026-12-06 22:00', name: 'two' }) // already Monday in UTC
    expect(agenda([tuesday, late])).toHaveLength(1)
  })

  it('does not count what is cancelled', () => {
    expect(agenda([tuesday, cancelled(sunday, '2026-11-26 10:00')])).toEqual([])
  })
})
