import { describe, expect, it } from 'vitest'
import { maySendOnceMore, retryAfterRefusal } from '../../../functions/domain/sending/sending.ts'
import { minutesBetween, plus } from '../../../functions/domain/time/wall-time.ts'
import { arrival } from '../../builders.ts'

describe('a mail whose answer was lost and whose event never came', () => {
  it.each(['receipt', 'change', 'packet', 'card', 'debrief'] as const)('is sent once more if it is a %s, and not a third time', (kind) => {
    expect(maySendOnceMore({ kind, attempt: 1 })).toBe(true)
    expect(maySendOnceMore({ kind, attempt: 2 })).toBe(false)
  })

  it.each(['thanks', 'last-call', 'nudge', 'agenda', 'question'] as const)('is not sent again if it is a %s', (kind) => {
    expect(maySendOnceMore({ kind, attempt: 1 })).toBe(false)
    expect(maySendOnceMore({ kind, attempt: 1, carries: ['r1#last-call#1', 'r2#nudge#1'] })).toBe(false)
  })

  it('takes a section along that must not be lost', () => {
    expect(maySendOnceMore({ kind: 'thanks', attempt: 1, carries: ['r1#last-call#1', 'uid:odd#name#packet#2'] })).toBe(true)
    expect(maySendOnceMore({ kind: 'thanks', attempt: 2, carries: ['r2#packet#1'] })).toBe(false)
  })
})

describe('a mail that was refused for the account’s or the moment’s sake', () => {
  const pauses = (useBy: string) =>
    [1, 2, 3, 4, 5, 6, 40].map((times) => minutesBetween(arrival, retryAfterRefusal({ useBy }, times, arrival)))

  it('is offered again after pauses that double up to an hour', () => {
    expect(pauses(plus(arrival, { days: 7 }))).toEqual([5, 10, 20, 40, 60, 60, 60])
  })

  it('is offered once more shortly before it is of no more use, and never within five minutes', () => {
    expect(pauses(plus(arrival, { minutes: 30 }))).toEqual([5, 10, 20, 28, 28, 28, 28])
    expect(pauses(plus(arrival, { minutes: 3 }))).toEqual([5, 5, 5, 5, 5, 5, 5])
  })
})
