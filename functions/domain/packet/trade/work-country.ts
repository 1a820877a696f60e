import { countryOf, workplaceOf } from '../../employer/workplace.ts'
import { postingOf } from '../../material/belonging.ts'
import type { Material } from '../../material/material.ts'
import type { CountryCode } from '../../time/holidays/countries.ts'
import type { Zone } from '../../time/wall-time.ts'
import type { Application } from '../../view/view.ts'

/** What only one country's postings ask for or name. */
const marks: readonly (readonly [CountryCode, RegExp])[] = [
  ['GB', /\b(?:NMC|NHS|DBS|HCPC|QTS|HMRC)\b/u],
  ['US', /\b(?:CDL|GED|EEO|W-2|OSHA|NCLEX|401\(?k\)?)(?![\p{L}\p{N}])/u],
  ['IE', /\b(?:NMBI|Garda|HSE Ireland)\b/u],
  ['AU', /\b(?:AHPRA|WWCC|superannuation)\b/u],
]

/**
 * The country whose words a line of work has: by place, domain and zone, else by what the posting names, else by where the candidate lives. Null where
 * nothing tells.
 */
export function workCountryOf(application: Application, material: Material, home: Zone): CountryCode | null {
  const country = workplaceOf(application)?.country
  if (country !== undefined) return country
  const text = postingOf(application, material)?.value.text.slice(0, 20_000) ?? ''
  const named = marks.filter(([, mark]) => mark.test(text)).map(([code]) => code)
  return (named.length === 1 ? named[0] : countryOf(home)) ?? null
}
