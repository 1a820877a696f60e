import { nameWords } from '../../../who/full-name.ts'
import { sameFullName } from '../../../who/same-person.ts'
import { isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { sameName, shortFor } from '../../../who/short-name.ts'
import { spellsFullName, spellsName } from '../../../who/spelled-address.ts'
import { emailsIn } from '../../facts/company/employer-domain.ts'
import type { Person } from '../../reading.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { cleanTitle } from '../job-title.ts'
import type { Mention } from '../mentioned/mention.ts'
import { nameOf, personName } from '../person-name.ts'
import type { Cast } from './known-people.ts'

/** The full name and address of someone mentioned. `beside`: the others named with them, whom the short form does not mean. */
export function resolve(cast: Cast, mention: Mention, beside: readonly Mention[] = []): Person {
  const isAnothers = ({ name }: { name: string }) => beside.some((other) => shortFor(other.name, name) > shortFor(mention.name, name))
  const everyone = [
    ...cast.known.map(({ name, email }) => ({ name, email })),
    ...[...cast.mentions, ...cast.older].filter(({ single }) => !single).map(({ name, email }) => ({ name, email })),
  ]
  const candidates = everyone.filter((one) => !isAnothers(one))
  const named = bestMatches(mention.name, candidates)
  const matches =
    named.length > 0 || !mention.single
      ? named
      : candidates.filter(({ email }) => email?.split('@')[0]?.toLowerCase() === loose(mention.name))
  const known = matches.find(({ name }) => loose(name) === loose(mention.name)) ?? matches[0]
  const email =
    mention.email ??
    known?.email ??
    matches.find((one) => one.email)?.email ??
    addressUnder(cast, mention.name) ??
    unnamedAddress(cast, known?.name ?? mention.name)
  const name = !mention.single && !/^\p{Lu}\.? | \p{Lu}\.?$/u.test(mention.name) ? mention.name : (known?.name ?? mention.name)
  return { name: personName(name) ?? name, email, title: mention.title }
}

/** "Peral Oms, Javier" at javier.peral@ for Javier Peral, or that address alone for Javier Peral Oms: a second family name is often left out. */
export const addressUnder = ({ known }: Cast, name: string): string | null => {
  const words = nameWords(name)
  const isSame = (one: Cast['known'][number]): boolean => {
    const theirs = nameWords(one.name)
    const both = Math.min(words.length, theirs.length)
    return (
      both > 1 && one.email !== null && spellsFullName(one.email, name) && words.slice(0, both).every((word, at) => theirs[at] === word)
    )
  }
  return known.find(isSame)?.email ?? null
}

/** Those who are the one person that a name can mean; nobody where it could be several. */
function bestMatches<P extends { name: string }>(name: string, people: readonly P[]): P[] {
  const fits = people.map((one) => ({ one, fit: shortFor(name, one.name) }))
  const best = Math.max(1, ...fits.map(({ fit }) => fit))
  const matches = fits.filter(({ fit }) => fit === best).map(({ one }) => one)
  return matches.every((one) => sameFullName(one.name, matches[0]?.name ?? '')) ? matches : []
}

/** A guest who is only an address: `jon@`, `jday@`, `jon.day@` is Jon Day, where nobody else of the message is spelled so. */
function unnamedAddress({ sheet, known, mentions, older }: Cast, name: string): string | null {
  const { mail, events } = sheet.carried
  const others = [...known, ...mentions.filter(({ single }) => !single), ...older.filter(({ single }) => !single)].filter(
    (one) => !sameFullName(one.name, name),
  )
  const written = emailsIn(sheet.full).map((email) => ({ name: null, email }))
  const unnamed = [
    ...written,
    ...events.flatMap(({ attendees }) => attendees),
    ...(mail ? [...mail.to, ...mail.cc, ...(mail.replyTo ? [mail.replyTo] : [])] : []),
  ]
    .filter((one) => personName(one.name) === null)
    .flatMap(({ email }) => (email && !isSharedMailbox(email) ? [email] : []))
  const isAlone = !name.includes(' ')
  const theirs = (email: string) =>
    isAlone
      ? loose(email.split('@')[0] ?? '') === loose(name)
      : spellsFullName(email, name)
        ? !others.some((one) => spellsFullName(email, one.name))
        : spellsName(email, name) && !others.some((one) => spellsName(email, one.name))
  return unnamed.find(theirs) ?? null
}

/** The carrier tells it in a field of its own, or it stands with another mention, in the signature or in an older message. */
export function withTitle(cast: Cast, person: Person): Person {
  if (person.title) return person
  const told = cast.known.find(({ name, title }) => title && sameName(name, person.name))?.title
  if (told) return { ...person, title: cleanTitle(told, cast.company) ?? told }
  const mention = [...cast.mentions, ...cast.older].find(({ name, title }) => title !== null && sameName(name, person.name))
  const signature = [...cast.signatures, ...cast.olderSignatures].find(({ name, title }) => title !== null && sameName(name, person.name))
  return { ...person, title: mention?.title ?? signature?.title ?? selfTitle(cast, person) ?? titleBelow(cast, person) }
}

/** "Ana Ruiz replied to your message" over "Talent Partner at Velmora". */
function titleBelow({ sheet: { lines }, company }: Cast, { name }: Person): string | null {
  const at = lines.findIndex(({ words }) => words.startsWith(`${name} `) && words.length < 80)
  const below = at < 0 ? '' : (lines[at + 1]?.words ?? '')
  const house = company === null ? -1 : below.indexOf(company)
  return house > 0 && below.length < 90 && house + (company?.length ?? 0) === below.length ? cleanTitle(below, company) : null
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
