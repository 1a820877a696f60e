import { employerLabel } from '../../../who/employer-domain.ts'
import { sameName } from '../../../who/short-name.ts'
import { recruiterTitles } from '../../language/lexicon/jobs.ts'
import { usableEmail } from '../../names/cast/addressed.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import { resolve } from '../../names/cast/known-person.ts'
import { isHouseName } from '../../names/house-name.ts'
import type { Mention } from '../../names/mentioned/mention.ts'
import { namesIn } from '../../names/names.ts'
import { nameOf } from '../../names/person-name.ts'
import type { Person } from '../../reading.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { agenciesOf } from '../company/agencies.ts'

interface Named {
  name: string
  email: string | null
  title: string
  words: string
  writes: boolean
}

export function recruitersNamed(cast: Cast, met: readonly Person[]): Named[] {
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
  const arranged = cast.writer?.name != null && !met.some(({ name }) => writes(name))
  const isOnlyMet = (name: string) => arranged && met.some((one) => sameName(name, one.name))
  const mentioned = [...cast.mentions, ...cast.older]
    .filter(
      (one) =>
        (one.title && recruiterTitles.test(one.title) && arranges(one, cast) && !isOnlyMet(one.name)) ||
        (one.purpose === 'contact' && labelledContact(one)) ||
        isInContactRow(one),
    )
    .toSorted((one, other) => Number(isInContactRow(other)) - Number(isInContactRow(one)))
    .map(
      (one): Named => ({
        ...resolve(cast, one),
        title: one.title ?? one.words.split(/[:：]/)[0] ?? 'recruiter',
        words: one.words,
        writes: writes(one.name),
      }),
    )
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
    .filter((name) => !isOnlyMet(name))
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

/** "Contact Person Rohan Bhagwat (rohan@…)": a row of a table that lost its column. */
const isInContactRow = ({ email, words, name }: Mention): boolean =>
  email !== null &&
  /^(?:contact(?: person)?|recruiter|ansprechpartner(?:in)?|contacto|contato|referente|contactpersoon)\s(?:(?:mr|mrs|ms|frau|herr)\.?\s)?$/iu.test(
    words.slice(0, Math.max(0, words.indexOf(name))),
  )

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
    return one && name && recruiterTitles.test(words) && !isHouseName({ name, email: one.email }, cast.company)
      ? [{ name, email: usableEmail(one.email), title: words, words: one.name ?? '', writes: true }]
      : []
  })
}

/** Recruiter before coordinator; the one who writes to the candidate before others. */
export function rank(one: Named, writer: string | null): number {
  const coordinator =
    /coordinat|koordinat|coordenad|coördinat|scheduler|assistant|assistenz/i.test(one.title) && !/recruiter\b/i.test(one.title)
  return (coordinator ? 0 : 2) + (writer !== null && sameName(one.name, writer) ? 1.5 : one.writes ? 1 : 0)
}
