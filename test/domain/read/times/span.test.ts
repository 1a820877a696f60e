import { describe, expect, it } from 'vitest'
import { afterSpan } from '../../../../functions/domain/read/times/span.ts'

describe('so many units after a day', () => {
  it.each([
    [3, 'days', '2026-12-05'],
    [2, 'business days', '2026-12-04'],
    [2, 'Wochen', '2026-12-16'],
    [1, 'fortnight', '2026-12-16'],
    [48, 'heures', '2026-12-04'],
    [2, 'dni roboczych', '2026-12-04'],
  ])('are a day: %d %s', (count, unit, day) => expect(afterSpan('2026-12-02', count, unit)).toBe(day))

  it.each(['months', 'Monate', 'minutes'])('are none where the unit names no day: %s', (unit) => {
    expect(afterSpan('2026-12-02', 2, unit)).toBeNull()
  })
})
