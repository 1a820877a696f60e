import { sameName } from '../../../who/short-name.ts'
import type { CarriedEvent } from '../../carry/carried.ts'
import { employerLabels, fits } from '../../facts/company/employer-domain.ts'
import { labelOfLine } from '../../labels/labels.ts'
import { outsiderIn } from '../../lay-out/older/passed-on.ts'
import type { Sheet } from '../../lay-out/page.ts'
import { readSignatures, signatureLines } from '../../lay-out/signature.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { ownNamePattern } from '../candidate-name.ts'
import { isHouseName } from '../house-name.ts'
import type { MentionContext } from '../mentioned/mention.ts'
import { mentionsIn } from '../mentioned/mentions.ts'
import { namesIn } from '../names.ts'
import { nameOf } from '../person-name.ts'
import { type Cast, knownPeople, writerOf } from './known-people.ts'

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
  const premises = placesOf(lines)
  const context: MentionContext = {
    english: sheet.english,
    company,
    isKnown: (name) => known.some((one) => sameName(name, one.name)) || olderNames.some((one) => sameName(name, one)),
    isCompany: (name) =>
      !known.some((one) => sameName(name, one.name)) &&
      (premises.has(name) ||
        (company !== null &&
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
    .filter(({ name }) => !isHouseName({ name, email: null }, company))
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

/** "Priory Way" of "Venue: Elder House, Priory Way, Wrenfield": what is a part of the address is nobody. */
const placesOf = (lines: Sheet['lines']): ReadonlySet<string> =>
  new Set(
    lines.flatMap((line) => {
      const label = labelOfLine(line)
      return label?.id === 'place' ? label.value.split(/,\s/u).slice(1) : []
    }),
  )

/** "Laundry Co-op" of "Fold & Press Laundry Co-op": several words of a house's name are nobody. */
const isPartOf = (name: string, company: string): boolean => name.includes(' ') && ` ${company} `.includes(` ${name} `)
