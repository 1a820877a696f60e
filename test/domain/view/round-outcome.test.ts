import { describe, expect, it } from 'vitest'
import { outcomeOfRound } from '../../../functions/domain/view/round-outcome.ts'
import { anApplication, aRound } from '../../builders.ts'

const first = aRound({ id: 'first', start: '2026-12-02T19:00:00Z', end: '2026-12-02T20:00:00Z' })
const second = aRound({ id: 'second', start: '2026-12-09T19:00:00Z', end: '2026-12-09T20:00:00Z' })
const endsAt = (now: string, over: Parameters<typeof anApplication>[0], round = first) =>
  outcomeOfRound(anApplication({ rounds: [first], ...over }), round, now)?.ended ?? null

describe('how a round ended', () => {
  it('is not told before it is over', () => {
    expect(endsAt('2026-12-02T19:30:00Z', {})).toBeNull()
  })

  it('is open while nobody has said a word', () => {
    expect(endsAt('2026-12-03T19:00:00Z', {})).toBe('no-word')
  })

  it('is that it led to the next one, unless that one is off', () => {
    expect(endsAt('2026-12-03T19:00:00Z', { rounds: [first, second] })).toBe('went-on')
    expect(endsAt('2026-12-03T19:00:00Z', { rounds: [first, { ...second, status: 'cancelled' }] })).toBe('no-word')
  })

  it('is, of the last one, how the application ended', () => {
    const stopped = { by: 'outcome', at: '2026-12-12T15:00:00Z', outcome: 'rejected' } as const
    expect(endsAt('2026-12-13T19:00:00Z', { rounds: [first, second], stopped }, second)).toBe('stopped')
    expect(endsAt('2026-12-13T19:00:00Z', { rounds: [first, second], stopped })).toBe('went-on')
  })

  it('is nothing for one that did not take place', () => {
    expect(endsAt('2026-12-03T19:00:00Z', { rounds: [{ ...first, status: 'cancelled' }] }, { ...first, status: 'cancelled' })).toBeNull()
  })
})
