import { employerLabel, isRelay } from '../../who/employer-domain.ts'
import { fits } from '../facts/company/employer-domain.ts'
import { introduced, offersWork } from '../language/lexicon/verdict.ts'
import type { Sheet } from '../lay-out/page.ts'
import { bodyText, olderText } from '../lay-out/page-text.ts'
import { isReader } from '../names/candidate-name.ts'
import type { Findings } from './verdict.ts'

/** Whoever asks somebody to look in writes a few lines. */
const longest = 1200
/** Of three: they know of the reader, they speak of work, it is at their house. */
const enough = 2

/**
 * A small house hires without a word of hiring: "Sheila passed me your number, pop in on Thursday about ten". One person of another house names
 * an hour, knows of the reader from somebody, speaks of work, or asks them to the house: it may be a first talk about a job, and is asked about.
 */
export function mayBeFirstVisit(sheet: Sheet, { hasHour, location }: Findings): boolean {
  const them = whoAsks(sheet)
  const body = bodyText(sheet)
  if (them === null || body.length > longest || !(hasHour || sheet.carried.events.some(({ start }) => start?.kind === 'known')))
    return false
  const text = `${body}\n${olderText(sheet)}`
  return [introduced.test(text), offersWork.test(text), isAtTheirs(sheet, them, location)].filter(Boolean).length >= enough
}

/** The one other person, where it is one, and nobody of one's own house or a machine. */
function whoAsks({ carried: { mail, events }, reader }: Sheet): string | null {
  const [event] = events
  if (events.length > 1 || mail?.automatic || (event?.attendees.length ?? 0) > 4) return null
  const email = [mail && !isReader(reader, mail.from) ? mail.from : null, event?.organizer, ...(event?.hosts ?? [])].find(
    (one) => one?.email && !isReader(reader, one),
  )?.email
  const own = employerLabel(`x@${reader.employerDomain ?? ''}`)
  return !email || isRelay(email) || (own !== null && employerLabel(email) === own) ? null : email
}

/** A mail that asks one to an address; an entry of a calendar whose place has the house's name. */
function isAtTheirs({ carried: { events } }: Sheet, them: string, location: string | null): boolean {
  const place = events[0]?.location ?? location
  if (!place) return false
  const label = employerLabel(them)
  return events.length === 0 || (label !== null && place.split(/[,\n]/).some((part) => fits(part.trim(), label) >= 0.65))
}
