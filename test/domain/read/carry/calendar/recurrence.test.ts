import { describe, expect, it } from 'vitest'
import { expandRule } from '../../../../../functions/domain/read/carry/calendar/recurrence.ts'

const window = { from: '2026-12-01', to: '2027-12-31' }

describe('unrolling a series', () => {
  it.each([
    ['FREQ=SECONDLY', 'refused'],
    ['FREQ=HOURLY;COUNT=5', 'refused'],
    ['FREQ=MINUTELY;INTERVAL=1440', 'refused'],
    ['nonsense', 'refused'],
  ])('refuses %s', (rule) => {
    expect(expandRule(rule, '2026-12-01', window).outcome).toBe('refused')
  })

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=DAILY;BYMONTHDAY=31;BYMONTH=2',
    'FREQ=YEARLY;INTERVAL=999999999;COUNT=3;BYMONTH=1',
  ])('comes to an end with a rule that never matches: %s', (rule) => {
    expect(expandRule(rule, '2026-12-01', window)).toMatchObject({ outcome: 'expanded', dates: [] })
  })

  it('stops at 500 instances and 18 months', () => {
    const daily = expandRule('FREQ=DAILY', '2020-01-01', { from: '2026-12-01', to: '2036-01-01' })
    expect(daily).toMatchObject({ outcome: 'expanded', complete: false })
    expect(daily.outcome === 'expanded' && daily.dates).toHaveLength(500)
    const weekly = expandRule('FREQ=WEEKLY', '2020-01-01', { from: '2026-12-01', to: '2036-01-01' })
    expect(weekly.outcome === 'expanded' && (weekly.dates.at(-1) ?? '') < '2028-06-05').toBe(true)
  })

  it('counts from the start, also what lies before the window', () => {
    expect(expandRule('FREQ=WEEKLY;COUNT=3', '2026-11-24', window)).toMatchObject({ dates: ['2026-12-01', '2026-12-08'], complete: true })
  })
})
