import { describe, expect, it } from 'vitest'
import { outOfQuiet, type QuietRule, quietAt } from '../../../functions/domain/time/quiet-hours.ts'
import { atWallTime, instantOf, plus } from '../../../functions/domain/time/wall-time.ts'
import { onClock } from '../plan/life.ts'

const zone = 'America/New_York'
const hours = { quiet: { from: '21:30', until: '07:30' }, zone }
const at = (date: string, time: string) => atWallTime(date, time, zone)
const long = { notBefore: '2026-01-01T00:00:00Z', useBy: '2027-01-01T00:00:00Z' }

describe('quiet hours', () => {
  it.each([
    ['21:29:59', false],
    ['21:30:00', true],
    ['00:00:00', true],
    ['07:29:59', true],
    ['07:30:00', false],
  ])('at %s it is quiet: %s', (time, quiet) => {
    expect(quietAt(at('2026-12-02', time), hours) !== undefined).toBe(quiet)
  })

  it.each<[string, string, QuietRule, string]>([
    ['2026-12-02', '21:30', 'earlier', 'Wed 2026-12-02 21:29'],
    ['2026-12-02', '03:00', 'earlier', 'Tue 2026-12-01 21:29'],
    ['2026-12-02', '21:30', 'later', 'Thu 2026-12-03 07:30'],
    ['2026-12-02', '07:29', 'later', 'Wed 2026-12-02 07:30'],
    ['2026-12-02', '23:00', 'sent', 'Wed 2026-12-02 23:00'],
    ['2026-12-02', '12:00', 'later', 'Wed 2026-12-02 12:00'],
    ['2026-12-02', '12:00', 'earlier', 'Wed 2026-12-02 12:00'],
    // Until a person's mark: 90 minutes are enough to wait for the morning, 89 are not.
    ['2026-12-02', '23:00', { mark: at('2026-12-03', '09:00'), otherwise: 'sent' }, 'Thu 2026-12-03 07:30'],
    ['2026-12-02', '23:00', { mark: at('2026-12-03', '08:59'), otherwise: 'sent' }, 'Wed 2026-12-02 23:00'],
    ['2026-12-03', '05:00', { mark: at('2026-12-03', '09:00'), otherwise: 'evening' }, 'Thu 2026-12-03 07:30'],
    ['2026-12-03', '04:59', { mark: at('2026-12-03', '08:59'), otherwise: 'evening' }, 'Wed 2026-12-02 20:00'],
  ])('%s %s by the rule %j becomes %s', (date, time, rule, expected) => {
    expect(onClock(outOfQuiet(at(date, time), rule, long, hours))).toBe(expected)
  })

  it('never goes earlier than it was known; then in the morning if its use leaves an hour, else when it is due', () => {
    const notBefore = at('2026-12-02', '22:40')
    const due = at('2026-12-02', '23:00')
    const becomes = (useBy: string) => onClock(outOfQuiet(due, 'earlier', { notBefore, useBy }, hours))
    expect(becomes(at('2026-12-03', '08:30'))).toBe('Thu 2026-12-03 07:30')
    expect(becomes(at('2026-12-03', '08:29'))).toBe('Wed 2026-12-02 23:00')
    expect(onClock(outOfQuiet(due, 'earlier', { ...long, notBefore: at('2026-12-02', '21:20') }, hours))).toBe('Wed 2026-12-02 21:29')
  })

  it('goes at night rather than never', () => {
    const due = at('2026-12-02', '23:00')
    expect(outOfQuiet(due, 'later', { ...long, useBy: at('2026-12-03', '07:30') }, hours)).toBe(due)
    expect(onClock(outOfQuiet(due, 'later', { ...long, useBy: at('2026-12-03', '07:31') }, hours))).toBe('Thu 2026-12-03 07:30')
  })

  it('stays after the end of what it is about, even if that means the night', () => {
    const notBefore = at('2026-12-02', '20:30')
    const rule = { mark: at('2026-12-03', '08:00'), otherwise: 'evening' as const }
    expect(outOfQuiet(at('2026-12-02', '22:00'), rule, { ...long, notBefore }, hours)).toBe(at('2026-12-02', '22:00'))
  })

  it.each([
    ['America/New_York', '2026-03-08T06:59:00Z', '2026-03-08T11:30:00Z', 9],
    ['America/New_York', '2026-11-01T06:30:00Z', '2026-11-01T12:30:00Z', 11],
    ['Europe/Berlin', '2026-03-29T00:30:00Z', '2026-03-29T05:30:00Z', 9],
    ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25T06:30:00Z', 11],
  ])('in %s the night of the clock change (%s) ends at 07:30 on the wall, %s, after %i hours', (zone, night, morning, length) => {
    const stretch = quietAt(night, { ...hours, zone })
    expect(stretch?.end).toBe(morning)
    expect(plus(stretch?.start ?? morning, { hours: length })).toBe(morning)
  })

  it('can lie within one day, be empty, and end in the hour that comes twice', () => {
    const noon = { quiet: { from: '12:00', until: '13:00' }, zone }
    expect(onClock(outOfQuiet(at('2026-12-02', '12:30'), 'later', long, noon))).toBe('Wed 2026-12-02 13:00')
    expect(onClock(outOfQuiet(at('2026-12-02', '12:30'), 'earlier', long, noon))).toBe('Wed 2026-12-02 11:59')
    expect(quietAt(at('2026-12-02', '12:30'), { quiet: { from: '22:00', until: '22:00' }, zone })).toBeUndefined()
    const early = { quiet: { from: '22:00', until: '01:30' }, zone }
    expect(quietAt(instantOf('2026-11-01T01:15-04:00'), early)).toBeDefined()
    expect(quietAt(instantOf('2026-11-01T01:15-05:00'), early)).toBeUndefined()
  })
})
