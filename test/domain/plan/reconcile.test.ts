import { describe, expect, it } from 'vitest'
import { type PlannedTouchpoint, plan } from '../../../functions/domain/plan/plan.ts'
import { reconcile } from '../../../functions/domain/plan/reconcile.ts'
import type { Touchpoint } from '../../../functions/domain/sending/touchpoint.ts'
import { aMeetingRound, ny, viewOf } from './life.ts'

const now = ny('2026-11-25 10:00')
const wish: PlannedTouchpoint = {
  candidateId: 'alex',
  key: 'r1#packet#1',
  subject: 'r1',
  kind: 'packet',
  occasion: 1,
  roundId: 'r1',
  applicationId: 'a1',
  due: ny('2026-11-30 14:00'),
  useBy: ny('2026-12-02 14:00'),
  because: 'Your packet comes 48 hours before the interview.',
}
const row: Touchpoint = { ...wish, state: 'planned', attempt: 0, ticket: 3 }
const ref = { candidateId: 'alex', key: wish.key }

describe('reconciling', () => {
  it('adds what is new, with its timer', () => {
    expect(reconcile([wish], [], now, 4)).toEqual({
      add: [{ ...row, ticket: 4 }],
      move: [],
      skip: [],
      keep: [],
      timers: [{ ref, due: wish.due }],
    })
  })

  it('keeps what fits, without a timer', () => {
    expect(reconcile([wish], [row], now, 4)).toEqual({ add: [], move: [], skip: [], keep: [row], timers: [] })
  })

  it('moves what has another time, with a new timer', () => {
    const due = ny('2026-12-01 14:00')
    expect(reconcile([{ ...wish, due }], [row], now, 4)).toMatchObject({
      move: [{ due, state: 'planned', ticket: 4 }],
      timers: [{ ref, due }],
      add: [],
    })
  })

  it('rewrites what only has another reason, use-by or section, without a timer', () => {
    for (const over of [{ because: 'So.' }, { useBy: ny('2026-12-03 14:00') }, { carries: ['r1#card#1'] }])
      expect(reconcile([{ ...wish, ...over }], [row], now, 4)).toMatchObject({ move: [over], timers: [], keep: [] })
  })

  it('takes out sections a mail has no longer', () => {
    const [moved] = reconcile([wish], [{ ...row, carries: ['r1#card#1'] }], now, 4).move
    expect(moved && 'carries' in moved).toBe(false)
  })

  it('skips with the reason of the plan, and what the plan does not know any more', () => {
    expect(reconcile([{ ...wish, skip: 'too late' }], [row], now, 4).skip).toMatchObject([
      { state: 'skipped', skippedBy: 'plan', reason: 'too late', ticket: 4 },
    ])
    expect(reconcile([], [row], now, 4).skip).toMatchObject([{ state: 'skipped', skippedBy: 'plan', reason: 'no longer needed' }])
    expect(reconcile([{ ...wish, skip: 'too late' }], [], now, 4)).toMatchObject({
      add: [{ state: 'skipped', reason: 'too late' }],
      timers: [],
    })
  })

  it('revives what the plan had skipped, with a timer and what was tried before', () => {
    const skipped: Touchpoint = { ...row, state: 'skipped', skippedBy: 'plan', reason: 'cancelled', attempt: 1, leaseUntil: now }
    const { move, timers } = reconcile([wish], [skipped], now, 4)
    expect(move).toEqual([{ ...row, attempt: 1, ticket: 4 }])
    expect(timers).toEqual([{ ref, due: wish.due }])
  })

  it.each<[string, Partial<Touchpoint>]>([
    ['claimed', { state: 'claimed' }],
    ['being sent', { state: 'sending' }],
    ['sent', { state: 'sent' }],
    ['unknown', { state: 'unknown' }],
    ['failed', { state: 'failed' }],
    ['skipped by the candidate', { state: 'skipped', skippedBy: 'candidate' }],
  ])('never touches what is %s', (_, over) => {
    const untouched = { ...row, ...over }
    for (const planned of [[{ ...wish, due: ny('2026-12-01 14:00') }], [{ ...wish, skip: 'cancelled' }], []])
      expect(reconcile(planned, [untouched], now, 4)).toEqual({ add: [], move: [], skip: [], keep: [untouched], timers: [] })
  })

  it.each(['sign-in', 'welcome', 'invitation', 'test'] as const)('leaves a %s mail to those who ordered it', (kind) => {
    const joining = { ...row, key: `alex#${kind}#1`, kind }
    expect(reconcile([], [joining], now, 4)).toMatchObject({ keep: [joining], skip: [] })
    expect(plan(viewOf([]), [joining], now)).toEqual([])
  })

  it.each([
    ['two minutes away: on the whole minute', '2026-11-25T15:02:40Z', '2026-11-25T15:02:00Z'],
    ['in 89 seconds: on its second', '2026-11-25T15:01:29Z', '2026-11-25T15:01:29Z'],
    ['in 90 seconds: on the whole minute', '2026-11-25T15:01:30Z', '2026-11-25T15:01:00Z'],
    ['overdue: on its second', '2026-11-25T14:00:10Z', '2026-11-25T14:00:10Z'],
  ])('books a timer %s', (_, due, expected) => {
    expect(reconcile([{ ...wish, due }], [], '2026-11-25T15:00:00Z', 4).timers).toEqual([{ ref, due: expected }])
  })

  it('changes nothing the second time', () => {
    const view = viewOf([aMeetingRound({ start: '2026-12-02 14:00', byHand: true })])
    const first = reconcile(plan(view, [], now), [], now, 1)
    const second = reconcile(plan(view, first.add, now), first.add, now, 2)
    expect(second).toMatchObject({ add: [], move: [], skip: [], timers: [] })
    expect(second.keep).toHaveLength(first.add.length)
  })
})
