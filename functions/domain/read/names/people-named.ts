import { employerDomain, employerLabel, isRelay } from '../../who/employer-domain.ts'
import { isFullName } from '../../who/full-name.ts'
import { samePerson } from '../../who/same-person.ts'
import { isNoReply, isSharedMailbox } from '../../who/shared-mailbox.ts'
import { sameName } from '../../who/short-name.ts'
import { spellsFullName, spellsName } from '../../who/spelled-address.ts'
import type { Address, Attendee, CarriedEvent, Told } from '../carry/carried.ts'
import { employerLabels, fits } from '../facts/company/employer-domain.ts'
import { namesTenant } from '../facts/company/tenants.ts'
import { hasTitleHead } from '../language/lexicon/jobs.ts'
import type { Sheet } from '../lay-out/page.ts'
import { invitedInstead, outsiderIn, passedOnBy } from '../lay-out/passed-on.ts'
import { readSignatures, type Signature, signatureLines } from '../lay-out/signature.ts'
import { loose } from '../vocabulary/patterns.ts'
import { isReader, ownNamePattern } from './candidate-name.ts'
import { isHouseName } from './house-name.ts'
import type { Mention, MentionContext } from './mentioned/mention.ts'
import { mentionsIn } from './mentioned/mentions.ts'
import { namesIn } from './names.ts'
import { isMailboxName, nameOf, personName, writesAlong } from './person-name.ts'

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

export const usableEmail = (email: string | null): string | null => (email && !isNoReply(email) && !isRelayBox(email) ? email : null)

/** Relays of applicant tracking systems are nobody's address; a person at a free mail provider has one. */
const isRelayBox = (email: string) =>
  isRelay(email) &&
  !/^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton|protonmail|aol|fastmail|t-online|orange|free|libero|laposte|example)$/.test(
    employerLabel(email) ?? '',
  )

export const isPerson = (address: Address): boolean =>
  !(address.email && (isSharedMailbox(address.email) || isNoReplyOnly(address) || isRelayName(address))) && nameOf(address) !== null

const isNoReplyOnly = ({ name, email }: Address) => (email ? isNoReply(email) || isRelayBox(email) : false) && personName(name) === null

/** "Lumo via BrightHire", "Lumo" at a relay: the employer, not a person. */
const isRelayName = ({ name, email }: Address) =>
  email !== null && isRelayBox(email) && (!(personName(name) ?? '').includes(' ') || isTenantsName(name ?? '', email))

/** "Cordova Mechanical" at cordova+autoreply@talent.icims.com: there the mailbox is the house's. */
const isTenantsName = (name: string, email: string): boolean =>
  namesTenant.test(email) && loose(name).startsWith(loose(email.split(/[@+]/)[0] ?? ''))

/** Names people show before reading the text: used so that no person is taken for a company. */
export function knownNames(sheet: Sheet): string[] {
  const { mail, events } = sheet.carried
  const addresses = [
    mail?.from,
    mail?.replyTo,
    mail?.forwardedBy,
    ...events.flatMap((event) => [event.organizer, ...event.hosts, ...event.attendees]),
  ]
  return [sheet.reader.name, ...addresses.flatMap((one) => (one && isPerson(one) ? [personName(one.name) ?? ''] : [])).filter(Boolean)]
}

export function castOf(
  sheet: Sheet,
  company: string | null,
  events: readonly CarriedEvent[] = sheet.carried.events,
  lines = sheet.lines,
): Cast {
  const isEmployer = (name: string) => company !== null && loose(name) === loose(company)
  const known = knownPeople(sheet, events).filter((one) => !(one.from === 'sender' ? isHouseName(one, company) : isEmployer(one.name)))
  const sender = writerOf(sheet)
  const writer = sender?.name && isHouseName({ ...sender, name: sender.name }, company) ? { ...sender, name: null } : sender
  const labels = employerLabels(sheet)
  const own = ownNamePattern(sheet.reader)
  const outsider = nameOf(outsiderIn(sheet) ?? { name: null, email: null })
  const olderNames = sheet.older.flatMap(({ words }) => namesIn(words).flatMap(({ name, single }) => (single ? [] : [name])))
  const context: MentionContext = {
    english: sheet.english,
    company,
    isKnown: (name) => known.some((one) => sameName(name, one.name)) || olderNames.some((one) => sameName(name, one)),
    isCompany: (name) =>
      !known.some((one) => sameName(name, one.name)) &&
      ((company !== null &&
        (isPartOf(name, company) ||
          loose(company.replace(/['’]s(?!\p{L})/gu, '')) === loose(name) ||
          loose(company).startsWith(loose(name)) ||
          loose(name).startsWith(loose(company)))) ||
        labels.some((label) => fits(name, label) >= 0.9)),
    isReader: (name) => name.replace(own, '').trim() === '',
    isWriter: (name) => known.some((one) => (one.from === 'sender' || one.from === 'organizer') && sameName(name, one.name)),
  }
  const senders = known.map(({ name }) => name)
  const mentions = mentionsIn(lines, context)
  // Who is met by a list or a label and writes nothing has no signature there.
  const isListed = (name: string) => !context.isKnown(name) && mentions.some((one) => one.purpose === 'meets' && sameName(name, one.name))
  const signatures = signatureLines({ ...sheet, lines })
    .flatMap((part) => readSignatures(part, senders, company))
    .filter(({ name }) => !context.isReader(name) && !isListed(name) && !(outsider && sameName(name, outsider)))
  const olderSignatures = readSignatures(
    sheet.older,
    known.map(({ name }) => name),
    company,
  ).filter(({ name }) => !context.isReader(name))
  return {
    sheet,
    company,
    known,
    mentions,
    older: mentionsIn(sheet.older, context),
    signatures,
    olderSignatures,
    writer,
  }
}

/** "Laundry Co-op" of "Fold & Press Laundry Co-op": several words of a house's name are nobody. */
const isPartOf = (name: string, company: string): boolean => name.includes(' ') && ` ${company} `.includes(` ${name} `)

const isGuest = ({ kind, role, status }: Attendee) => (kind === 'person' || kind === 'unknown') && role !== 'none' && status !== 'declined'

/** "Lena Roth" as a guest under the address of a team: she is met, and the address is not hers. */
const isSomebodyAtTeam = ({ name, email }: Address, labels: readonly string[]): boolean => {
  const person = personName(name)
  if (!email || person === null || !isSharedMailbox(email) || isNoReply(email)) return false
  return isFullName(person) && !hasTitleHead(person) && !labels.some((label) => fits(person, label) >= 0.65)
}

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

/** Whoever works at the firm of a tool has an address of their own there: `kwameofori@google.com`. */
const ownAddress = (email: string | null, name: string | null): string | null =>
  email !== null && name?.includes(' ') && !isNoReply(email) && spellsFullName(email, name) ? email : null

function knownPeople(sheet: Sheet, events: readonly CarriedEvent[]): Cast['known'] {
  const { mail } = sheet.carried
  const found: Cast['known'] = []
  const labels = employerLabels(sheet)
  const owner = invitedInstead(sheet)
  const add = (address: Told | null | undefined, from: Cast['known'][number]['from'], optional = false) => {
    if (!address || isReader(sheet.reader, address) || (owner !== null && address.email === owner.email)) return
    const atTeam = from === 'guest' && isSomebodyAtTeam(address, labels)
    if (!isPerson(address) && !atTeam) return
    const name = nameOf(address) ?? ''
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
    const from = { name: mail.from.name, email: usableEmail(mail.from.email) ?? usableEmail(mail.replyTo?.email ?? null) }
    if (isPerson(mail.from) || (!isRelayName(mail.from) && isPerson(from))) add(from, 'sender')
    add(mail.replyTo, 'sender')
    if (mail.forwardedBy && !isReader(sheet.reader, mail.forwardedBy) && !passedOnBy(sheet)) add(mail.forwardedBy, 'sender')
    for (const { from: one } of mail.quoted) add(one, 'quoted')
    for (const one of [...mail.cc, ...mail.to]) add(one, 'quoted')
  }
  return found
}

function writerOf(sheet: Sheet): Cast['writer'] {
  const { mail, events } = sheet.carried
  const sender = mail
    ? mail.forwardedBy && !isReader(sheet.reader, mail.forwardedBy) && !passedOnBy(sheet)
      ? mail.forwardedBy
      : mail.from
    : (events[0]?.organizer ?? null)
  if (!sender || invitedInstead(sheet) || isReader(sheet.reader, sender)) return null
  const email = usableEmail(sender.email) ?? ownAddress(sender.email, nameOf(sender)) ?? usableEmail(mail?.replyTo?.email ?? null)
  return { name: isPerson(sender) || (email && !isSharedMailbox(email)) ? nameOf(sender) : null, email }
}
