import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  atWallTime,
  epochMilliseconds,
  instantOf,
  isoWeek,
  knownZone,
  localDate,
  localDateSchema,
  localTime,
  localTimeSchema,
  minutesBetween,
  mondayOf,
  plus,
  plusDays,
  plusWallDays,
  wholeMinute,
} from '../../../functions/domain/time/wall-time.ts'

const [newYork, berlin] = ['America/New_York', 'Europe/Berlin']

describe('wall time', () => {
  it.each([
    // The clocks go forward: 02:30 does not exist and is read with the offset before the gap (RFC 5545 §3.3.5).
    [newYork, '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
    [newYork, '2026-03-08', '01:59', '2026-03-08T06:59:00Z'],
    [newYork, '2026-03-08', '03:00', '2026-03-08T07:00:00Z'],
    [berlin, '2026-03-29', '02:30', '2026-03-29T01:30:00Z'],
    // The clocks go back: 01:30 (02:30 in Berlin) comes twice and means the first.
    [newYork, '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    [berlin, '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    [newYork, '2026-11-01', '09:30', '2026-11-01T14:30:00Z'],
    [berlin, '2026-10-25', '09:30', '2026-10-25T08:30:00Z'],
    ['Asia/Kolkata', '2026-12-02', '14:00', '2026-12-02T08:30:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z'],
  ])('in %s, %s %s is %s', (zone, date, time, instant) => {
    expect(atWallTime(date, time, zone)).toBe(instant)
  })

  it('knows the date a person would name, late in the evening too', () => {
    expect(localDate('2026-12-03T02:30:00Z', newYork)).toBe('2026-12-02')
    expect(localTime('2026-12-03T02:30:00Z', newYork)).toBe('21:30')
    expect(localDate('2026-12-03T02:30:00Z', berlin)).toBe('2026-12-03')
  })

  it('counts hours as elapsed time and days on the wall', () => {
    const saturday = '2026-03-07T14:00:00Z' // 09:00 in New York
    expect(localTime(plus(saturday, { hours: 24 }), newYork)).toBe('10:00')
    expect(localTime(plusWallDays(saturday, 1, newYork), newYork)).toBe('09:00')
    expect(plusWallDays(saturday, 1, newYork)).toBe('2026-03-08T13:00:00Z')
    expect(localTime(plusWallDays('2026-10-27T08:00:00Z', -5, berlin), berlin)).toBe('09:00')
  })

  it('names weeks as ISO 8601 does, over the turn of the year', () => {
    expect(isoWeek('2026-12-31')).toBe('2026-W53')
    expect(isoWeek('2027-01-03')).toBe('2026-W53')
    expect(isoWeek('2027-01-04')).toBe('2027-W01')
    expect(mondayOf('2027-01-03')).toBe('2026-12-28')
    expect(mondayOf('2026-12-28')).toBe('2026-12-28')
  })

  it('writes instants so that text order is time order', () => {
    expect(instantOf('2026-12-02T14:00:00.999-05:00')).toBe('2026-12-02T19:00:00Z')
    expect(instantOf(Date.UTC(2026, 11, 2, 19))).toBe('2026-12-02T19:00:00Z')
    expect(wholeMinute('2026-12-02T19:00:59Z')).toBe('2026-12-02T19:00:00Z')
    expect(() => instantOf('next Tuesday')).toThrow(RangeError)
    for (const none of ['2026-02-30T10:00:00Z', '2026-13-01T10:00:00Z', '2026-12-01T25:00:00Z', '2026-12-01 soon'])
      expect(() => epochMilliseconds(none), none).toThrow(RangeError)
    expect(() => plusDays('2026-02-31', 1)).toThrow(RangeError)
    expect(epochMilliseconds('2026-12-31T10:00:00+01:00')).toBe(epochMilliseconds('2026-12-31T09:00:00Z'))
  })

  it('writes any moment as ISO 8601 does, without what is below a second', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }), (moment) => {
        expect(instantOf(moment.getTime())).toBe(`${moment.toISOString().slice(0, 19)}Z`)
      }),
    )
  })

  it('knows zones by name and takes offsets for none', () => {
    expect(knownZone('europe/berlin')).toBe('Europe/Berlin')
    expect(knownZone('+01:00')).toBeUndefined()
    expect(knownZone('Mars/Olympus')).toBeUndefined()
  })

  const days = fc.integer({ min: 0, max: 2200 }).map((day) => plusDays('2026-01-01', day))
  const zones = fc.constantFrom(
    newYork,
    berlin,
    'Australia/Lord_Howe',
    'Asia/Kolkata',
    'America/St_Johns',
    'Pacific/Auckland',
    'Africa/Cairo',
  )

  it('comes back to the wall time it started from, except in a gap, where it comes later that day', () => {
    fc.assert(
      fc.property(days, zones, fc.integer({ min: 0, max: 24 * 60 - 1 }), (date, zone, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const instant = atWallTime(date, time, zone)
        expect([date, plusDays(date, 1)]).toContain(localDate(instant, zone))
        const back = localTime(instant, zone)
        if (back !== time) expect(`${localDate(instant, zone)} ${back}` > `${date} ${time}`).toBe(true)
      }),
    )
  })

  it('reads every zone on every day as its rules say, also where clocks are changed by half an hour, by a day or for a month', () => {
    const seldom = fc.constantFrom(
      newYork,
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Pacific/Apia',
      'Antarctica/Troll',
      'Asia/Pyongyang',
    )
    const from = Temporal.Instant.from('2005-01-01T00:00Z').epochMilliseconds / 60_000
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 * 365 * 24 * 60 }), fc.integer({ min: -9, max: 9 }), seldom, (minute, days, zone) => {
        const exact = Temporal.Instant.fromEpochMilliseconds((from + minute) * 60_000).toZonedDateTimeISO(zone)
        const instant = instantOf(exact.epochMilliseconds)
        const [date, time] = exact.toPlainDateTime().toString({ smallestUnit: 'minute' }).split('T')
        expect([localDate(instant, zone), localTime(instant, zone)]).toEqual([date, time])
        expect(plusWallDays(instant, days, zone)).toBe(instantOf(exact.add({ days }).epochMilliseconds))
        const shown = exact.toPlainDateTime().add({ days })
        const [day = '', hour = ''] = shown.toString({ smallestUnit: 'minute' }).split('T')
        expect(atWallTime(day, hour, zone)).toBe(instantOf(shown.toZonedDateTime(zone).epochMilliseconds))
      }),
      { numRuns: 1_000 },
    )
  })

  it('adds and measures elapsed time alike', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -100_000, max: 100_000 }), (date, minutes) => {
        const from = `${date}T12:00:00Z`
        expect(minutesBetween(from, plus(from, { minutes }))).toBe(minutes)
        expect(epochMilliseconds(plus(from, { minutes })) - epochMilliseconds(from)).toBe(minutes * 60_000)
      }),
    )
  })
})

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['26-02-01', false],
])('takes %s for a day that exists: %s', (date, exists) => expect(localDateSchema.safeParse(date).success).toBe(exists))

it.each([
  ['00:00', true],
  ['23:59', true],
  ['24:00', false],
  ['25:99', false],
])('takes %s for an hour that exists: %s', (time, exists) => expect(localTimeSchema.safeParse(time).success).toBe(exists))
