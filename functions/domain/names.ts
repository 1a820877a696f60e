import { employerDomain as domainBehind, employerLabel, isEmployerLabel } from './read/employer-domain.ts'
import { japaneseLegalForms, legalForms } from './read/vocabulary/company-words.ts'

/** Longer than any name; what is compared never grows with what a stranger writes. */
const longestName = 200

const bare = (text: string): string =>
  text
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** "The Bluepine Group, Inc." and "Bluepine Group" are one company: without legal form, article, accents, spaces and case. */
export function sameCompanyKey(name: string): string {
  let rest = name.slice(0, longestName).normalize('NFKC').replace(japaneseLegalForms, ' ').trim()
  for (let shorter = rest.replace(legalForms, ''); shorter !== rest && shorter; shorter = rest.replace(legalForms, '')) rest = shorter
  return bare(rest.replace(/^the\s/iu, '')) || bare(name)
}

const spelledOut: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  eng: 'engineer',
  mgr: 'manager',
  dev: 'developer',
  swe: 'softwareengineer',
}

/** "Sr. Product Designer" and "Senior product designer" are one role; a different speciality or level is another. */
export const sameRoleKey = (role: string): string =>
  role
    .slice(0, longestName)
    .split(/[\s,./|–-]+/)
    .map((word) => bare(word))
    .map((word) => spelledOut[word] ?? word)
    .join('')

export const samePersonKey = (name: string): string => bare(name)

export const domainOf = (address: string): string =>
  address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()

/** The part of a domain that someone registered: `mail.acme.co.uk` → `acme.co.uk`. */
export const registeredDomain = (domain: string): string => domainBehind(`@${domain}`) ?? domain

/** The employer's domain an address stands for; null for mail providers, schedulers and applicant tracking systems. */
export function employerDomain(address: string | null | undefined): string | null {
  const label = employerLabel(address)
  return address?.includes('@') && label && isEmployerLabel(label) ? domainBehind(address) : null
}
