import { employerDomain } from './employer-domain.ts'
import { isFullName, nameKeys } from './full-name.ts'
import { isSharedMailbox } from './shared-mailbox.ts'

export interface Named {
  name: string
  email: string | null
  /** Further addresses of the same person. */
  otherEmails?: readonly string[] | undefined
}

const addressesOf = ({ email, otherEmails = none }: Named): readonly string[] =>
  email || otherEmails.length > 0 ? [email, ...otherEmails].flatMap((one) => (one ? [one.toLowerCase()] : [])) : none
const none: readonly string[] = []

/** What a name is kept under where no address is known. */
export const samePersonKey = (name: string): string => nameKeys(name)[0] ?? ''

export function sameFullName(a: string, b: string): boolean {
  const others = nameKeys(b)
  return nameKeys(a).some((key) => others.includes(key))
}

/**
 * The one rule who is the same person, for reading, view and page: one address of their own, or one name. Two names that differ are two people, and so
 * is one name at two employers; one name with two addresses of one employer is one person.
 */
export function samePerson(a: Named, b: Named): boolean {
  const [theirs, others] = [addressesOf(a), addressesOf(b)]
  const shared = theirs.filter((one) => others.includes(one))
  if (shared.some((one) => !isSharedMailbox(one) || !bothFull(a, b))) return true
  if (!sameFullName(a.name, b.name)) return false
  return !atTwoEmployers([a], [b])
}

/** Behind one mailbox of a team sit several people. */
const bothFull = (a: Named, b: Named): boolean => isFullName(a.name) && isFullName(b.name)

/** Of both an address at work is known, and at no employer in common. A private one says nothing of that. */
export function atTwoEmployers(a: readonly Named[], b: readonly Named[]): boolean {
  const theirs = employersOf(a)
  if (theirs.size === 0) return false
  const others = employersOf(b)
  return others.size > 0 && [...theirs].every((one) => !others.has(one))
}

const employersOf = (people: readonly Named[]): ReadonlySet<string> =>
  new Set(people.flatMap(addressesOf).flatMap((address) => employerDomain(address) ?? []))
