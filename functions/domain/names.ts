import { japaneseLegalForms, legalForms, notEmployers } from './read/vocabulary/company-words.ts'

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

/** Under which the last two labels belong to nobody in particular: `acme.co.uk` is a company, `co.uk` is not. */
const sharedSuffix = /^(?:co|com|org|net|ac|gov|edu|or|ne|go)\.[a-z]{2}$/

/** The part of a domain that someone registered: `mail.acme.co.uk` → `acme.co.uk`. */
export function registeredDomain(domain: string): string {
  const labels = domain.toLowerCase().split('.')
  const two = labels.slice(-2).join('.')
  return sharedSuffix.test(two) ? labels.slice(-3).join('.') : two
}

/** The employer's domain an address stands for; null for mail providers, schedulers and applicant tracking systems. */
export function employerDomain(address: string | null | undefined): string | null {
  if (!address?.includes('@')) return null
  const domain = registeredDomain(domainOf(address))
  const [label = ''] = domain.split('.')
  return label && !notEmployers.has(label) ? domain : null
}
