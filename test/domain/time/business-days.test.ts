import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDaysBetween, holidaysBetween, plusBusinessDays } from '../../../functions/domain/time/business-days.ts'
import type { Workplace } from '../../../functions/domain/time/holidays/holidays.ts'
import { plusDays, weekday } from '../../../functions/domain/time/wall-time.ts'

const germany: Workplace = { country: 'DE', region: null }

describe('business days', () => {
  it('leave out weekends, and the first day', () => {
    expect(plusBusinessDays('2026-12-03', 2, null)).toBe('2026-12-07')
    expect(plusBusinessDays('2026-12-05', 1, null)).toBe('2026-12-07')
    expect(plusBusinessDays('2026-12-04', 0, null)).toBe('2026-12-04')
    expect(businessDaysBetween('2026-11-20', '2026-11-23', null)).toBe(1)
    expect(businessDaysBetween('2026-11-20', '2026-11-22', null)).toBe(0)
  })

  it('leave out the holidays of the place where that is known', () => {
    expect(plusBusinessDays('2025-12-22', 5, null)).toBe('2025-12-29')
    expect(plusBusinessDays('2025-12-22', 5, germany)).toBe('2025-12-31')
    expect(holidaysBetween('2025-12-22', '2026-01-02', germany)).toEqual(['2025-12-25', '2025-12-26', '2026-01-01'])
  })

  it('counted forward and back agree, and never end on a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 1, max: 30 }), (offset, days) => {
        const from = plusDays('2025-01-01', offset)
        const to = plusBusinessDays(from, days, germany)
        return weekday(to) <= 5 && businessDaysBetween(from, to, germany) === days
      }),
    )
  })
})
