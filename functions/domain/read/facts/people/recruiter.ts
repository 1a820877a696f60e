import { employerLabel } from '../../../who/employer-domain.ts'
import { isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { sameName } from '../../../who/short-name.ts'
import { spellsFullName, spellsName } from '../../../who/spelled-address.ts'
import { recruiterTitles } from '../../language/lexicon/jobs.ts'
import { isReader } from '../../names/candidate-name.ts'
import { resolve } from '../../names/known-person.ts'
import type { Mention } from '../../names/mentioned/mention.ts'
import { namesIn } from '../../names/names.ts'
import { type Cast, isPerson, usableEmail } from '../../names/people-named.ts'
import { isMailboxName, nameOf } from '../../names/person-name.ts'
import type { Person, Recruiter } from '../../reading.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { agenciesOf } from '../company/agencies.ts'
import { emailsIn } from '../company/employer-domain.ts'

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
  const box = cast.writer?.email ?? null
  if (signed) return pick(signed.name, signed.email ?? (box && spellsName(box, signed.name) ? box : null), signed.words, 0.7)
  const contact = cast.mentions.find(
    (one) => one.purpose === 'contact' && (one.email === null ? !one.single : spellsName(one.email, one.name)) && !isMet(one.name),
  )
  if (contact) return pick(contact.name, contact.email, contact.words, 0.7)
  const organizer = namedOrganizer(cast)
  if (organizer && !isMet(organizer.name)) return pick(organizer.name, organizer.email, organizer.name, 0.7)
  const mailbox = sharedMailbox(cast)
  if (mailbox) return { recruiter: { name: null, email: mailbox }, words: mailbox, sure: 0.7 }
  return { recruiter: null, words: '', sure: 0.6 }
}

/** A signature may hold the given name only. */
const fullName = (cast: Cast, name: string): string =>
  name.includes(' ')
    ? name
    : ([...cast.known, ...cast.signatures, ...cast.older.filter(({ single }) => !single)].find(
        (one) => one.name.includes(' ') && sameName(name, one.name),
      )?.name ?? name)

/** A mail of a machine's or a company's names nobody; the calendar entry in it may. */
function namedOrganizer({ sheet, company }: Cast): { name: string; email: string | null } | null {
  const organizer = sheet.carried.events[0]?.organizer
  const name = organizer && !isReader(sheet.reader, organizer) && isPerson(organizer) ? nameOf(organizer) : null
  if (!organizer || name === null || (company !== null && loose(name) === loose(company))) return null
  return { name, email: usableEmail(organizer.email) }
}

interface Named {
  name: string
  email: string | null
  title: string
  words: string
  writes: boolean
}

function recruitersNamed(cast: Cast, met: readonly Person[]): Named[] {
  const writes = (name: string) => cast.writer?.name != null && sameName(name, cast.writer.name)
  const agencies = agenciesOf(cast.sheet)
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
  const arranged = cast.writer?.name != null && !met.some(({ name }) => writes(name))
  const interviewing = (arranged ? [] : met)
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
    .filter((name) => !(arranged && met.some((one) => sameName(one.name, name))))
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
  const all = [...toldRecruiters(cast), ...fromAgency, ...signed, ...display, ...mentioned, ...unit, ...interviewing, ...older]
  return all.filter(({ name }) => loose(name) !== loose(cast.sheet.reader.name))
}

/** An HR person in the panel does not arrange it when someone else does. */
const arranges = (mention: Mention, cast: Cast) =>
  mention.purpose !== 'meets' || !cast.signatures.some(({ recruits, name }) => recruits && !sameName(name, mention.name))

const labelledContact = ({ words, name }: Mention) =>
  /(?:recruit\p{L}*|contact(?: person)?|coordinator|ansprechpartner(?:in)?|contacto|contato|referente|contactpersoon|organi[sz]ed|scheduled|arranged|coordinated|organisiert|organisé|organizad[oa])(?: (?:for this (?:role|interview)|here|throughout|will be|is|by|ist|est|es|é|è|von|par|por|da|door)){1,3},?\s$/iu.test(
    words.slice(0, Math.max(0, words.indexOf(name))),
  ) ||
  /^(?:[\p{L} ]{0,24})(?:recruit|contact|coordinat|kontakt|ansprech|contato|contacto|referente|採用|担当|連絡)[^:：]{0,24}[:：]/iu.test(
    words,
  )

/** "Talia from the Acme recruiting team", "Cole, Dana (Talent Acquisition)" */
const teamMembers = (words: string): string[] =>
  [
    ...words.matchAll(
      /(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,24})?) (?:from|of|in|with) (?:the |our )?(?:[\p{L}&' -]{0,40}?)(?:recruiting|recruitment|talent acquisition|talent|people|hr|human resources)(?: team| department|$|[.,])/giu,
    ),
  ]
    .flatMap(([, words = '']) => namesIn(words).slice(-1))
    .map(({ name }) => name)

/** Whom a field of the carrier names as the one who recruits. */
const toldRecruiters = ({ sheet }: Cast): Named[] =>
  sheet.carried.events.slice(0, 3).flatMap(({ organizer }) => {
    const name = organizer?.recruits ? nameOf(organizer) : null
    return organizer && name ? [{ name, email: usableEmail(organizer.email), title: 'recruiter', words: name, writes: true }] : []
  })

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
  const others = cast.known.filter((one) => !sameName(name, one.name))
  return (
    emailsIn(cast.sheet.full).find(
      (email) =>
        usableEmail(email) !== null &&
        !isSharedMailbox(email) &&
        spellsName(email, name) &&
        (spellsFullName(email, name) || !others.some((one) => spellsName(email, one.name))),
    ) ?? null
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
