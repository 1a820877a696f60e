import type { LocalDate } from '../wall-time.ts'
import { type CountryCode, countryNames, countryRules } from './countries.ts'
import { datedDays } from './dated.ts'
import { type Region, regions } from './regions.ts'
import { daysOf } from './rules.ts'

/** Where people work, as far as their holidays go. Without a region only nationwide days count. */
export interface Workplace {
  country: CountryCode
  region: Region | null
}

export const isCountryCode = (code: string): code is CountryCode => Object.hasOwn(countryRules, code)

/** The last town that an address names: `Berliner Straße 3, Hamburg`. */
export function regionIn(country: CountryCode, address: string): Region | null {
  const words = ` ${address
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}.-]+/gu, ' ')} `
  const found = regions
    .filter((one) => one.country === country)
    .map((one) => ({ one, at: Math.max(...one.towns.map((town) => words.lastIndexOf(` ${town} `))) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
  return found[0]?.one ?? null
}

/** A year's days are asked for hundreds of times in one plan. */
const years = new Map<string, ReadonlySet<LocalDate>>()

function holidaysIn({ country, region }: Workplace, year: number): ReadonlySet<LocalDate> {
  const name = `${country}-${region?.code} ${year}`
  const known = years.get(name)
  if (known) return known
  const rules = `${countryRules[country]} ${region?.rules ?? ''}`
  // A New Year's Day on a Saturday is kept on the last day of the year before. The calendar is that of 1582, and dates end with 9999.
  const both = year > 1582 && year < 9998 ? [...daysOf(rules, year), ...daysOf(rules, year + 1)] : []
  const found = new Set(both.filter((date) => date.startsWith(`${year}-`)))
  for (const date of datedDays[country]?.days ?? []) if (date.startsWith(`${year}-`)) found.add(date)
  years.set(name, found)
  return found
}

/** A date past the year 9999, of which arithmetic makes a longer text, is none. */
export const isHoliday = (date: LocalDate, at: Workplace): boolean =>
  date.length === 10 && holidaysIn(at, Number(date.slice(0, 4))).has(date)

/** `Germany`, `Bavaria`: the country, or the part of it whose own days count too. */
export const workplaceName = ({ country, region }: Workplace): string => region?.name ?? countryNames[country]
