import { describe, expect, it } from 'vitest'
import { plan } from '../../../functions/domain/plan/plan.ts'
import { reconcile } from '../../../functions/domain/plan/reconcile.ts'
import { stillWanted } from '../../../functions/domain/plan/still-wanted.ts'
import type { Touchpoint, TouchpointKind } from '../../../functions/domain/sending/touchpoint.ts'
import { plus } from '../../../functions/domain/time/wall-time.ts'
import type { View } from '../../../functions/domain/view/view.ts'
import { aCandidate } from '../../builders.ts'
import { aMeetingRound, cancelled, moved, ny, sentRow, viewOf } from './life.ts'

const round = aMeetingRound({ start: '2026-12-02 14:00' })
const view = viewOf([round])
const known = ny('2026-11-25 10:00')
const rowsOf = (of: View, now = known): Touchpoint[] => reconcile(plan(of, [], now), [], now, 1).add
const rows = rowsOf(view)
const claimed = (kind: TouchpointKind, from = rows): Touchpoint => ({ ...from.find((row) => row.kind === kind)!, state: 'claimed' })
const asked = (kind: TouchpointKind, at: string, of = view, from = rows) => stillWanted(claimed(kind, from), of, from, at)
const due = ny('2026-11-30 14:00')

describe('at the moment of sending', () => {
  it('a mail that is due goes, up to a minute early', () => {
    expect(asked('packet', due)).toEqual({ outcome: 'send', carries: [] })
    expect(asked('packet', plus(due, { seconds: -60 }))).toEqual({ outcome: 'send', carries: [] })
    expect(asked('packet', plus(due, { seconds: -61 }))).toEqual({ outcome: 'later', due })
  })

  it('a mail of a cancelled round does not go, and says why', () => {
    expect(asked('packet', due, viewOf([cancelled(round, '2026-11-30 13:59')]))).toEqual({ outcome: 'skip', reason: 'cancelled' })
    expect(asked('packet', due, viewOf([{ ...cancelled(round, '2026-11-30 13:59'), status: 'to-be-moved' }]))).toEqual({
      outcome: 'skip',
      reason: 'to be moved',
    })
  })

  it('a mail for an old time waits for the new one', () => {
    expect(asked('packet', due, viewOf([moved(round, '2026-12-04 14:00', '2026-11-30 13:59')]))).toEqual({
      outcome: 'later',
      due: ny('2026-12-02 14:00'),
    })
  })

  it('a mail whose use is over does not go, to the second', () => {
    expect(asked('packet', ny('2026-12-02 13:20'))).toMatchObject({ outcome: 'send' })
    expect(asked('card', ny('2026-12-02 14:00'))).toMatchObject({ outcome: 'send' })
    expect(asked('card', plus(ny('2026-12-02 14:00'), { seconds: 1 }))).toEqual({ outcome: 'skip', reason: 'too late' })
  })

  it('a kind the candidate has just switched off does not go', () => {
    expect(asked('packet', due, viewOf([round], { candidate: aCandidate({ stopped: ['packet'] }) }))).toEqual({
      outcome: 'skip',
      reason: 'you switched this kind of mail off',
    })
  })

  it('a mail that missed its time does not wake anybody', () => {
    expect(asked('debrief', ny('2026-12-02 23:00'))).toEqual({ outcome: 'later', due: ny('2026-12-03 07:30') })
    expect(asked('debrief', ny('2026-12-03 07:30'))).toMatchObject({ outcome: 'send' })
    expect(asked('card', ny('2026-12-02 13:40'))).toMatchObject({ outcome: 'send' })
  })

  it('a mail that missed its time does not interrupt either, but a few minutes are no miss', () => {
    const other = aMeetingRound({ start: '2026-12-02 16:00', name: 'two', applicationId: 'a2' })
    const both = { ...view, applications: [...view.applications, ...viewOf([other]).applications] }
    const planned = rowsOf(view)
    const atFour = stillWanted(claimed('debrief', planned), view, planned, ny('2026-12-02 15:34'))
    expect(atFour).toMatchObject({ outcome: 'send' })
    const thanks = claimed('thanks', rowsOf(both))
    expect(stillWanted(thanks, both, rowsOf(both), ny('2026-12-02 18:04'))).toMatchObject({ outcome: 'send' })
  })

  it('a mail that lost its answer is asked about as if it had not gone', () => {
    const unknown = sentRow(rows.find(({ kind }) => kind === 'packet')!, view, due, { state: 'unknown' })
    const all = rows.map((row) => (row.key === unknown.key ? unknown : row))
    expect(stillWanted(unknown, view, all, plus(due, { minutes: 15 }))).toEqual({ outcome: 'send', carries: [] })
    expect(stillWanted(unknown, viewOf([cancelled(round, '2026-11-30 14:05')]), all, plus(due, { minutes: 15 }))).toEqual({
      outcome: 'skip',
      reason: 'cancelled',
    })
  })

  it('a packet takes along the receipt and the card it was promised, and drops what is no longer wanted', () => {
    const late = aMeetingRound({ start: '2026-12-02 14:00', known: '2026-12-02 10:30' })
    const now = ny('2026-12-02 10:30')
    const all = rowsOf(viewOf([late]), now)
    const carries = [`${late.id}#card#1`, `${late.id}#receipt#1`]
    expect(stillWanted(claimed('packet', all), viewOf([late]), all, now)).toEqual({ outcome: 'send', carries })
    const noCards = viewOf([late], { candidate: aCandidate({ stopped: ['card'] }) })
    expect(stillWanted(claimed('packet', all), noCards, all, now)).toEqual({ outcome: 'send', carries: carries.slice(1) })
    expect(stillWanted(claimed('receipt', all), viewOf([late]), all, now)).toEqual({
      outcome: 'skip',
      reason: `part of ${late.id}#packet#1`,
    })
  })

  it('a section promised to a mail stays in it while it is wanted at all', () => {
    const promised: Touchpoint = { ...claimed('packet'), carries: [`${round.id}#debrief#1`, `${round.id}#task#1`] }
    expect(stillWanted(promised, view, rows, due)).toEqual({ outcome: 'send', carries: [`${round.id}#debrief#1`] })
  })

  it('five minutes past its time a mail still goes, even where the night has begun since', () => {
    const evening = viewOf([aMeetingRound({ start: '2026-12-02 19:59' })])
    const all = rowsOf(evening)
    expect(stillWanted(claimed('debrief', all), evening, all, ny('2026-12-02 21:34'))).toMatchObject({ outcome: 'send' })
    expect(stillWanted(claimed('debrief', all), evening, all, ny('2026-12-02 21:35'))).toEqual({
      outcome: 'later',
      due: ny('2026-12-03 07:30'),
    })
  })

  it('a sign-in link goes while it is of use, whatever the plan says', () => {
    const signIn: Touchpoint = {
      ...claimed('packet'),
      key: 'alex#sign-in#1',
      subject: 'alex',
      kind: 'sign-in',
      due: known,
      useBy: plus(known, { minutes: 15 }),
    }
    expect(stillWanted(signIn, viewOf([]), [], known)).toEqual({ outcome: 'send', carries: [] })
    expect(stillWanted(signIn, viewOf([]), [], plus(known, { minutes: 16 }))).toEqual({ outcome: 'skip', reason: 'too late' })
  })
})
