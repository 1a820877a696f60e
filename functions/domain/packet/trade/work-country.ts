import { countryOf, workplaceOf } from '../../employer/workplace.ts'
import { postingOf } from '../../material/belonging.ts'
import type { Material } from '../../material/material.ts'
import type { CountryCode } from '../../time/holidays/countries.ts'
import type { Zone } from '../../time/wall-time.ts'
import type { Application } from '../../view/view.ts'

/** What only one country's postings and titles ask for or name. */
const marks: readonly (readonly [CountryCode, RegExp])[] = [
  ['GB', /\b(?:NMC|NHS|DBS|HCPC|QTS|HMRC|Ofsted|GCSEs?|A&E|[Bb]and [2-9][ab]?)\b/u],
  ['US', /\b(?:CDL|GED|EEO|W-2|OSHA|NCLEX|LPN|CPA|401\(?k\)?)(?![\p{L}\p{N}])/u],
  ['IE', /\b(?:NMBI|Garda|HSE Ireland)\b/u],
  ['AU', /\b(?:AHPRA|WWCC|superannuation)\b/u],
]

const longest = 20_000

/** The job, what the invites say of it, and the posting. */
const textOf = (application: Application, material: Material): string =>
  [
    application.role ?? '',
    ...application.rounds.flatMap(({ interviews, interviewers, details = [] }) => [
      ...interviews.map(({ title }) => title ?? ''),
      ...interviewers.map(({ title }) => title ?? ''),
      ...details.map(({ words }) => words),
    ]),
    postingOf(application, material)?.value.text ?? '',
  ]
    .join('\n')
    .slice(0, longest)

const isAddress = (location: string | null): boolean => location !== null && /\p{L}{3}/u.test(location) && !/^https?:/u.test(location)

/**
 * The country whose words a line of work has: by place, domain and zone, else by what posting and titles name. Where the candidate lives counts while no
 * place is named: one that says nothing of its country may be anywhere. Null where nothing tells.
 */
export function workCountryOf(application: Application, material: Material, home: Zone): CountryCode | null {
  const country = workplaceOf(application)?.country
  if (country !== undefined) return country
  const text = textOf(application, material)
  const named = marks.filter(([, mark]) => mark.test(text)).map(([code]) => code)
  if (named.length === 1) return named[0] ?? null
  return application.rounds.some(({ location }) => isAddress(location)) ? null : countryOf(home)
}
