import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryNames, countryRules } from '../../../../functions/domain/time/holidays/countries.ts'
import { datedDays } from '../../../../functions/domain/time/holidays/dated.ts'
import { easterSunday } from '../../../../functions/domain/time/holidays/easter.ts'
import { isCountryCode, isHoliday, regionIn, type Workplace } from '../../../../functions/domain/time/holidays/holidays.ts'
import { regions } from '../../../../functions/domain/time/holidays/regions.ts'
import { daysOf } from '../../../../functions/domain/time/holidays/rules.ts'
import { plusDays, weekday } from '../../../../functions/domain/time/wall-time.ts'

const codes = Object.keys(countryRules).filter(isCountryCode)
const nationwide = (code: string): Workplace => {
  if (!isCountryCode(code)) throw new Error(code)
  return { country: code, region: null }
}
const inTown = (code: string, address: string): Workplace => {
  const { country } = nationwide(code)
  return { country, region: regionIn(country, address) }
}
/** Its working days off, of one year. */
const daysOff = (at: Workplace, year: number): string[] => {
  const days = Array.from({ length: 366 }, (_, i) => plusDays(`${year}-01-01`, i)).filter((day) => day.startsWith(`${year}`))
  return days.filter((day) => weekday(day) <= 5 && isHoliday(day, at)).map((day) => day.slice(5))
}

describe('public holidays', () => {
  it.each([
    // As the offices of each country published them for the year.
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    ['US', 2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    ['GB', 2026, '01-01 04-03 05-04 05-25 12-25 12-28'],
    ['GB', 2027, '01-01 03-26 05-03 05-31 12-27 12-28'],
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 12-25'],
    ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 11-11 12-25'],
    ['PL', 2026, '01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25'],
    [
      'JP',
      2026,
      '01-01 01-02 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-29 12-30 12-31',
    ],
    ['NZ', 2026, '01-01 01-02 02-06 04-03 04-06 04-27 06-01 07-10 10-26 12-25 12-28'],
    ['SG', 2026, '01-01 02-17 02-18 04-03 05-01 05-27 06-01 08-10 11-09 12-25'],
    ['CO', 2027, '01-01 01-11 03-22 03-25 03-26 05-10 05-31 06-07 07-05 07-20 08-16 10-18 11-01 11-15 12-08'],
    ['AR', 2027, '01-01 02-08 02-09 03-24 03-26 04-02 05-25 06-21 07-09 08-16 10-11 12-08'],
  ])('are in %s in %i those the law names', (code, year, expected) => {
    expect(daysOff(nationwide(code), year).join(' ')).toBe(expected)
  })

  it.each([
    ['GB', '12 Princes Street, Edinburgh EH2 2AN', '2026-11-30', true],
    ['GB', '10 Finsbury Square, London EC2A 1AF', '2026-11-30', false],
    ['DE', 'Münchener Straße 4, 10779 Berlin', '2027-01-06', false],
    ['DE', 'Berliner Straße 3, 80805 München', '2027-01-06', true],
    ['DE', 'Am Markt 1, 12345 Kleinort', '2027-01-06', false],
    ['ES', 'Carrer de Mallorca 1, 08008 Barcelona', '2026-06-24', true],
    ['ES', 'Calle de Alcalá 1, 28014 Madrid', '2026-06-24', false],
    ['CH', 'Rue du Rhône 1, 1204 Genève', '2026-09-10', true],
    ['CH', 'Bahnhofstrasse 1, 8001 Zürich', '2026-09-10', false],
  ])('of a region count where the address names it: %s, %s, %s', (code, address, date, expected) => {
    expect(isHoliday(date, inTown(code, address))).toBe(expected)
  })

  it('are the nationwide ones too in every region', () => {
    for (const { country, ...one } of regions) {
      const all = daysOff({ country, region: { country, ...one } }, 2027)
      expect(daysOff({ country, region: null }, 2027).filter((day) => !all.includes(day))).toEqual([])
      expect(all.length).toBeGreaterThan(daysOff({ country, region: null }, 2027).length - 1)
    }
  })

  it('are known of thirty countries, each with a name, for any year', () => {
    expect(codes).toHaveLength(30)
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 1990, max: 2200 }), (code, year) => {
        const days = [...daysOf(countryRules[code], year)]
        return countryNames[code].length > 3 && days.length >= 3 && days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))
      }),
    )
  })

  it('hang on an Easter that is a Sunday between 22 March and 25 April', () => {
    expect([1961, 2025, 2026, 2027, 2038, 2076].map(easterSunday)).toEqual([
      ...['1961-04-02', '2025-04-20', '2026-04-05', '2027-03-28', '2038-04-25', '2076-04-19'],
    ])
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const day = easterSunday(year)
        return weekday(day) === 7 && day >= `${year}-03-22` && day <= `${year}-04-25`
      }),
    )
  })

  it('are none before the calendar and after the last date', () => {
    const odd = ['0001-01-01', '1500-12-25', '9999-12-25', plusDays('9999-12-31', 1)]
    expect(odd.filter((day) => isHoliday(day, nationwide('US')))).toEqual([])
  })

  it('refuse a rule that is none', () => {
    expect(() => daysOf('12-25/whenever', 2026)).toThrow('12-25/whenever')
    expect(() => daysOf('boxing-day', 2026)).toThrow('boxing-day')
  })
})

describe('the dated holidays', () => {
  it.each(Object.entries(datedDays))(
    'of %s reach to the end of this year; when this fails, add the years announced since',
    (_, { until, days }) => {
      expect(until).toBeGreaterThanOrEqual(new Date().getUTCFullYear())
      expect(days.some((day) => day.startsWith(`${until}-`))).toBe(true)
    },
  )
})
