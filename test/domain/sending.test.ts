import { describe, expect, it } from 'vitest'
import { maySendOnceMore } from '../../functions/domain/sending.ts'

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
