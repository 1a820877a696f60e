import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outOfReach } from '../../functions/domain/sending/out-of-reach.ts'
import { minutesBetween, plus } from '../../functions/domain/time/wall-time.ts'
import { timesOf } from '../../functions/domain/view/meeting/meeting-times.ts'
import { aContribution, aMeeting, aReading } from '../builders.ts'

const home = 'America/New_York'
const times = (start: string, end: string) =>
  timesOf(aContribution({ meeting: aMeeting({ start, minutes: minutesBetween(start, end), sessions: [], allDay: false }) }), {}, home)
const first = '2026-12-01T00:00:00Z'

describe('a stretch from outside', () => {
  it.each([
    ['2026-12-03T14:00:00Z', '2026-12-04T02:00:00Z', false],
    ['2026-12-03T14:00:00Z', '2026-12-04T02:01:00Z', true],
    ['2026-12-04T02:00:00Z', '2026-12-04T06:00:00Z', false],
    ['2026-12-04T00:00:00Z', '2026-12-04T11:00:00Z', true],
    ['2026-12-03T14:00:00Z', '2026-12-15T22:00:00Z', true],
  ])('from %s to %s is a window: %s', (start, end, window) => {
    expect(times(start, end)).toMatchObject({ allDay: window, ...(window ? { window: { start, end } } : { start, end }) })
  })

  it('has an hour only where it is twelve hours or less', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 1, max: 500_000 }), (after, minutes) => {
        const start = plus(first, { minutes: after })
        const { allDay, window, ...found } = times(start, plus(start, { minutes }))
        if (allDay) {
          expect(window).toEqual({ start, end: plus(start, { minutes }) })
          expect(found.start?.slice(11)).toBe('00:00:00Z')
          expect((found.end ?? '') > (found.start ?? '')).toBe(true)
        } else expect(minutesBetween(found.start ?? '', found.end ?? '')).toBeLessThanOrEqual(720)
      }),
    )
  })
})

describe('a time out of reach', () => {
  const why = (start: string, end: string) =>
    outOfReach(aReading({ meetings: [aMeeting({ start, minutes: minutesBetween(start, end) })] }), '2026-11-23T15:00:00Z')?.why

  it.each([
    ['2028-05-23T14:00:00Z', '2028-05-23T15:00:00Z', undefined],
    ['2028-05-24T14:00:00Z', '2028-05-24T15:00:00Z', 'far-ahead'],
    ['9999-12-31T14:00:00Z', '9999-12-31T15:00:00Z', 'far-ahead'],
    ['1604-03-01T14:00:00Z', '1604-03-01T15:00:00Z', 'long-past'],
    ['2026-12-03T14:00:00Z', '2029-12-03T15:00:00Z', 'too-long'],
    ['2026-12-03T14:00:00Z', '2026-12-15T15:00:00Z', undefined],
  ])('from %s to %s is refused because it is %s', (start, end, expected) => {
    expect(why(start, end)).toBe(expected)
  })

  it('leaves a cancel heard', () => {
    const reading = aReading({ method: 'cancel', meetings: [aMeeting({ start: '2031-01-01T10:00:00Z' })] })
    expect(outOfReach(reading, '2026-11-23T15:00:00Z')).toBeUndefined()
  })
})
