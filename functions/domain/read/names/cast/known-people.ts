import { isFullName } from '../../../who/full-name.ts'
import { samePerson } from '../../../who/same-person.ts'
import { isNoReply, isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { sameName } from '../../../who/short-name.ts'
import type { Address, Attendee, CarriedEvent, Told } from '../../carry/carried.ts'
import { employerLabels, fits } from '../../facts/company/employer-domain.ts'
import { hasTitleHead } from '../../language/lexicon/jobs.ts'
import { invitedInstead, passedOnBy } from '../../lay-out/older/passed-on.ts'
import type { Sheet } from '../../lay-out/page.ts'
import type { Signature } from '../../lay-out/signature.ts'
import { isReader } from '../candidate-name.ts'
import type { Mention } from '../mentioned/mention.ts'
import { nameOf, personName } from '../person-name.ts'
import { isPerson, isRelayName, ownAddress, usableEmail } from './addressed.ts'
import { isHouseAtRelay } from './house-at-relay.ts'

/** Everyone the message knows, before anyone decides who is met. */
export interface Cast {
  sheet: Sheet
  company: string | null
  /** People with an address: organizer, hosts, guests, sender. */
  known: {
    name: string
    email: string | null
    title?: string | null
    from: 'organizer' | 'host' | 'guest' | 'sender' | 'quoted'
    optional: boolean
  }[]
  mentions: Mention[]
  older: Mention[]
  signatures: Signature[]
  olderSignatures: Signature[]
  /** Who writes to the candidate. */
  writer: { name: string | null; email: string | null } | null
}

/** Names people show before reading the text: used so that no person is taken for a company. */
export function knownNames(sheet: Sheet): string[] {
  const { mail, events } = sheet.carried
  const addresses = [
    mail?.from,
    mail?.replyTo,
    mail?.forwardedBy,
    ...events.flatMap((event) => [event.organizer, ...event.hosts, ...event.attendees]),
  ]
  return [
    sheet.reader.name,
    ...addresses
      .flatMap((one) => (one && isPerson(one) && !isHouseAtRelay(sheet, one) ? [personName(one.name) ?? ''] : []))
      .filter(Boolean),
  ]
}

export const isGuest = ({ kind, role, status }: Attendee) =>
  (kind === 'person' || kind === 'unknown') && role !== 'none' && status !== 'declined'

/** "Lena Roth" as a guest under the address of a team: she is met, and the address is not hers. */
const isSomebodyAtTeam = ({ name, email }: Address, labels: readonly string[]): boolean => {
  const person = personName(name)
  if (!email || person === null || !isSharedMailbox(email) || isNoReply(email)) return false
  return isFullName(person) && !hasTitleHead(person) && !labels.some((label) => fits(person, label) >= 0.65)
}

/** "Rataj Zbigniew" in the calendar, and the text says Zbigniew Rataj: people write their names as they say them. */
export function asWritten({ full }: Sheet, name: string): string {
  const [first, last, ...more] = name.split(' ')
  if (!first || !last || more.length > 0) return name
  const isWritten = (words: string): boolean => full.split(words).length > 1
  const turned = `${last} ${first}`
  return isWritten(turned) && !isWritten(name) ? turned : name
}

export function knownPeople(sheet: Sheet, events: readonly CarriedEvent[]): Cast['known'] {
  const { mail } = sheet.carried
  const found: Cast['known'] = []
  const labels = employerLabels(sheet)
  const owner = invitedInstead(sheet)
  const add = (address: Told | null | undefined, from: Cast['known'][number]['from'], optional = false) => {
    if (!address || isReader(sheet.reader, address) || (owner !== null && address.email === owner.email)) return
    const atTeam = from === 'guest' && isSomebodyAtTeam(address, labels)
    if ((!isPerson(address) && !atTeam) || isHouseAtRelay(sheet, address)) return
    const name = asWritten(sheet, nameOf(address) ?? '')
    const email = atTeam ? null : (usableEmail(address.email) ?? ownAddress(address.email, name))
    const same = found.find((one) => samePerson(one, { name, email }))
    if (!same) found.push({ name, email, title: address.title ?? null, from, optional })
    else Object.assign(same, { email: same.email ?? email, title: same.title ?? address.title ?? null })
  }
  for (const event of events) {
    for (const host of event.hosts) add(host, 'host')
    add(event.organizer, 'organizer')
    for (const guest of event.attendees) if (isGuest(guest)) add(guest, 'guest', guest.role === 'optional')
  }
  if (mail) {
    const usable = usableEmail(mail.from.email) ?? usableEmail(mail.replyTo?.email ?? null)
    const from = { name: mail.from.name, email: usable ?? ownAddress(mail.from.email, nameOf(mail.from)) }
    const another = mail.replyTo && isPerson(mail.replyTo) && isFullName(nameOf(mail.replyTo) ?? '') ? nameOf(mail.replyTo) : null
    // "Brindle Health" at a relay, answered by Ana Ruiz: the address is hers.
    const isAnothers = another !== null && from.email === mail.replyTo?.email && !sameName(another, from.name ?? '')
    if (isPerson(mail.from) || (!isRelayName(mail.from) && !isAnothers && isPerson(from))) add(isAnothers ? mail.from : from, 'sender')
    add(mail.replyTo, 'sender')
    if (mail.forwardedBy && !isReader(sheet.reader, mail.forwardedBy) && !passedOnBy(sheet)) add(mail.forwardedBy, 'sender')
    for (const { from: one } of mail.quoted) add(one, 'quoted')
    for (const one of [...mail.cc, ...mail.to]) add(one, 'quoted')
  }
  return found
}

export function writerOf(sheet: Sheet): Cast['writer'] {
  const { mail, events } = sheet.carried
  const sender = mail
    ? mail.forwardedBy && !isReader(sheet.reader, mail.forwardedBy) && !passedOnBy(sheet)
      ? mail.forwardedBy
      : mail.from
    : (events[0]?.organizer ?? null)
  if (!sender || invitedInstead(sheet) || isReader(sheet.reader, sender)) return null
  const email = usableEmail(sender.email) ?? ownAddress(sender.email, nameOf(sender)) ?? usableEmail(mail?.replyTo?.email ?? null)
  const isSomebody = (isPerson(sender) && !isHouseAtRelay(sheet, sender)) || (email && !isSharedMailbox(email))
  const name = isSomebody ? nameOf(sender) : null
  return { name: name && asWritten(sheet, name), email }
}
