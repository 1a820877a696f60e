import { employerDomain, employerLabel } from '../../../who/employer-domain.ts'
import { isNoReply, isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { spellsName } from '../../../who/spelled-address.ts'
import { fits } from '../../facts/company/employer-domain.ts'
import { isReader } from '../candidate-name.ts'
import { isMailboxName, nameOf, writesAlong } from '../person-name.ts'
import { type Cast, isGuest } from './known-people.ts'

/**
 * Guests who are an address and nothing more, at the house of whoever invites: met all the same, and known by that address. A room, a team and
 * the candidate under one more address are nobody.
 */
export function unnamedGuests({ sheet, company, known }: Pick<Cast, 'sheet' | 'company' | 'known'>): string[] {
  const { events, mail } = sheet.carried
  const houses = [events[0]?.organizer?.email, mail?.from.email].map(employerDomain)
  const isOfHouse = (email: string) =>
    houses.includes(employerDomain(email)) || (company !== null && fits(company, employerLabel(email) ?? '') >= 0.65)
  const emails = events.flatMap(({ organizer, attendees }) =>
    attendees
      .filter((guest) => isGuest(guest) && guest.role !== 'optional' && !isReader(sheet.reader, guest) && nameOf(guest) === null)
      .filter(({ name }) => name === null || !writesAlong(name))
      .flatMap(({ email }) => (email && email !== organizer?.email ? [email.toLowerCase()] : [])),
  )
  return [...new Set(emails)].filter(
    (email) =>
      employerDomain(email) !== null &&
      isOfHouse(email) &&
      isSomebodys(email) &&
      !spellsName(email, sheet.reader.name) &&
      !known.some((one) => one.email?.toLowerCase() === email),
  )
}

const isSomebodys = (email: string): boolean =>
  !isSharedMailbox(email) && !isNoReply(email) && !isMailboxName((email.split('@')[0] ?? '').replace(/[._-]+/g, ' '))
