import { domainOf, employerDomain, registeredDomain } from './employer-domain.ts'
import { isFullName, nameKeys } from './full-name.ts'
import { isSharedMailbox } from './shared-mailbox.ts'

export interface Named {
  name: string
  email: string | null
  /** Further addresses of the same person. */
  otherEmails?: readonly string[] | undefined
}

const addressesOf = ({ email, otherEmails = [] }: Named): string[] =>
  [email, ...otherEmails].flatMap((one) => (one ? [one.toLowerCase()] : []))

/** What a name is kept under where no address is known. */
export const samePersonKey = (name: string): string => nameKeys(name)[0] ?? ''

export const sameFullName = (a: string, b: string): boolean => nameKeys(a).some((key) => nameKeys(b).includes(key))

/**
 * The one rule who is the same person, for reading, view and page: one address of their own, or one name. Two names that differ are two people, and so
 * is one name at two employers; one name with two addresses of one employer is one person.
 */
export function samePerson(a: Named, b: Named): boolean {
  const [theirs, others] = [addressesOf(a), addressesOf(b)]
  const shared = theirs.filter((one) => others.includes(one))
  if (shared.some((one) => !isSharedMailbox(one) || !bothFull(a, b))) return true
  if (!sameFullName(a.name, b.name)) return false
  return theirs.length === 0 || others.length === 0 || theirs.some((one) => others.some((other) => mayBelongTogether(one, other)))
}

/** Behind one mailbox of a team sit several people. */
const bothFull = (a: Named, b: Named): boolean => isFullName(a.name) && isFullName(b.name)

/** One employer's, or one of them private. */
function mayBelongTogether(a: string, b: string): boolean {
  if (registeredDomain(domainOf(a)) === registeredDomain(domainOf(b))) return true
  return employerDomain(a) === null || employerDomain(b) === null
}
