import { isSharedMailbox } from '../../../who/shared-mailbox.ts'
import { sameName } from '../../../who/short-name.ts'
import { spellsName } from '../../../who/spelled-address.ts'
import { arrangerTitles } from '../../language/lexicon/jobs.ts'
import { isReader } from '../../names/candidate-name.ts'
import { isPerson, usableEmail } from '../../names/cast/addressed.ts'
import type { Cast } from '../../names/cast/known-people.ts'
import { nameOf } from '../../names/person-name.ts'
import type { Person, Recruiter } from '../../reading.ts'
import { loose } from '../../vocabulary/patterns.ts'
import { emailOf, sharedMailbox } from './recruiter-address.ts'
import { rank, recruitersNamed } from './recruiters-named.ts'

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
  const isOther = (name: string) => !isMet(name) || isArranger(cast, met, name)
  const writer = cast.writer?.name != null ? cast.writer : null
  if (writer?.name && isOther(writer.name))
    return pick(writer.name, writer.email && !isSharedMailbox(writer.email) ? writer.email : null, writer.name, 0.8)
  // Whoever signs for somebody who is met ("i. A. Doris Haferkamp") arranges it, and so does whom one turns to.
  const signed = cast.signatures.find(({ name }) => isOther(name))
  const box = writer === null ? (cast.writer?.email ?? null) : null
  if (signed) return pick(signed.name, signed.email ?? (box && spellsName(box, signed.name) ? box : null), signed.words, 0.7)
  const contact = cast.mentions.find(
    (one) =>
      one.purpose === 'contact' && (one.email === null ? !one.single && writer === null : isOf(one.email, one.name)) && !isMet(one.name),
  )
  if (contact) return pick(contact.name, contact.email, contact.words, 0.7)
  if (writer) return { recruiter: null, words: '', sure: 0.7 }
  const organizer = namedOrganizer(cast)
  if (organizer && !isMet(organizer.name)) return pick(organizer.name, organizer.email, organizer.name, 0.7)
  const mailbox = sharedMailbox(cast)
  if (mailbox) return { recruiter: { name: null, email: mailbox }, words: mailbox, sure: 0.7 }
  return { recruiter: null, words: '', sure: 0.6 }
}

const isOf = (email: string, name: string): boolean => spellsName(email, name) || loose(email.split('@')[0] ?? '') === loose(name)

/** "You meet Dr. Renner and me. Marisol Vega, Office Manager": whoever writes is met, and arranges it. */
const isArranger = (cast: Cast, met: readonly Person[], name: string): boolean =>
  met.length > 1 &&
  [
    ...cast.signatures.filter((one) => sameName(one.name, name)).map(({ below }) => below.slice(0, 120)),
    ...met.filter((one) => sameName(name, one.name)).map(({ title }) => title ?? ''),
  ].some((title) => arrangerTitles.test(title))

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

const hrScreen =
  /(?<![\p{L}])(?:hr|recruiter|recruiting|talent|human resources|rh|rrhh|people team|personal|p&o)(?![\p{L}])|人事|採用担当|リクルーター/iu

const screensForHr = (cast: Cast) =>
  cast.sheet.titles.some(({ words }) => hrScreen.test(words)) ||
  cast.sheet.sentences.some(({ words }) => /(?:recruiter|hr) (?:screen|call|interview|chat|phone)/i.test(words))
