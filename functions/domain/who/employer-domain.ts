import { remembering } from '../remember.ts'
import { mailboxDomains, notEmployers } from './lists/not-employers.ts'

/** Second parts of two-part public endings: `acme.co.uk`, `acme.com.br`. */
const secondEndings = new Set([
  'co',
  'com',
  'org',
  'net',
  'ac',
  'gov',
  'edu',
  'ne',
  'or',
  'ltd',
  'plc',
  'gob',
  'govt',
  'nhs',
  'sch',
  'id',
  'asn',
  'adv',
  'ind',
])

/** The name in an address's domain that may be an employer's; null where mailboxes of everybody are. */
export const employerLabel = (email: string | null | undefined): string | null => (email ? labelOf(email) : null)

const labelOf = remembering((email: string): string | null => {
  const parts = email.split('@').at(-1)?.toLowerCase().split('.') ?? []
  if (parts.length < 2 || mailboxDomains.has(parts.slice(-2).join('.')) || mailboxDomains.has(parts.slice(-3).join('.'))) return null
  const country = (parts.at(-1) ?? '').length === 2 && parts.length > 2 && secondEndings.has(parts.at(-2) ?? '')
  return parts.at(country ? -3 : -2) ?? null
})

/** The registrable part of an address's domain: `mail.acme.co.uk` → `acme.co.uk`. */
function domainBehind(email: string): string | null {
  const label = employerLabel(email)
  const host = email.split('@').at(-1)?.toLowerCase() ?? ''
  return label ? host.slice(host.lastIndexOf(`${label}.`)) : null
}

/** Long enough to be known with something of its own behind it: "greenhouse-mail", "hackerrankforwork"; the Riverside Hospital is no tool. */
const telling = [...notEmployers].filter((name) => name.length > 6)
const ofTool =
  /^[-\d]*(?:e?mails?|mailer|notifications?|notify|jobs|forwork|meetings?|apps?|hr|hq|recruit(?:ing|ment)?|careers?|talent|calendar|scheduling|cloud|inc|io)?[-\d]*$/

export const isEmployerLabel = remembering(
  (label: string): boolean =>
    !notEmployers.has(label) && !telling.some((name) => label.startsWith(name) && ofTool.test(label.slice(name.length))),
)

export const isRelay = (email: string): boolean => {
  const label = employerLabel(email)
  return label === null ? domainOf(email).includes('.') : !isEmployerLabel(label)
}

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
