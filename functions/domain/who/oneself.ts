import { domainOf, employerDomain, registeredDomain } from './employer-domain.ts'
import { nameWords } from './full-name.ts'
import { sameFullName } from './same-person.ts'
import { samePetForm, shortFor } from './short-name.ts'
import { spellsFullName } from './spelled-address.ts'

/** What tells the candidate from everybody else. */
export interface Self {
  name: string
  mail: string
  /** Further addresses of their own. */
  otherMails?: readonly string[] | undefined
  /** Where invites are forwarded to. */
  inboxAddress?: string | undefined
  employerDomain?: string | undefined
}

interface Somebody {
  name: string | null
  email: string | null
}

/** An address as its mailbox knows it: without the tag behind a plus, at Google without dots. */
function mailbox(email: string): string {
  const domain = domainOf(email)
  const local = (email.slice(0, email.lastIndexOf('@')).trim().toLowerCase().split('+')[0] ?? '').trim()
  const google = domain === 'gmail.com' || domain === 'googlemail.com'
  return google ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`
}

export const isOwnAddress = ({ mail, otherMails = [], inboxAddress }: Self, email: string): boolean =>
  [mail, ...otherMails, ...(inboxAddress ? [inboxAddress] : [])].some((one) => mailbox(one) === mailbox(email))

/** The domains the candidate writes from and is written to at, mail providers among them. */
const ownDomains = ({ mail, otherMails = [], inboxAddress, employerDomain: work }: Self): string[] => [
  ...[mail, ...otherMails, ...(inboxAddress ? [inboxAddress] : [])].map((one) => registeredDomain(domainOf(one))),
  ...(work ? [registeredDomain(work.toLowerCase())] : []),
]

/** Names that no public registry holds (RFC 6761, RFC 6762, RFC 8375): a machine's, never a company's. */
const machineEndings = new Set(['localhost', 'local', 'invalid', 'internal', 'lan', 'arpa'])

/** The candidate's own domain, that of the inbox, or one of a machine: never the employer. */
export const isOwnDomain = (self: Self, domain: string): boolean =>
  machineEndings.has(domain.split('.').at(-1) ?? '') ||
  ownDomains({ ...self, employerDomain: undefined }).includes(registeredDomain(domain))

/** The candidate: by an address of theirs, or by their name with no address or with one at a domain of theirs. */
export function isOneself(self: Self, { name, email }: Somebody): boolean {
  if (email && isOwnAddress(self, email)) return true
  if (name === null || !sameFullName(name, self.name)) return false
  return !email || ownDomains(self).includes(registeredDomain(domainOf(email)))
}

const bearsName = (self: Self, { name, email }: Somebody): boolean => {
  if (!email) return false
  if (!name || name.includes('@')) return spellsFullName(email, self.name)
  const alone = nameWords(name).length === 1
  return alone ? nameWords(name)[0] === nameWords(self.name)[0] && spellsFullName(email, self.name) : shortFor(name, self.name) >= 4
}

/** Alex Morgan, invited as Alexander J. Morgan under a private address: who is a guest under an address of theirs has a namesake there. */
const bearsLongForm = (self: Self, { name, email }: Somebody): boolean => email !== null && name !== null && samePetForm(name, self.name)

/**
 * Addresses of the candidate's own in one message that no setting names. Who bears the candidate's name is the candidate, unless the address is
 * of the house that invites and the candidate is a guest under another one: then it is a namesake.
 */
export function aliasesIn(self: Self, everyone: readonly Somebody[], guests: readonly Somebody[]): string[] {
  const isInvited = guests.some(({ email }) => email !== null && isOwnAddress(self, email))
  const mayBe = (one: Somebody) => bearsName(self, one) || (!isInvited && bearsLongForm(self, one))
  const others = everyone.filter((one) => !isOneself(self, one) && !mayBe(one))
  const houses = new Set(others.flatMap(({ email }) => (email && employerDomain(email) ? [registeredDomain(domainOf(email))] : [])))
  const isGuest = ({ email }: Somebody) => guests.some((one) => one.email === email)
  return everyone
    .filter((one) => mayBe(one) && !isOneself(self, one))
    .filter((one) => !houses.has(registeredDomain(domainOf(one.email ?? ''))) || (bearsName(self, one) && !isInvited && isGuest(one)))
    .flatMap(({ email }) => email ?? [])
}
