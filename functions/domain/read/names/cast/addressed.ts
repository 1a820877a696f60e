import { employerLabel, isRelay } from '../../../who/employer-domain.ts'
import { isNoReply, isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { spellsFullName } from '../../../who/spelled-address.ts'
import type { Address } from '../../carry/carried.ts'
import { namesTenant } from '../../facts/company/tenants.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { nameOf, personName } from '../person-name.ts'

export const usableEmail = (email: string | null): string | null => (email && !isNoReply(email) && !isRelayBox(email) ? email : null)

/** Relays of applicant tracking systems are nobody's address; a person at a free mail provider has one. */
export const isRelayBox = (email: string) =>
  isRelay(email) &&
  !/^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton|protonmail|aol|fastmail|t-online|orange|free|libero|laposte|example)$/.test(
    employerLabel(email) ?? '',
  )

export const isPerson = (address: Address): boolean =>
  !(address.email && (isSharedMailbox(address.email) || isNoReplyOnly(address) || isRelayName(address))) && nameOf(address) !== null

const isNoReplyOnly = ({ name, email }: Address) => (email ? isNoReply(email) || isRelayBox(email) : false) && personName(name) === null

/** "Lumo via BrightHire", "Lumo" at a relay: the employer, not a person. */
export const isRelayName = ({ name, email }: Address) =>
  email !== null && isRelayBox(email) && (!(personName(name) ?? '').includes(' ') || isTenantsName(name ?? '', email))

/** "Cordova Mechanical" at cordova+autoreply@talent.icims.com: there the mailbox is the house's. */
const isTenantsName = (name: string, email: string): boolean =>
  namesTenant.test(email) && loose(name).startsWith(loose(email.split(/[@+]/)[0] ?? ''))

/** Whoever works at the firm of a tool has an address of their own there: `kwameofori@google.com`. */
export const ownAddress = (email: string | null, name: string | null): string | null =>
  email !== null && name?.includes(' ') && !isNoReply(email) && spellsFullName(email, name) ? email : null
