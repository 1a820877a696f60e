import { zonesByCountry } from '../read/vocabulary/country-zones.ts'
import { zoneOfAddress } from '../read/zones/address-zone.ts'
import { remembering } from '../remember.ts'
import { type CountryCode, countryNames } from '../time/holidays/countries.ts'
import { isCountryCode, regionIn, type Workplace } from '../time/holidays/holidays.ts'
import type { Zone } from '../time/wall-time.ts'
import type { Application } from '../view/view.ts'

/** Internet endings that are not the country's code. */
const codeOfEnding = (ending: string): string => (ending === 'uk' ? 'GB' : ending.toUpperCase())

const known = (code: string): CountryCode | null => (isCountryCode(code) ? code : null)

/** Zones of a country beside those that its internet ending stands for. */
const further: Readonly<Record<Zone, CountryCode>> = {
  'America/Phoenix': 'US',
  'America/Detroit': 'US',
  'America/Boise': 'US',
  'America/Anchorage': 'US',
  'America/Indiana/Indianapolis': 'US',
  'America/Kentucky/Louisville': 'US',
  'Pacific/Honolulu': 'US',
  'America/Montreal': 'CA',
  'America/Regina': 'CA',
  'America/St_Johns': 'CA',
  'America/Monterrey': 'MX',
  'America/Tijuana': 'MX',
  'America/Bogota': 'CO',
  'America/Fortaleza': 'BR',
  'America/Bahia': 'BR',
  'Australia/Melbourne': 'AU',
  'Australia/Hobart': 'AU',
  'Australia/Darwin': 'AU',
  'Atlantic/Canary': 'ES',
  'Atlantic/Madeira': 'PT',
  'Asia/Calcutta': 'IN',
}

const countryOfZone: ReadonlyMap<Zone, CountryCode> = new Map([
  ...Object.entries(zonesByCountry).flatMap(([ending, zones]) => {
    const code = known(codeOfEnding(ending))
    return code ? zones.map((zone) => [zone, code] as const) : []
  }),
  ...Object.entries(further),
])

/** The country that a clock is in; null of none that is known. */
export const countryOf = (zone: Zone): CountryCode | null => countryOfZone.get(zone) ?? null

const endings = Object.entries(countryNames).map(([code, name]) => [code, name.replace(/^the /, '').toLowerCase()] as const)

/** The country that an address ends with: `10 Rue X, Lyon, France`. */
const countryNamedAtEnd = (address: string): CountryCode | null => {
  const end = address
    .slice(-60)
    .toLowerCase()
    .replace(/[\s.]+$/, '')
  const named = endings.find(([, name]) => end.endsWith(name))?.[0]
  return named ? known(named) : null
}

/** Asked by each round of a plan and by each of its mails. */
const countryOfAddress = remembering(
  (address: string): CountryCode | null => countryNamedAtEnd(address) ?? countryOfZone.get(zoneOfAddress(address) ?? '') ?? null,
)

/**
 * Where an employer's people work, for their public holidays: the office a round is at, the latest first; else the country their internet
 * domain stands for; else the zone their invites are in. Null where none of it tells: then weekends are all that is known.
 */
export function workplaceOf({ rounds, domain }: Pick<Application, 'rounds' | 'domain'>): Workplace | null {
  const latest = rounds.toReversed()
  for (const { location } of latest) {
    const country = location && countryOfAddress(location)
    if (country) return { country, region: regionIn(country, location) }
  }
  const ending = domain?.slice(domain.lastIndexOf('.') + 1) ?? ''
  const byDomain = zonesByCountry[ending] ? known(codeOfEnding(ending)) : null
  const byZone = latest.map(({ zone }) => countryOfZone.get(zone ?? '')).find(Boolean) ?? null
  const country = byDomain ?? byZone
  return country ? { country, region: null } : null
}
