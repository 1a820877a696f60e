import { describe, expect, it } from 'vitest'
import { isTime, isZone } from '../../infra/parts/schedule-expression.ts'

describe('a time of a schedule', () => {
  it.each([
    'rate(5 minutes)',
    'rate(1 hour)',
    'cron(0/5 * * * ? *)',
    'cron(3/5 * * * ? *)',
    'cron(0 12 ? * MON-FRI *)',
    'cron(15 10 L * ? 2026-2030)',
    'cron(0 9 15W JAN,JUL ? *)',
    'cron(0 9 ? * 2#1 *)',
    'at(2026-12-01T09:00:00)',
    'at(2028-02-29T00:00:00)',
  ])('is %s', (expression) => expect(isTime(expression)).toBe(true))

  it.each([
    'every five minutes',
    'rate(0 minutes)',
    'rate(1 minutes)',
    'rate(5 fortnights)',
    'cron(0 12 * *)',
    'cron(99 99 ? * MON-FRI *)',
    'cron(0 24 ? * * *)',
    'cron(0 12 * * * *)',
    'cron(0 12 ? * ? *)',
    'cron(0 12 0 * ? *)',
    'cron(0 12 32 * ? *)',
    'cron(0 12 1 13 ? *)',
    'cron(0 12 ? * MOON *)',
    'cron(0 12 ? * 1-9 *)',
    'cron(0/0 * * * ? *)',
    'cron(0 12 1 * ? 1492)',
    'at(2026-99-99T99:99:99)',
    'at(2026-02-29T09:00:00)',
    'at(2026-12-01T24:00:00)',
    'at(2026-12-01T09:00:00Z)',
    'at(2026-12-01T09:00:00.000)',
  ])('is not %s', (expression) => expect(isTime(expression)).toBe(false))

  it('is on the clocks of a zone that is there', () => {
    expect(['Europe/Dublin', 'UTC'].every(isZone)).toBe(true)
    expect(isZone('Mars/Base')).toBe(false)
  })
})
