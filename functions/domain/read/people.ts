import type { Person, Recruiter } from '../reading.ts'
import { isReader, ownNamePattern } from './candidate-name.ts'
import type { Address, Attendee, CarriedEvent } from './carried.ts'
import { agencyLabels, employerLabel, employerLabels, fits, isRelay } from './employer-domain.ts'
import { cleanTitle } from './job-title.ts'
import { type Mention, type MentionContext, mentionsIn } from './mentions.ts'
import { isMailboxName, isNoReply, isSharedMailbox, nameOf, namesIn, personName, sameName } from './names.ts'
import type { Sheet } from './sheet.ts'
import { readSignatures, type Signature, signatureLines } from './signature.ts'
import { calendarWord, nameAndWriter, ourTalk, writerMeets } from './vocabulary/people-words.ts'
import { recruiterTitles } from './vocabulary/role-words.ts'
import { loose, plain } from './words.ts'

/** Everyone the message knows, before anyone decides who is met. */
export interface Cast {
  sheet: Sheet
  company: string | null
  /** People with an address: organizer, hosts, guests, sender. */
  known: { name: string; email: string | null; from: 'organizer' | 'host' | 'guest' | 'sender' | 'quoted'; optional: boolean }[]
  mentions: Mention[]
  older: Mention[]
  signatures: Signature[]
  olderSignatures: Signature[]
  /** Who writes to the candidate. */
  writer: { name: string | null; email: string | null } | null
}

const usableEmail = (email: string | null): string | null => (email && !isNoReply(email) && !isRelayBox(email) ? email : null)
/** Relays of applicant tracking systems are nobody's address; a person at a free mail provider has one. */
const isRelayBox = (email: string) =>
  isRelay(email) &&
  !/^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|gmx|web|proton|protonmail|aol|fastmail|t-online|orange|free|libero|laposte|example)$/.test(
    employerLabel(email) ?? '',
  )

const isPerson = (address: Address): boolean =>
  !(address.email && (isSharedMailbox(address.email) || isNoReplyOnly(address) || isRelayName(address))) && nameOf(address) !== null

const isNoReplyOnly = ({ name, email }: Address) => (email ? isNoReply(email) || isRelayBox(email) : false) && personName(name) === null

/** "Lumo via BrightHire", "Lumo" at a relay: the employer, not a person. */
const isRelayName = ({ name, email }: Address) => email !== null && isRelayBox(email) && !(personName(name) ?? '').includes(' ')

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
    ...addresses.flatMap((one) => (one && isPerson(one) ? [personName(one.name) ?? ''] : [])).filter(Boolean),
  ]
}

export function castOf(
  sheet: Sheet,
  company: string | null,
  events: readonly CarriedEvent[] = sheet.carried.events,
  lines = sheet.lines,
): Cast {
  const known = knownPeople(sheet, events)
  const labels = employerLabels(sheet)
  const own = ownNamePattern(sheet.reader)
  const olderNames = sheet.older.flatMap(({ words }) => namesIn(words).flatMap(({ name, single }) => (single ? [] : [name])))
  const context: MentionContext = {
    english: sheet.english,
    company,
    isKnown: (name) => known.some((one) => sameName(name, one.name)) || olderNames.some((one) => sameName(name, one)),
    isCompany: (name) =>
      !known.some((one) => sameName(name, one.name)) &&
      ((company !== null && (loose(company).startsWith(loose(name)) || loose(name).startsWith(loose(company)))) ||
        labels.some((label) => fits(name, label) >= 0.9)),
    isReader: (name) => name.replace(own, '').trim() === '',
  }
  const writer = writerOf(sheet)
  const senders = known.map(({ name }) => name)
  const signatures = signatureLines({ ...sheet, lines })
    .flatMap((part) => readSignatures(part, senders, company))
    .filter(({ name }) => !context.isReader(name))
  const olderSignatures = readSignatures(
    sheet.older,
    known.map(({ name }) => name),
    company,
  ).filter(({ name }) => !context.isReader(name))
  return {
    sheet,
    company,
    known,
    mentions: mentionsIn(lines, context),
    older: mentionsIn(sheet.older, context),
    signatures,
    olderSignatures,
    writer,
  }
}

const isGuest = ({ kind, role, status }: Attendee) => (kind === 'person' || kind === 'unknown') && role !== 'none' && status !== 'declined'

function knownPeople(sheet: Sheet, events: readonly CarriedEvent[]): Cast['known'] {
  const { mail } = sheet.carried
  const found: Cast['known'] = []
  const add = (address: Address | null | undefined, from: Cast['known'][number]['from'], optional = false) => {
    if (!address || isReader(sheet.reader, address) || !isPerson(address)) return
    const name = nameOf(address) ?? ''
    const email = usableEmail(address.email)
    const same = found.find((one) => (email && one.email === email) || loose(one.name) === loose(name))
    if (!same) found.push({ name, email, from, optional })
    else if (!same.email && email) same.email = email
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
    if (mail.forwardedBy && !isReader(sheet.reader, mail.forwardedBy)) add(mail.forwardedBy, 'sender')
    for (const { from: one } of mail.quoted) add(one, 'quoted')
    for (const one of [...mail.cc, ...mail.to]) add(one, 'quoted')
  }
  return found
}

function writerOf({ carried: { mail, events }, reader }: Sheet): Cast['writer'] {
  const sender = mail
    ? mail.forwardedBy && !isReader(reader, mail.forwardedBy)
      ? mail.forwardedBy
      : mail.from
    : (events[0]?.organizer ?? null)
  if (!sender || isReader(reader, sender)) return null
  const email = usableEmail(sender.email) ?? usableEmail(mail?.replyTo?.email ?? null)
  return { name: isPerson(sender) || (email && !isSharedMailbox(email)) ? nameOf(sender) : null, email }
}

/* ------------------------------------------------------------------ who is met */

export interface MetPeople {
  people: Person[]
  evidence: { part: string; words: string; sure: number } | null
}

export function readInterviewers(cast: Cast): MetPeople {
  const named = metInText(cast)
  if (named.people.length) return named
  const guests = cast.known.filter(({ from, optional }) => from === 'guest' && !optional)
  const organizerMail = cast.sheet.carried.events[0]?.organizer?.email
  const withoutOrganizer = guests.filter(({ email }) => !email || email !== organizerMail)
  const hosts = cast.known.filter(({ from }) => from === 'host')
  const chosen = hosts.length
    ? hosts
    : withoutOrganizer.length
      ? withoutOrganizer
      : cast.known.filter((one) => isOrganizer(cast, one)).slice(0, 1)
  const part = hosts.length ? 'hosts' : withoutOrganizer.length ? 'ATTENDEE' : 'ORGANIZER'
  const people = chosen.map((one) => withTitle(cast, { name: one.name, email: one.email, title: null }))
  return { people, evidence: people[0] ? { part, words: people.map(({ name }) => name).join(', '), sure: 0.85 } : null }
}

const isOrganizer = (cast: Cast, one: Cast['known'][number]) =>
  one.from === 'organizer' || (one.email !== null && one.email === cast.sheet.carried.events[0]?.organizer?.email)

function metInText(cast: Cast): MetPeople {
  const newest = cast.mentions.filter(({ purpose }) => purpose === 'meets')
  const mentions = newest.length || cast.sheet.carried.events.length ? newest : cast.older.filter(({ purpose }) => purpose === 'meets')
  const fromTitle = titleNames(cast)
  const found: Person[] = []
  const add = (person: Person) => {
    const same = found.find(({ name }) => sameName(person.name, name) || sameName(name, person.name))
    if (!same) found.push(person)
    else
      Object.assign(same, {
        name: same.name.length >= person.name.length ? same.name : person.name,
        title: same.title ?? person.title,
        email: same.email ?? person.email,
      })
  }
  const ordered = [...mentions.map((one) => resolve(cast, one)), ...(mentions.length ? [] : fromTitle)]
  ordered.forEach(add)
  const writer = writerAmong(cast, found.length > 0)
  if (writer) add(writer)
  const zoomHost = hostOfZoom(cast)
  if (found.length === 0 && zoomHost) add(zoomHost)
  const people = withoutPlain(found.map((person) => withTitle(cast, person)))
  const first = mentions[0]
  return {
    people,
    evidence: people.length
      ? { part: first?.part ?? 'title', words: first?.words ?? people.map(({ name }) => name).join(', '), sure: 0.9 }
      : null,
  }
}

/** A given name whose full form is listed too is that person. */
const withoutPlain = (people: Person[]) =>
  people.filter(
    (one, i) =>
      !people.some((other, j) => i !== j && other.name.split(' ').length > one.name.split(' ').length && sameName(one.name, other.name)),
  )

const hostOfZoom = (cast: Cast): Person | null => {
  for (const { words } of cast.sheet.lines) {
    const match = /^(.{2,60}?) is inviting you to a scheduled Zoom meeting/i.exec(words)
    const name = match?.[1] ? personName(match[1]) : null
    if (name) return { name, email: null, title: null }
  }
  return null
}

/** Names in SUMMARY or subject: someone known, or a full name behind "with". */
function titleNames(cast: Cast): Person[] {
  const own = ownNamePattern(cast.sheet.reader)
  return cast.sheet.titles.flatMap(({ words }) => {
    const text = words.replace(own, (m) => '|'.repeat(Math.min(m.length, 1)))
    return namesIn(text)
      .filter(({ name, at, single }) => {
        if (cast.company && loose(cast.company).includes(loose(name))) return false
        const known = cast.known.some((one) => sameName(name, one.name))
        return (
          known || (!single && /(?:with|w\/|mit|avec|con|com|met|between|by)\s$/iu.test(text.slice(0, at)) && !isCompanyName(cast, name))
        )
      })
      .map((name) =>
        resolve(cast, { name: name.name, single: name.single, title: null, email: null, purpose: 'meets', part: 'title', words }),
      )
  })
}

const isCompanyName = (cast: Cast, name: string) => employerLabels(cast.sheet).some((label) => fits(name, label) >= 0.65)

/** "with me and Sven", "Walt and myself", "I'll call you": the writer takes part. */
function writerAmong(cast: Cast, othersMet: boolean): Person | null {
  const { sheet } = cast
  const says = sheet.sentences.some(
    ({ words }) =>
      !absent.test(words) &&
      ((writerMeets.test(words) && !asksBack.test(words)) || joinsName(words) || (!othersMet && ourTalk.test(words))),
  )
  if (!says) return null
  const signature = cast.signatures[0]
  const fromMail = sheet.carried.mail?.from ?? null
  const sender = sheet.carried.mail ? (fromMail && isPerson(fromMail) ? nameOf(fromMail) : null) : cast.writer?.name
  const name = sender ?? signature?.name ?? null
  if (!name || sameName(name, sheet.reader.name)) return null
  return resolve(cast, {
    name,
    single: false,
    title: signature && sameName(signature.name, name) ? signature.title : null,
    email: null,
    purpose: 'meets',
    part: 'mail text',
    words: name,
  })
}

const absent = /(?:won't|will not|not be|can't|cannot) (?:be )?(?:on|in|join|there)/i
const asksBack =
  /(?:let|tell|email|e-mail|contact|reach(?: out)?|text|ping|get back|reply|check|confirm|share|questions?|touch|copy|sent|emailed) (?:it |them |this |back |to |with |in with )?me(?![\p{L}])|touch with me|check in with me|share (?:it|them) with me/iu
const joinsName = (words: string) => {
  const match = nameAndWriter.exec(words)
  return match?.[1] !== undefined && !calendarWord(match[1])
}

/** The full name and address of someone mentioned. */
function resolve(cast: Cast, mention: Mention): Person {
  const candidates = [
    ...cast.known.map(({ name, email }) => ({ name, email })),
    ...[...cast.mentions, ...cast.older].filter(({ single }) => !single).map(({ name, email }) => ({ name, email })),
  ]
  const matches = candidates.filter(({ name }) => sameName(mention.name, name))
  const known =
    matches.find(({ name }) => loose(name) === loose(mention.name)) ?? matches.find(({ name }) => name.split(' ').length > 1) ?? matches[0]
  const email =
    mention.email ?? known?.email ?? matches.find((one) => one.email)?.email ?? unnamedAddress(cast, known?.name ?? mention.name)
  const name = !mention.single && !/^\p{Lu}\.? /u.test(mention.name) ? mention.name : (known?.name ?? mention.name)
  return { name: personName(name) ?? name, email, title: mention.title }
}

/** A guest who is only an address: `jon@`, `jday@`, `jon.day@` is Jon Day. */
function unnamedAddress({ sheet }: Cast, name: string): string | null {
  const words = name.split(' ').map(plain)
  const [given = '', family = ''] = [words[0], words.at(-1)]
  if (given.length < 2 || words.length < 2) return null
  const forms = new Set([
    given,
    family,
    given + family,
    `${given[0]}${family}`,
    `${family}${given[0]}`,
    `${given}${family[0]}`,
    family + given,
  ])
  const { mail, events } = sheet.carried
  const unnamed = [...events.flatMap(({ attendees }) => attendees), ...(mail ? [...mail.to, ...mail.cc] : [])].filter(
    (one) => personName(one.name) === null && one.email,
  )
  return (
    unnamed
      .map(({ email }) => email)
      .find((email) => email !== null && forms.has(plain(email.split('@')[0] ?? '')) && !isSharedMailbox(email)) ?? null
  )
}

/** The job may stand with another mention, in the signature or in an older message. */
function withTitle(cast: Cast, person: Person): Person {
  if (person.title) return person
  const mention = [...cast.mentions, ...cast.older].find(({ name, title }) => title !== null && sameName(name, person.name))
  const signature = [...cast.signatures, ...cast.olderSignatures].find(({ name, title }) => title !== null && sameName(name, person.name))
  return { ...person, title: mention?.title ?? signature?.title ?? selfTitle(cast, person) ?? listedTitle(cast, person) }
}

/** A payload lists people with their jobs: `interviewers.0.name` beside `interviewers.0.title`. */
function listedTitle({ sheet, company }: Cast, person: Person): string | null {
  const texts = sheet.carried.events.flatMap(({ texts }) => texts)
  const own = texts.find(({ part, words }) => /(?:name|display_name)$/i.test(part) && sameName(words, person.name))
  const path = own?.part.slice(0, own.part.lastIndexOf('.'))
  const title = path
    ? texts.find(({ part }) => part.startsWith(`${path}.`) && /\.(?:title|job_?title|position|job|role)$/i.test(part))
    : undefined
  return title ? cleanTitle(title.words, company) : null
}

/** "As you know I'm the CEO." */
function selfTitle(cast: Cast, person: Person): string | null {
  const writer = cast.sheet.carried.mail?.from
  if (!writer || !sameName(nameOf(writer) ?? '', person.name)) return null
  for (const { words } of cast.sheet.sentences) {
    const match =
      /(?<!\p{L})(?:I'm|I am|ich bin|je suis|soy|sou|ik ben|sono) (?:the |your |our |a |an |der |die |le |la |el |o |de |il )?([\p{L}&,/ '-]{2,60}?)(?: (?:and|at|here|on|of the|who|for|in our|und|bei|chez|en|na|bij|presso)\b|[.,;!]|$)/iu.exec(
        words,
      )
    const title = match?.[1] ? match[1].trim() : null
    if (title && cast && recruiterOrHead(title)) return title
  }
  return null
}
const recruiterOrHead = (title: string) =>
  /^(?:[A-Z]{2,5}|founder|co-founder)$/.test(title) ||
  /(?:engineer|manager|director|head|lead|officer|vp|president|recruiter|founder|partner|cto|ceo|cfo|coo)/i.test(title)

/* ------------------------------------------------------------------ who arranges */

export function readRecruiter(
  cast: Cast,
  met: readonly Person[],
  format: string | null,
): { recruiter: Recruiter | null; words: string; sure: number } {
  const pick = (name: string, email: string | null, words: string, sure: number) => ({
    recruiter: { name: fullName(cast, name), email: email ?? emailOf(cast, name) },
    words,
    sure,
  })
  const candidates = recruitersNamed(cast, met)
  const writerName = cast.writer?.name ?? null
  const ranked = candidates.toSorted((a, b) => rank(b, writerName) - rank(a, writerName))
  const [best] = ranked
  if (best) return pick(best.name, best.email, best.words, 0.9)
  const isMet = (name: string) => met.some((person) => sameName(name, person.name))
  if (format === 'recruiter-screen' && met.length === 1 && met[0] && screensForHr(cast))
    return pick(met[0].name, met[0].email, met[0].name, 0.7)
  const signed = cast.signatures.find(({ name }) => !isMet(name))
  if (cast.writer?.name) {
    if (!isMet(cast.writer.name))
      return pick(
        cast.writer.name,
        cast.writer.email && !isSharedMailbox(cast.writer.email) ? cast.writer.email : null,
        cast.writer.name,
        0.8,
      )
    return { recruiter: null, words: '', sure: 0.7 }
  }
  if (signed) return pick(signed.name, signed.email, signed.words, 0.7)
  const mailbox = sharedMailbox(cast)
  if (mailbox) return { recruiter: { name: null, email: mailbox }, words: mailbox, sure: 0.7 }
  return { recruiter: null, words: '', sure: 0.6 }
}

/** A signature may hold the given name only. */
const fullName = (cast: Cast, name: string): string =>
  name.includes(' ')
    ? name
    : ([...cast.known, ...cast.older.filter(({ single }) => !single)].find((one) => one.name.includes(' ') && sameName(name, one.name))
        ?.name ?? name)

interface Named {
  name: string
  email: string | null
  title: string
  words: string
  writes: boolean
}

function recruitersNamed(cast: Cast, met: readonly Person[]): Named[] {
  const writes = (name: string) => cast.writer?.name != null && sameName(name, cast.writer.name)
  const agencies = agencyLabels(cast.sheet, employerLabels(cast.sheet))
  const writerLabel = employerLabel(cast.writer?.email)
  const fromAgency: Named[] =
    cast.writer?.name && writerLabel && agencies.has(writerLabel)
      ? [{ name: cast.writer.name, email: cast.writer.email, title: 'recruiter', words: cast.writer.name, writes: true }]
      : []
  const signed = cast.signatures
    .filter(({ recruits }) => recruits)
    .map((one): Named => ({ name: one.name, email: one.email, title: one.below, words: one.words, writes: true }))
  const mentioned = [...cast.mentions, ...cast.older]
    .filter(
      (one) => (one.title && recruiterTitles.test(one.title) && arranges(one, cast)) || (one.purpose === 'contact' && labelledContact(one)),
    )
    .map(
      (one): Named => ({
        ...resolve(cast, one),
        title: one.title ?? one.words.split(/[:：]/)[0] ?? 'recruiter',
        words: one.words,
        writes: writes(one.name),
      }),
    )
  const interviewing = met
    .filter(({ title }) => title && recruiterTitles.test(title) && !/\bhead of people\b|chief people/i.test(title))
    .map(
      (one): Named => ({
        name: one.name,
        email: one.email,
        title: one.title ?? '',
        words: `${one.name}, ${one.title}`,
        writes: writes(one.name),
      }),
    )
  const unit = cast.sheet.sentences
    .flatMap(({ words }) => teamMembers(words))
    .map(
      (name): Named => ({
        ...resolve(cast, { name, single: !name.includes(' '), title: null, email: null, purpose: 'named', part: '', words: name }),
        title: 'recruiting team',
        words: name,
        writes: writes(name),
      }),
    )
  const older = cast.olderSignatures
    .filter(({ recruits }) => recruits)
    .map((one): Named => ({ name: one.name, email: one.email, title: one.below, words: one.words, writes: writes(one.name) }))
  const display = displayRecruiters(cast)
  const all = [...fromAgency, ...signed, ...display, ...mentioned, ...unit, ...interviewing, ...older]
  return all.filter(({ name }) => loose(name) !== loose(cast.sheet.reader.name))
}

/** An HR person in the panel does not arrange it when someone else does. */
const arranges = (mention: Mention, cast: Cast) =>
  mention.purpose !== 'meets' || !cast.signatures.some(({ recruits, name }) => recruits && !sameName(name, mention.name))
const labelledContact = ({ words }: Mention) =>
  /^(?:[\p{L} ]{0,24})(?:recruit|contact|coordinat|kontakt|ansprech|contato|contacto|referente|採用|担当|連絡)[^:：]{0,24}[:：]/iu.test(
    words,
  )

/** "Talia from the Acme recruiting team", "Cole, Dana (Talent Acquisition)" */
const teamMembers = (words: string): string[] =>
  [
    ...words.matchAll(
      /(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,24})?) (?:from|of|in|with) (?:the |our )?(?:[\p{L}&' -]{0,40}?)(?:recruiting|recruitment|talent acquisition|talent|people|hr|human resources)(?: team| department|$|[.,])/giu,
    ),
  ].flatMap((m) => (m[1] && namesIn(m[1]).length ? [m[1]] : []))

function displayRecruiters(cast: Cast): Named[] {
  const { mail, events } = cast.sheet.carried
  return [mail?.from, events[0]?.organizer].flatMap((one) => {
    const unit = /[(（]([^()]{2,60})[)）]|[-–|,]\s?([^-–|,]{2,40})$/.exec(one?.name ?? '')
    const name = one ? nameOf(one) : null
    const words = unit?.[1] ?? unit?.[2] ?? ''
    return one && name && recruiterTitles.test(words)
      ? [{ name, email: usableEmail(one.email), title: words, words: one.name ?? '', writes: true }]
      : []
  })
}

/** Recruiter before coordinator; the one who writes to the candidate before others. */
function rank(one: Named, writer: string | null): number {
  const coordinator =
    /coordinat|koordinat|coordenad|coördinat|scheduler|assistant|assistenz/i.test(one.title) && !/recruiter\b/i.test(one.title)
  return (coordinator ? 0 : 2) + (writer !== null && sameName(one.name, writer) ? 1.5 : one.writes ? 1 : 0)
}

const emailOf = (cast: Cast, name: string): string | null =>
  cast.known.find((one) => sameName(name, one.name))?.email ?? ownAddressIn(cast, name)

/** An address in the text that carries the name. */
function ownAddressIn(cast: Cast, name: string): string | null {
  const words = name.toLowerCase().split(' ')
  const last = words.at(-1) ?? ''
  const emails = [...cast.sheet.full.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g)].map(([email]) => email.toLowerCase())
  return (
    emails.find((email) => usableEmail(email) !== null && !isSharedMailbox(email) && (email.split('@')[0] ?? '').includes(last)) ?? null
  )
}

const hrScreen =
  /(?<![\p{L}])(?:hr|recruiter|recruiting|talent|human resources|rh|rrhh|people team|personal|p&o)(?![\p{L}])|人事|採用担当|リクルーター/iu
const screensForHr = (cast: Cast) =>
  cast.sheet.titles.some(({ words }) => hrScreen.test(words)) ||
  cast.sheet.sentences.some(({ words }) => /(?:recruiter|hr) (?:screen|call|interview|chat|phone)/i.test(words))

function sharedMailbox(cast: Cast): string | null {
  const { mail, events } = cast.sheet.carried
  const boxes = [mail?.from, mail?.replyTo, events[0]?.organizer].flatMap((one) =>
    one?.email && !isReader(cast.sheet.reader, one) ? [one] : [],
  )
  for (const { name, email } of boxes) {
    if (!email || usableEmail(email) === null || /calendar\.google\.com$/.test(email)) continue
    if (isSharedMailbox(email) || (name && isMailboxName(name))) return email
  }
  return null
}
