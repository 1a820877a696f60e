import { describe, expect, it } from 'vitest'
import { shownSum, weekEnd, weekOf, wholeWeeks } from '../../../functions/domain/office/sums.ts'

describe('a sum for the staff', () => {
  it.each([
    [{ sum: 40, people: 9 }, 'fewer than ten'],
    [{ sum: 40, people: 10 }, 40],
    [{ sum: 44, people: 10 }, 40],
    [{ sum: 0, people: 0 }, 'fewer than ten'],
  ])('of %j is %j', (given, shown) => expect(shownSum(given)).toBe(shown))

  it('is of weeks that are over, from Monday to Sunday', () => {
    expect(weekOf('2026-11-29T23:59:59Z')).toBe('2026-11-23')
    expect(weekEnd('2026-11-23')).toBe('2026-11-30T00:00:00Z')
    expect(wholeWeeks('2026-12-02T21:00:00Z', 2)).toEqual(['2026-11-23', '2026-11-16'])
  })
})
