import type { Person } from '../reading.ts'
import { sameName } from '../who/short-name.ts'
import { cleanTitle } from './job-title.ts'
import type { Mention } from './mentions.ts'
import type { Cast } from './people.ts'
import { isSharedMailbox, nameOf, personName } from './person-name.ts'
import { loose, plain } from './words.ts'

/** The full name and address of someone mentioned. */
export function resolve(cast: Cast, mention: Mention): Person {
  const candidates = [
    ...cast.known.map(({ name, email }) => ({ name, email })),
    ...[...cast.mentions, ...cast.older].filter(({ single }) => !single).map(({ name, email }) => ({ name, email })),
  ]
  const matches = candidates.filter(({ name }) => sameName(mention.name, name))
  const known =
    matches.find(({ name }) => loose(name) === loose(mention.name)) ?? matches.find(({ name }) => name.split(' ').length > 1) ?? matches[0]
  const email =
    mention.email ?? known?.email ?? matches.find((one) => one.email)?.email ?? unnamedAddress(cast, known?.name ?? mention.name)
  const name = !mention.single && !/^\p{Lu}\.? | \p{Lu}\.?$/u.test(mention.name) ? mention.name : (known?.name ?? mention.name)
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
  const written = [...sheet.full.slice(0, 20_000).matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g)].map(([email]) => ({
    name: null,
    email: email.toLowerCase(),
  }))
  const unnamed = [...written, ...events.flatMap(({ attendees }) => attendees), ...(mail ? [...mail.to, ...mail.cc] : [])].filter(
    (one) => personName(one.name) === null && one.email,
  )
  return (
    unnamed
      .map(({ email }) => email)
      .find((email) => email !== null && forms.has(plain(email.split('@')[0] ?? '')) && !isSharedMailbox(email)) ?? null
  )
}

/** The job may stand with another mention, in the signature or in an older message. */
export function withTitle(cast: Cast, person: Person): Person {
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
